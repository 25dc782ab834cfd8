import { expect, test } from 'vitest'
import docx from '../../server/formats/docx.format.ts'
import type { ImportedDocument } from '../../server/formats/format.ts'
import { blocksOf, type DocxParts, docxOf, p, r, shownText, zipOf } from './office-files.ts'

const read = async (parts: DocxParts | string) =>
  (await docx.read!({
    name: 'a.docx',
    bytes: docxOf(typeof parts === 'string' ? { body: parts } : parts),
  })) as ImportedDocument
const raw = async (parts: DocxParts | string) => (await read(parts)).text

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Біздің тақырып"/><w:basedOn w:val="1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Out"><w:name w:val="Розділ"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join('')

test('paragraphs, headings by style, lists and cells are blocks of their kinds', async () => {
  const document = await read({
    styles: STYLES,
    body: [
      p(r('Ескі көпір'), 'T'),
      p(r('Басы'), '1'),
      p(r('Тағы басы'), 'Own'),
      p(r('Розділ'), 'Out'),
      p(r('Көпір тұр.')),
      p(''),
      p(r('бір'), 'L'),
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${r('екі')}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${r('тізім емес')}</w:p>`,
      `<w:tbl><w:tr><w:tc>${p(r('A'))}<w:tbl><w:tr><w:tc>${p(r('B'))}</w:tc></w:tr></w:tbl>${p(r('C'))}</w:tc></w:tr></w:tbl>`,
      p(r('1-сурет'), 'C'),
      p(r('Басы 3'), 'TOC1'),
    ].join(''),
  })
  expect(blocksOf(document)).toEqual([
    ['heading', 'Ескі көпір'],
    ['heading', 'Басы'],
    ['heading', 'Тағы басы'],
    ['heading', 'Розділ'],
    ['sentence', 'Көпір тұр.'],
    ['item', 'бір'],
    ['item', 'екі'],
    ['sentence', 'тізім емес'],
    ['cell', 'A'],
    ['cell', 'B'],
    ['cell', 'C'],
    ['sentence', '1-сурет'],
    ['sentence', 'Басы 3'],
  ])
  expect(document.blocks.map(({ level }) => level).slice(0, 4)).toEqual([1, 1, 1, 3])
  expect(document.blocks.map(({ hint }) => hint).slice(-2)).toEqual(['caption', 'navigation'])
  expect(document.title).toBe('Ескі көпір')
  expect(document.encoding).toBe('utf-8')
})

test('a heading of the same style in another language of Word is a heading by its name', async () => {
  const document = await read(p(r('Без стилю'), 'Heading2') + p(r('Text')))
  expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 2 })
})

test('runs that Word has split for itself give no codes', async () => {
  const split =
    '<w:r w:rsidR="1"><w:t>Kö</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="kk-KZ"/><w:rFonts w:ascii="KZ Times"/></w:rPr><w:t>pr</w:t></w:r><w:bookmarkStart w:id="0" w:name="b"/><w:r><w:t xml:space="preserve">ü </w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>tur.</w:t></w:r>'
  const { text, codes } = await read(p(split))
  expect(text).toBe('Köprü tur.\n')
  expect(codes).toEqual([])
})

test('a look inside a paragraph is a pair of codes, that of the whole paragraph none', async () => {
  const document = await read(
    p(r('The ') + r('old', 'b') + r(' ', 'b') + r('bridge', 'b', 'i') + r(' stands.', 'i')) +
      p(r('All bold, ', 'b') + r('to the end.', 'b')) +
      p(r('H') + r('2', 'vertAlign w:val="subscript"') + r('O ') + r('gone', 'strike') + r(' x', 'u w:val="single"')),
  )
  expect(document.text).toBe(
    'The <b>old <i>bridge</i></b><i> stands.</i>\nAll bold, to the end.\nH<sub>2</sub>O <strike>gone</strike><u> x</u>\n',
  )
  expect(document.codes.map(([start, end, , inline]) => [document.text.slice(start, end), inline])).toEqual([
    ['<b>', 'open:bold'],
    ['<i>', 'open:italic'],
    ['</i>', 'close:italic'],
    ['</b>', 'close:bold'],
    ['<i>', 'open:italic'],
    ['</i>', 'close:italic'],
    ['<sub>', 'open:subscript'],
    ['</sub>', 'close:subscript'],
    ['<strike>', 'open:strike'],
    ['</strike>', 'close:strike'],
    ['<u>', 'open:underline'],
    ['</u>', 'close:underline'],
  ])
})

test('what the style says holds until a run says otherwise', async () => {
  const heading = p(r('A ') + r('plain', 'b w:val="0"') + r(' word'), '1')
  const strong = p(r('a ') + r('strong', 'rStyle w:val="Strong"') + r(' word'))
  expect(await raw({ styles: STYLES, body: heading + strong })).toBe(
    '<b>A </b>plain<b> word</b>\na <b>strong</b> word\n',
  )
})

test('other looks that matter are styles with a number; fonts and half points are none', async () => {
  const red = 'color w:val="FF0000"'
  const body =
    p(r('a ') + r('red', red) + r(' b')) +
    p(r('c ') + r('red too', red) + r(' big', 'sz w:val="40"') + r(' same', 'sz w:val="25"', 'rFonts w:ascii="X"'))
  expect(await raw({ styles: STYLES, body })).toBe(
    'a <s id="1">red</s> b\nc <s id="1">red too</s><s id="2"> big</s> same\n',
  )
})

test('links of both kinds are codes with their address, and look like nothing else', async () => {
  const blue = ['color w:val="0000FF"', 'u w:val="single"']
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const text = await raw({
    relations:
      '<Relationship Id="r7" Type="x/hyperlink" Target="https://kopir.example/?a=1&amp;b=2" TargetMode="External"/>',
    body:
      p(`${r('See ')}<w:hyperlink r:id="r7">${r('the ', ...blue)}${r('map', ...blue, 'b')}</w:hyperlink>${r('.')}`) +
      p(
        r('Go ') +
          field('begin') +
          '<w:r><w:instrText> HYPERLINK "https://kopir.example" </w:instrText></w:r>' +
          field('separate') +
          r('there', ...blue) +
          field('end') +
          r(', or ') +
          `<w:hyperlink w:anchor="end">${r('down')}</w:hyperlink>`,
      ),
  })
  expect(text).toBe(
    'See <a href="https://kopir.example/?a=1&amp;b=2">the <b>map</b></a>.\nGo <a href="https://kopir.example">there</a>, or <a href="#end">down</a>\n',
  )
})

test('of a field the result stays and the instruction goes, over paragraphs too', async () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instr = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const document = await read(
    p(char('begin') + instr('TOC \\o') + char('separate') + r('One 1')) +
      p(r('Two 2') + char('end')) +
      p(r('Page ') + char('begin') + instr('PAGEREF x') + char('separate') + r('7') + char('end') + r(' ends.')) +
      p(`${r('At ')}<w:fldSimple w:instr="DATE">${r('noon')}</w:fldSimple>${r('.')}`) +
      p(
        `${r('If ')}${char('begin')}${instr('IF ')}${char('begin')}${instr('REF a')}${char('separate')}${r('inner')}${char('end')}${instr('= 1')}${char('separate')}${r('so')}${char('end')}${r(' be it')}`,
      ),
  )
  expect(document.text).toBe(
    'One 1\nTwo 2\nPage <field>7</field> ends.\nAt <field>noon</field>.\nIf <field>so</field> be it\n',
  )
  expect(document.blocks.map(({ hint }) => hint)).toEqual(['navigation', 'navigation', undefined, undefined, undefined])
})

test('notes stand after the body in the order they are referred to, with a mark where they belong', async () => {
  const mark = (id: number, type = 'footnote') =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${type}Reference w:id="${id}"/></w:r>`
  const note = (id: number, content: string, type = 'footnote') => `<w:${type} w:id="${id}">${content}</w:${type}>`
  const document = await read({
    body: p(r('One') + mark(3) + r(' and two') + mark(1, 'endnote') + r('.')) + p(r('Three.') + mark(2)),
    footnotes:
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      note(2, p(`<w:r><w:footnoteRef/></w:r>${r(' Үшінші.')}`)) +
      note(3, p(r('Бірінші.')) + p(r('Тағы.'))) +
      note(9, p(r('Nobody refers to this.'))),
    endnotes: note(1, p(r('Екінші.')), 'endnote'),
  })
  expect(blocksOf(document)).toEqual([
    ['sentence', 'One<note id="3"/> and two<note id="e1"/>.'],
    ['sentence', 'Three.<note id="2"/>'],
    ['note', 'Бірінші.'],
    ['note', 'Тағы.'],
    ['note', 'Екінші.'],
    ['note', ' Үшінші.'],
  ])
  expect(document.codes.map(([, , shown, inline]) => [shown, inline])).toEqual(Array(3).fill(['', 'alone:note']))
})

test('heads and feet stand at the end and are told from the text', async () => {
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const document = await read({ body: p(r('Text.')), header: p(r('Kopir weekly')), footer: p(`${r('– ')}${page} –`) })
  expect(document.blocks.map(({ kind, hint }) => [kind, hint])).toEqual([
    ['sentence', undefined],
    ['sentence', 'running-head'],
    ['sentence', 'page-number'],
  ])
})

test('what is struck out, commented or hidden is no text; what is inserted is', async () => {
  const body = p(
    `${r('It ')}<w:del w:id="1"><w:r><w:delText>lay </w:delText></w:r></w:del><w:ins w:id="2">${r('stood ')}</w:ins><w:commentRangeStart w:id="0"/>${r('still')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' secretly', 'vanish')}${r('.')}`,
  )
  const moved = `<w:moveFrom>${r('gone')}</w:moveFrom><w:moveTo>${r('come')}</w:moveTo>`
  expect(await raw(body + p(moved))).toBe('It stood still.\ncome\n')
})

test('breaks, tabs, hyphens and symbols show what they are, and none ends a block', async () => {
  const document = await read(
    p(
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="20B8"/><w:sym w:font="Own" w:char="F041"/></w:r>',
    ),
  )
  expect(shownText(document)).toBe('a b c\u2011d\u00ade f✓₸\n')
  expect(document.blocks).toHaveLength(1)
  expect(document.codes.filter(([, , , inline]) => inline === 'alone:break')).toHaveLength(3)
})

test('content controls, smart tags and ruby give their text, formulas theirs as one code', async () => {
  const document = await read(
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(`${r('In a box ')}<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${r('inside')}</w:sdtContent></w:sdt><w:smartTag w:element="e"><w:smartTagPr/>${r(' Almaty')}</w:smartTag>`)}</w:sdtContent></w:sdt>` +
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>so</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath><w:r><w:t>.</w:t></w:r>',
      ),
  )
  expect(document.text).toBe('In a box inside Almaty\n<ruby/><math/>.\n')
  expect(shownText(document)).toBe('In a box inside Almaty\n字a=b.\n')
})

test('of what is written in two ways one is read; a text box follows its paragraph', async () => {
  const box = `<w:txbxContent>${p(r('Boxed.'))}</w:txbxContent>`
  const two = (inner: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${inner}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const emoji =
    '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="E" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>'
  const document = await read(
    p(r('Ship ') + two(`<wp:inline>${box}</wp:inline>`) + r(' sails.')) +
      p(two(`<wp:anchor>${box}</wp:anchor>`) + r('Floats.') + emoji) +
      p('<w:r><w:pict/></w:r>'),
  )
  expect(blocksOf(document).map(([, text]) => text)).toEqual([
    'Ship <img/> sails.',
    'Boxed.',
    'Floats.<sym/>',
    'Boxed.',
  ])
  expect(shownText(document)).toContain('Floats.😊')
})

test('the title is what a person gave the document, not what a program left there', async () => {
  const body = p(r('Бірінші ') + r('тақырып', 'i'), '1')
  expect((await read({ styles: STYLES, body, title: 'Көпір &amp; өзен' })).title).toBe('Көпір & өзен')
  for (const title of ['Microsoft Word - a.doc', 'Document1', 'report_final.docx', ' ', 'Документ'])
    expect((await read({ styles: STYLES, body, title })).title).toBe('Бірінші тақырып')
})

test('text that looks like tags is text', async () => {
  const { text, codes } = await read(p(r('a &lt;b&gt; &amp;amp; c')))
  expect(text).toBe('a <b> &amp; c\n')
  expect(codes).toEqual([])
})

test('a file that is no Word document says what it is', async () => {
  const refused = async (bytes: Uint8Array) =>
    docx.read!({ name: 'a.docx', bytes }).then(
      () => 'read',
      (error: Error) => error.message,
    )
  const text = (content: string) => new TextEncoder().encode(content)
  expect(await refused(text('just text'))).toMatch(/plain text/)
  expect(await refused(text('{\\rtf1'))).toMatch(/RTF/)
  expect(await refused(text('<!DOCTYPE html><html>'))).toMatch(/web page/)
  expect(await refused(text('%PDF-1.7'))).toMatch(/PDF/)
  expect(await refused(text(''))).toMatch(/empty/)
  expect(await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toMatch(/password/)
  expect(await refused(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toMatch(/OpenDocument/)
  expect(await refused(zipOf({ 'a.txt': 'x' }))).toMatch(/Unpack it/)
})

test('damage inside a part is told with its place', async () => {
  await expect(read('<w:p><w:r><w:t>x</w:r></w:p>')).rejects.toMatchObject({
    name: 'FormatError',
    line: 2,
    message: expect.stringMatching(/“word\/document\.xml”.*not well-formed/),
  })
  await expect(read('<w:tbl>'.repeat(200) + '</w:tbl>'.repeat(200))).rejects.toMatchObject({
    message: expect.stringContaining('100 deep'),
  })
})

test('a long document with a paragraph of very many runs and fields is read in linear time', async () => {
  const nested = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const runs = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      r('x', `color w:val="${i.toString(16).padStart(6, '0')}"`, i % 2 ? 'b' : 'i'),
    ).join('')
  const body = p(runs(8_000)) + p(nested.repeat(8_000) + r('x'))
  const began = performance.now()
  await read(body)
  expect(performance.now() - began).toBeLessThan(8_000)
})
