import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { findValues } from '../../server/values/find-values.ts'
import { dateParts, isoDate } from '../../server/values/value.ts'
import { firstLetters } from '../../server/values/vocabulary.ts'

/** `kind:value` of everything found, in order. */
const found = (lang: string, text: string) =>
  findValues(text, languagePack(lang)).map(
    ({ kind, value, iso, currency }) => `${kind}:${iso ?? value}${currency === undefined ? '' : ` ${currency}`}`,
  )

test.each([
  ['Жиын 19 мамырда өтті', ['date:--05-19']],
  ['2018 жылғы 17 қыркүйекте шешім шықты', ['date:2018-09-17']],
  ['2017 жылы қазан айында көшті', ['date:2017-10']],
  ['2017 жылы наурызда 25 ақпандағы хатқа жауап берді', ['date:2017-03', 'date:--02-25']],
  ['он тоғызыншы мамыр', ['date:--05-19']],
  ['жиырмасы келді, екі жүз елу бесі келмеді', ['number:20', 'number:255']],
  ['он тоғыз мамыр, наурыздың он бірінде', ['date:--05-19', 'date:--03-11']],
  ['үшінші қабатта', ['ordinal:3']],
  ['5 мың теңге мен 30 пайыз', ['money:5000 KZT', 'percent:30']],
  ['үш миллион доллар', ['money:3000000 USD']],
  ['дүйсенбіде кездесті', ['weekday:1']],
])('Kazakh “%s” states %j', (text, values) => expect(found('kk', text)).toEqual(values))

test.each([
  ['у березні 2017 року переїхала', ['date:2017-03']],
  ['17 вересня 2018 р. суд відмовив', ['date:2018-09-17']],
  ['двадцятого лютого', ['date:--02-20']],
  ["п'ятдесят шість осіб", ['number:56']],
  ['п’ятдесят шість осіб', ['number:56']],
  ['3,5 млн гривень', ['money:3500000 UAH']],
  ['5 тис. осіб', ['number:5000']],
  ['тридцять відсотків', ['percent:30']],
  ["вісім сотень і п'ятнадцять літ", ['number:815']],
  ['три і чотири', ['number:3', 'number:4']],
  ['у середу, о 22:25', ['weekday:3', 'time:22:25']],
  ['у 2019 році', ['date:2019']],
  ['у березні три особи', ['date:--03', 'number:3']],
])('Ukrainian “%s” states %j', (text, values) => expect(found('uk', text)).toEqual(values))

test.each([
  ['On March 11, 2017 she left', ['date:2017-03-11']],
  ['the twenty-first of March', ['date:--03-21']],
  ['Since 17 September 2018', ['date:2018-09-17']],
  ['two hundred and five people', ['number:205']],
  ['$3.5 million and €40', ['money:3500000 USD', 'money:40 EUR']],
  ['27.02.2019, 22:25', ['date:2019-02-27', 'time:22:25']],
  ['2020-01-09', ['date:2020-01-09']],
  ['in 2017', ['date:2017']],
  ['a fine of 13,000 tenge', ['money:13000 KZT']],
  ['May 5th', ['date:--05-05']],
  ['from 10.12.2019-15.12.2019', ['date:2019-12-10', 'date:2019-12-15']],
  ['22:25-23:00', ['time:22:25', 'time:23:00']],
])('English “%s” states %j', (text, values) => expect(found('en', text)).toEqual(values))

test('Russian dates and numerals are read too', () => {
  expect(found('ru', 'двадцать первого марта 2019 года пришли сорок два человека')).toEqual([
    'date:2019-03-21',
    'number:42',
  ])
})

test.each([
  ['kk', 'Оның айтқаны онда жоқ, оған жеткен де жоқ'],
  ['kk', 'Қазан асып, маусым күтті'],
  ['uk', 'Його друга чекали'],
  ['en', 'She may march on'],
])('%s words in the shape of numerals and months state nothing: “%s”', (lang, text) =>
  expect(found(lang, text)).toEqual([]),
)

test('the same number is written alike in every language, whatever the group and decimal marks', () => {
  const texts = ['13 000', '13\u00a0000', '13,000', '13.000', '13000']
  for (const lang of ['kk', 'uk', 'en']) for (const text of texts) expect(found(lang, text)).toEqual(['number:13000'])
  expect(found('en', '2.75')).toEqual(found('uk', '2,75'))
})

test.each([
  ['en', 'They were warned about such activities.1', []],
  ['en', 'It joined the DCK3 in a “movement.”12 He left.', []],
  ['kk', 'ҚДТ2 қозғалысы туралы айтты.3 Ол кетті', []],
  ['en', 'See Fig.3 and art.5, in 45 activities. 12 left', ['number:3', 'number:5', 'number:45', 'number:12']],
  ['uk', 'ст.182 і 5 осіб', ['number:182', 'number:5']],
])('%s the mark of a footnote is no number: “%s”', (lang, text, values) => expect(found(lang, text)).toEqual(values))

test('a language without value words has its digits read', () => {
  expect(found('de', 'am 4. Mai 1998, 12,5 Meter')).toEqual(['number:4', 'number:1998', 'number:12.5'])
})

test('the stop after a number is its own only after an abbreviation', () => {
  const spans = (lang: string, text: string) => findValues(text, languagePack(lang)).map((value) => value.text)
  expect(spans('en', 'It cost 3 thousand. Then he left.')).toEqual(['3 thousand'])
  expect(spans('uk', 'Прийшло 5 мільйонів. Він чекав 5 млн. осіб.')).toEqual(['5 мільйонів', '5 млн.'])
})

test('values come in order, do not overlap, and are what the text says there', () => {
  const seed = 20261123
  let state = seed
  const random = (size: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
  const pieces =
    '12 3,5 2019 жылы мамыр 17 қыркүйек $ % , . - : млн екі жүз он доллар th 1st 22:25 27.02.2019 « » сөз'.split(' ')
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: 12 }, () => pieces[random(pieces.length)]).join(random(4) === 0 ? '' : ' ')
    let end = 0
    for (const value of findValues(text, languagePack('kk'))) {
      expect(value.start, `seed ${seed}: ${text}`).toBeGreaterThanOrEqual(end)
      expect(value.text, `seed ${seed}: ${text}`).toBe(text.slice(value.start, value.end))
      expect(value.text.length, `seed ${seed}: ${text}`).toBeGreaterThan(0)
      end = value.end
    }
  }
})

test('partial dates survive being written and read', () => {
  for (const parts of [
    { year: 2018, month: 9, day: 17 },
    { month: 5, day: 19 },
    { year: 2017, month: 3 },
    { month: 10 },
    { year: 800 },
  ]) {
    const { year, month, day } = parts as { year?: number; month?: number; day?: number }
    expect(dateParts(isoDate(year, month, day))).toEqual(parts)
  }
})

test('first letters are told where a pattern shows them, and only there', () => {
  expect(firstLetters('січ(?:ень|ня)')).toBe('с')
  expect(firstLetters('(?:два|дві|троє)')).toBe('ддт')
  for (const open of ['а?би', '[тд]а', 'а(?:б|в)|г', '(?:(?:а|б)в|г)', '(?:а|)б', '(?:а|б?)']) {
    expect(firstLetters(open), open).toBeUndefined()
  }
})
