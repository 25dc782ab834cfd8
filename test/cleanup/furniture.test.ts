import { expect, test } from 'vitest'
import { furnitureOf, isAboutRights, isCaption, isCount } from '../../server/cleanup/furniture.ts'
import { suggest } from '../../server/cleanup/suggest.ts'
import { asProposed, cut, gone, plain } from './helpers.ts'

const BODY = {
  en: 'The bridge was opened in the spring of that year, and people from both banks came to see it. Nobody had expected so many.',
  uk: 'Міст відкрили навесні того року, і подивитися на нього прийшли люди з обох берегів. Ніхто не чекав, що їх буде стільки.',
  kk: 'Көпір сол жылдың көктемінде ашылып, екі жағадан да жұрт көруге келді. Мұнша адам жиналады деп ешкім күтпеген еді, бәрі таң қалды.',
  ru: 'Мост открыли весной того же года, и посмотреть на него пришли люди с обоих берегов. Никто не ожидал, что их будет столько.',
}

test.each([
  [
    'en',
    ['Home', 'News', 'Contact us', '+7 (727) 250-11-22'],
    ['Read also', 'Ten bridges worth a journey', 'Facebook Telegram'],
  ],
  [
    'uk',
    ['Головна', 'Новини', 'Гаряча лінія 0 800 500 225'],
    ['Читайте також:', 'Десять мостів, які варто побачити', 'Поділитися'],
  ],
  ['kk', ['Басты бет', 'Жаңалықтар', 'Байланыс'], ['Тағы оқыңыз', 'Көруге тұрарлық он көпір', 'Бөлісу']],
  ['ru', ['Главная', 'Новости', 'Контакты'], ['Читайте также', 'Десять мостов, которые стоит увидеть', 'Поделиться']],
] as const)('%s: menus before and links after an article are left out, the article stays whole', (lang, head, tail) => {
  const title = {
    en: 'A bridge for both banks',
    uk: 'Міст для обох берегів',
    kk: 'Екі жағаға бір көпір',
    ru: 'Мост для обоих берегов',
  }
  const { work, out } = cut(plain([...head, title[lang], BODY[lang], ...tail].join('\n'), lang))
  expect(out).toEqual([...head, ...tail])
  expect(work[0]).toBe(title[lang])
  expect(work.slice(1).join(' ')).toBe(BODY[lang])
})

test('a line of one or two words among running text is no menu', () => {
  const text = plain(`${BODY.en}\nNext\n${BODY.en}\nHome again\n${BODY.en}`)
  expect(gone(text)).toEqual([])
})

test('a text of short lines alone keeps them all', () => {
  expect(gone(plain('Search\nTwo words\nThree words here\nBack'))).toEqual([])
})

test.each([
  ...[
    'Photo: Ainur Bekova',
    'Photo taken at the ford',
    'Фото: Айнур Бекова',
    'Фото надано музеєм',
    'Сурет: мұражай қоры',
  ],
  ...['Суретте: ескі көпір', 'Photos by the author'],
])('“%s” is a caption', (line) => expect(isCaption(line)).toBe(true))

test.each([
  'Photographs of the bridge hung in every house of the village.',
  'Photo albums were brought out and everyone told stories about the old days.',
  'Фото старого мосту висіло в кожній хаті села над берегом річки.',
  'Сурет салуды ұнататын балалар көпірдің жанына жиналды да, күні бойы отырды.',
])('“%s” is a sentence, no caption', (line) => expect(isCaption(line)).toBe(false))

test.each([
  '© 2024 Көпір',
  'Copyright 2019 The Bridge',
  'All rights reserved.',
  'Усі права захищені',
  'Барлық құқықтар қорғалған',
])('“%s” is about rights alone', (line) => expect(isAboutRights(line)).toBe(true))

test('a sentence about rights is none', () => {
  expect(isAboutRights('Copyrighted pictures may not be shown.')).toBe(false)
  expect(isAboutRights('Their rights were reserved for another day.')).toBe(false)
})

test.each([
  '03.05.2021, 14:05',
  '2021-05-03 14:05',
  'Published: 3 May 2021',
  'Переглядів: 204',
  'Жарияланды: 03.05.2021',
  '12 comments',
])('“%s” tells of the page alone', (line) => expect(isCount(line)).toBe(true))

test.each([
  '9 January 2020',
  '03.05.2021',
  'At 14:05 on 3 May they met.',
  'Published in 1999, the book told the whole story.',
])('“%s” belongs to the text', (line) => expect(isCount(line)).toBe(false))

test('a telephone number alone, or after its word, is a contact; one in a sentence is not', () => {
  expect(furnitureOf('(050) 111-22-33')?.sure).toBe(true)
  expect(furnitureOf('тел. +7 727 250 11 22')?.sure).toBe(true)
  expect(furnitureOf('Call (050) 111-22-33 when you arrive')).toBeUndefined()
  expect(furnitureOf('In 2017 they built 12 bridges')).toBeUndefined()
  for (const line of ['1991', '2018-2019', '1991 – 2004', '12', '03.05.2021']) expect(furnitureOf(line)).toBeUndefined()
})

test('what is said in cues is never furniture, corrections are still offered', () => {
  const raw = `${BODY.en}\nRead also\nLiked the article?\nМiст над річкою.`
  const found = suggest({ ...plain(raw, 'uk'), spoken: true }, asProposed)
  expect(found.map(({ act }) => act)).toEqual(['correct'])
})
