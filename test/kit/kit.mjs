// Runs the checkers of the reliability kit against the built server.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
export const root = resolve(here, '../..')
const shared = resolve(root, process.env.KOPIR_SHARED ?? '../shared')
export const kit = join(shared, 'kit/reliability')

/** Why the kit cannot run here; null where it can. */
export function missing() {
  if (!existsSync(join(kit, 'README.md'))) return `the reliability kit is not at ${kit} (KOPIR_SHARED)`
  if (!process.env.KOPIR_KIT_CWD && !existsSync(join(root, 'dist/server/main.js')))
    return 'the server is not built (npm run build)'
  return null
}

/** What a checker needs beside Node, where it is not there; null where nothing is missing. */
export function lacks(tool) {
  const needs = { 'outbound-watch': ['strace'], 'sync-check': ['strace'], 'disk-full': ['unshare'] }
  const paths = (process.env.PATH ?? '').split(':')
  const absent = (needs[tool] ?? []).filter((name) => !paths.some((path) => existsSync(join(path, name))))
  return absent.length > 0 ? `${absent.join(', ')} not installed` : null
}

/**
 * Runs one checker on a server of its own.
 *
 * @param {string} tool     its name, without ending
 * @param {string[]} args   its options
 * @param {{ heavy?: number }} [more]  `heavy`: a bitext of so many segments a side is aligned as the heavy job
 * @returns {Promise<{ passed: boolean, output: string, report: object }>}
 */
export async function check(tool, args, more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kopir-kit-'))
  try {
    const config = JSON.parse(readFileSync(join(here, 'kopir.config.json'), 'utf8'))
    config.target.base = `http://127.0.0.1:${await freePort()}`
    config.target.cwd = process.env.KOPIR_KIT_CWD ?? root
    if (more.heavy) addHeavy(config, more.heavy)
    const [file, out] = [join(folder, 'config.json'), join(folder, 'report.json')]
    writeFileSync(file, JSON.stringify(config))
    const { code, output } = await run([join(kit, `${tool}.mjs`), file, ...args, `--out=${out}`])
    const report = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : { checks: [], data: {} }
    return { passed: code === 0 && report.verdict === 'PASS', output, report }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function run(args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (bytes) => {
      output += bytes
    })
    child.stderr.on('data', (bytes) => {
      output += bytes
    })
    child.on('error', failed)
    child.on('close', (code) => done({ code, output }))
  })
}

export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** Two long texts of our own that correspond sentence by sentence, and their alignment as the heavy job. */
function addHeavy(config, segments) {
  const kk = ['Сот', 'Журналист', 'Министрлік', 'Прокурор', 'Редакция']
  const en = ['court', 'journalist', 'ministry', 'prosecutor', 'newsroom']
  const kkVerbs = ['хабарлама берді', 'шешім қабылдады', 'жауап жазды', 'құжат сұрады', 'мәлімдеме жасады']
  const enVerbs = ['gave a notice', 'took a decision', 'wrote an answer', 'asked for a document', 'made a statement']
  const lines = Array.from({ length: segments }, (_, i) => {
    const [who, what] = [(i * 7) % 5, (i * 3 + (i >> 3)) % 5]
    return [`${kk[who]} ${i}-күні ${kkVerbs[what]}.`, `The ${en[who]} ${enVerbs[what]} on day ${i}.`]
  })
  const document = (name, lang, side) => ({
    method: 'POST',
    path: '/api/projects/{projectId}/documents',
    json: { name, lang, layout: 'lines', text: lines.map((line) => line[side]).join('\n') },
    timeoutMs: 60_000,
    ok: [201],
    save: { [name]: 'json:id' },
  })
  config.setup.push(document('longSource', 'kk', 0), document('longTarget', 'en', 1), {
    method: 'POST',
    path: '/api/projects/{projectId}/bitexts',
    json: { sourceId: '{longSource}', targetId: '{longTarget}' },
    ok: [201],
    save: { longId: 'json:id' },
  })
  config.heavy = {
    call: { method: 'POST', path: '/api/bitexts/{longId}/align' },
    idFrom: 'json:id',
    status: { path: '/api/jobs/{job}' },
    statusFrom: 'json:state',
    done: ['done'],
    failed: ['failed', 'cancelled', 'interrupted'],
  }
}
