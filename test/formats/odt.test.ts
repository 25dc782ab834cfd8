import { expect, test } from 'vitest'
import type { ImportedDocument } from '../../server/formats/format.ts'
import odt from '../../server/formats/odt.format.ts'
import { detectFormat } from '../../server/formats/registry.ts'
import { blocksOf, type OdtParts, odtOf, shownText } from './office-files.ts'

const read = async (parts: OdtParts | string) =>
  (await odt.read!({
    name: 'a.odt',
    bytes: odtOf(typeof parts === 'string' ? { body: parts } : parts),
  })) as ImportedDocument
const p = (content: string, style?: string) =>
  `<text:p${style === undefined ? '' : ` text:style-name="${style}"`}>${content}</text:p>`
const span = (style: string, content: string) => `<text:span text:style-name="${style}">${content}</text:span>`
const textStyle = (name: string, properties: string, parent?: string) =>
  `<style:style style:name="${name}" style:family="text"${parent === undefined ? '' : ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`
const LOOKS = [
  textStyle('B', 'fo:font-weight="bold"'),
  textStyle('I', 'fo:font-style="italic"'),
  textStyle('BI', 'fo:font-style="italic"', 'B'),
  textStyle('U', 'style:text-underline-style="solid"'),
  textStyle('S', 'style:text-line-through-style="solid"'),
  textStyle('Up', 'style:text-position="super 58%"'),
  textStyle('Down', 'style:text-position="-33% 58%"'),
  textStyle('Red', 'fo:color="#ff0000"'),
  textStyle('Font', 'style:font-name="KZ Times" fo:language="kk"'),
  textStyle('No', 'text:display="none"'),
].join('')

test('headings, lists, cells, quotations and contents are blocks of their kinds', async () => {
  const document = await read({
    styles:
      '<style:style style:name="Quotations" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph"/><style:style style:name="Caption" style:family="paragraph"/>',
    automatic: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>',
    body: [
      '<text:sequence-decls/><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      p('Ескі көпір', 'Title'),
      '<text:h text:outline-level="2">Басы</text:h>',
      p('Көпір тұр.'),
      p(''),
      `<text:list><text:list-item>${p('бір')}<text:list><text:list-item>${p('ішкі')}</text:list-item></text:list></text:list-item></text:list>`,
      `<table:table><table:table-row><table:table-cell>${p('A')}<text:list><text:list-item>${p('B')}</text:list-item></text:list></table:table-cell><table:covered-table-cell>${p('covered')}</table:covered-table-cell></table:table-row></table:table>`,
      p('Дәйексөз', 'P1'),
      p('1-сурет', 'Caption'),
      `<text:table-of-content><text:table-of-content-source>${p('template')}</text:table-of-content-source><text:index-body>${p('Басы 3')}</text:index-body></text:table-of-content>`,
      `<text:section>${p('In a section.')}</text:section><text:section text:display="none">${p('hidden')}</text:section>`,
    ].join(''),
  })
  expect(blocksOf(document)).toEqual([
    ['heading', 'Ескі көпір'],
    ['heading', 'Басы'],
    ['sentence', 'Көпір тұр.'],
    ['item', 'бір'],
    ['item', 'ішкі'],
    ['cell', 'A'],
    ['item', 'B'],
    ['quote', 'Дәйексөз'],
    ['sentence', '1-сурет'],
    ['sentence', 'Басы 3'],
    ['sentence', 'In a section.'],
  ])
  expect(document.blocks.slice(0, 2).map(({ level }) => level)).toEqual([1, 2])
  expect(document.blocks.slice(-3).map(({ hint }) => hint)).toEqual(['caption', 'navigation', undefined])
  expect(document.title).toBe('Ескі көпір')
})

test('spans give codes by what their styles come to, and none where nothing is seen of them', async () => {
  const document = await read({
    automatic: LOOKS,
    body:
      p(`The ${span('B', 'old ')}${span('BI', 'bridge')} ${span('Font', 'stan')}ds.`) +
      p(span('B', `All ${span('I', 'bold')}`)) +
      p(
        `H${span('Down', '2')}O${span('Up', '1')} ${span('S', 'gone')} ${span('U', 'u')} ${span('Red', 'r')}${span('No', 'secret')}`,
      ) +
      p(`${span('Red', 'a')}${span('Red', 'b')}`),
  })
  expect(document.text).toBe(
    'The <b>old <i>bridge</i></b> stands.\nAll <i>bold</i>\nH<sub>2</sub>O<sup>1</sup> <strike>gone</strike> <u>u</u> <s id="1">r</s>\nab\n',
  )
})

test('white space is that of OpenDocument; tabs and line breaks are codes that show a space', async () => {
  const document = await read(
    p('  One \n  two<text:s text:c="3"/>three<text:tab/>four<text:line-break/>five<text:s/> six ') +
      p(`a <text:span> b</text:span> c`),
  )
  expect(document.text).toBe('One two   three<tab/>four<br/>five  six \na b c\n')
  expect(shownText(document)).toBe('One two   three four five  six \na b c\n')
  expect(document.blocks).toHaveLength(2)
})

test('links, fields, bookmarks and notes of the margin', async () => {
  const { text, codes } = await read(
    p(
      'See <text:a xlink:href="https://kopir.example/?a=1&amp;b=2">the <text:span>map</text:span></text:a><text:bookmark text:name="x"/> on page <text:page-number>4</text:page-number><office:annotation><text:p>why?</text:p></office:annotation>, <text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>so</text:ruby-text></text:ruby>.',
    ),
  )
  expect(text).toBe('See <a href="https://kopir.example/?a=1&amp;b=2">the map</a> on page <field>4</field>, 字.\n')
  expect(codes.map(([, , , inline]) => inline)).toEqual(['open:link', 'close:link', 'open:other', 'close:other'])
})

test('notes stand after the body, with a mark where they belong', async () => {
  const note = (kind: string, content: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${content}</text:note-body></text:note>`
  const document = await read(
    p(`One${note('footnote', p('Бірінші.') + p('Тағы.'))} two${note('endnote', p('Екінші.'))}.`) + p('Three.'),
  )
  expect(blocksOf(document)).toEqual([
    ['sentence', 'One<note id="1"/> two<note id="2"/>.'],
    ['sentence', 'Three.'],
    ['note', 'Бірінші.'],
    ['note', 'Тағы.'],
    ['note', 'Екінші.'],
  ])
  expect(document.codes.map(([, , , inline]) => inline)).toEqual(['alone:note', 'alone:note'])
})

test('a text box follows its paragraph, heads and feet the text, with the styles of their own part', async () => {
  const box = (anchor: string, content: string) =>
    `<draw:frame text:anchor-type="${anchor}"><draw:text-box>${p(content)}</draw:text-box><svg:desc>described</svg:desc></draw:frame>`
  const document = await read({
    body: p(`Ship ${box('as-char', 'In.')} sails${box('paragraph', 'Floats.')}.`),
    automatic: textStyle('T1', 'fo:font-style="italic"'),
    headStyles: textStyle('T1', 'fo:font-weight="bold"'),
    heads: `<style:header>${p(`Kopir ${span('T1', 'weekly')}`)}</style:header><style:footer>${p('<text:page-number>4</text:page-number>')}</style:footer>`,
  })
  expect(document.blocks.map(({ start, end, hint }) => [document.text.slice(start, end), hint])).toEqual([
    ['Ship <img/> sails.', undefined],
    ['In.', undefined],
    ['Floats.', undefined],
    ['Kopir <b>weekly</b>', 'running-head'],
    ['<field>4</field>', 'page-number'],
  ])
})

test('the title is that of the properties, and a text is known by its content', async () => {
  const bytes = odtOf({ body: p('Text'), title: 'Көпір' })
  expect(((await odt.read!({ name: 'x', bytes })) as ImportedDocument).title).toBe('Көпір')
  expect(detectFormat({ name: 'a.docx', bytes }).id).toBe('odt')
})

test('a text that is locked, cut or none says so', async () => {
  const locked = { body: p('x'), manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }
  await expect(read(locked)).rejects.toThrow(/password/)
  await expect(odt.read!({ name: 'a.odt', bytes: new Uint8Array(3) })).rejects.toThrow(/no OpenDocument text/)
  await expect(read('<text:p>x')).rejects.toMatchObject({ message: expect.stringContaining('content.xml'), line: 2 })
  await expect(read('<text:section>'.repeat(200) + '</text:section>'.repeat(200))).rejects.toThrow(/100 deep/)
})
