import { expect, test } from 'vitest'
import floors from '../gold/floors-names.json' with { type: 'json' }
import {
  crossScriptRecall,
  inflectionScores,
  namesAbsent,
  spellingScores,
  spellingSets,
  taggingF1,
} from './dev-sets.ts'

test.skipIf(namesAbsent).each(['kk', 'uk', 'en'] as const)(
  'tagging in %s does not fall below its floor (F1)',
  (lang) => {
    expect(taggingF1(lang)).toBeGreaterThanOrEqual(floors.tagging[lang])
  },
)

test.skipIf(namesAbsent)('forms are told from other words as well as the floors ask (F1)', () => {
  const { kk, uk, samestem, derived } = inflectionScores()
  expect(kk).toBeGreaterThanOrEqual(floors.inflection.kk)
  expect(uk).toBeGreaterThanOrEqual(floors.inflection.uk)
  expect(samestem).toBeLessThanOrEqual(floors.samestemShareAtMost)
  expect(derived).toEqual([])
})

// The largest pool is left to npm run bench names.
test.skipIf(namesAbsent).each(['uk-en', 'kk-uk'] as const)(
  '%s: the same name in the other script comes first',
  (pair) => {
    expect(crossScriptRecall(pair).first).toBeGreaterThanOrEqual(floors.crossscript[pair])
  },
)

test.skipIf(namesAbsent).each(Object.keys(spellingSets) as (keyof typeof spellingSets)[])(
  'spellings of %s do not fall below their floors',
  (set) => {
    const { first, three } = spellingScores(set)
    const floor = floors.transliteration[set]
    // Where the press does not write as the resolution does, the resolution's form comes first all the same.
    if ('first' in floor) expect(first).toBeGreaterThanOrEqual(floor.first)
    expect(three).toBeGreaterThanOrEqual(floor.three)
  },
)
