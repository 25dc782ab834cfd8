import { expect, test } from 'vitest'
import { languagePack, languages } from '../../server/languages/registry.ts'
import { type SegmentOptions, segment } from '../../server/text/segment.ts'
import type { Span } from '../../server/text/span.ts'
import { jumble, random } from './random.ts'

const texts = (raw: string, lang: string, options: Partial<SegmentOptions> = {}) =>
  segment(raw, { pack: languagePack(lang), ...options }).map((draft) => draft.text)

const PIECES = [
  ...[
    'Көпір',
    'міст',
    'bridge',
    'р',
    'т',
    'б',
    'проф',
    'Dr',
    'А',
    '1991',
    '3',
    'деді',
    'ҚДТ-ны',
    'U.S',
    ' ',
    '  ',
    '\n',
  ],
  ...[
    '\n\n',
    '\r\n',
    '.',
    '. ',
    '! ',
    '?» ',
    '…',
    '... ',
    ' – ',
    '«',
    '»',
    '"',
    '“',
    '”',
    '(',
    ')',
    ':)',
    ', ',
    '; ',
    '😀',
  ],
  ...['и\u0306', '\u00a0', '\ufeff', '\ud800', '№ ', '- ', '2. ', 'https://kopir.example/a?b=1 ', '**', '。', '؟ '],
]

const PLAIN = [
  'Міст ',
  'стоїть ',
  'р. ',
  'проф. ',
  'А. ',
  '1991 ',
  'т. д. ',
  '! ',
  '?» ',
  '… ',
  '«Так',
  ', ',
  '. ',
  ' – ',
  ':) ',
]

test('every visible unit lies in exactly one span, in order, and spans are trimmed', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed)
    const raw = jumble(next, PIECES, 1 + Math.floor(next() * 80))
    for (const lang of ['kk', 'uk', 'en', 'de']) {
      const spans = segment(raw, { pack: languagePack(lang) }).flatMap((draft) => draft.spans)
      let covered = ''
      let at = 0
      for (const [start, end] of spans) {
        expect(raw.slice(at, start).trim(), `seed ${seed} ${lang}: between ${at} and ${start}`).toBe('')
        expect(raw.slice(start, end), `seed ${seed} ${lang}`).toBe(raw.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        covered += raw.slice(start, end)
        at = end
      }
      expect(raw.slice(at).trim(), `seed ${seed} ${lang}: after the last`).toBe('')
      expect(covered.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''))
    }
  }
})

test('a segment a line is cut into the same segments again', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed)
    const raw = jumble(next, PLAIN, 1 + Math.floor(next() * 60))
    const once = texts(raw, 'uk')
    const asLines = once.join('\n')
    const again = segment(asLines, { pack: languagePack('uk'), layout: 'lines', blocks: lineBlocks(asLines) })
    expect(
      again.map((draft) => draft.text),
      `seed ${seed}`,
    ).toEqual(once)
  }
})

function lineBlocks(text: string) {
  let start = 0
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'sentence' as const }
    start += line.length + 1
    return block
  })
}

test('every visible unit outside codes lies in a span, and codes are not shown', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed)
    const raw = jumble(next, PIECES, 40)
    const codes: Span[] = []
    for (let at = Math.floor(next() * 9); at < raw.length; at += 2 + Math.floor(next() * 25)) {
      const end = Math.min(raw.length, at + 1 + Math.floor(next() * 4))
      codes.push([at, end])
      at = end
    }
    const isCode = (offset: number) => codes.some(([start, end]) => start <= offset && offset < end)
    const drafts = segment(raw, {
      pack: languagePack('kk'),
      codes,
      blocks: [{ start: 0, end: raw.length, kind: 'sentence' }],
    })
    const inside = (offset: number) => drafts.some(({ spans }) => spans.some(([s, e]) => s <= offset && offset < e))
    for (let i = 0; i < raw.length; i++) {
      if (!isCode(i) && raw[i]!.trim() !== '') expect(inside(i), `seed ${seed}: offset ${i}`).toBe(true)
    }
    const visible =
      [...raw].length === 0 ? '' : Array.from({ length: raw.length }, (_, i) => (isCode(i) ? '' : raw[i])).join('')
    expect(
      drafts
        .map((draft) => draft.text)
        .join('')
        .replace(/\s/g, ''),
      `seed ${seed}`,
    ).toBe(visible.replace(/\s/g, ''))
  }
})

test.each([
  ['kk', 'Қ. Ә. Сәтов келді. Жиын басталды.', ['Қ. Ә. Сәтов келді.', 'Жиын басталды.']],
  ['kk', 'Нарықта ет, сүт, т.б. сатылады. Халық көп.', ['Нарықта ет, сүт, т.б. сатылады.', 'Халық көп.']],
  ['kk', 'Ол үйден кітап, қалам т.б. Содан қайтты.', ['Ол үйден кітап, қалам т.б.', 'Содан қайтты.']],
  ['kk', '1987 ж. Б. Ермек көшті. Ол жас еді.', ['1987 ж. Б. Ермек көшті.', 'Ол жас еді.']],
  [
    'kk',
    '«Сен кімсің? Қайдан келдің?» деп сұрады қарт. Бала үндемеді.',
    ['«Сен кімсің? Қайдан келдің?» деп сұрады қарт.', 'Бала үндемеді.'],
  ],
  [
    'kk',
    '«Ол келді. “Қайда? Қашан?” деп сұрады қарт. Бала үндемеді.',
    ['«Ол келді.', '“Қайда? Қашан?” деп сұрады қарт.', 'Бала үндемеді.'],
  ],
  ['kk', '– Келесің бе? – деді ол. Мен бас изедім.', ['– Келесің бе? – деді ол.', 'Мен бас изедім.']],
  [
    'uk',
    'Зустріч біля вул. Садової о 5 год. вечора. Прийшли всі.',
    ['Зустріч біля вул. Садової о 5 год. вечора.', 'Прийшли всі.'],
  ],
  ['uk', 'Проф. О. Лис прочитав лекцію. Зал слухав.', ['Проф. О. Лис прочитав лекцію.', 'Зал слухав.']],
  ['uk', 'Міст збудували у 1932 р. Він стоїть і досі.', ['Міст збудували у 1932 р.', 'Він стоїть і досі.']],
  ['uk', 'У 1932 р. Дніпро замерз. Була зима.', ['У 1932 р. Дніпро замерз.', 'Була зима.']],
  [
    'uk',
    'Це т. зв. «друга» черга, банки, каси і т. д. Люди чекали.',
    ['Це т. зв. «друга» черга, банки, каси і т. д.', 'Люди чекали.'],
  ],
  ['uk', '— Ти йдеш? — запитала мати. — Іду.', ['— Ти йдеш? — запитала мати.', '— Іду.']],
  ['uk', 'Бюджет — 3 млрд грн. Борг — 2 млрд. США мовчать.', ['Бюджет — 3 млрд грн.', 'Борг — 2 млрд. США мовчать.']],
  [
    'uk',
    'Заява О. П. Лиса готова. Її підписав Лис О. П. Він поїхав.',
    ['Заява О. П. Лиса готова.', 'Її підписав Лис О. П.', 'Він поїхав.'],
  ],
  [
    'ru',
    'Он жил на ул. Мира, д. 5, в г. Омске. Потом уехал.',
    ['Он жил на ул. Мира, д. 5, в г. Омске.', 'Потом уехал.'],
  ],
  [
    'en',
    'Mr. Lee met Dr. Roe at 6 p.m. near St. Anne. It rained.',
    ['Mr. Lee met Dr. Roe at 6 p.m. near St. Anne.', 'It rained.'],
  ],
  ['en', 'They sell tea, salt, etc. The shop is old.', ['They sell tea, salt, etc.', 'The shop is old.']],
  ['en', '“Is it far?” he asked. “Not very.” She left.', ['“Is it far?” he asked.', '“Not very.”', 'She left.']],
  ['en', 'That was odd!I never went back.', ['That was odd!', 'I never went back.']],
  ['en', 'It closed in May.12 Nobody said why.', ['It closed in May.12', 'Nobody said why.']],
  ['en', 'Such fun :) We should go again! :-D Soon.', ['Such fun :)', 'We should go again! :-D', 'Soon.']],
  ['en', 'See https://kopir.example/a.B?c=D. Then write.', ['See https://kopir.example/a.B?c=D.', 'Then write.']],
])('%s: %s', (lang, raw, expected) => {
  expect(texts(raw, lang)).toEqual(expected)
})

test('an item number stays with its item', () => {
  expect(texts('2. Жаңа заң күшіне енді. Ел күтті.', 'kk')).toEqual(['2. Жаңа заң күшіне енді.', 'Ел күтті.'])
  expect(texts('IV. Суд вирішив. Справу закрито.', 'uk')).toEqual(['IV. Суд вирішив.', 'Справу закрито.'])
})

test('lines that are sentences are segments, with or without a full stop', () => {
  const raw = 'Өзен тасыды\nКөпір құлады.\nЕл көшті, мал кетті\nҚыс қатты болды. Нан жетпеді\nКөктем кеш келді'
  expect(texts(raw, 'kk')).toEqual([
    ...['Өзен тасыды', 'Көпір құлады.', 'Ел көшті, мал кетті', 'Қыс қатты болды.', 'Нан жетпеді', 'Көктем кеш келді'],
  ])
})

test('wrapped lines are joined, and a blank line ends a paragraph', () => {
  const raw =
    'The bridge was built by the people of both\nbanks in one summer. It still stands, though\nfew remember why.\n\nA second paragraph\nfollows here'
  const drafts = segment(raw, { pack: languagePack('en') })
  expect(drafts.map((draft) => draft.text)).toEqual([
    'The bridge was built by the people of both banks in one summer.',
    'It still stands, though few remember why.',
    'A second paragraph follows here',
  ])
  expect(new Set(drafts.map((draft) => draft.block)).size).toBe(2)
})

test('a language without rules keeps what the general segmenter proposes', () => {
  expect(languages.has('fr')).toBe(false)
  expect(texts('Il est parti. Elle est restée.', 'fr')).toEqual(['Il est parti.', 'Elle est restée.'])
})

test('a block keeps its kind, and codes inside are left out of what is shown', () => {
  const raw = '## **Bold** title. Next'
  const drafts = segment(raw, {
    pack: languagePack('en'),
    codes: [
      [0, 3],
      [3, 5],
      [9, 11],
    ],
    blocks: [{ start: 3, end: raw.length, kind: 'heading', level: 2 }],
  })
  expect(drafts.map(({ text, kind }) => [text, kind])).toEqual([
    ['Bold title.', 'heading'],
    ['Next', 'heading'],
  ])
  expect(drafts[0]!.spans).toEqual([[5, 18]])
})

test('sentences are found in what codes stand for, and spans take the codes whole', () => {
  const raw = 'Tom &amp; Ann went home&period; Then it rained &quot;hard&quot;'
  const codes = [...raw.matchAll(/&(?:amp|period|quot);/g)].map(
    ({ 0: written, index }) =>
      [index, index + written.length, { '&amp;': '&', '&period;': '.', '&quot;': '"' }[written]!] as const,
  )
  const drafts = segment(raw, { pack: languagePack('en'), codes })
  expect(drafts.map(({ text }) => text)).toEqual(['Tom & Ann went home.', 'Then it rained "hard"'])
  expect(drafts.map(({ spans }) => raw.slice(...spans[0]!))).toEqual([
    'Tom &amp; Ann went home&period;',
    'Then it rained &quot;hard&quot;',
  ])
})

test('a sentence that goes on in another part of its block has a span in each, and what stands between is cut alone', () => {
  const raw = 'They met special\n[2] A note.\nservices. They left.'
  const note = raw.indexOf('[2]')
  const rest = raw.indexOf('services')
  const drafts = segment(raw, {
    pack: languagePack('en'),
    blocks: [
      {
        start: 0,
        end: raw.length,
        kind: 'sentence',
        parts: [
          [0, note],
          [rest, raw.length],
        ],
      },
      { start: note, end: rest, kind: 'note', excluded: true },
    ],
  })
  expect(drafts.map(({ text, kind, excluded, spans }) => ({ text, kind, excluded, spans: spans.length }))).toEqual([
    { text: 'They met special services.', kind: 'sentence', excluded: false, spans: 2 },
    { text: 'They left.', kind: 'sentence', excluded: false, spans: 1 },
    { text: '[2] A note.', kind: 'note', excluded: true, spans: 1 },
  ])
})

test.each(['))', '. ', '«', '. А', 'a)) ', 'Hi, ', 'Regards, A', '<a@b> ', 'п. 3.2. А', '?! ', ': – ', 'This a '])(
  'time grows with the text, whatever it is full of: "%s"',
  (piece) => {
    for (const lang of ['kk', 'en', 'fr']) {
      const before = process.cpuUsage()
      segment(piece.repeat(60_000 / piece.length), { pack: languagePack(lang) })
      const { user, system } = process.cpuUsage(before)
      // Quadratic, any of these takes ten seconds and more.
      expect((user + system) / 1e6, lang).toBeLessThan(5)
    }
  },
)

test('a long paragraph of a language without rules is cut as a short one is', () => {
  const sentence = 'Il est parti hier soir avec 😀 elle. '
  expect(texts(sentence.repeat(1000), 'fr')).toEqual(Array.from({ length: 1000 }, () => sentence.trim()))
  expect(texts('mot '.repeat(5000), 'fr')).toHaveLength(1)
})
