import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

// Debian's Chromium, found by test/run.mjs. The flags keep it from contacting anyone.
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  test: {
    // Many tests wait for processes they started: on two cores a single worker would leave one idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/component/**', 'test/e2e/**', 'test/web/**'],
          // A machine that does other things beside is slow, not wrong.
          testTimeout: 180_000,
          // What one file leaves behind the next may find: a test puts back what it changes of the process. In turn the
          // engines are read in once for each worker, not once for each of 170 files.
          isolate: false,
        },
      },
      {
        // What a page keeps in its modules, keys and language, every one of these begins with anew.
        test: { name: 'web', include: ['test/web/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        // Named beforehand: a dependency that is first met in the middle of a run makes the page load anew.
        optimizeDeps: {
          include: [
            '@lit/localize',
            'axe-core',
            'diff',
            'lit',
            'lit/decorators.js',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
          ],
        },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
