import { expect, test } from 'vitest'
import { checks, runChecks } from '../../server/checks/registry.ts'
import { languagePack } from '../../server/languages/registry.ts'

const side = (lang: string, text: string) => ({ text, pack: languagePack(lang) })
const messages = (kk: string, en: string) => runChecks(side('kk', kk), side('en', en)).map(({ check }) => check)

test('every check has an id of its own, a label and an explanation', () => {
  expect(checks.size).toBeGreaterThanOrEqual(2)
  for (const [id, check] of checks) {
    expect(check.id).toBe(id)
    expect(check.label).not.toBe('')
    expect(check.explain).toMatch(/\.$/)
  }
})

test.each([
  ['Қалада жиырма мектеп бар.', 'The town has 20 schools.'],
  ['2018 жылғы 17 қыркүйекте шешім шықты.', 'The ruling came on 17 September 2018.'],
  ['17 қыркүйекте шешім шықты.', 'The ruling came on 17 September 2018.'],
  ['Екі бала келді.', 'Both children came.'],
  ['Қазіргі бюджет (2019) өсті.', 'In 2019 the budget grew.'],
  ['', 'The town has 20 schools.'],
])('%s → %s raises nothing', (kk, en) => {
  expect(messages(kk, en)).toEqual([])
})

test.each([
  ['Қалада 20 мектеп бар.', 'The town has 30 schools.', ['numbers', 'numbers']],
  ['Қалада 20 мектеп бар.', 'The town has schools.', ['numbers']],
  ['2018 жылғы 17 қыркүйекте шешім шықты.', 'The ruling came on 28 September 2018.', ['dates']],
])('%s → %s raises %j', (kk, en, expected) => {
  expect(messages(kk, en)).toEqual(expected)
})

test('a number or a date in a name of the glossary is no number to compare', () => {
  const kk = { ...side('kk', '«16/12» қозғалысы жиналды.'), names: [[1, 6] as const] }
  const en = side('en', 'The movement of December met.')
  expect(runChecks(kk, en)).toEqual([])
  expect(runChecks({ ...kk, names: [] }, en)).not.toEqual([])
  const uk = { ...side('uk', 'Рух «16 грудня» зібрався 17 вересня.'), names: [[5, 14] as const] }
  expect(runChecks(uk, side('en', 'The movement met on 17 September.'))).toEqual([])
})

test('a finding points at its place in the text', () => {
  const text = 'The ruling came on 28 September 2018.'
  const [finding] = runChecks(side('kk', '2018 жылғы 17 қыркүйекте шешім шықты.'), side('en', text))
  expect(text.slice(...finding!.target!)).toBe('28 September 2018')
})
