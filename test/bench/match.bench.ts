// How well sentences that say the same are found in texts that are not parallel (the mining sets): with the built-in
// lexicon alone, and with a memory besides. The memory is the news sentences of the evaluation data without every pair
// that is asked for. Prints precision, recall and F1; exits 1 when a score is below its floor.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { matchTexts } from '../../server/align/match/match.ts'
import { languagePack } from '../../server/languages/registry.ts'
import floors from '../gold/floors.json' with { type: 'json' }

const data = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data')
const lines = (path: string) => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')

for (const set of ['mine-ntrex-kk-en', 'mine-ntrex-en-uk', 'mine-ntrex-kk-uk', 'mine-bible-en-uk']) {
  const folder = join(data, 'alignment/dev', set)
  if (existsSync(folder)) mine(set, folder)
  else console.log(`Skipped: no ${set}; set KOPIR_SHARED.`)
}

function mine(set: string, folder: string): void {
  const [from, to] = set.split('-').slice(-2) as [string, string]
  const source = { pack: languagePack(from), texts: lines(join(folder, `m1.${from}`)) }
  const target = { pack: languagePack(to), texts: lines(join(folder, `m1.${to}`)) }
  const gold = new Set(lines(join(folder, 'm1.gold')))
  const pairs = [...gold].map((line) => line.match(/\d+/g)!.map(Number) as [number, number])
  const asked = new Set(pairs.flatMap(([i, j]) => [source.texts[i]!, target.texts[j]!]))
  const translations = lines(join(data, `memory/${to}.txt`))
  const memory = lines(join(data, `memory/${from}.txt`)).map((text, at) => ({
    source: text,
    target: translations[at]!,
  }))
  const other = memory.filter((pair) => !asked.has(pair.source) && !asked.has(pair.target))
  for (const [name, sentences, least] of [
    ['lexicon', [], floors.mining],
    ['memory', other, floors.miningWithMemory],
  ] as const) {
    const before = process.cpuUsage()
    const found = matchTexts({ source, target, lexicon: { sentences }, explain: false }).pairs
    const { user, system } = process.cpuUsage(before)
    const right = found.filter((pair) => gold.has(`[${pair.source}]:[${pair.target}]`)).length
    const f1 = (2 * right) / (found.length + gold.size)
    const scores = `F1 ${f1.toFixed(3)}, precision ${(right / found.length).toFixed(3)}, recall ${(right / gold.size).toFixed(3)}`
    console.log(`${set.padEnd(22)}${name.padEnd(10)}${scores}, ${((user + system) / 1e6).toFixed(1)} s of processor`)
    const floor = (least as Readonly<Record<string, number>>)[set]
    if (floor === undefined || f1 >= floor) continue
    console.log(`  below its floor ${floor}`)
    process.exitCode = 1
  }
}
