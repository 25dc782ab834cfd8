import { defineConfig } from 'vite'

// The server's address in development; `npm run dev` starts it there.
const server = process.env.KOPIR_DEV_SERVER ?? 'http://127.0.0.1:4310'

export default defineConfig({
  root: 'web',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Fonts and icons stay files: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': server } },
})
