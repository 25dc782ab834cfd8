import { expect, test } from 'vitest'
import { languagePack, languages } from '../../server/languages/registry.ts'
import { segment } from '../../server/text/segment.ts'
import { examples, sectionsOf } from './examples.ts'

const packs = [...languages.values()].flatMap((pack) => (pack.segmentation ? [{ pack, rules: pack.segmentation }] : []))

test('Kazakh, Ukrainian, Russian and English have rules', () => {
  expect(packs.map(({ pack }) => pack.code)).toEqual(expect.arrayContaining(['en', 'kk', 'ru', 'uk']))
})

test.each(packs)(
  '$pack.code: every word of the lists is lower case, without a last stop, and stands once',
  ({ rules }) => {
    const abbreviations = [...rules.neverFinal, ...rules.mayBeFinal, ...rules.beforeNumbers]
    for (const word of [...abbreviations, ...rules.starters, ...rules.speechWords]) {
      expect(word).toMatch(/^[\p{Ll}][\p{Ll}’'-]*(?:\.[\p{Ll}-]+)*$/u)
    }
    expect(new Set(rules.starters).size).toBe(rules.starters.length)
    expect(abbreviations.filter((word, i) => abbreviations.indexOf(word) !== i)).toEqual([])
  },
)

test.each(packs)('$pack.code: no abbreviation that never ends a sentence ends one before a name', ({ pack, rules }) => {
  const name = pack.code === 'en' ? 'Zorro' : 'Оразбай'
  for (const word of rules.neverFinal) {
    const text = `${name} ${word}. ${name} 2 ${name}.`
    expect(
      segment(text, { pack }).map((draft) => draft.text),
      word,
    ).toEqual([text])
  }
})

test.each(packs)(
  '$pack.code: an abbreviation that may end a sentence ends one before a starter and none before a small letter',
  ({ pack, rules }) => {
    const name = pack.code === 'en' ? 'Zorro' : 'Оразбай'
    const starter = rules.starters.find((word) => word.length > 2)!
    const sentence = `${starter[0]!.toUpperCase()}${starter.slice(1)} ${name}.`
    for (const word of rules.mayBeFinal) {
      const whole = `${name} ${name} ${name} ${word}. п ${name}.`
      expect(
        segment(whole, { pack }).map((draft) => draft.text),
        word,
      ).toEqual([whole])
      const parts = [`${name} ${name} ${name} ${word}.`, sentence]
      expect(
        segment(parts.join(' '), { pack }).map((draft) => draft.text),
        word,
      ).toEqual(parts)
    }
  },
)

test.each([
  ['Talk to Eve Please send the file', ['Talk to Eve', 'Please send the file']],
  ['Dear Ann, Thank you for the file', ['Dear Ann,', 'Thank you for the file']],
  ['Ann, I sent the file.', ['Ann,', 'I sent the file.']],
  ['However, I sent the file.', ['However, I sent the file.']],
  ['Read The Lord of The Rings again.', ['Read The Lord of The Rings again.']],
  ['See you there. Kind regards, Ann Lee', ['See you there.', 'Kind regards,', 'Ann Lee']],
  ['Best regards from all of us', ['Best regards from all of us']],
  ['Ann Lee Sent by: Tom Roe', ['Ann Lee', 'Sent by: Tom Roe']],
  ['Write to ann@kopir.example Tom will answer', ['Write to ann@kopir.example', 'Tom will answer']],
  ['Write to ann@kopir.example or call us', ['Write to ann@kopir.example or call us']],
  ['It worked for us PS - I lost the key', ['It worked for us', 'PS - I lost the key']],
  [
    'Closed on Sat. and Sun. all year. The cat sat. It slept.',
    ['Closed on Sat. and Sun. all year.', 'The cat sat.', 'It slept.'],
  ],
  ['“Is it far?” Anna asked. “No!” Tom left.', ['“Is it far?” Anna asked.', '“No!”', 'Tom left.']],
  ['is it good?what do you say', ['is it good?', 'what do you say']],
])('en, letters and hasty writing: %s', (raw, expected) => {
  const english = packs.find(({ pack }) => pack.code === 'en')!
  expect(segment(raw, { pack: english.pack }).map((draft) => draft.text)).toEqual(expected)
})

test('uk: the number of a clause at the head of its paragraph stands alone, a number elsewhere does not', () => {
  const { pack } = packs.find((each) => each.pack.code === 'uk')!
  const cut = (raw: string) => segment(raw, { pack }).map((draft) => draft.text)
  expect(cut('3. Уряду подати звіт. Строк — місяць.')).toEqual(['3.', 'Уряду подати звіт.', 'Строк — місяць.'])
  expect(cut('Це п. 3. Уряду подати звіт.')).toHaveLength(2)
  expect(cut('Так і знала))) а ти ні (жаль)) мабуть')).toEqual(['Так і знала)))', 'а ти ні (жаль)) мабуть'])
})

test.each(packs)('$pack.code: what is an abbreviation before a number only is a word elsewhere', ({ pack, rules }) => {
  const name = pack.code === 'en' ? 'Zorro' : 'Оразбай'
  for (const word of rules.beforeNumbers) {
    const whole = `${name} ${word}. 5 ${name}.`
    expect(
      segment(whole, { pack }).map((draft) => draft.text),
      word,
    ).toEqual([whole])
    const parts = [`${name} ${word}.`, `${name} 5.`]
    expect(
      segment(parts.join(' '), { pack }).map((draft) => draft.text),
      word,
    ).toEqual(parts)
  }
})

const shownIn = Object.entries(examples).flatMap(([lang, sections]) =>
  Object.entries(sections).flatMap(([section, list]) => list.map((example) => ({ lang, section, example }))),
)

test.each(shownIn)('$lang, $section: $example', ({ lang, example }) => {
  const parts = example.split(/ ?\| ?/)
  const joined = example.replace(/ \| /g, ' ').replace(/\|/g, '')
  expect(segment(joined, { pack: languagePack(lang) }).map((draft) => draft.text)).toEqual(parts)
})

test.each(packs)(
  '$pack.code: every list of abbreviations is shown with an end after one and with none',
  ({ pack, rules }) => {
    for (const [section, list] of sectionsOf(rules)) {
      const shown = (examples[pack.code]?.[section] ?? []).join(' | ').toLowerCase()
      const stands = (end: string) =>
        list.some((word) => new RegExp(`(?<![\\p{L}])${word.replace(/\./g, '\\.\\s?')}\\.${end}`, 'u').test(shown))
      expect(stands(' \\|'), `${section}: an end`).toBe(true)
      expect(stands('(?! \\||$)'), `${section}: no end`).toBe(true)
    }
  },
)
