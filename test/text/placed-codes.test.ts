import { expect, test } from 'vitest'
import { type CodePlace, placedCodes } from '../../server/text/placed-codes.ts'
import { shown } from '../../server/text/shown.ts'
import type { Code, Span } from '../../server/text/span.ts'
import { jumble, pick, random } from './random.ts'

/** Codes of a text in which `<b>`, `<i>`, `<a>` pair, `<n/>` is a note's mark and `<!>` is no more than syntax. */
function codesOf(raw: string): Code[] {
  const types: Record<string, string> = { b: 'bold', i: 'italic', a: 'link', n: 'note' }
  return [...raw.matchAll(/<(\/?)([bian!])(\/?)>/g)].map(({ 0: tag, 1: slash, 2: name, index }): Code => {
    const role = name === 'n' ? 'alone' : slash ? 'close' : 'open'
    const range = [index, index + tag.length] as const
    return name === '!' ? range : [...range, undefined as unknown as string, `${role}:${types[name!]}`]
  })
}

/** The text with its codes back in it. */
function marked(text: string, places: readonly CodePlace[]): string {
  let result = ''
  let at = 0
  for (const place of places) {
    result += text.slice(at, place.at) + place.native
    at = place.at
  }
  return result + text.slice(at)
}

const placed = (raw: string, corrected?: string, spans: readonly Span[] = [[0, raw.length]]) => {
  const codes = codesOf(raw)
  const text = corrected ?? shown(raw, spans, codes).text
  return marked(text, placedCodes(raw, spans, codes, text))
}

test('codes stand where the raw text has them, syntax does not show', () => {
  expect(placed('Ескі <b>көпір</b> <!>мен <a>үй</a>.<n/>')).toBe('Ескі <b>көпір</b> мен <a>үй</a>.<n/>')
  expect(placed('no codes <!>here')).toBe('no codes here')
})

test('an opening code and its closing one share a number, what stands alone has its own', () => {
  const raw = '<b>a <i>b</i><n/> c</b> <i>d</i>'
  const places = placedCodes(raw, [[0, raw.length]], codesOf(raw), 'a b c d')
  expect(places.map(({ inline, id }) => `${inline} ${id}`)).toEqual([
    'open:bold 1',
    'open:italic 2',
    'close:italic 2',
    'alone:note 3',
    'close:bold 1',
    'open:italic 4',
    'close:italic 4',
  ])
})

test('a pair around the whole segment does not count; half a pair beside it belongs to its half inside', () => {
  const of = (raw: string, inner: string) => {
    const start = raw.indexOf(inner)
    return placed(raw, undefined, [[start, start + inner.length]])
  }
  expect(of('Бір. <b>Екі.</b> Үш.', 'Екі.')).toBe('Екі.')
  expect(of('Бір. <b>Екі</b> үш.', 'Екі</b> үш.')).toBe('<b>Екі</b> үш.')
  expect(of('Бір <i>екі <b>үш</b></i> төрт', 'Бір <i>екі <b>үш')).toBe('Бір <i>екі <b>үш</b></i>')
})

test('a note behind the full stop belongs to its sentence, an image before the first word too', () => {
  const raw = '<n/>Бір.<n/> Екі.<b></b><n/>Үш. <n/> Төрт.'
  const of = (inner: string) => placed(raw, undefined, [[raw.indexOf(inner), raw.indexOf(inner) + inner.length]])
  expect(['Бір.', 'Екі.', 'Үш.', 'Төрт.'].map(of)).toEqual(['<n/>Бір.<n/>', 'Екі.<n/>', 'Үш.', 'Төрт.'])
})

test('half a pair whose other half is in another segment stays a half', () => {
  const raw = '<b>Бір. Екі</b> үш.'
  const places = placedCodes(raw, [[8, raw.length]], codesOf(raw), 'Екі үш.')
  expect(places).toMatchObject([{ at: 3, inline: 'close:bold', native: '</b>', id: 1, inside: true }])
})

test.each([
  ['Old <b>bridge</b> fell.', 'The old <b>bridge</b> fell down.', 'The old bridge fell down.'],
  ['Old <b>bridge</b> fell.', 'Old <b>tower</b> fell.', 'Old tower fell.'],
  ['<b>Көпір</b> құлады.', '<b>Көпірлер</b> құлады.', 'Көпірлер құлады.'],
  ['See <a>the site</a>.<n/>', 'Look at <a>the site</a> here.<n/>', 'Look at the site here.'],
  ['<b>Старий</b> міст<n/> впав.', '<b>Новий</b> місток<n/> впав.', 'Новий місток впав.'],
])('%s corrected keeps its codes: %s', (raw, result, corrected) => {
  expect(placed(raw, corrected)).toBe(result)
})

test('a text of exact white space has its codes at exact places', () => {
  expect(placed('  a  <b>\tb </b> ', '  a  \tb  ')).toBe('  a  <b>\tb </b> ')
})

const WORDS = ['Әже', 'көпір', '«', '😀', ' ', '  ', '\n', 'bridge', '.', 'їжак', '<n/>', '<!>']

function nested(next: () => number, depth: number): string {
  let text = ''
  for (let i = 0; i < 4; i++) {
    const tag = pick(next, ['b', 'i', 'a'])
    text += depth > 0 && next() < 0.4 ? `<${tag}>${nested(next, depth - 1)}</${tag}>` : jumble(next, WORDS, 2)
  }
  return text
}

test('whatever is nested and corrected: in order, in range, well nested, no character cut, the text as it was', () => {
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed)
    const raw = nested(next, 3)
    const codes = codesOf(raw)
    const cuts = [0, ...[...raw.matchAll(/[. ]/g)].map((match) => match.index), raw.length]
    const from = pick(next, cuts)
    const spans: Span[] = [[from, Math.max(from, pick(next, cuts))]]
    const own = shown(raw, spans, codes).text
    const corrected =
      next() < 0.3 ? own : own.replaceAll('көпір', 'үй').slice(Math.floor(next() * 4)) + pick(next, ['!', 'ab', '😀'])
    const text = corrected.replace(/^[\udc00-\udfff]/, '')
    const places = placedCodes(raw, spans, codes, text)
    const open: CodePlace[] = []
    let last = 0
    for (const place of places) {
      expect(place.at, `seed ${seed}`).toBeGreaterThanOrEqual(last)
      expect(place.at).toBeLessThanOrEqual(text.length)
      expect(text.slice(place.at - 1, place.at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
      expect(place.native).toBe(raw.slice(...(codes[place.code]! as unknown as Span).slice(0, 2)))
      if (place.inline.startsWith('open')) open.push(place)
      else if (place.inline.startsWith('close')) {
        const partner = places.find((each) => each.id === place.id)!
        if (partner !== place) expect(open.pop()).toBe(partner)
        // Half a pair comes before all that is opened here.
        else expect(open).toEqual([])
      }
      last = place.at
    }
    // What is still open is closed in another segment.
    for (const place of open) expect(places.filter((each) => each.id === place.id)).toHaveLength(1)
    expect(marked(text, places).replace(/<\/?[bian]\/?>/g, '')).toBe(text)
  }
})

test('ten thousand codes take no longer than their number tells', () => {
  const raw = `${'<b>a</b> '.repeat(5_000)}x${'<i>'.repeat(5_000)}`
  const codes = codesOf(raw)
  const start = performance.now()
  const text = shown(raw, [[0, raw.length]], codes).text
  expect(placedCodes(raw, [[0, raw.length]], codes, text)).toHaveLength(15_000)
  expect(performance.now() - start).toBeLessThan(1_500)
})
