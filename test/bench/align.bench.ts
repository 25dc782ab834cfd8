// Scores, time and memory of the aligner on every development set: each document alone, and all together.
// Prints a line a set; exits 1 when a score is below its floor. Times are of one process on this machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import type { AlignInput } from '../../server/align/bead.ts'
import { readLadder, scoreLadders } from '../../server/align/evaluate.ts'
import { alignLadder, alignProject } from '../../server/align/ladder.ts'
import { languagePack } from '../../server/languages/registry.ts'
import floors from '../gold/floors.json' with { type: 'json' }

const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/alignment/dev')
console.log(`Aligner, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
if (existsSync(folder)) {
  for (const set of readdirSync(folder).filter(isAligned).sort()) {
    const alone = measure(set, (inputs) => inputs.map((input) => alignLadder(input)))
    print(set, 'alone', alone)
    const floor = (floors.alignment as Readonly<Record<string, number>>)[set]
    if (floor !== undefined && alone.f1 < floor) {
      console.log(`  below its floor ${floor}`)
      process.exitCode = 1
    }
    if (set.startsWith('ntrex')) print(set, 'together', measure(set, alignProject))
  }
} else console.log(`Skipped: no development sets in ${folder}; set KOPIR_SHARED.`)

function isAligned(set: string): boolean {
  return /-[a-z]{2}-[a-z]{2}$/.test(set) && !set.startsWith('mine-')
}

function measure(set: string, align: (inputs: readonly AlignInput[]) => ReturnType<typeof alignProject>) {
  const [sourceLang, targetLang] = set.split('-').slice(-2) as [string, string]
  const ids = readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.gold'))
    .map((name) => name.slice(0, -5))
  const read = (name: string) => readFileSync(join(folder, set, name), 'utf8')
  const side = (id: string, lang: string) => {
    return { pack: languagePack(lang), texts: read(`${id}.${lang}`).replace(/\n$/, '').split('\n') }
  }
  const inputs = ids.map((id) => ({ source: side(id, sourceLang), target: side(id, targetLang) }))
  const before = process.cpuUsage()
  const results = align(inputs)
  const { user, system } = process.cpuUsage(before)
  const { strict, lax } = scoreLadders(
    ids.map((id, k) => ({ gold: readLadder(read(`${id}.gold`)), found: results[k]!.beads })),
  )
  return { f1: strict.f1, lax: lax.f1, seconds: (user + system) / 1e6 }
}

function print(set: string, how: string, { f1, lax, seconds }: ReturnType<typeof measure>): void {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const scores = `F1 ${f1.toFixed(3)}, lax ${lax.toFixed(3)}`
  console.log(
    `${set.padEnd(22)}${how.padEnd(10)}${scores}, ${seconds.toFixed(1)} s of processor, peak so far ${memory} MB`,
  )
}
