// How well names are recognised, compared and spelt on the development sets, and how fast a large glossary is found in a
// long text. Prints a line a set; exits 1 when a score is below its floor. Speed is seconds of processor in a process of
// its own, the best of three runs; the memory is what it takes beyond an empty one.
import { spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import floors from '../gold/floors-names.json' with { type: 'json' }
import {
  crossScriptRecall,
  inflectionScores,
  namesAbsent,
  scriptPairs,
  spellingScores,
  spellingSets,
  taggingF1,
} from '../names/dev-sets.ts'

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
console.log(`Names, ${machine}, load ${loadavg()[0]!.toFixed(1)}`)
if (!namesAbsent) {
  const { samestem, ...inflection } = inflectionScores()
  for (const lang of ['kk', 'uk'] as const) atLeast(`inflection ${lang}, F1`, inflection[lang], floors.inflection[lang])
  atMost('other names of one stem matched, share', samestem, floors.samestemShareAtMost)
  for (const lang of ['kk', 'uk', 'en'] as const) atLeast(`tagging ${lang}, F1`, taggingF1(lang), floors.tagging[lang])
  for (const pair of scriptPairs) {
    const { first, five } = crossScriptRecall(pair)
    atLeast(`across scripts ${pair}, recall@1`, first, floors.crossscript[pair], `@5 ${five.toFixed(3)}`)
  }
  for (const set of Object.keys(spellingSets) as (keyof typeof spellingSets)[]) {
    const { first, three } = spellingScores(set)
    const floor = floors.transliteration[set]
    if ('first' in floor) atLeast(`spelling ${set}, first`, first, floor.first)
    atLeast(`spelling ${set}, of three`, three, floor.three)
  }
}
for (const lang of ['kk', 'uk', 'en']) speed(lang)

function speed(lang: string): void {
  const file = fileURLToPath(new URL('./names-speed.ts', import.meta.url))
  let best: Record<string, number> | undefined
  for (let run = 0; run < 3; run++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, lang], {
      encoding: 'utf8',
    })
    if (status !== 0) {
      console.log(`speed ${lang}: failed\n${stderr}`)
      process.exitCode = 1
      return
    }
    const now = JSON.parse(stdout) as Record<string, number>
    if (best === undefined || now.index! + now.find! < best.index! + best.find!) best = now
  }
  const { index, find, megabytes, mentions } = best!
  const detail = `index ${index!.toFixed(2)} + text ${find!.toFixed(2)} s, ${mentions} mentions`
  atMost(`10,000 concepts, 1,000,000 words, ${lang}, s`, index! + find!, floors.speed.secondsAtMost, detail)
  atMost(`10,000 concepts, 1,000,000 words, ${lang}, MB`, megabytes!, floors.speed.megabytesAtMost)
}

function atLeast(what: string, figure: number, floor: number, detail = ''): void {
  line(what, figure, figure >= floor, `floor ${floor}`, detail)
}

function atMost(what: string, figure: number, most: number, detail = ''): void {
  line(what, figure, figure <= most, `at most ${most}`, detail)
}

function line(what: string, figure: number, good: boolean, limit: string, detail: string): void {
  const shown = figure >= 10 ? figure.toFixed(0) : figure.toFixed(3)
  console.log(`${what.padEnd(52)}${shown.padStart(6)}  (${limit})${good ? '' : '  MISSED'}${detail && `  ${detail}`}`)
  if (!good) process.exitCode = 1
}
