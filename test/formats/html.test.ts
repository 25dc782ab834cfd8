import { expect, test } from 'vitest'
import type { ImportedDocument } from '../../server/formats/format.ts'
import html from '../../server/formats/html.format.ts'
import { detectFormat } from '../../server/formats/registry.ts'
import { shown } from '../../server/text/shown.ts'
import { jumble, random } from '../text/random.ts'
import { file } from './units.ts'

const read = async (text: string, name = 'a.html') => (await html.read!(file(name, text))) as ImportedDocument

const blocksOf = async (text: string, name?: string) => {
  const document = await read(text, name)
  return document.blocks.map(({ kind, start, end, level, hint }) => {
    const words = shown(document.text, [[start, end]], document.codes).text
    return [`${kind}${level ?? ''}${hint ? ` ${hint}` : ''}`, words]
  })
}

const codesOf = async (text: string) => {
  const document = await read(text)
  return document.codes.map(([start, end, , inline]) => [document.text.slice(start, end), inline])
}

test('blocks have their kinds, and nothing that is not read becomes one', async () => {
  expect(
    await blocksOf(`<h2>Ескі <i>көпір</i></h2>Мәтін<p>Бір<div>Екі</div><ul><li>үш<li><p>төрт</ul>
      <blockquote><p>бес</blockquote><table><tr><td>алты<th>жеті</table><dl><dt>сегіз<dd>тоғыз</dl>
      <figure><img src=a><figcaption>он</figcaption></figure><pre>\n a &lt; b\nc</pre><!-- жоқ --><script>a = "жоқ"</script>
      <style>p { }</style><template><p>жоқ</p></template><noscript><p>жоқ</p></noscript><p>&nbsp;</p><button>бас</button>
      <p hidden>жасырын</p><div style="color: red; display : none">бұл да</div><nav><a href=/>мәзір</a></nav>`),
  ).toEqual([
    ['heading2', 'Ескі көпір'],
    ['sentence', 'Мәтін'],
    ['sentence', 'Бір'],
    ['sentence', 'Екі'],
    ['item', 'үш'],
    ['item', 'төрт'],
    ['quote', 'бес'],
    ['cell', 'алты'],
    ['cell', 'жеті'],
    ['item', 'сегіз'],
    ['item', 'тоғыз'],
    ['sentence caption', 'он'],
    ['code', 'a < b c'],
    ['sentence navigation', 'бас'],
    ['sentence outside-article', 'жасырын'],
    ['sentence outside-article', 'бұл да'],
    ['sentence navigation', 'мәзір'],
  ])
})

test('inline tags are codes that pair, and what stands around a whole block is none', async () => {
  expect(await codesOf('<p><b><i>Усе</i></b></p>')).toEqual([])
  expect(await codesOf('<p><b>Один</b> два <a href="x?a=1&amp;b"><em>три</em></a>')).toEqual([
    ['<b>', 'open:bold'],
    ['</b>', 'close:bold'],
    ['<a href="x?a=1&amp;b">', 'open:link'],
    ['<em>', 'open:italic'],
    ['</em>', 'close:italic'],
    ['</a>', 'close:link'],
  ])
  expect(await codesOf('<p>а<u>б</u><s>в</s><sup>г</sup><sub>ґ</sub><code>д</code><span>е</span><q>є</q>')).toEqual(
    ['u:underline', 's:strike', 'sup:superscript', 'sub:subscript', 'code:code', 'span:style', 'q:other'].flatMap(
      (pair) => {
        const [tag, type] = pair.split(':')
        return [
          [`<${tag}>`, `open:${type}`],
          [`</${tag}>`, `close:${type}`],
        ]
      },
    ),
  )
  // Half in another block, wrongly nested, empty, closed without being opened.
  expect(await codesOf('<p>Один <b>два<p>три</b> чотири')).toEqual([
    ['<b>', 'alone:other'],
    ['</b>', 'alone:other'],
  ])
  expect(await codesOf('<p>а <b>б <i>в</b> г</i> ґ')).toEqual([
    ['<b>', 'open:bold'],
    ['<i>', 'open:italic'],
    ['</b>', 'close:bold'],
    ['</i>', 'close:italic'],
  ])
  expect(await codesOf('<p>а <a id="x"></a>б <img src="p.png"> в</i> г<!-- ні --> ґ</tr> д')).toEqual([
    ['<a id="x"></a>', 'alone:other'],
    ['<img src="p.png">', 'alone:image'],
    ['</i>', 'alone:other'],
    ['<!-- ні -->', undefined],
    ['</tr>', undefined],
  ])
})

test('one line break is a space in a sentence, two in a row end it', async () => {
  expect(await blocksOf('<p>Перший<br>рядок<br>\n<br/>другий<br><br><br>третій<br></p>')).toEqual([
    ['sentence', 'Перший рядок'],
    ['sentence', 'другий'],
    ['sentence', 'третій'],
  ])
})

test('a mark that leads to a note is one code, a number that is raised is none', async () => {
  expect(
    await codesOf(
      '<p>Міст<sup><a href="#fn1">[1]</a></sup> є<a href="#n2"><sup>2</sup></a> тут<a href="n.html#note3">3</a>, 5 м<sup>2</sup>.',
    ),
  ).toEqual([
    ['<sup><a href="#fn1">[1]</a></sup>', 'alone:note'],
    ['<a href="#n2"><sup>2</sup></a>', 'alone:note'],
    ['<a href="n.html#note3">3</a>', 'alone:note'],
    ['<sup>', 'open:superscript'],
    ['</sup>', 'close:superscript'],
  ])
})

test.each(['\n', '\r\n', '\r'])('character references show what the page shows, with line ends %j', async (end) => {
  const text = `<pre>${end}&lt;${end}</pre><p>😀${end}&laquo;Қ&raquo;&nbsp;&#1178;&#x49A; &#128; &copy 1 &notit; &ampx &nosuch; a&b &amp;lt;`
  const { codes, text: raw } = await read(text)
  expect(codes.map(([start, to, stands]) => [raw.slice(start, to), stands])).toEqual([
    ['&lt;', '<'],
    ['&laquo;', '«'],
    ['&raquo;', '»'],
    ['&nbsp;', '\u00a0'],
    ['&#1178;', 'Қ'],
    ['&#x49A;', 'Қ'],
    ['&#128;', '€'],
    ['&copy', '©'],
    ['&not', '¬'],
    ['&amp', '&'],
    ['&amp;', '&'],
  ])
  expect(raw).toBe(text)
})

test('text in a table but in no cell, which a browser shows before it, stays where it was written', async () => {
  expect(await blocksOf('<div>а<table>б<tr><td>в</td></tr>г</table>ґ</div>')).toEqual([
    ['sentence', 'аб'],
    ['cell', 'в'],
    ['sentence', 'г'],
    ['sentence', 'ґ'],
  ])
})

const sentence = 'Старий міст стоїть над рікою, і ніхто вже не знає, чому його так назвали. '
const article = `<h1>Старий міст</h1><p class="lead">${sentence.repeat(3)}</p><p>${sentence.repeat(4)}</p><p>${sentence.repeat(2)}</p>`
const around = (inner: string) => `<!doctype html><html lang="uk"><head><title>Старий міст | Вісник</title></head><body>
  <header><a href="/">Вісник</a></header><div class="menu"><ul><li><a href="/1">Новини</a><li><a href="/2">Спорт</a></ul></div>
  <div class="content">${inner}</div><div class="sidebar related"><p><a href="/3">Читайте також</a></p><p><a href="/4">Ще одна</a></p></div>
  <footer>© Вісник</footer></body></html>`

test('what is not the article is hinted at, and the whole page is kept', async () => {
  const found = await blocksOf(around(article))
  const hinted = found.filter(([kind]) => kind!.includes('outside-article')).map(([, text]) => text)
  expect(hinted).toEqual(['Вісник', 'Новини', 'Спорт', 'Читайте також', 'Ще одна', '© Вісник'])
  expect(found.find(([, text]) => text === 'Старий міст')).toEqual(['heading1', 'Старий міст'])
  expect(found.filter(([kind]) => kind === 'sentence')).toHaveLength(3)
  expect((await read(around(article))).title).toBe('Старий міст | Вісник')
})

test('a page without an article, and a piece of a page, are work as a whole', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `<tr><td><a href="/${i}">№ ${i}</a></td></tr>`).join('')
  expect((await blocksOf(`<html><body><table>${rows}</table></body></html>`)).every(([kind]) => kind === 'cell')).toBe(
    true,
  )
  expect((await blocksOf(article)).every(([kind]) => !kind!.includes('outside'))).toBe(true)
})

test('the encoding is what the page says, and UTF-8 where it is that after all', async () => {
  const written = (name: string, bytes: number[]) => ({
    name: 'a.html',
    bytes: Uint8Array.from([...new TextEncoder().encode(`<meta charset="${name}"><p>`), ...bytes]),
  })
  const shownIn = async (source: { name: string; bytes: Uint8Array }) => {
    const { text, encoding } = (await html.read!(source)) as ImportedDocument
    return [encoding, text.slice(text.indexOf('<p>') + 3)]
  }
  expect(await shownIn(written('windows-1251', [0xcc, 0xb3, 0xf1, 0xf2]))).toEqual(['windows-1251', 'Міст'])
  expect(await shownIn(written('koi8-u', [0xed, 0xa6, 0xd3, 0xd4]))).toEqual(['koi8-u', 'Міст'])
  expect(await shownIn(written('windows-1251', [...new TextEncoder().encode('Міст')]))).toEqual(['utf-8', 'Міст'])
  expect(await shownIn(written('no-such', [...new TextEncoder().encode('Міст')]))).toEqual(['utf-8', 'Міст'])
})

test('in XHTML an element may be closed where it is opened', async () => {
  const page =
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><p><a id="x"/>А <i/>б</p></body></html>'
  expect(await blocksOf(`<?xml version="1.0"?>${page}`)).toEqual([['sentence', 'А б']])
  expect(await blocksOf(page, 'a.xhtml')).toEqual([['sentence', 'А б']])
})

test('a page is known by its content', () => {
  const found = (name: string, text: string) => detectFormat(file(name, text)).id
  expect(found('a.txt', '<!DOCTYPE html><title>x</title><p>y')).toBe('html')
  expect(found('a', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>')).toBe('html')
  expect(found('a.htm', '<p>Words')).toBe('html')
  expect(found('a.txt', '<div><p>One</p><p>Two <b>three</b></p></div>')).toBe('html')
  expect(found('a.txt', 'Write <p> before a paragraph and </p> after it.')).toBe('plain-text')
  expect(found('a.md', '<div align="center"><h1>Name</h1><p>Words</p></div>\n\n# Title')).toBe('markdown')
  expect(found('a.txt', '# Title\n\nWords<sup>1</sup> and **more**.')).toBe('markdown')
})

test('whatever the tags, every character that is read stands in one block, and codes cover the rest of it', async () => {
  const pieces = [
    'слово ',
    'x',
    ' ',
    '&amp;',
    '&nbsp;',
    '<br>',
    '<img src=a>',
    '<!-- c -->',
    '<sup>1</sup>',
    '\r\n',
    '<hr>',
    '<svg><b>n</b></svg>',
  ]
  const tags = [
    'p',
    'b',
    'i',
    'a',
    'div',
    'table',
    'tr',
    'td',
    'li',
    'ul',
    'h1',
    'span',
    'pre',
    'nav',
    'select',
    'option',
    'button',
    'form',
  ]
  for (const tag of tags) pieces.push(`<${tag}>`, `</${tag}>`)
  for (let seed = 1; seed <= 400; seed++) {
    const { blocks, codes, text } = await read(jumble(random(seed), pieces, 40))
    let at = 0
    let code = 0
    for (const { start, end } of blocks) {
      expect(start, `seed ${seed}`).toBeGreaterThanOrEqual(at)
      expect(end, `seed ${seed}`).toBeGreaterThan(start)
      let bare = ''
      for (at = start; code < codes.length && codes[code]![0] < end; code++) {
        expect(codes[code]![0], `seed ${seed}`).toBeGreaterThanOrEqual(at)
        bare += text.slice(at, codes[code]![0])
        at = codes[code]![1]
      }
      bare += text.slice(at, end)
      expect(at, `seed ${seed}`).toBeLessThanOrEqual(end)
      expect(bare, `seed ${seed}`).not.toMatch(/[<>&]/)
      at = end
    }
    expect(code, `seed ${seed}`).toBe(codes.length)
    const words = (from: string) => from.match(/слово|x/g)?.length ?? 0
    expect(words(blocks.map(({ start, end }) => text.slice(start, end)).join()), `seed ${seed}`).toBe(words(text))
  }
})

test('pages made to exhaust the machine are read in time or refused', async () => {
  expect(await blocksOf(`${'<div>'.repeat(100_000)}дно`)).toEqual([['sentence', 'дно']])
  expect(await blocksOf(`<p title="${'x'.repeat(5_000_000)}">текст`)).toEqual([['sentence', 'текст']])
  expect(await blocksOf(`<script>${'a<b;'.repeat(100_000)}`)).toEqual([])
  expect((await blocksOf(`<p>${'x <b>y'.repeat(20_000)}`)).length).toBe(1)
  expect((await read(`<p>${'&notab '.repeat(50_000)}`)).codes).toHaveLength(50_000)
  const fonts = Array.from({ length: 2000 }, (_, i) => `<font size=${i}>`).join('')
  await expect(blocksOf(`<p>${fonts}</p>${'<p>x'.repeat(1000)}`)).rejects.toMatchObject({ name: 'FormatError' })
  await expect(read('<p>a\0b')).rejects.toMatchObject({ name: 'FormatError', line: 1, column: 5 })
}, 60_000)
