// `npm run build`: server by tsc and web by Vite, both into dist/; data files beside them.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const stamp = join(dist, 'built.json')
const sources = [
  'server',
  'db',
  'web',
  'seeds',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
]

/** Newest change and number of the files under a path: enough to see that something was edited, added or removed. */
function look(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return { newest: stat.mtimeMs, files: 1 }
  return readdirSync(path)
    .map((name) => look(join(path, name)))
    .reduce((a, b) => ({ newest: Math.max(a.newest, b.newest), files: a.files + b.files }), { newest: 0, files: 0 })
}

function state() {
  return sources
    .map((name) => join(root, name))
    .filter(existsSync)
    .map(look)
    .reduce((a, b) => ({ newest: Math.max(a.newest, b.newest), files: a.files + b.files }), { newest: 0, files: 0 })
}

/** Whether the build was made from the sources as they are. A package without its sources is always fresh. */
export function isFresh() {
  if (!existsSync(stamp) || !existsSync(join(dist, 'server/main.js'))) return false
  if (!existsSync(join(root, 'vite.config.ts'))) return true
  const built = JSON.parse(readFileSync(stamp, 'utf8'))
  const now = state()
  return built.files === now.files && built.newest === now.newest
}

function run(packageName, bin, args) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
  const script = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin[bin])
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${bin} ${args.join(' ')} ended with ${code}`)),
    )
  })
}

/** Copies what is not TypeScript and is read at run time. */
function copyData(from, keep) {
  for (const entry of readdirSync(join(root, from), { withFileTypes: true })) {
    const path = join(from, entry.name)
    if (entry.isDirectory()) copyData(path, keep)
    else if (keep(entry.name)) {
      mkdirSync(join(dist, from), { recursive: true })
      cpSync(join(root, path), join(dist, path))
    }
  }
}

export async function build() {
  const before = state()
  rmSync(dist, { recursive: true, force: true })
  await Promise.all([run('typescript', 'tsc', ['-p', 'server']), run('vite', 'vite', ['build', '--logLevel', 'warn'])])
  copyData('db/migrations', () => true)
  copyData('seeds', (name) => !name.endsWith('.ts'))
  writeFileSync(stamp, JSON.stringify(before))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build()
  process.stderr.write('Built into dist/.\n')
}
