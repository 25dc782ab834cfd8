import { expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import { srxPattern } from '../../server/formats/srx-pattern.ts'
import { readSrx } from '../../server/formats/srx-read.ts'
import { languagePack } from '../../server/languages/registry.ts'
import { segment } from '../../server/text/segment.ts'

interface Written {
  readonly [language: string]: readonly (readonly [cut: 'yes' | 'no', before: string, after: string])[]
}

function srx(rules: Written, maps: readonly (readonly [pattern: string, name: string])[], cascade = 'yes'): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const languages = Object.entries(rules).map(
    ([name, list]) => `<languagerule languagerulename="${name}">
${list.map(([cut, before, after]) => `<rule break="${cut}"><beforebreak>${escaped(before)}</beforebreak><afterbreak>${escaped(after)}</afterbreak></rule>`).join('\n')}
</languagerule>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="${cascade}"><formathandle type="start" include="no"/></header>
<body><languagerules>
${languages.join('\n')}
</languagerules><maprules>
${maps.map(([pattern, name]) => `<languagemap languagepattern="${escaped(pattern)}" languagerulename="${name}"/>`).join('\n')}
</maprules></body></srx>`
}

const ukrainian = srx(
  {
    Ukrainian: [
      ['no', String.raw`\b(?i:обл|вул|просп)\.`, String.raw`\s`],
      ['no', String.raw`\b\p{Lu}\.`, String.raw`\s\p{Lu}`],
      ['no', String.raw`\bт\.\h*зв\.`, ''],
    ],
    Default: [
      ['yes', String.raw`[\.\?!…]+[\p{Pf}\p{Pe}"]*+`, String.raw`\s+[\p{Lu}\p{Ps}«"]`],
      ['yes', ';', String.raw`\s`],
    ],
  },
  [
    ['(?i)uk.*', 'Ukrainian'],
    ['.*', 'Default'],
  ],
)

const cut = (file: string, raw: string, lang = 'uk') =>
  segment(raw, { pack: languagePack(lang), srx: readSrx(file) }).map((draft) => draft.text)

test('the first rule that fits a place decides, and places without one are no ends', () => {
  expect(
    cut(ukrainian, 'Він жив у Львівській Обл. Захід. Це т. зв. Галичина; так. І. Франко знав! «Добре» сказав. а'),
  ).toEqual(['Він жив у Львівській Обл. Захід.', 'Це т. зв. Галичина;', 'так.', 'І. Франко знав!', '«Добре» сказав. а'])
})

test('maps that fit a language count in order, or without cascade the first alone', () => {
  const text = 'На вул. Лесі. Так; ні'
  expect(cut(ukrainian, text)).toEqual(['На вул. Лесі.', 'Так;', 'ні'])
  expect(cut(ukrainian, text, 'de')).toEqual(['На вул.', 'Лесі.', 'Так;', 'ні'])
  // Its exceptions alone do not say where sentences end: the language's own rules do.
  expect(cut(ukrainian.replace('cascade="yes"', 'cascade="no"'), 'На Обл. Захід. Так; ні')).toEqual([
    'На Обл. Захід.',
    'Так; ні',
  ])
})

test('a rule that cannot be used is named with its line, and the others work', () => {
  const read = readSrx(
    srx(
      {
        Default: [
          ['yes', String.raw`\.`, String.raw`\s`],
          ['no', String.raw`[\p{Lu}&&[АБ]]\.`, ''],
          ['no', '(a+)+', ''],
          ['no', '(', ''],
        ],
      },
      [['.*', 'Default']],
    ),
  )
  expect(read.rules.Default).toHaveLength(1)
  expect(read.problems.map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringContaining('formathandle')],
    [7, expect.stringContaining('&&')],
    [8, expect.stringContaining('for ever')],
    [9, expect.stringContaining('not closed')],
  ])
})

test.each([
  [String.raw`\Qт.зв.\E`, 'т.зв.', 'тxзв.'],
  [String.raw`[[:alpha:]\d]+`, 'Ж9', '-'],
  [String.raw`\x{0456}\u0457`, 'ії', 'іі'],
  [String.raw`^\bслово\b$`, 'слово', 'слова'],
  [String.raw`a\h+b`, 'a\u00a0b', 'ab'],
  [String.raw`x\Ry`, 'x\r\ny', 'xy'],
  ['(?>ab|c)++d', 'abcd', 'xd'],
  ['(?i)тов', 'ТОВ', 'вот'],
  [String.raw`\p{IsCyrillic}\p{javaUpperCase}\P{L}`, 'аБ1', 'аб1'],
  [String.raw`[^\]\-a]`, 'b', ']'],
  ['(?#note)a{2,3}?', 'aa', 'a'],
  ['a{b', 'a{b', 'ab'],
])('%s is translated: it fits “%s”, not “%s”', (pattern, fits, not) => {
  const { source, ignoreCase } = srxPattern(pattern)
  const regex = new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u')
  expect(regex.test(fits)).toBe(true)
  expect(regex.test(not)).toBe(false)
})

test('patterns made to run for ever are refused or end soon', () => {
  for (const pattern of [
    '(a+)+$',
    '((a*)*)*',
    '(a|a)*b',
    '(a|aa)+$',
    '.*.*.*=',
    String.raw`(\s*a*)*b`,
    '(?:a?){30}a{30}',
  ]) {
    const file = srx(
      {
        Default: [
          ['yes', pattern, ''],
          ['yes', String.raw`\.`, String.raw`\s`],
        ],
      },
      [['.*', 'Default']],
    )
    const before = process.cpuUsage()
    cut(file, `${'a'.repeat(3000)} ! ${'a '.repeat(1000)}. Так.`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6, pattern).toBeLessThan(10)
  }
  expect(() => srxPattern('('.repeat(50_000))).toThrow()
  expect(() => srxPattern('['.repeat(10_000))).toThrow()
})

test('what is not SRX, or not well-formed, is refused with its place', () => {
  expect(() => readSrx('<tmx version="1.4"/>')).toThrow(FormatError)
  expect(() => readSrx('<srx><body>')).toThrow(FormatError)
  expect(() => readSrx('<!DOCTYPE srx [<!ENTITY a "aaaa">]><srx>&a;</srx>')).toThrow(FormatError)
})
