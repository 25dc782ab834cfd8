// Long files: a text of 100 MB made of our own sentences, 20 files at once, and a PDF of
// 2,000 pages. For each: seconds, peak memory of the server with its threads, and what other requests felt of it.
// Then a translation memory of a million units, and a bitext aligned with it.
// `npm run bench volume`, after `npm run build`; VOLUME_MB and VOLUME_UNITS for other sizes, VOLUME_ONLY=memory for the last.
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { column, pdfOf, wrap } from '../helpers/pdf.ts'
import { root, startServer, wait } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'kopir-volume-'))
const megabytes = Number(process.env.VOLUME_MB ?? 100)
const units = Number(process.env.VOLUME_UNITS ?? 1_000_000)
const server = await startServer(folder)
const { call, ended, measured } = server

try {
  console.log(`Long files, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
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
      const headers = { 'if-match': `"${document!.version}"` }
      const answer = await server.fetched('DELETE', `/api/documents/${document!.id}`, { headers })
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
    const { status, body } = await server.send(`/api/projects/${project}/sources`, memory)
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
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function send(project: string, file: string) {
  return server.send(`/api/projects/${project}/imports`, file)
}
async function look(project: string, file: string): Promise<void> {
  await measured(`a look at ${basename(file)}, ${size(file)}`, async () => {
    const { status, body } = await server.send(`/api/projects/${project}/imports/preview`, file)
    return status === 200 ? `${body.about ? 'about ' : ''}${body.total} segments` : `${status} ${JSON.stringify(body)}`
  })
}
async function keep(project: string, file: string): Promise<void> {
  await measured(`keeping ${basename(file)}, ${size(file)}`, async () => {
    const { status, body } = await send(project, file)
    return status === 202 ? ended(body.id) : `${status} ${JSON.stringify(body).slice(0, 200)}`
  })
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
