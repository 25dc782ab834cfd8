// How fast the aligner is, and how much memory it takes: `kopir align` on 929, 11,700 and 100,000 segments a side, each
// in a process of its own, and what other requests feel while the server aligns 11,700.
// `npm run bench speed`, after `npm run build`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, startServer } from './server.ts'

const shared = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/alignment/dev')
const folder = mkdtempSync(join(tmpdir(), 'kopir-speed-'))
const usage = join(folder, 'usage.json')
console.log(
  `Speed of the aligner, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ` +
    `load ${loadavg()[0]!.toFixed(1)}`,
)
try {
  process.env.USAGE_FILE = usage
  command('node alone', ['-e', '0'])
  const short = linesOf('bible-books-en-uk/Gen')
  const long = linesOf('bible-long-en-uk/all')
  if (short) for (let k = 0; k < 3; k++) align(short.map((lines) => lines.slice(0, 929)))
  if (long) {
    align(long.map((lines) => lines.slice(0, 11_700)))
    align(long.map((lines) => repeated(lines, 100_000)))
    await alignInServer(long.map((lines) => lines.slice(0, 11_700)))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function linesOf(name: string): readonly string[][] | undefined {
  const files = ['en', 'uk'].map((lang) => join(shared, `${name}.${lang}`))
  if (files.every(existsSync)) return files.map((file) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n'))
  console.log(`Skipped: no ${files.join(', ')}; set KOPIR_SHARED.`)
  return undefined
}

function repeated(lines: readonly string[], size: number): string[] {
  return Array.from({ length: size }, (_, i) => lines[i % lines.length]!)
}

function align(sides: readonly (readonly string[])[]): void {
  const [source, target] = sides.map((lines, side) => {
    const file = join(folder, side === 0 ? 'source.en' : 'target.uk')
    writeFileSync(file, `${lines.join('\n')}\n`)
    return file
  }) as [string, string]
  const options = ['align', '--source-lang', 'en', '--target-lang', 'uk', '--segmented']
  const count = sides.map((lines) => lines.length.toLocaleString('en')).join(' × ')
  command(count, ['dist/server/main.js', ...options, '--out', join(folder, 'ladder'), source, target])
}

function command(what: string, args: readonly string[]): void {
  const preload = fileURLToPath(new URL('./usage.mjs', import.meta.url))
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], { cwd: root })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) {
    console.log(`${what}: failed\n${stderr}`)
    process.exitCode = 1
    return
  }
  const { user, system, peak } = JSON.parse(readFileSync(usage, 'utf8')) as Record<string, number>
  console.log(
    `${what}: ${seconds.toFixed(2)} s, of processor ${user!.toFixed(2)} + ${system!.toFixed(2)} s, peak ${Math.round(peak!)} MB`,
  )
}

/** A paragraph a line, so that segments are nearly the same. */
async function alignInServer(sides: readonly (readonly string[])[]): Promise<void> {
  const server = await startServer(folder)
  try {
    const project = (await server.call('POST', '/api/projects', { name: 'Speed' })).body.id
    const documents: string[] = []
    for (const [side, lang] of ['en', 'uk'].entries()) {
      const text = sides[side]!.join('\n\n')
      const { body } = await server.call('POST', `/api/projects/${project}/documents`, { name: lang, lang, text })
      documents.push(body.id)
    }
    const pair = { sourceId: documents[0], targetId: documents[1] }
    const bitext = (await server.call('POST', `/api/projects/${project}/bitexts`, pair)).body.id
    for (const what of ['aligned in the server', 'and once more']) {
      await server.measured(what, async () =>
        server.ended((await server.call('POST', `/api/bitexts/${bitext}/align`)).body.id),
      )
    }
  } finally {
    await server.stop()
  }
}
