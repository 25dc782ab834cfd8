import { expect, test } from 'vitest'
import type { Format, ImportedDocument } from '../../server/formats/format.ts'
import { detectFormat } from '../../server/formats/registry.ts'
import srt from '../../server/formats/srt.format.ts'
import vtt from '../../server/formats/vtt.format.ts'
import { shown } from '../../server/text/shown.ts'
import { file } from './units.ts'

const read = async (format: Format, text: string) => (await format.read!(file('a', text))) as ImportedDocument

const textsOf = ({ text, blocks, codes }: ImportedDocument) =>
  blocks.map(({ start, end }) => shown(text, [[start, end]], codes).text)

const SRT = `1\r
00:00:01,000 --> 00:00:02,500\r
{\\an8}Ескі <i>көпір</i>\r
әлі тұр.\r
\r
2\r
00:00:03,000 --> 00:00:04,500 X1:40\r
- Хто там?\r
- <b>Ніхто.</b>\r
\r
3\r
00:00:05,000 --> 00:00:06,000\r
\r
4\r
00:00:07,000 --> 00:00:08,000\r
5 < 7\r
\r
A blank line came before this.\r
`

test('a cue is a block, its lines are joined, and what two people say is two', async () => {
  const document = await read(srt, SRT)
  expect(textsOf(document)).toEqual([
    'Ескі көпір әлі тұр.',
    '- Хто там?',
    '- Ніхто.',
    '5 < 7 A blank line came before this.',
  ])
  expect(document.codes.map(([start, end, , inline]) => [SRT.slice(start, end), inline])).toEqual([
    ['<i>', 'open:italic'],
    ['</i>', 'close:italic'],
    ['<b>', 'open:bold'],
    ['</b>', 'close:bold'],
  ])
  expect(document.places!.map(([, label]) => label)).toEqual([
    '00:00:01,000 --> 00:00:02,500',
    '00:00:03,000 --> 00:00:04,500',
    '00:00:05,000 --> 00:00:06,000',
    '00:00:07,000 --> 00:00:08,000',
  ])
  expect(document.problems).toEqual([])
})

test('WebVTT has speakers, references, notes and styles', async () => {
  const text = `WEBVTT - title

STYLE
::cue { color: red }

NOTE not --> this
nor this

intro
01:02.000 --> 01:03.000 align:start
<v Айгүл>Көпір &amp; <c.y>өзен</c> &lt;3

00:01:04.000 --> 00:01:05.000
<00:01:04.500>Кінець
`
  const document = await read(vtt, text)
  expect(textsOf(document)).toEqual(['Көпір & өзен <3', 'Кінець'])
  expect(document.places!.map(([, label]) => label)).toEqual([
    '01:02.000 --> 01:03.000',
    '00:01:04.000 --> 00:01:05.000',
  ])
})

test('a time that cannot be read is reported with its line, and the rest is read', async () => {
  const document = await read(
    srt,
    '1\n00:00:0x,000 -> 00:00:02,000\nOne.\n\n2\n00:00:03 --> 00:00:04\nTwo.\n\n3\n00:00:05,000 --> 00:00:06,000\nThree.',
  )
  expect(textsOf(document)).toEqual(['Three.'])
  expect(document.problems.map(({ line }) => line)).toEqual([1, 6])
  const none = await read(srt, 'words\n\n'.repeat(50_000))
  expect(none.blocks).toEqual([])
  expect(none.problems.length).toBeLessThan(100)
  expect((await read(srt, `1\n00:00:01,000 --> 00:00:02,000\n${'- <i>a\n'.repeat(50_000)}`)).blocks).toHaveLength(
    50_000,
  )
})

test('subtitles are known by their content', () => {
  expect(detectFormat(file('a.txt', SRT)).id).toBe('srt')
  expect(detectFormat(file('a.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne')).id).toBe('vtt')
  expect(detectFormat(file('a.txt', 'The file begins with WEBVTT.')).id).toBe('plain-text')
})

test('a new text stands in lines that can be read, and everything else is as it was', async () => {
  const document = await read(srt, SRT)
  const replace = async (
    format: Format,
    source: string,
    block: number,
    text: string,
    codes: { at: number; code: number }[] = [],
  ) => {
    const { start, end } = (await read(format, source)).blocks[block]!
    const bytes = await format.rewrite!(file('a', source), [{ spans: [[start, end]], text, codes }], { lang: 'uk' })
    return new TextDecoder().decode(bytes)
  }
  const long = 'The old bridge is still standing over the river, they say.'
  expect(
    await replace(srt, SRT, 0, long, [
      { at: 4, code: 0 },
      { at: 14, code: 1 },
    ]),
  ).toBe(
    SRT.replace(
      'Ескі <i>көпір</i>\r\nәлі тұр.',
      'The <i>old bridge</i> is still standing\r\nover the river, they say.',
    ),
  )
  expect(await replace(srt, SRT, 1, '- Who?')).toBe(SRT.replace('- Хто там?', '- Who?'))
  expect(await replace(srt, SRT, 2, 'No\n\none --> here')).toBe(SRT.replace('- <b>Ніхто.</b>', 'No  one -> here'))
  expect(await replace(vtt, 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>One', 0, '2 < 3 & 4')).toBe(
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>2 &lt; 3 &amp; 4',
  )
  expect(textsOf(document)[0]).toBe('Ескі көпір әлі тұр.')
})
