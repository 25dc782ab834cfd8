import { expect, test } from 'vitest'
import { isOrdinaryWord } from '../../server/align/lexica/rows.ts'
import type { Concept, ConceptKind } from '../../server/names/concept.ts'
import { type NameCluster, type UnknownInput, unknownNames } from '../../server/names/discover/unknown-names.ts'

/** Documents by language: `kk` twice is two of them; a line is a segment. */
function text(lang: string, ...lines: readonly string[]) {
  return (at: number) => ({
    documentId: `d${at}`,
    lang,
    segments: lines.map((line, k) => ({ id: `d${at}.${k}`, text: line })),
  })
}

function find(documents: readonly ReturnType<typeof text>[], more: Partial<UnknownInput> = {}) {
  const texts = documents.map((one, at) => one(at))
  return unknownNames({ texts, concepts: [], pairs: [], refused: [], apart: [], isOrdinary: isOrdinaryWord, ...more })
}

const shown = (clusters: readonly NameCluster[]) =>
  clusters.map(({ names }) => names.map(({ lang, text }) => `${lang}:${text}`).sort())
const forms = (clusters: readonly NameCluster[]) =>
  clusters.flatMap(({ names }) => names.flatMap(({ surfaces }) => surfaces.map((one) => one.text)))

let made = 0
function concept(kind: ConceptKind, ...terms: readonly (readonly [lang: string, text: string])[]): Concept {
  const id = `c${++made}`
  const own = terms.map(([lang, text], at) => ({ id: `${id}.${at}`, lang, text, status: 'preferred' as const }))
  return { id, kind, terms: own }
}

const author = [
  text('kk', 'Кеше Сәуле Тұрсын келді.', 'Біз Сәуле Тұрсынның мақаласын оқыдық.', 'Ол Тұрсынды шақырды.'),
  text(
    'en',
    'Yesterday Saule Tursyn came.',
    'We read what Saule Tursynova wrote.',
    'The article of Saule Tursny was long.',
  ),
]

test('one person stands in one cluster with her forms, scripts and misspellings, and her surname alone', () => {
  const [first, ...others] = find(author)
  expect(others).toEqual([])
  expect(first).toMatchObject({ kind: 'person', documents: 2, count: 6 })
  expect(forms([first!])).toEqual(
    expect.arrayContaining([
      'Сәуле Тұрсын',
      'Сәуле Тұрсынның',
      'Тұрсынды',
      'Saule Tursyn',
      'Saule Tursynova',
      'Saule Tursny',
    ]),
  )
  expect(first!.names.find((one) => one.text === 'Тұрсын')?.role).toBe('surname')
})

test('every form says how often it stands in which document, and where', () => {
  const [cluster] = find([
    text('kk', 'Бүгін Таразда жаңбыр.', 'Біз Таразда тұрамыз.'),
    text('kk', 'Олар Таразға кетті.'),
  ])
  const [name] = cluster!.names
  expect(name!.text).toBe('Тараз')
  expect(name!.surfaces.map(({ text, count, documents }) => [text, count, [...documents]])).toEqual([
    ['Таразда', 2, [['d0', 2]]],
    ['Таразға', 1, [['d1', 1]]],
  ])
  expect(name!.surfaces[0]!.places[0]).toEqual({ documentId: 'd0', segmentId: 'd0.0', start: 6, end: 13 })
})

test('what the glossary knows, in any case, is not found again', () => {
  const known = [concept('person', ['kk', 'Сәуле Тұрсын'], ['kk', 'Тұрсын'], ['en', 'Saule Tursyn'])]
  expect(forms(find(author, { concepts: known })).sort()).toEqual(['Saule Tursny', 'Saule Tursynova'])
})

test('a misspelling of a known name comes with the name it is near to', () => {
  const known = [concept('person', ['en', 'Saule Tursyn']), concept('place', ['kk', 'Хельсинки'])]
  const clusters = find([author[1]!, text('kk', 'Олар Хельскинки қаласында кездесті.')], { concepts: known })
  const near = (form: string) => clusters.find((one) => forms([one]).includes(form))?.near[0]
  const slips = clusters.flatMap(({ names }) => names.filter((one) => one.slip).map((one) => one.text))
  expect(slips.sort()).toEqual(['Saule Tursny', 'Хельскинки'])
  expect(near('Saule Tursny')).toMatchObject({ conceptId: known[0]!.id, misspelling: true })
  expect(near('Хельскинки')).toMatchObject({ conceptId: known[1]!.id, misspelling: true })
})

test('a name that is not that concept is not proposed for it again', () => {
  const known = [concept('place', ['en', 'Saran'])]
  const documents = [text('en', 'They live in Saram now.', 'The road to Saram is closed.')]
  expect(find(documents, { concepts: known })[0]!.near).toHaveLength(1)
  const apart = [{ lang: 'en', text: 'Saram', conceptId: known[0]!.id }]
  expect(find(documents, { concepts: known, apart })[0]!.near).toEqual([])
})

test('what was refused stays refused in every case, and takes nothing else with it', () => {
  const documents = [text('kk', 'Кеше Таразда жаңбыр жауды.', 'Олар Таразға, сосын Шымкентке кетті.')]
  expect(forms(find(documents, { refused: [{ lang: 'kk', text: 'Тараз' }] }))).toEqual(['Шымкентке'])
})

test('adjectives of places, peoples, months and the first words of sentences are no names', () => {
  expect(
    find([
      text('kk', 'Кеше Қазақстандық журналист келді, ол Наурызда кетті.', 'Журналист қазақтармен сөйлесті.'),
      text('uk', 'Український журналіст приїхав у Травні.', 'Адвокат мовчав, бо адвокат не знав.'),
      text('en', 'On Monday the Kazakh President spoke.', 'Lawyers came; the lawyers waited.'),
    ]),
  ).toEqual([])
})

test('two names that stand side by side in Kazakh are two, since only the last word of a name takes a case', () => {
  const clusters = find([text('kk', 'Ол Сәуле Тұрсынды Таразда күтті.', 'Сәуле Тұрсын Таразға келді.')])
  expect(shown(clusters)).toEqual(expect.arrayContaining([['kk:Сәуле Тұрсын'], ['kk:Тараз']]))
})

test('names that are only a little alike stay apart, though other languages stand between them', () => {
  const clusters = find([
    text('en', 'The storm Rosa came. They left for Russia, then Rosa turned.'),
    text('kk', 'Кеше Роза дауылы болды. Олар Ресейге кетті.'),
    text('uk', 'Буря Роза минула. Вони їхали до Росії, бо Росія близько.'),
  ])
  expect(shown(clusters)).toEqual(
    expect.arrayContaining([
      ['en:Rosa', 'kk:Роза', 'uk:Роза'],
      ['en:Russia', expect.stringMatching(/^kk:Ресей/), 'uk:Росія'],
    ]),
  )
})

test('two people with "and" between are two; an institution with it is one', () => {
  const clusters = find([
    text('en', 'We met Asan Bekov and Dana Serikova. She asked the Ministry of Culture and Sport.'),
  ])
  expect(shown(clusters)).toEqual(
    expect.arrayContaining([['en:Asan Bekov'], ['en:Dana Serikova'], ['en:Ministry of Culture and Sport']]),
  )
})

test('an abbreviation joins the name whose words begin so', () => {
  const [cluster] = find([
    text('en', 'He left the Free Road Movement.', 'The FRM was small.', 'The FRM grew.', 'Nobody knew the FRM.'),
  ])
  expect(shown([cluster!])).toEqual([['en:FRM', 'en:Free Road Movement']])
  expect(cluster!.kind).toBe('institution')
})

test('a channel called after a day is a name, a date or a share is none', () => {
  const clusters = find([
    text('en', 'She ran the “25/10” channel.', 'The 25/10 channel was closed.', 'On 3/4 of the days it was silent.'),
    text('kk', 'Ол “25/10” арнасын басқарды.'),
  ])
  expect(shown(clusters)).toEqual([['en:25/10', 'kk:25/10']])
})

test('a country is one in whatever way languages call it', () => {
  const documents = [
    text('kk', 'Ол Үндістаннан келді, Үндістан алыс.'),
    text('en', 'She came from India. The way to India is long.'),
    text('uk', 'Вона їхала з Індії, бо Індія далеко.'),
  ]
  expect(shown(find(documents))).toEqual([['en:India', 'kk:Үндістан', 'uk:Індія']])
})

test('a rare misspelling beside the name itself is marked; a name with another last letter is not', () => {
  const often = Array.from({ length: 5 }, (_, at) => `The ${at} letters of Saule Tursyn came.`)
  const [cluster] = find([text('en', ...often, 'We saw Saule Tursny there.', 'We saw Saul Tursyn there.')])
  expect(cluster!.names.map((one) => [one.text, one.slip])).toEqual([
    ['Saule Tursyn', false],
    ['Saul Tursyn', false],
    ['Saule Tursny', true],
  ])
})

test('confirmed links join names that sound unlike', () => {
  const documents = [
    text('kk', 'Біз Жайыққа бардық, ол Жайық еді.'),
    text('en', 'We went to the Ural, it was the Ural.'),
  ]
  const pairs = [{ source: { lang: 'kk', text: 'Жайыққа' }, target: { lang: 'en', text: 'Ural' }, count: 2 }]
  expect(shown(find(documents, { pairs }))).toEqual([['en:Ural', 'kk:Жайық']])
})

test('two hundred thousand words take some seconds', () => {
  const given = ['Асан', 'Болат', 'Дана', 'Ержан', 'Жанна', 'Кәрім', 'Лаура', 'Мұрат', 'Нұрай', 'Сәкен']
  const root = ['Қасым', 'Сейіт', 'Оспан', 'Нұрлан', 'Мақсұт', 'Тілеу', 'Бекен', 'Әлім', 'Рахым', 'Шәкен']
  const lines = Array.from({ length: 20_000 }, (_, at) => {
    const person = `${given[at % 10]} ${root[Math.floor(at / 10) % 10]}${['ов', 'тай', 'бек', 'қызы'][at % 4]}`
    return `Кеше ${person} қалада ${at} адаммен кездесіп, ұзақ сөйлесті дейді.`
  })
  const start = performance.now()
  const clusters = find([text('kk', ...lines)])
  expect(clusters.length).toBeGreaterThan(50)
  expect(performance.now() - start).toBeLessThan(15_000)
})
