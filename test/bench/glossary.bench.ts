// A glossary of 20,000 concepts in three languages: how long it takes in, how fast it answers, how fast Chromium shows
// and searches it. Needs `npm run build`. KOPIR_BENCH_CONCEPTS says another number; CHROMIUM_PATH another browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
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
  await server.measured('import', async () => {
    const { status } = await server.send(`/api/projects/${project.id}/glossary`, file)
    return `status ${status}`
  })
  const path = `/api/projects/${project.id}/concepts`
  await server.measured('the whole glossary, 5 times', async () => {
    const times: number[] = []
    let bytes = 0
    for (let i = 0; i < 5; i++) {
      const start = performance.now()
      bytes = (await (await server.fetched('GET', path)).arrayBuffer()).byteLength
      times.push(performance.now() - start)
    }
    return `${times.map((each) => Math.round(each)).join(' ')} ms, ${(bytes / 1e6).toFixed(1)} MB`
  })
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
