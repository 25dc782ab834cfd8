// `npm run dev`: the server from its sources, and Vite before it; both start again when a file changes.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const start = (args, env = {}) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })

const server = start(['--watch', '--import', 'tsx', 'server/main.ts', 'serve', '--data', '.data'], {
  KOPIR_PORT: '4310',
})
const web = start(['node_modules/vite/bin/vite.js'])
const stop = () => {
  server.kill()
  web.kill()
}
for (const child of [server, web]) child.on('exit', stop)
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
