import { expect, test } from 'vitest'
import { learnSpellings } from '../../../server/names/transliterate/learn.ts'
import { transliterate } from '../../../server/names/transliterate/transliterate.ts'

const texts = (name: string, from: string, to: string, lessons?: ReturnType<typeof learnSpellings>) =>
  transliterate(name, from, to, lessons && { lessons }).map(({ text }) => text)

test.each([
  ['kk', 'en', 'Ержан Қалиев', 'Yerzhan Kaliev'],
  ['kk', 'en', 'Мақсат Бектаев', 'Maksat Bektayev'],
  ['kk', 'en', 'Айбек Нұрлан', 'Aibek Nurlan'],
  ['uk', 'en', 'Андрій Дорошенко', 'Andriy Doroshenko'],
  ['uk', 'en', 'Остап Лозинський', 'Ostap Lozynsky'],
  ['ru', 'en', 'Дмитрий Савельев', 'Dmitry Savelyev'],
  ['kk', 'en', 'Майкл Смит', 'Michael Smith'],
  ['kk', 'uk', 'Айгүл Ермекова', 'Айгул Єрмекова'],
  ['uk', 'ru', 'Юрій Гриценко', 'Юрий Гриценко'],
  ['en', 'uk', 'Yurii Shcherbak', 'Юрій Щербак'],
  ['en', 'kk', 'Erzhan Qaliev', 'Ержан Қалиев'],
  ['en', 'ru', 'Shcherbakov', 'Щербаков'],
])('%s → %s: %s is offered as %s', (from, to, name, wanted) => {
  expect(texts(name, from, to)).toContain(wanted)
})

test('there are at most three candidates, all different, each with where it is from', () => {
  const found = transliterate('Ғалымжан Жақиянов', 'kk', 'en')
  expect(found).toHaveLength(3)
  expect(new Set(found.map(({ text }) => text)).size).toBe(3)
  expect(found.every(({ standard }) => standard !== '')).toBe(true)
  expect(transliterate('Шостка', 'uk', 'en')).toEqual([
    { text: 'Shostka', standard: 'Resolution 55 of 2010, press usage' },
  ])
})

test('a pair of languages that nobody knows has no candidates', () => {
  expect(transliterate('Асан', 'kk', 'zh')).toEqual([])
})

test('a spelling accepted for a name is offered first for it, and for its words in other names', () => {
  const lessons = learnSpellings([{ name: 'Әсет Мұсабек', chosen: 'Asset Mussabek' }], 'kk', 'en')
  expect(texts('Әсет Мұсабек', 'kk', 'en', lessons)[0]).toBe('Asset Mussabek')
  expect(texts('ӘСЕТ', 'kk', 'en', lessons)[0]).toBe('ASSET')
  expect(texts('Әсет Нұрлан', 'kk', 'en', lessons)[0]).toBe('Asset Nurlan')
})

test('letters spelt one way again and again are so in new names; once is not enough', () => {
  const seen = ['Қанат Qanat', 'Қайрат Qairat', 'Қасым Qasym', 'Мақсат Maqsat', 'Асқар Asqar', 'Қуат Quat'].map(
    (pair) => {
      const [name, chosen] = pair.split(' ')
      return { name: name!, chosen: chosen! }
    },
  )
  expect(texts('Қожа', 'kk', 'en')[0]).toBe('Kozha')
  expect(texts('Қожа', 'kk', 'en', learnSpellings(seen.slice(0, 1), 'kk', 'en'))[0]).toBe('Kozha')
  // So many Latin letters of 2021 make the alphabet of 2021 likely, too.
  expect(
    texts('Қожа', 'kk', 'en', learnSpellings(seen, 'kk', 'en'))
      .slice(0, 2)
      .sort(),
  ).toEqual(['Qoja', 'Qozha'])
})

test('neighbours count: what was learnt before в does not spread to the start', () => {
  const seen = ['Омаев Omaev', 'Нураев Nuraev', 'Тасаев Tasaev', 'Исаев Isaev', 'Мусаев Musaev'].map((pair) => {
    const [name, chosen] = pair.split(' ')
    return { name: name!, chosen: chosen! }
  })
  const lessons = learnSpellings(seen, 'kk', 'en')
  expect(texts('Абаев', 'kk', 'en')[0]).toBe('Abayev')
  expect(texts('Абаев', 'kk', 'en', lessons)[0]).toBe('Abaev')
})

test('a project that takes press forms gets them before the resolution', () => {
  const press = ['Сергій Serhiy', 'Андрій Andriy', 'Юрій Yuriy'].map((pair) => {
    const [name, chosen] = pair.split(' ')
    return { name: name!, chosen: chosen! }
  })
  expect(texts('Олексій', 'uk', 'en')[0]).toBe('Oleksii')
  expect(texts('Олексій', 'uk', 'en', learnSpellings(press, 'uk', 'en'))[0]).toBe('Oleksiy')
})

test('the order of what was accepted makes no difference, nor does a pair that cannot be taken apart', () => {
  const seen = [
    { name: 'Қанат', chosen: 'Qanat' },
    { name: 'Қанат', chosen: 'Kanat' },
    { name: 'Жанат Ғали', chosen: 'Zhanat Ghali' },
  ]
  const forth = learnSpellings(seen, 'kk', 'en')
  expect(learnSpellings([...seen].reverse(), 'kk', 'en')).toEqual(forth)
  const odd = learnSpellings([{ name: 'Қанат Ғали', chosen: 'Kanat' }], 'kk', 'en')
  expect(texts('Қанат', 'kk', 'en', odd)).toEqual(texts('Қанат', 'kk', 'en'))
})

// What grows with the square of the length does not end before the test's time is up.
test('a name of a hundred thousand letters is spelt', () => {
  expect(transliterate('Қай'.repeat(30_000), 'kk', 'en')[0]!.text).toMatch(/^[A-Za-z]{90000,}$/)
  transliterate('Қай '.repeat(30_000), 'kk', 'en')
  learnSpellings([{ name: 'а'.repeat(50_000), chosen: 'a'.repeat(50_000) }], 'kk', 'en')
})
