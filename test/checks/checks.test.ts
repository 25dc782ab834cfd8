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

test('a finding points at its place in the text', () => {
  const text = 'The ruling came on 28 September 2018.'
  const [finding] = runChecks(side('kk', '2018 жылғы 17 қыркүйекте шешім шықты.'), side('en', text))
  expect(text.slice(...finding!.target!)).toBe('28 September 2018')
})
