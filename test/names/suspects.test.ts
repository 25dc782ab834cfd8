import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isOrdinaryWord } from '../../server/align/lexica/rows.ts'
import { languagePack } from '../../server/languages/registry.ts'
import type { Concept } from '../../server/names/concept.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'
import { suspectWords } from '../../server/names/suspect-words.ts'
import { suspectFinder } from '../../server/names/suspects.ts'
import { realDocuments } from '../helpers/documents.ts'

/** Suspects in short: `form: text (status)`. */
function suspects(text: string, lang: string, concepts: readonly Concept[]): string[] {
  const pack = languagePack(lang)
  const kinds = new Map(concepts.map(({ id, kind }) => [id, kind]))
  const mentions = recognise(text, nameIndex(concepts, pack)).map((one) => ({
    ...one,
    kind: kinds.get(one.conceptId)!,
  }))
  const find = suspectFinder(suspectWords(concepts, pack), pack, (word) => isOrdinaryWord(pack.code, word))
  return find(text, mentions).map(({ form, text, status }) => `${form}: ${text} (${status})`)
}

function concept(kind: Concept['kind'], gender: Concept['gender'], ...terms: [lang: string, text: string][]): Concept {
  const id = terms[0]![1]
  return {
    id,
    kind,
    gender: gender ?? null,
    terms: terms.map(([lang, text], i) => ({ id: `${id}/${i}`, lang, text, status: 'preferred' })),
  }
}

const aidana = concept('person', 'feminine', ['en', 'Aidana Serkebay'], ['kk', 'Айдана Серкебай'], ['kk', 'Серкебай'])
const committee = concept('institution', null, ['kk', 'Сайрамсу өңірінің ашық архиві'])
const dovbush = concept('person', 'masculine', ['uk', 'Тарас Довбушенко'])

test.each([
  ['Then Aidana Serkeaby spoke.', 'en', 'Aidana Serkeaby: Aidana Serkeaby (wrong)'],
  ['Then Serkebbay spoke.', 'en', 'Serkebbay: Serkebbay (admitted)'],
  ['Кеше Серкебйаға хат келді.', 'kk', 'Серкебйаға: Серкебйа (wrong)'],
  ['Кеше Серкебаева келді.', 'kk', 'Серкебаева: Серкебаева (admitted)'],
  ['Листа дали Тарасові Довбшуенку вчора.', 'uk', 'Тарасові Довбшуенку: Тарас Довбшуенко (wrong)'],
])('%s holds a suspected variant of a name', (text, lang, expected) => {
  expect(suspects(text, lang, [aidana, committee, dovbush])).toEqual([expected])
})

test.each([
  ['a form of the name itself', 'Кеше Серкебайға хат келді.', 'kk'],
  ['an ordinary word', 'Сәрсенбіде ашық архив жұмыс істеді.', 'kk'],
  ['somebody else of that family', 'Then Marat Serkeaby spoke.', 'en'],
  ['a man of that family, where the name is a woman’s', 'Кеше Серкебаев келді.', 'kk'],
  ['a capital of a sentence', 'Ашқы архив жабылды.', 'kk'],
  ['a name that ends otherwise', 'Then Serkebat spoke.', 'en'],
  ['a word in small letters', 'Then serkeaby spoke.', 'en'],
])('%s is none: %s', (_, text, lang) => {
  expect(suspects(text, lang, [aidana, committee, dovbush])).toEqual([])
})

test('most of an institution’s name is enough where one of its words is misspelt', () => {
  expect(suspects('Бұл туралы Сайрасму өңірінің ашық архиві хабарлады.', 'kk', [committee])).toEqual([
    'Сайрасму өңірінің ашық архиві: Сайрасму өңірінің ашық архиві (wrong)',
  ])
})

test('a name in another script is offered where the concept has none in the language of the text', () => {
  const city = concept('place', null, ['kk', 'Сайрамсу'])
  expect(suspects('They met in Sairamsu.', 'en', [city])).toEqual(['Sairamsu: Sairamsu (preferred)'])
  const known = concept('place', null, ['kk', 'Сайрамсу'], ['en', 'Sayram River'])
  expect(suspects('They met in Sairamsu.', 'en', [known])).toEqual([])
})

const documents = realDocuments()

test.skipIf(documents.length === 0)(
  'in the real documents the two misspellings are suspected, and hardly anything else',
  () => {
    const path = new URL('../../seeds/glossary/names.json', import.meta.url)
    const glossary = JSON.parse(readFileSync(path, 'utf8')).concepts as Concept[]
    const right = glossary.map((one) => ({ ...one, terms: one.terms.filter(({ status }) => status !== 'wrong') }))
    const all = [...right, concept('place', null, ['kk', 'Хельсинки'], ['en', 'Helsinki'])]
    const found = documents.flatMap((path, i) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line) => suspects(line, i === 0 ? 'kk' : 'en', all)),
    )
    // The third is a slip too, of a deputy's name.
    expect(found.map((one) => one.replace(/:.*\(/, ' (')).sort()).toEqual([
      'Zhanara Akhemt (wrong)',
      'Светлана Залещуктің (wrong)',
      'Хельскинки (wrong)',
    ])
  },
)
