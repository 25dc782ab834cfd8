// Scores, time and memory of the aligner on every development set: each document alone, and all together.
// Prints a line a set, with the F1 of segments found to have no counterpart; exits 1 when a score is below its floor.
// Times are of one process on this machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import type { AlignInput, Bead } from '../../server/align/bead.ts'
import { type GoldLadder, readLadder, scoreLadders } from '../../server/align/evaluate.ts'
import { alignLadder, alignProject } from '../../server/align/ladder.ts'
import { languagePack } from '../../server/languages/registry.ts'
import floors from '../gold/floors.json' with { type: 'json' }

const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/alignment/dev')
console.log(`Aligner, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
if (existsSync(folder)) {
  for (const set of readdirSync(folder).filter(isAligned).sort()) {
    const alone = measure(set, (inputs) => inputs.map((input) => alignLadder(input)))
    print(set, 'alone', alone, floors.alignment)
    if (/^(ntrex|md-noisy)/.test(set)) print(set, 'together', measure(set, alignProject), floors.together)
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
  const inputs = ids.map((id) => ({ source: side(id, sourceLang), target: side(id, targetLang), explain: false }))
  const before = process.cpuUsage()
  const results = align(inputs)
  const { user, system } = process.cpuUsage(before)
  const pairs = ids.map((id, k) => ({ gold: readLadder(read(`${id}.gold`)), found: results[k]!.beads }))
  const { strict, lax } = scoreLadders(pairs)
  return { f1: strict.f1, lax: lax.f1, nulls: nullScore(pairs), seconds: (user + system) / 1e6 }
}

/** F1 of the segments without counterpart, pooled over documents; those that gold ignores are not counted. */
function nullScore(pairs: readonly { readonly gold: GoldLadder; readonly found: readonly Bead[] }[]): number {
  let right = 0
  let found = 0
  let wanted = 0
  for (const { gold, found: beads } of pairs) {
    const ignored = new Set(gold.ignored.flatMap(segments))
    const nulls = (list: readonly Bead[]) =>
      new Set(
        list
          .filter((bead) => bead.source.length === 0 || bead.target.length === 0)
          .flatMap(segments)
          .filter((segment) => !ignored.has(segment)),
      )
    const here = nulls(beads)
    const there = nulls(gold.beads)
    found += here.size
    wanted += there.size
    for (const segment of here) if (there.has(segment)) right++
  }
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted)
}

function segments({ source, target }: Bead): readonly string[] {
  return [...source.map((i) => `s${i}`), ...target.map((j) => `t${j}`)]
}

function print(
  set: string,
  how: string,
  { f1, lax, nulls, seconds }: ReturnType<typeof measure>,
  least: Readonly<Record<string, number>>,
): void {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const scores = `F1 ${f1.toFixed(3)}, lax ${lax.toFixed(3)}, nulls ${nulls.toFixed(3)}`
  console.log(
    `${set.padEnd(22)}${how.padEnd(10)}${scores}, ${seconds.toFixed(1)} s of processor, peak so far ${memory} MB`,
  )
  const floor = least[set]
  if (floor === undefined || f1 >= floor) return
  console.log(`  below its floor ${floor}`)
  process.exitCode = 1
}
