// Long files: a text of 100 MB made of our own sentences, 20 files at once, and a PDF of
// 2,000 pages. For each: seconds, peak memory of the server with its threads, and what other requests felt of it.
// Then a translation memory of a million units, and a bitext aligned with it.
// `npm run bench volume`, after `npm run build`; VOLUME_MB and VOLUME_UNITS for other sizes, VOLUME_ONLY=memory for the last.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, openAsBlob, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { column, pdfOf, wrap } from '../helpers/pdf.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kopir-volume-'))
const megabytes = Number(process.env.VOLUME_MB ?? 100)
const units = Number(process.env.VOLUME_UNITS ?? 1_000_000)
const delays = join(folder, 'delays.json')
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const server = spawn(
  process.execPath,
  ['--import', fileURLToPath(new URL('./loop-delay.mjs', import.meta.url)), 'dist/server/main.js', 'serve'],
  {
    cwd: root,
    env: {
      ...process.env,
      KOPIR_PORT: String(port),
      KOPIR_DATA: join(folder, 'data'),
      KOPIR_TOKEN: 'bench',
      KOPIR_DEMO: '0',
      LOOP_DELAY_FILE: delays,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
type Json = any
let cookie = ''
async function call(method: string, path: string, body?: object): Promise<{ status: number; body: Json }> {
  const isForm = body instanceof FormData
  const answer = await fetch(base + path, {
    method,
    headers: { cookie, ...(body && !isForm ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
  })
  cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const text = await answer.text()
  return { status: answer.status, body: text ? JSON.parse(text) : {} }
}
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

try {
  console.log(`Long files, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
  while (!(await fetch(`${base}/api/health`).catch(() => null))) await wait(50)
  await call('POST', '/api/session', { token: 'bench' })
  const project = (await call('POST', '/api/projects', { name: 'Volume' })).body.id
  await measured('the server at rest', () => wait(2_000))

  if (process.env.VOLUME_ONLY !== 'memory') {
    const text = join(folder, 'long.txt')
    writeFileSync(text, longText(megabytes))
    await look(project, text)
    await keep(project, text)
    await measured('its document taken away', async () => {
      const [document] = (await call('GET', `/api/projects/${project}/documents`)).body.items as {
        id: string
        version: number
      }[]
      const answer = await fetch(`${base}/api/documents/${document!.id}`, {
        method: 'DELETE',
        headers: { cookie, 'if-match': `"${document!.version}"` },
      })
      if (!answer.ok) throw new Error(await answer.text())
    })
    await measured('and back', () => call('POST', `/api/projects/${project}/undo`))

    const names = Array.from({ length: 20 }, (_, i) => join(folder, `file-${i}.txt`))
    for (const name of names) writeFileSync(name, longText(3))
    await measured('20 texts of 3 MB at once', async () => {
      const jobs = await Promise.all(names.map((name) => send(project, name)))
      for (const job of jobs) await ended(job.body.id)
    })
    const book = join(folder, 'book.pdf')
    writeFileSync(book, longPdf(2_000))
    // Connections that were closed while it was made are noticed first.
    await wait(500)
    await look(project, book)
    await keep(project, book)
  }

  const memory = join(folder, 'memory.tmx')
  await writeMemory(memory, units)
  await measured(`a memory of ${units.toLocaleString('en')} units, ${size(memory)}, added as a source`, async () => {
    const { status, body } = await call('POST', `/api/projects/${project}/sources`, await form(memory))
    return status === 202 ? ended(body.id) : `${status} ${JSON.stringify(body).slice(0, 200)}`
  })
  const sides = await Promise.all(
    (['kk', 'en'] as const).map(async (lang) => {
      const own = readFileSync(join(root, `seeds/chronicle/${lang}.md`), 'utf8')
      return (await call('POST', `/api/projects/${project}/documents`, { name: lang, lang, text: own })).body.id
    }),
  )
  const pair = { sourceId: sides[0], targetId: sides[1] }
  const bitext = (await call('POST', `/api/projects/${project}/bitexts`, pair)).body.id
  await measured('a bitext aligned with it', async () =>
    ended((await call('POST', `/api/bitexts/${bitext}/align`)).body.id),
  )
  await measured('the same once more', async () => ended((await call('POST', `/api/bitexts/${bitext}/align`)).body.id))
} finally {
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}

async function form(file: string): Promise<FormData> {
  const data = new FormData()
  data.append('file', await openAsBlob(file), basename(file))
  return data
}
async function send(project: string, file: string) {
  return call('POST', `/api/projects/${project}/imports`, await form(file))
}
async function look(project: string, file: string): Promise<void> {
  await measured(`a look at ${basename(file)}, ${size(file)}`, async () => {
    const { status, body } = await call('POST', `/api/projects/${project}/imports/preview`, await form(file))
    return status === 200 ? `${body.about ? 'about ' : ''}${body.total} segments` : `${status} ${JSON.stringify(body)}`
  })
}
async function keep(project: string, file: string): Promise<void> {
  await measured(`keeping ${basename(file)}, ${size(file)}`, async () => {
    const { status, body } = await send(project, file)
    return status === 202 ? ended(body.id) : `${status} ${JSON.stringify(body).slice(0, 200)}`
  })
}
async function ended(id: string): Promise<string> {
  for (;;) {
    const { body } = await call('GET', `/api/jobs/${id}`)
    if (body.finishedAt) return `${body.state}: ${body.message}`
    await wait(100)
  }
}

/** Runs work while a small request is sent every 50 ms, and prints what both felt. */
async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  server.kill('SIGUSR2')
  writeFileSync(`/proc/${server.pid}/clear_refs`, '5')
  let over = false
  const times: number[] = []
  let waiting = 0
  const probe = (async () => {
    const asked: Promise<void>[] = []
    while (!over) {
      const start = performance.now()
      // No more than a browser would have under way: the measurement is not to be the load.
      if (waiting < 6) {
        waiting++
        asked.push(
          fetch(`${base}/api/projects`, { headers: { cookie } })
            .then((answer) => answer.arrayBuffer())
            .then(() => {
              waiting--
              times.push(performance.now() - start)
            }),
        )
      }
      await wait(50)
    }
    await Promise.all(asked)
  })()
  const start = performance.now()
  const outcome = await work()
  const seconds = (performance.now() - start) / 1000
  over = true
  await probe
  await wait(600)
  const loop = JSON.parse(readFileSync(delays, 'utf8')) as { worst: number; p99: number }
  const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]
  times.sort((a, b) => a - b)
  const felt = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
  console.log(
    `${what}: ${seconds.toFixed(1)} s, peak ${Math.round(Number(peak) / 1024)} MB; ` +
      `event loop p99 ${loop.p99} ms, worst ${loop.worst} ms; requests p50 ${felt(0.5)} p99 ${felt(0.99)} worst ${felt(1)} ms` +
      `${typeof outcome === 'string' ? `\n  ${outcome}` : ''}`,
  )
}

/** A memory of our own sentences, each with words of its own. */
async function writeMemory(file: string, units: number): Promise<void> {
  const [kk, en] = ['kk', 'en'].map((lang) =>
    readFileSync(join(root, `seeds/chronicle/${lang}.md`), 'utf8')
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => line.slice(0, 90).replace(/[<&]/g, '')),
  ) as [string[], string[]]
  const out = createWriteStream(file)
  out.write('<tmx version="1.4"><header srclang="en"/><body>\n')
  // Words grow in number with the memory, as they do in texts, and most are rare.
  const word = (n: number, letters: string) => {
    let left = (n * 2_654_435_761) % 4_294_967_296
    let text = ''
    for (let i = 0; i < 6; i++) {
      text += letters[left % letters.length]
      left = Math.floor(left / letters.length)
    }
    return text
  }
  for (let i = 0; i < units; i++) {
    const rare = Math.floor(i ** 0.9)
    const texts = [
      `${kk[i % kk.length]} ${word(rare, 'абвгдежзқлмнопрсту')} ${i}`,
      `${en[i % en.length]} ${word(rare, 'abcdefghijklmnop')} ${i}`,
    ]
    const unit = `<tu><tuv xml:lang="kk"><seg>${texts[0]}</seg></tuv><tuv xml:lang="en"><seg>${texts[1]}</seg></tuv></tu>\n`
    if (!out.write(unit)) await once(out, 'drain')
  }
  out.end('</body></tmx>')
  await once(out, 'finish')
}

function size(file: string): string {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`
}

function longText(mb: number): string {
  const own = ['seeds/chronicle/kk.md', 'seeds/chronicle/en.md', 'seeds/report/kk.txt', 'seeds/report/en.txt']
  const lines = own.flatMap((file) => readFileSync(join(root, file), 'utf8').split(/\n+/)).filter((line) => line.trim())
  const out: string[] = []
  for (let bytes = 0, n = 0; bytes < mb * 1e6; n++) {
    const line = `${lines[n % lines.length]!.replace(/^#+ /, '')} ${n}.`
    out.push(line)
    bytes += Buffer.byteLength(line) + 2
  }
  return out.join('\n\n')
}

/** A book of our own sentences, 40 lines a page, with page numbers. */
function longPdf(pages: number): Uint8Array {
  const lines = wrap(longText((pages * 40 * 85) / 600_000).replace(/\s+/g, ' '), 85)
  const drawn = Array.from({ length: pages }, (_, i) => [
    ...column({ x: 60, y: 60 }, lines.slice((i * 40) % (lines.length - 40)).slice(0, 40)),
    ...column({ x: 290, y: 800 }, [String(i + 1)]),
  ])
  return pdfOf(drawn)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
