import { expect, test } from 'vitest'
import { projectCodes, type TextCode } from '../../server/text/project-codes.ts'
import { jumble, pick, random } from './random.ts'

/** `Old <b>bridge</b><n/>` as a text and its codes. */
function side(marked: string) {
  const types: Record<string, string> = { b: 'bold', i: 'italic', a: 'link', n: 'note' }
  const codes: TextCode[] = []
  const opened: Record<string, number[]> = {}
  const natives: string[] = []
  let text = ''
  let at = 0
  let id = 0
  for (const { 0: tag, 1: slash, 2: name, 3: alone, index } of marked.matchAll(/<(\/?)([bian])(\/?)>/g)) {
    text += marked.slice(at, index)
    at = index + tag.length
    const role = alone ? 'alone' : slash ? 'close' : 'open'
    const own = role === 'close' ? (opened[name!]?.pop() ?? ++id) : ++id
    if (role === 'open') opened[name!] = [...(opened[name!] ?? []), own]
    codes.push({ at: text.length, inline: `${role}:${types[name!]}`, id: own })
    natives.push(tag)
  }
  return { text: text + marked.slice(at), codes, natives }
}

function projected(from: string, to: string) {
  const [source, target] = [side(from), side(to)]
  const { codes, guessed, left } = projectCodes(source, target)
  let text = ''
  let at = 0
  for (const each of codes) {
    text += target.text.slice(at, each.at) + source.natives[each.code]
    at = each.at
  }
  return { text: text + target.text.slice(at), guessed, left }
}

test.each([
  [
    'the same words',
    'Көпірді <b>BBC</b> көрсетті.',
    'The bridge was shown by BBC.',
    'The bridge was shown by <b>BBC</b>.',
  ],
  ['the same number', 'У <i>2019</i> році.', 'It was in 2019.', 'It was in <i>2019</i>.'],
  ['the whole', '<b>Ескі көпір.</b>', 'The old bridge.', '<b>The old bridge.</b>'],
  ['the whole of what is inside', '<b><i>Ескі</i> BBC</b> x', 'Old BBC y', '<b><i>Old</i> BBC</b> y'],
  ['a note at the end', 'Сот шешті.<n/>', 'The court decided.', 'The court decided.<n/>'],
  [
    'a note behind the same mark',
    'Сот,<n/> айтты.',
    'As the court put it,<i></i> it said.',
    'As the court put it,<n/> it said.',
  ],
  ['an image at the start', '<n/>Сот шешті.', 'The court decided.', '<n/>The court decided.'],
])('%s: %s → %s', (_, from, to, result) => {
  const { text } = projected(from, to)
  expect(text).toBe(result)
})

test.each([
  ['<b>Ескі</b> көпір құлады', 'Old bridge fell', '<b>Old</b> bridge fell', 1],
  ['Ескі <b>көпір</b> құлады', 'Old bridge fell', 'Old <b>bridge</b> fell', 1],
  ['Ескі<n/> көпір құлады', 'Old bridge fell', 'Old<n/> bridge fell', 1],
  ['<b>бір</b> <i>екі</i>', 'one two', '<b>one</b> <i>two</i>', 2],
])('what nothing tells is guessed by words, and counted: %s', (from, to, result, guessed) => {
  expect(projected(from, to)).toEqual({ text: result, guessed, left: 0 })
})

test('the formatting that the translation has of its own says where', () => {
  expect(projected('Ескі <b>көпір</b> <i>кеше</i> құлады', '<i>Yesterday</i> the old <b>bridge</b> fell')).toEqual({
    text: '<i>Yesterday</i> the old <b>bridge</b> fell',
    guessed: 0,
    left: 0,
  })
  expect(projected('Ескі көпір', '<b>Old</b> bridge')).toEqual({ text: 'Old bridge', guessed: 0, left: 1 })
})

test('half a pair reaches to its end, and a pair keeps what is inside it inside', () => {
  expect(projected('бір екі</b> үш төрт', 'one two three four').text).toBe('one two</b> three four')
  expect(projected('бір екі <b>үш төрт', 'one two three four').text).toBe('one two <b>three four')
  expect(projected('бір <a>екі <b>BBC</b> үш</a>', 'BBC one two three').text).toMatch(/<a>.*<b>.*<\/b>.*<\/a>/)
})

test('an empty translation keeps every code', () => {
  expect(projected('бір <b>екі</b><n/> үш</i>', '').text.length).toBe('<b></b><n/></i>'.length)
})

const WORDS = ['Әже', 'bridge', '2019', ',', '.', ' ', '😀', 'їжак', '<n/>', ' ']

function nested(next: () => number, depth: number): string {
  let text = ''
  for (let i = 0; i < 3; i++) {
    const tag = pick(next, ['b', 'i', 'a'])
    text += depth > 0 && next() < 0.5 ? `<${tag}>${nested(next, depth - 1)}</${tag}>` : jumble(next, WORDS, 3)
  }
  return text
}

test('whatever is nested: every code once, in order, in range, well nested, no character cut', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const next = random(seed)
    // Now and then halves at either end.
    const whole = nested(next, 3)
    const source = side(next() < 0.3 ? whole.slice(whole.indexOf('>') + 1) : whole)
    const target = side(next() < 0.5 ? nested(next, 2) : jumble(next, WORDS.slice(0, 8), 9))
    const { codes } = projectCodes(source, target)
    expect(
      codes.map(({ code }) => code).sort((a, b) => a - b),
      `seed ${seed}`,
    ).toEqual(source.codes.map((_, i) => i))
    const open: number[] = []
    let last = 0
    for (const { at, code } of codes) {
      expect(at).toBeGreaterThanOrEqual(last)
      expect(at).toBeLessThanOrEqual(target.text.length)
      expect(target.text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
      const { inline, id } = source.codes[code]!
      if (inline.startsWith('open')) open.push(id)
      else if (inline.startsWith('close')) {
        const halved = source.codes.filter((each) => each.id === id).length === 1
        if (halved) expect(open, `seed ${seed}`).toEqual([])
        else expect(open.pop(), `seed ${seed}`).toBe(id)
      }
      last = at
    }
  }
})

test('thousands of codes in one text are placed in a moment', () => {
  const start = process.cpuUsage()
  const { codes } = projectCodes(side('<b>а</b> '.repeat(5_000)), side('a '.repeat(5_000)))
  expect(codes).toHaveLength(10_000)
  // Processor time of this process alone: what else the machine does does not count.
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000)
})
