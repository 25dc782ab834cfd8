import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readLadder, scoreLadders } from '../../server/align/evaluate.ts'
import { alignLadder } from '../../server/align/ladder.ts'
import { languagePack } from '../../server/languages/registry.ts'
import floors from '../gold/floors.json' with { type: 'json' }

const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/alignment/dev')
const absent = !existsSync(folder)
if (absent) console.log(`Skipped: no development sets of alignments in ${folder}; set KOPIR_SHARED.`)

const lines = (path: string) => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')

/** A set's documents aligned, each alone, with their gold. */
function alignSet(set: string) {
  const [sourceLang, targetLang] = set.split('-').slice(-2) as [string, string]
  const ids = readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.gold'))
    .map((name) => name.slice(0, -5))
  return ids.map((id) => {
    const side = (lang: string) => ({ pack: languagePack(lang), texts: lines(join(folder, set, `${id}.${lang}`)) })
    const result = alignLadder({ source: side(sourceLang), target: side(targetLang) })
    return { gold: readLadder(readFileSync(join(folder, set, `${id}.gold`), 'utf8')), found: result.beads, result }
  })
}

// The long ones are held by `npm run bench`.
const isQuick = (set: string) => !set.startsWith('bible') && !set.startsWith('ntrex-long')

test.skipIf(absent).each(Object.entries(floors.alignment).filter(([set]) => isQuick(set)))(
  '%s is aligned at least as well as its floor (strict F1 %f)',
  (set, floor) => {
    expect(scoreLadders(alignSet(set)).strict.f1).toBeGreaterThanOrEqual(floor)
  },
)

test.skipIf(absent)('confidence is honest: of beads given 0.9 and more, at least 93 in 100 are right', () => {
  let sure = 0
  let right = 0
  for (const { gold, found } of alignSet('ntrex-hard-en-uk')) {
    const known = new Set(gold.beads.map((bead) => `${bead.source}|${bead.target}`))
    for (const bead of found) {
      if (bead.confidence < 0.9) continue
      sure++
      if (known.has(`${bead.source}|${bead.target}`)) right++
    }
  }
  expect(sure).toBeGreaterThan(400)
  expect(right / sure).toBeGreaterThanOrEqual(0.93)
})
