// `npm test`: types, lint, then every test, in a browser too. Finds Chromium, and installs Debian's where it may.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, isFresh } from '../server/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const env = { ...process.env }

function step(title, args) {
  process.stderr.write(`— ${title}\n`)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  if (status !== 0) {
    process.stderr.write(`${title}: failed\n`)
    process.exit(status ?? 1)
  }
}

function findChromium() {
  const named = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const mac = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return [...named, ...mac].find((path) => path && existsSync(path))
}

/** Debian's packages, for one who may install them; says what failed otherwise. */
function installWithApt(packages) {
  const quiet = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet).status === 0
}

const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
let chromium = findChromium()
if (!chromium && mayInstall) {
  process.stderr.write('— installing Chromium for the browser tests\n')
  installWithApt(['chromium'])
  chromium = findChromium()
}
if (!chromium) {
  process.stderr.write(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.\n',
  )
  process.exit(1)
}
env.CHROMIUM_PATH = chromium

// The fault and exchange checkers want these; the tests that use them say so where they are missing.
const wanted = {
  strace: '/usr/bin/strace',
  sqlite3: '/usr/bin/sqlite3',
  iproute2: '/usr/bin/ss',
  'libxml2-utils': '/usr/bin/xmllint',
  'translate-toolkit': '/usr/bin/tmxutil',
}
const missing = Object.entries(wanted).filter(([, file]) => !existsSync(file))
if (mayInstall && missing.length > 0) installWithApt(missing.map(([name]) => name))

for (const project of ['server', 'web', 'test']) {
  step(`types: ${project}`, ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit'])
}
step('lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])
if (!isFresh()) {
  process.stderr.write('— build\n')
  await build()
}
step('tests', ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)])
