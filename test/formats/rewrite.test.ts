import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import type { Format, ImportedDocument, Replacement } from '../../server/formats/format.ts'
import html from '../../server/formats/html.format.ts'
import markdown from '../../server/formats/markdown.format.ts'
import plain from '../../server/formats/plain-text.format.ts'
import english from '../../server/languages/en.language.ts'
import { placedCodes } from '../../server/text/placed-codes.ts'
import { segment } from '../../server/text/segment.ts'
import { jumble, pick, random } from '../text/random.ts'
import { file } from './units.ts'

const open = async (format: Format, source: { name: string; bytes: Uint8Array }) => {
  const document = (await format.read!(source)) as ImportedDocument
  const drafts = segment(document.text, { pack: english, blocks: document.blocks, codes: document.codes })
  return { document, drafts }
}

/** The file with new texts by old ones; codes keep their order, each before the word that is as far on in the new text. */
async function rewritten(format: Format, source: { name: string; bytes: Uint8Array }, texts: Record<string, string>) {
  const { document, drafts } = await open(format, source)
  const replacements = drafts.flatMap(({ spans, text }): Replacement[] => {
    const next = texts[text]
    if (next === undefined) return []
    const placed = placedCodes(document.text, spans, document.codes, text)
    const codes = placed.map(({ at, code, inline }) => {
      const words = text.slice(0, at).split(' ').length - (inline.startsWith('close') ? 0 : 1)
      const to = next.split(' ').slice(0, words).join(' ').length
      return { code, at: inline.startsWith('close') || to === 0 ? to : Math.min(to + 1, next.length) }
    })
    return [{ spans, text: next, codes }]
  })
  const bytes = await format.rewrite!(source, replacements, { lang: 'kk' })
  return { bytes, text: new TextDecoder().decode(bytes), source: { ...source, bytes } }
}

test('a page gets its new texts, codes and language, and stays the same elsewhere', async () => {
  const page =
    '<!DOCTYPE html>\r\n<html class=a lang=en>\r\n<p >Stay. <B>Old</B> bridge &amp; <a href="?a&b">a river</a>.<!-- c --> End.\r\n<p>Same &nbsp; text</p>'
  const { text } = await rewritten(html, file('a.html', page), { 'Old bridge & a river.': 'Ескі көпір & <5 өзен.' })
  expect(text).toBe(
    '<!DOCTYPE html>\r\n<html class=a lang="kk">\r\n<p >Stay. <B>Ескі</B> көпір &amp; <a href="?a&b">&lt;5 өзен.</a><!-- c --> End.\r\n<p>Same &nbsp; text</p>',
  )
  expect(await rewritten(html, file('b.html', '<html><body><p>One.'), {}).then((b) => b.text)).toBe(
    '<html lang="kk"><body><p>One.',
  )
  expect(await rewritten(html, file('b.html', '<p>One.'), { 'One.': 'Бір.' }).then((b) => b.text)).toBe('<p>Бір.')
})

test('half a pair that the new text leaves out stays, so that no tag is left open', async () => {
  const bare = async (format: Format, name: string, text: string, old: string, next: string) => {
    const source = file(name, text)
    const { drafts } = await open(format, source)
    const { spans } = drafts.find((draft) => draft.text === old)!
    return new TextDecoder().decode(await format.rewrite!(source, [{ spans, text: next, codes: [] }], { lang: 'kk' }))
  }
  expect(await bare(html, 'a.html', '<p>One. <b>Two. It is</b> three.', 'It is three.', 'Үш.')).toBe(
    '<p>One. <b>Two. </b>Үш.',
  )
  expect(await bare(html, 'a.html', '<p>It <i>is</i> <b>two. Three</b> it is.', 'It is two.', 'Екі.')).toBe(
    '<p>Екі.<b> Three</b> it is.',
  )
  expect(await bare(markdown, 'a.md', 'One. **Two. It is** three.', 'It is three.', 'Үш.')).toBe('One. **Two. Үш.**')
  expect(await bare(markdown, 'a.md', 'It [is two. Three](x) it is.', 'It is two.', 'Екі.')).toBe(
    '[Екі. Three](x) it is.',
  )
})

test('the encoding stays: a page writes what it lacks as references, plain text becomes UTF-8', async () => {
  const page = { name: 'a.html', bytes: iconv.encode('<meta charset=windows-1251><p>Міст є.', 'windows-1251') }
  const made = await rewritten(html, page, { 'Міст є.': 'Көпір бар.' })
  expect(iconv.decode(Buffer.from(made.bytes), 'windows-1251')).toBe('<meta charset=windows-1251><p>К&#1257;пір бар.')
  const cyrillic = 'Старий міст стоїть над рікою. Це він і є.\r\nІ більше нічого.'
  const old = { name: 'a.txt', bytes: iconv.encode(cyrillic, 'windows-1251') }
  expect(Buffer.from((await rewritten(plain, old, { 'Це він і є.': 'Ось.' })).bytes)).toEqual(
    iconv.encode(cyrillic.replace('Це він і є.', 'Ось.'), 'windows-1251'),
  )
  expect((await rewritten(plain, old, { 'Це він і є.': 'Көпір.' })).text).toBe(
    cyrillic.replace('Це він і є.', 'Көпір.'),
  )
  const wide = { name: 'a.txt', bytes: iconv.encode('\ufeffOne. Two.', 'utf-16be') }
  expect(Buffer.from((await rewritten(plain, wide, { 'Two.': 'Екі.' })).bytes)).toEqual(
    iconv.encode('\ufeffOne. Екі.', 'utf-16be'),
  )
  const marked = { name: 'a.md', bytes: Buffer.from('\ufeff# One') }
  expect(Buffer.from((await rewritten(markdown, marked, { One: 'Бір' })).bytes)).toEqual(Buffer.from('\ufeff# Бір'))
})

test('Markdown is escaped only where it would be read as markup', async () => {
  const one = async (text: string, old: string, next: string) =>
    (await rewritten(markdown, file('a.md', text), { [old]: next })).text
  expect(await one('One two.', 'One two.', 'Snake_case, 3 * 4, 5 < 6, A&B [sic]! -5 # ~')).toBe(
    'Snake_case, 3 * 4, 5 < 6, A\\&B \\[sic\\]! -5 # ~',
  )
  expect(await one('One.', 'One.', '1. Бір')).toBe('1\\. Бір')
  expect(await one('Text: one.', 'Text: one.', '# Бір *екі*')).toBe('\\# Бір \\*екі\\*')
  expect(await one('| one | two |\n|---|---|', 'one', 'a | b')).toBe('| a \\| b | two |\n|---|---|')
  expect(await one('```\none *two*\n```', 'one *two*', '# a *b*')).toBe('```\n# a *b*\n```')
  expect(await one('<p>one</p>', 'one', '*a* & <b>')).toBe('<p>*a* &amp; &lt;b></p>')
  expect(await one('One **two** three', 'One two three', 'Бір **екі үш')).toBe(
    'Бір **\\*\\*екі** үш'.replace('**\\*\\*екі**', '<strong>\\*\\*екі</strong>'),
  )
})

const WORDS = [
  'Көпір',
  'bridge',
  'є',
  '5',
  '😀',
  '"so"',
  '—',
  '<b>',
  '&amp;',
  '*',
  '**a**',
  '_x_',
  'a_b',
  '`',
  '[x](y)',
  '[',
  ']',
  '!',
  '# ',
  '1. ',
  '- ',
  '> ',
  '+',
  '|',
  '\\',
  '~~z~~',
  '~',
  '<',
  '&',
  '&#5;',
  '---',
  '===',
  '](',
  '\\*',
  '://a_b_',
  'x#',
]

const SOURCES: [Format, string, readonly string[]][] = [
  [
    html,
    'a.html',
    [
      'One old bridge. ',
      'Two <b>new</b> ones? ',
      '<i>It is. ',
      'Or</i> not. ',
      '<p>',
      '<li>',
      '<a href="x">Link here.</a> ',
      '<br>',
      '&nbsp;',
      'R&amp;D it is. ',
      '<table><tr><td>',
      '</table>',
      '\r\n',
      '<!-- c -->',
      'A<img src=x> thing. ',
    ],
  ],
  [
    markdown,
    'a.md',
    [
      'One old bridge. ',
      'Two **new** ones? ',
      '*It is. ',
      'Or* not. ',
      '\n\n',
      '\n- ',
      '\n\n# ',
      '[Link here.](x_y) ',
      '\n> ',
      'R&amp;D it is. ',
      '\n\n| A | *b* c |\n|---|---|\n| d | e |\n\n',
      '\n\n<div>Some <b>box</b></div>\n\n',
      'A ![p](x) thing. ',
      'Some `code` too. ',
      '\\* Star. ',
    ],
  ],
  [plain, 'a.txt', ['One old bridge. ', 'Two new ones? ', 'It is. ', '\r\n\r\n', '\r\n', '\tTab. ']],
]

test.each(SOURCES)('$id: what is written is read again, and nothing else changes', async (format, name, pieces) => {
  for (let seed = 1; seed <= 150; seed++) {
    const next = random(seed)
    const source = file(name, jumble(next, pieces, 12))
    const { document, drafts } = await open(format, source)
    const replacements: Replacement[] = []
    const expected = drafts.map(({ spans, text }, i) => {
      if (next() < 0.5) return text
      const words = Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(next, WORDS))
      // Letters at both ends: a sentence of signs alone may join its neighbours.
      const made = `${format === plain ? '' : `${pick(next, WORDS)} `}Сөз${i} ${words.join(' ')} соңы.`
        .replace(/\s+/g, ' ')
        .trim()
      const edges = [...made.matchAll(/(?<=^|\s)(?=[\p{L}\p{N}])/gu)].map(({ index }) => index)
      let at = 0
      const codes = placedCodes(document.text, spans, document.codes, text).map(({ code }) => {
        at = pick(
          next,
          edges.filter((edge) => edge >= at),
        )
        return { code, at }
      })
      replacements.push({ spans, text: made, codes })
      return made
    })
    const bytes = await format.rewrite!(source, replacements, { lang: 'kk' })
    const again = (await format.read!({ name, bytes })) as ImportedDocument
    const seen = segment(again.text, { pack: english, blocks: again.blocks, codes: again.codes }).map(
      ({ text }) => text,
    )
    const plainly = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ')
    expect(plainly(seen), `seed ${seed}: ${new TextDecoder().decode(bytes)}`).toBe(plainly(expected))
  }
})
