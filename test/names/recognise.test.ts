import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { isFormOf } from '../../server/names/compare.ts'
import type { Concept, TermStatus } from '../../server/names/concept.ts'
import { nameIndex, recognise, recogniseAll } from '../../server/names/recognise.ts'
import { concept, find, random } from './helpers.ts'

const statuses: readonly TermStatus[] = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong']

test('the longest name wins, and the shorter ones inside it stay reachable', () => {
  const names = [concept('place', 'en', 'Oxford'), concept('institution', 'en', 'Oxford University Press')]
  expect(find('Oxford University Press', 'en', ...names).map((one) => one.form)).toEqual(['Oxford University Press'])
  const all = recogniseAll('Oxford University Press', nameIndex(names, languagePack('en')))
  expect(all.map((one) => one.form)).toEqual(['Oxford University Press', 'Oxford'])
})

test('where a reading is refused the next best takes its place', () => {
  const names = [concept('place', 'en', 'Oxford'), concept('institution', 'en', 'Oxford University Press')]
  const index = nameIndex(names, languagePack('en'))
  const found = recognise('Oxford University Press', index, ({ conceptId }) => conceptId === 'Oxford')
  expect(found.map((one) => one.form)).toEqual(['Oxford'])
})

test('what the glossary writes goes before what a rule derives', () => {
  const names = [concept('person', 'uk', 'Марко'), concept('person', 'uk', 'Марка')]
  expect(find('Марка', 'uk', ...names)[0]).toMatchObject({ conceptId: 'Марка', how: 'as written' })
})

test('terms of every status are found and say theirs', () => {
  const one: Concept = {
    id: 'c',
    kind: 'person',
    terms: statuses.map((status, i) => ({ id: status, lang: 'kk', text: `Есім${'абвгд'[i]}`, status })),
  }
  const text = one.terms.map((term) => `${term.text}ға`).join(' ')
  const found = recognise(
    text.replaceAll('вға', 'вқа').replaceAll('бға', 'бқа').replace('гға', 'гқа').replace('дға', 'дқа'),
    nameIndex([one], languagePack('kk')),
  )
  expect(found.map((mention) => mention.status)).toEqual(statuses)
})

test('terms of other languages are not looked for, regions of one language are', () => {
  expect(find('London', 'en', concept('place', 'en-GB', 'London'))).toHaveLength(1)
  expect(find('London', 'en', concept('place', 'fr', 'London'))).toEqual([])
})

test('a language without rules has its names found as written', () => {
  expect(find('in Wien und Wiens', 'de', concept('place', 'de', 'Wien')).map((one) => one.form)).toEqual(['Wien'])
})

test('a term without letters or digits is passed over', () => {
  expect(find('… — …', 'kk', concept('other', 'kk', '—'))).toEqual([])
})

const stems = ['Асан', 'Бота', 'Дәмелі', 'Ерлік қоғамы', 'Жетісу', 'ҚХА', 'Нұр', 'Нұр жолы', '7/24', 'Ұлт «Үні» газеті']
const tails = ['', 'ның', 'ға', 'ды', '-ны', 'ты', 'мен', 'лық', 'нда', ', ', '. ', ' — ', '»', '-Сити']

test.each([1, 2, 3, 4, 5])('mentions come in order, never overlap, slice back to their form (seed %i)', (seed) => {
  const next = random(seed)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!
  const text = Array.from({ length: 400 }, () => pick(stems) + pick(tails) + pick([' ', ' ', '\n', ' «'])).join('')
  const concepts = stems.map((stem) => concept(pick(['person', 'place', 'other'] as const), 'kk', stem))
  const mentions = recognise(text, nameIndex(concepts, languagePack('kk')))
  expect(mentions.length).toBeGreaterThan(100)
  let free = 0
  for (const { start, end, form } of mentions) {
    expect(start).toBeGreaterThanOrEqual(free)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(form)
    free = end
  }
  const shuffled = [...concepts].sort(() => next() - 0.5)
  expect(recognise(text, nameIndex(shuffled, languagePack('kk')))).toEqual(mentions)
})

test('isFormOf takes the whole surface or nothing', () => {
  const kk = languagePack('kk')
  expect(isFormOf('Астана', 'Астанада', kk)).toEqual({ match: true, how: 'locative' })
  expect(isFormOf('Астана', '«Астанада»', kk)).toEqual({ match: true, how: 'locative' })
  expect(isFormOf('Астана', 'Астанада қалды', kk)).toEqual({ match: false })
  expect(isFormOf('Астана', 'астаналық', kk)).toEqual({ match: false })
  expect(isFormOf('Watson', 'Watson’s', languagePack('en'))).toEqual({ match: true, how: 'possessive' })
})

test('a form of the other gender is no form when the gender is given', () => {
  const uk = languagePack('uk')
  expect(isFormOf('Левчук', 'Левчука', uk).match).toBe(true)
  expect(isFormOf('Левчук', 'Левчука', uk, { gender: 'feminine' }).match).toBe(false)
})
