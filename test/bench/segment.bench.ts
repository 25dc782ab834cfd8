// Speed of cutting plain text into sentences: megabytes a second of processor, for the texts of the memory set.
// Prints a line a language and shape; exits 1 below 5 MB/s.
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { languagePack } from '../../server/languages/registry.ts'
import { segment } from '../../server/text/segment.ts'

const MEGABYTES = Number(process.env.KOPIR_BENCH_MB ?? 20)
const FLOOR = 5
const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/memory')
const shapes = { paragraphs: '\n\n', 'a line each': '\n', 'one paragraph': ' ' }
console.log(`Segmenter, ${MEGABYTES} MB, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
if (existsSync(folder)) {
  for (const lang of ['kk', 'uk', 'en']) {
    for (const [shape, joint] of Object.entries(shapes)) {
      const speed = measure(lang, joint)
      const memory = Math.round(process.resourceUsage().maxRSS / 1024)
      console.log(`${lang}  ${shape.padEnd(15)}${speed.toFixed(1)} MB/s, peak so far ${memory} MB`)
      if (speed < FLOOR) process.exitCode = 1
    }
  }
} else console.log(`Skipped: no texts in ${folder}; set KOPIR_SHARED.`)

function measure(lang: string, joint: string): number {
  const lines = readFileSync(join(folder, `${lang}.txt`), 'utf8').split('\n')
  const once = lines.map((line, i) => line + (i % 4 === 3 ? joint : joint === '\n' ? '\n' : ' ')).join('')
  const bytes = Buffer.byteLength(once)
  const copies = Math.ceil((MEGABYTES * 1e6) / bytes)
  // Flat, as a text that was read from a file is.
  const raw = Buffer.from(once.repeat(copies)).toString()
  const before = process.cpuUsage()
  segment(raw, { pack: languagePack(lang) })
  const { user, system } = process.cpuUsage(before)
  return (bytes * copies) / (user + system)
}
