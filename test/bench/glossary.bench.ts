// A glossary of 20,000 concepts in three languages: how long it takes in, how fast it answers, how fast Chromium shows
// and searches it. Needs `npm run build`. KOPIR_BENCH_CONCEPTS says another number; CHROMIUM_PATH another browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../helpers/browser.ts'
import { glossaryOf } from './glossary-of.ts'
import { startServer } from './server.ts'

const CONCEPTS = Number(process.env.KOPIR_BENCH_CONCEPTS ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'kopir-glossary-'))
const server = await startServer(folder)
console.log(
  `Glossary, ${CONCEPTS} concepts × 3 languages, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
)
try {
  const { body: project } = await server.call('POST', '/api/projects', { name: 'Names' })
  const file = join(folder, 'glossary.json')
  writeFileSync(file, glossaryOf(CONCEPTS))
  const start = performance.now()
  const { status } = await server.send(`/api/projects/${project.id}/glossary`, file)
  console.log(`import: ${((performance.now() - start) / 1000).toFixed(1)} s, status ${status}`)
  const path = `/api/projects/${project.id}/concepts/rows`
  await server.measured('the whole glossary in pieces, twice', async () => {
    const times: number[] = []
    let bytes = 0
    for (let i = 0; i < 2; i++) {
      const start = performance.now()
      bytes = 0
      for (let after = ''; after !== null; ) {
        const text = await (await server.fetched('GET', `${path}?limit=2000${after && `&after=${after}`}`)).text()
        bytes += Buffer.byteLength(text)
        after = JSON.parse(text).next
      }
      times.push(performance.now() - start)
    }
    return `${times.map((each) => Math.round(each)).join(' ')} ms, ${(bytes / 1e6).toFixed(1)} MB`
  })
  await server.measured('duplicates', async () => {
    const { body } = await server.call('GET', `/api/projects/${project.id}/concepts/duplicates`)
    return `${body.items.length} pairs`
  })
  await inBrowser(project.id)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** What a person feels: the page, the first rows, and each letter typed into the search until the list is painted. */
async function inBrowser(project: string): Promise<void> {
  const browser = await openBrowser()
  try {
    const { page } = browser
    page.setDefaultTimeout(120_000)
    // What this file is compiled with names functions; pages do not know how.
    await page.addInitScript('globalThis.__name = (each) => each')
    await page.goto(`${server.base}/start#bench`)
    await page.getByRole('heading', { name: 'Projects' }).waitFor()
    await page.goto(`${server.base}/projects/${project}/glossary`)
    await page.locator('wb-glossary-table .term').first().waitFor()
    const painted = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      rows: performance.now(),
    }))
    console.log(`Chromium: first paint ${Math.round(painted.paint)} ms, rows ${Math.round(painted.rows)} ms`)
    // What every name is called in one script is worked out in the meantime.
    await page.waitForTimeout(3000)
    const times = await page.evaluate(
      async (queries) => {
        const deep = (selector: string, from: Document | ShadowRoot = document): Element | null => {
          const here = from.querySelector(selector)
          if (here) return here
          for (const each of from.querySelectorAll('*')) {
            const inner = each.shadowRoot && deep(selector, each.shadowRoot)
            if (inner) return inner
          }
          return null
        }
        const input = deep('input[type=search]') as HTMLInputElement
        const felt: number[] = []
        for (const query of queries) {
          for (let n = 1; n <= query.length; n++) {
            const start = performance.now()
            input.value = query.slice(0, n)
            input.dispatchEvent(new Event('input', { bubbles: true }))
            // After the next frame has been painted.
            await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)))
            felt.push(performance.now() - start)
            await new Promise((go) => setTimeout(go, 60))
          }
        }
        return felt.sort((a, b) => a - b)
      },
      ['nurkhamet', 'гульбек', 'серхамет', 'Aituma rashy', 'zzz'],
    )
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0)
    console.log(`search to paint, ${times.length} letters: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
    console.log(`memory of the page: ${Math.round(usedSize / 1e6)} MB of JavaScript`)
    if (Number(at(0.95)) > 50) process.exitCode = 1
  } catch (error) {
    console.log(`Chromium: ${String(error)}`)
    process.exitCode = 1
  } finally {
    await browser.close()
  }
}
