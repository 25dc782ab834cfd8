import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { nameIndex } from '../../server/names/recognise.ts'
import { matcher } from '../../server/search/matcher.ts'
import { parseQuery } from '../../server/search/query.ts'
import { areForms } from '../../server/search/same-word.ts'

/** What of a text is found, with [ ] around it. */
function marked(query: string, text: string, lang: string): string {
  const places = matcher(parseQuery(query), languagePack(lang))(text)
  return [...places]
    .reverse()
    .reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text)
}

test.each([
  ['kk', 'қала', 'қаланың қалада қалалар қаласы қаладан қалаға қаласында қалаларымыздың'],
  ['kk', 'қаланың', 'қала қалада қалаға'],
  ['kk', 'кітап', 'кітабы кітаптар кітабын'],
  ['kk', 'кітабы', 'кітап кітаптың'],
  ['kk', 'Қазақстан', 'Қазақстанның Қазақстанда Қазақстанмен'],
  ['kk', 'жазу', 'жазды жазған жазады жазып жазатын жазбады'],
  ['uk', 'суд', 'суду судом суди судах'],
  ['uk', 'прокуратура', 'прокуратури прокуратурою прокуратур'],
  ['uk', 'прокуратурою', 'прокуратура прокуратурі'],
  ['uk', 'новий', 'нового новому нова нових'],
  ['uk', 'писати', 'писав писала писали'],
  ['ru', 'газета', 'газеты газетой газет газетах'],
  ['ru', 'старый', 'старого старая старых'],
  ['en', 'court', "courts court's"],
  ['en', 'stop', 'stops stopped stopping'],
  ['en', 'city', 'cities'],
  ['en', 'judge', 'judges judged judging'],
])('%s: %s finds %s', (lang, word, forms) => {
  for (const form of forms.split(' ')) expect([form, areForms(word, form, languagePack(lang))]).toEqual([form, true])
})

test.each([
  ['kk', 'қала', 'қалған қалпақ қазақ'],
  ['kk', 'қазақ', 'Қазақстан'],
  ['uk', 'суд', 'суддя судно сад'],
  ['uk', 'рада', 'радість радити'],
  ['ru', 'газета', 'газетчик газ'],
  ['en', 'car', 'care cart'],
  ['en', 'court', 'courtesy'],
])('%s: %s does not find %s', (lang, word, others) => {
  for (const other of others.split(' '))
    expect([other, areForms(word, other, languagePack(lang))]).toEqual([other, false])
})

test('words are found in any order, case and accents aside, and only where all of them stand', () => {
  expect(marked('letter cafe', 'The Café got a LETTER.', 'en')).toBe('The [Café] got a [LETTER].')
  expect(marked('letter cafe', 'The café got nothing.', 'en')).toBe('The café got nothing.')
  expect(marked('їжак', 'Іжак і їжаки', 'uk')).toBe('Іжак і [їжаки]')
})

test('words in quotation marks stand side by side, and one alone is taken as it is written', () => {
  expect(marked('"old house"', 'An old house, a house so old. Old houses.', 'en')).toBe(
    'An [old house], a house so old. [Old houses].',
  )
  expect(marked('«ескі үй»', 'Ескі үйде тұрдық, үйі ескі еді.', 'kk')).toBe('[Ескі үйде] тұрдық, үйі ескі еді.')
  expect(marked('"house"', 'House and houses', 'en')).toBe('[House] and houses')
  expect(marked('"old hou', 'old house, old hou', 'en')).toBe('old house, [old hou]')
})

test('a query without words finds nothing', () => {
  for (const query of ['', '  ', '"', '«»', '—!'])
    expect(marked(query, 'anything at all', 'en')).toBe('anything at all')
})

test('a query of very many words is cut, not refused', () => {
  expect(parseQuery('a '.repeat(500)).clauses).toHaveLength(24)
})

test('a name is found in every form of its concept, whatever the words of the query', () => {
  const terms = [
    { id: 't1', lang: 'kk', text: 'Сәуле Тұрсын', status: 'preferred' as const },
    { id: 't2', lang: 'en', text: 'Saule Tursyn', status: 'preferred' as const },
  ]
  const pack = languagePack('kk')
  const index = nameIndex([{ id: 'c', kind: 'person', terms }], pack)
  const text = 'Біз Сәуле Тұрсынның хатын оқыдық.'
  expect(matcher(parseQuery('Saule Tursyn'), pack, index)(text)).toEqual([{ start: 4, end: 19 }])
})

test('places come in order and never overlap, whatever is looked for', () => {
  const pieces = ['қала', 'қаланың', 'ескі', 'үй', 'үйде', '—', '«', '»', 'хат', '1975', 'é', "м'яч"]
  let seed = 7
  const random = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n
  }
  const some = (n: number) => Array.from({ length: n }, () => pieces[random(pieces.length)]).join(' ')
  for (let round = 0; round < 300; round++) {
    const text = some(20)
    let last = 0
    for (const { start, end } of matcher(parseQuery(some(3)), languagePack('kk'))(text)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      last = end
    }
  }
})
