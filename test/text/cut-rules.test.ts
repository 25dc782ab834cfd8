import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { type CutRuleSet, type SegmentOptions, segment } from '../../server/text/segment.ts'

const cut = (lang: string, raw: string, options: Partial<SegmentOptions>) =>
  segment(raw, { pack: languagePack(lang), ...options }).map((draft) => draft.text)

const rules = (some: Partial<CutRuleSet>): { rules: CutRuleSet } => ({
  rules: { abbreviations: [], places: [], ...some },
})

test.each([
  ['en', 'The Ministry. Of Truth spoke. It lied.', ['Ministry. of truth']],
  ['en', 'The  MINISTRY. \u00a0 Of  Truth spoke. It lied.', ['Ministry. Of Truth']],
  ['en', 'We read Slidstvo! Info daily. It helps.', ['Slidstvo! Info']],
  ['uk', 'Готель «Ст. Петербург. Центр» закрито. Люди пішли.', ['Ст. Петербург. Центр']],
  ['uk', 'Видання Що? Де? Коли? закрили. Люди пішли.', ['Що? Де? Коли?']],
])('%s: no sentence ends inside a known name: %s', (lang, raw, names) => {
  const without = cut(lang, raw, {})
  const kept = cut(lang, raw, { names })
  expect(without.length).toBeGreaterThan(kept.length)
  expect(kept).toHaveLength(2)
})

test('a name that ends in a stop of its own ends no sentence, save before a word that begins one', () => {
  const names = ['Yahoo!']
  expect(cut('en', 'She left Yahoo! Japan last year.', { names })).toHaveLength(1)
  expect(cut('en', 'She left Yahoo! However, she returned.', { names })).toHaveLength(2)
})

test('a name counts as whole words only', () => {
  expect(cut('en', 'We met in Nord. Sea levels rose.', { names: ['ord. sea', 'Nord. Se'] })).toHaveLength(2)
})

test('letters written in two units are the same letters', () => {
  const name = 'Київ. Рай'
  expect(cut('uk', `${'Клуб Київ. Рай'.normalize('NFD')} закрили.`, { names: [name] })).toHaveLength(1)
})

test('five thousand names cost little', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `Спілка ${i.toString(36)} «Наш. Край ${i}»`)
  const text = 'Спілка працює давно. Вона має 30 тис. осіб! Усі задоволені? '.repeat(3000)
  const seconds = (options: Partial<SegmentOptions>) => {
    const before = process.cpuUsage()
    cut('uk', text, { layout: 'paragraphs', ...options })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  seconds({})
  expect(seconds({ names })).toBeLessThan(3 * seconds({}) + 1)
})

test('an abbreviation of one’s own ends no sentence, in its language', () => {
  const text = 'Це відд. Культури. Усі тут.'
  expect(cut('uk', text, {})).toHaveLength(3)
  const mine = rules({ abbreviations: [{ lang: 'uk', text: 'відд.' }] })
  expect(cut('uk', text, mine)).toEqual(['Це відд. Культури.', 'Усі тут.'])
  expect(cut('ru', text, mine)).toHaveLength(3)
  expect(cut('uk', 'Привид. Культури.', rules({ abbreviations: [{ lang: '', text: 'вид' }] }))).toHaveLength(2)
})

test('an abbreviation with a capital is looked for as written', () => {
  const mine = rules({ abbreviations: [{ lang: '', text: 'Корп.' }] })
  expect(cut('de', 'Die Корп. Alpha. Ende.', mine)).toHaveLength(2)
  expect(cut('de', 'Die корп. Alpha. Ende.', mine)).toHaveLength(3)
})

test('places always or never cut, and stand over abbreviations and the language', () => {
  const place = (kind: 'always' | 'never', before: string, after: string) => ({ lang: '', cut: kind, before, after })
  expect(cut('uk', 'Так, див. Табл Один', rules({ places: [place('always', 'див.', 'табл')] }))).toEqual([
    'Так, див.',
    'Табл Один',
  ])
  expect(cut('uk', 'Він прийшов. Вона пішла.', rules({ places: [place('never', 'прийшов.', '')] }))).toHaveLength(1)
  expect(cut('uk', 'Перше; Друге', rules({ places: [place('always', ';', '')] }))).toEqual(['Перше;', 'Друге'])
  expect(cut('uk', 'Один слово Два', rules({ places: [place('always', '', 'Два')] }))).toEqual(['Один слово', 'Два'])
  expect(
    cut(
      'uk',
      'Це відд. Культури',
      rules({ abbreviations: [{ lang: '', text: 'відд.' }], places: [place('always', 'відд.', '')] }),
    ),
  ).toHaveLength(2)
  // The longer place decides.
  expect(
    cut(
      'uk',
      'Це відд. Культури, відд. Спорту',
      rules({ places: [place('always', 'відд.', ''), place('never', 'відд.', 'Спорту')] }),
    ),
  ).toHaveLength(2)
})

test('white space of any width is one, also in a place of several words', () => {
  const places = [{ lang: '', cut: 'never' as const, before: 'на жаль.', after: 'Але' }]
  expect(cut('uk', 'Так,  на \u00a0жаль.   Але пізно.', rules({ places }))).toHaveLength(1)
})

test('signs in a rule mean themselves', () => {
  const places = [{ lang: '', cut: 'always' as const, before: '(*)', after: '[1-2]' }]
  expect(cut('uk', 'Раз (*) [1-2] два', rules({ places }))).toEqual(['Раз (*)', '[1-2] два'])
})
