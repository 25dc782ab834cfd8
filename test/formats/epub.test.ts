import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import epub from '../../server/formats/epub.format.ts'
import type { ImportedDocument } from '../../server/formats/format.ts'
import { detectFormat } from '../../server/formats/registry.ts'
import { shown } from '../../server/text/shown.ts'

const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`

const OPF = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ескі  көпір</dc:title></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/><item id="c" href="text/three.xhtml" media-type="application/xhtml+xml"/><item id="i" href="cover.png" media-type="image/png"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/><itemref idref="gone"/><itemref idref="i"/></spine></package>`

const FILES: Record<string, string> = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
  'OEBPS/book.opf': OPF,
  'OEBPS/nav.xhtml': page(
    '<nav epub:type="toc"><ol><li><a href="text/one.xhtml#x">Бірінші  тарау</a></li><li><a href="text/two%20b.xhtml">Екінші</a></li></ol></nav>',
  ),
  'OEBPS/text/one.xhtml': page(
    '<h1>Тарау</h1><p><a id="p1"/>Көпір <i>ескі</i><a epub:type="noteref" href="#f1">1</a>.</p><aside epub:type="footnote" id="f1"><p>Өте ескі.</p></aside>',
  ),
  'OEBPS/text/two b.xhtml': page('<p>Өзен &#160;терең.</p>'),
  'OEBPS/text/three.xhtml': page('<h2>Соңы &amp; <b>бәрі</b></h2>'),
}

const book = (changes: Record<string, string | undefined> = {}) => {
  const files = Object.entries({ ...FILES, ...changes }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]]],
  )
  return { name: 'a.bin', bytes: zipSync(Object.fromEntries(files)) }
}

const read = async (source: { name: string; bytes: Uint8Array }) => (await epub.read!(source)) as ImportedDocument

test('chapters stand in reading order, each under its title, with its notes', async () => {
  expect(detectFormat(book()).id).toBe('epub')
  const { text, blocks, codes, places, title } = await read(book())
  expect(title).toBe('Ескі көпір')
  expect(blocks.map(({ kind, start, end, hint }) => [kind, hint, shown(text, [[start, end]], codes).text])).toEqual([
    ['item', 'navigation', 'Бірінші тарау'],
    ['item', 'navigation', 'Екінші'],
    ['heading', undefined, 'Тарау'],
    ['sentence', undefined, 'Көпір ескі.'],
    ['note', undefined, 'Өте ескі.'],
    ['sentence', undefined, 'Өзен терең.'],
    ['heading', undefined, 'Соңы & бәрі'],
  ])
  expect(
    codes.filter(([, , , inline]) => inline === 'alone:note').map(([start, end]) => text.slice(start, end)),
  ).toEqual(['<a epub:type="noteref" href="#f1">1</a>'])
  expect(places!.map(([at, label]) => [text.slice(at, at + 5), label])).toEqual([
    ['<?xml', 'Бірінші тарау'],
    ['<?xml', 'Екінші'],
    ['<?xml', 'Соңы & бәрі'],
  ])
  expect(text).toBe(
    ['nav.xhtml', 'text/one.xhtml', 'text/two b.xhtml', 'text/three.xhtml']
      .map((name) => FILES[`OEBPS/${name}`])
      .join('\n'),
  )
})

test('an older book has its titles in another place', async () => {
  const opf = OPF.replace(' properties="nav"', '').replace(
    '<item id="i"',
    '<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="i"',
  )
  const ncx =
    '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://kopir.example/ncx.dtd"><ncx><navMap><navPoint><navLabel><text>Кіріспе</text></navLabel><content src="text/one.xhtml"/></navPoint></navMap></ncx>'
  const { places } = await read(book({ 'OEBPS/book.opf': opf, 'OEBPS/toc.ncx': ncx }))
  expect(places!.map(([, label]) => label)).toEqual(['Кіріспе', 'Соңы & бәрі'])
})

test('a book that is locked, damaged or no book is refused with a reason', async () => {
  const locked = (algorithm: string, uri: string) =>
    `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`
  const refused = (changes: Record<string, string | undefined>, message: string) =>
    expect(read(book(changes))).rejects.toMatchObject({
      name: 'FormatError',
      message: expect.stringContaining(message),
    })
  await refused(
    { 'META-INF/encryption.xml': locked('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OEBPS/text/one.xhtml') },
    'DRM',
  )
  await refused({ 'META-INF/container.xml': undefined }, 'not an EPUB')
  await refused({ 'OEBPS/book.opf': undefined }, 'where its contents are')
  await refused({ 'OEBPS/book.opf': '<package><spine/></package>' }, 'no chapters')
  await refused({ 'OEBPS/book.opf': '<!DOCTYPE p [<!ENTITY a "b">]><package/>' }, 'internal subset')
  const fonts = locked('http://www.idpf.org/2008/embedding', 'OEBPS/font.otf')
  expect((await read(book({ 'META-INF/encryption.xml': fonts }))).blocks.length).toBe(7)
  const { bytes } = book()
  for (let cut = 1; cut < bytes.length; cut += 97) {
    await expect(read({ name: 'a.epub', bytes: bytes.subarray(0, cut) })).rejects.toMatchObject({ name: 'FormatError' })
  }
})
