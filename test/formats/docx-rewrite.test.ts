import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import docx from '../../server/formats/docx.format.ts'
import type { ImportedDocument, Replacement } from '../../server/formats/format.ts'
import { walkXml } from '../../server/formats/xml-read.ts'
import { pick, random } from '../text/random.ts'
import { docxOf, p, r } from './office-files.ts'

const read = async (bytes: Uint8Array) => (await docx.read!({ name: 'a.docx', bytes })) as ImportedDocument

/** A replacement of the first `old` in the raw text; tags in the new text are the source's codes. */
function replacing({ text, codes }: ImportedDocument, old: string, written: string): Replacement {
  const start = text.indexOf(old)
  if (start < 0) throw new Error(`no “${old}” in “${text}”`)
  const placed: { at: number; code: number }[] = []
  const used = new Set<number>()
  let plain = ''
  for (const piece of written.split(/(<[^>]+>)/)) {
    const code = codes.findIndex(([from, to], i) => !used.has(i) && from >= start && text.slice(from, to) === piece)
    if (code < 0 || !piece.startsWith('<')) plain += piece
    else {
      used.add(code)
      placed.push({ at: plain.length, code })
    }
  }
  return { spans: [[start, start + old.length]], text: plain, codes: placed }
}

async function rewritten(bytes: Uint8Array, changes: readonly (readonly [old: string, written: string])[]) {
  const document = await read(bytes)
  const replacements = changes.map(([old, written]) => replacing(document, old, written))
  replacements.sort((a, b) => a.spans[0]![0] - b.spans[0]![0])
  const result = await docx.rewrite!({ name: 'a.docx', bytes }, replacements, { lang: 'uk' })
  const members = unzipSync(result)
  const part = (name: string) => strFromU8(members[name]!)
  for (const name of Object.keys(members).filter((each) => each.endsWith('.xml')))
    walkXml(part(name), () => ({ open() {}, close() {}, text() {} }), 100)
  return { result, members, part, text: (await read(result)).text }
}

const inside = (xml: string) => /<w:body>([\s\S]*)<w:sectPr\/>/.exec(xml)![1]!

test('a segment gets its new text, in the language of the translation; all else stays byte for byte', async () => {
  const untouched = `<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="both"/></w:pPr><w:r w:rsidR="1"><w:t>Stays.</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>`
  const bytes = docxOf({
    body: `${untouched}<w:p><w:pPr><w:ind w:left="1"/></w:pPr>${r('One. ', 'sz w:val="30"')}${r('Two', 'sz w:val="30"')}${r('. Three.', 'sz w:val="30"')}</w:p>${untouched}`,
    header: p(r('Head')),
    more: { 'word/media/a.png': Uint8Array.from([0, 1, 2, 255]) },
  })
  const { members, part, text } = await rewritten(bytes, [['Two.', ' Два & «2» <b> ']])
  expect(text).toBe('Stays.\nOne.  Два & «2» <b>  Three.\nStays.\nHead\n')
  expect(inside(part('word/document.xml'))).toBe(
    `${untouched}<w:p><w:pPr><w:ind w:left="1"/></w:pPr>${r('One. ', 'sz w:val="30"')}${r(' Два &amp; «2» &lt;b&gt; ', 'sz w:val="30"', 'lang w:val="uk-UA"')}${r(' Three.', 'sz w:val="30"')}</w:p>${untouched}`,
  )
  const before = unzipSync(bytes)
  expect(Object.keys(members)).toEqual(Object.keys(before))
  for (const name of Object.keys(before))
    if (name !== 'word/document.xml') expect(members[name], name).toEqual(before[name])
  expect((await rewritten(bytes, [])).members).toEqual(before)
})

test('looks go where their codes stand in the new text, and with runs that have them', async () => {
  const bytes = docxOf({
    body: p(r('The ') + r('old', 'b', 'spacing w:val="2"') + r(' bridge ') + r('stands', 'i') + r('.')),
  })
  const source = 'The <b>old</b> bridge <i>stands</i>.'
  const { text, part } = await rewritten(bytes, [[source, '<i>Стоїть</i> міст <b>старий</b>.']])
  expect(text).toBe('<i>Стоїть</i> міст <b>старий</b>.\n')
  expect(part('word/document.xml')).toContain(r('старий', 'b', 'spacing w:val="2"', 'lang w:val="uk-UA"'))
  // One look inside another, as no run of the source has it.
  expect((await rewritten(bytes, [[source, '<b>Старий <i>стоїть</i></b> міст.']])).text).toBe(
    '<b>Старий <i>стоїть</i></b> міст.\n',
  )
  expect((await rewritten(bytes, [[source, 'Старий міст стоїть.']])).text).toBe('Старий міст стоїть.\n')
})

test('a sentence inside a look keeps it without a code, and only as far as the sentence goes', async () => {
  const bytes = docxOf({ body: p(r('One. Two. ', 'b') + r('Three', 'b') + r('. Four.')) })
  expect((await read(bytes)).text).toBe('<b>One. Two. Three</b>. Four.\n')
  expect((await rewritten(bytes, [['Two.', 'Два.']])).text).toBe('<b>One. Два. Three</b>. Four.\n')
  expect((await rewritten(bytes, [['Three</b>.', 'Три.</b>']])).text).toBe('<b>One. Two. Три.</b> Four.\n')
  const all = await rewritten(bytes, [
    ['One.', 'Один.'],
    ['Two.', 'Два.'],
    ['Three</b>.', 'Три</b>.'],
    ['Four.', 'Чотири.'],
  ])
  expect(all.text).toBe('<b>Один. Два. Три</b>. Чотири.\n')
})

const LINKED = docxOf({
  relations: '<Relationship Id="r7" Type="x/hyperlink" Target="https://kopir.example" TargetMode="External"/>',
  body: p(`${r('See ')}<w:hyperlink r:id="r7">${r('the map', 'rStyle w:val="Hyperlink"')}</w:hyperlink>${r(' now.')}`),
})
const LINK = '<a href="https://kopir.example">'

test('a link goes where its codes stand, and goes away with them', async () => {
  const source = `See ${LINK}the map</a> now.`
  const { text, part } = await rewritten(LINKED, [[source, `Зараз дивіться ${LINK}мапу</a>.`]])
  expect(text).toBe(`Зараз дивіться ${LINK}мапу</a>.\n`)
  expect(part('word/document.xml')).toContain(
    `<w:hyperlink r:id="r7">${r('мапу', 'rStyle w:val="Hyperlink"', 'lang w:val="uk-UA"')}</w:hyperlink>`,
  )
  expect((await rewritten(LINKED, [[source, 'Дивіться мапу.']])).text).toBe('Дивіться мапу.\n')
  // Half a link is closed where the new text ends, or is none.
  expect((await rewritten(LINKED, [[source, `Дивіться ${LINK}мапу.`]])).text).toBe(`Дивіться ${LINK}мапу.</a>\n`)
  expect((await rewritten(LINKED, [[source, 'Дивіться мапу</a>.']])).text).toBe('Дивіться мапу.\n')
  expect((await rewritten(LINKED, [['the map', 'мапу']])).text).toBe(`See ${LINK}мапу</a> now.\n`)
  expect((await rewritten(LINKED, [[`See ${LINK}the`, 'Дивіться']])).text).toBe(`Дивіться${LINK} map</a> now.\n`)
  expect((await rewritten(LINKED, [['map</a> now.', 'мапу']])).text).toBe(`See ${LINK}the </a>мапу\n`)
})

test('notes, images and bookmarks stay even where the new text has no code for them', async () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const image = '<w:r><w:drawing><wp:inline/></w:drawing></w:r>'
  const body = p(
    `${r('One ')}<w:bookmarkStart w:id="1" w:name="x"/>${r('two')}<w:bookmarkEnd w:id="1"/>${note}${r(' three')}${image}${r(' four.')}`,
  )
  const bytes = docxOf({ body, footnotes: `<w:footnote w:id="2">${p(r('Note.'))}</w:footnote>` })
  const source = 'One two<note id="2"/> three<img/> four.'
  const { text, part } = await rewritten(bytes, [
    [source, 'Один.'],
    ['Note.', 'Примітка.'],
  ])
  expect(text).toBe('Один.<note id="2"/><img/>\nПримітка.\n')
  expect(part('word/document.xml')).toMatch(/<w:bookmarkStart [^>]*>.*Один.*<w:bookmarkEnd /)
  expect((await rewritten(bytes, [[source, 'Один<img/> два<note id="2"/>.']])).text).toBe(
    'Один<img/> два<note id="2"/>.\nNote.\n',
  )
})

test('fields, insertions and content controls stay well-formed whatever is replaced around them', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instr = '<w:r><w:instrText> REF a </w:instrText></w:r>'
  const body = p(
    `${r('In ')}<w:ins w:id="1">${r('the ')}${field('begin')}${instr}${field('separate')}${r('2nd')}${field('end')}</w:ins><w:sdt><w:sdtPr/><w:sdtContent>${r(' year')}</w:sdtContent></w:sdt>${r(' of.')}`,
  )
  const bytes = docxOf({ body })
  const source = 'In the <field>2nd</field> year of.'
  expect((await rewritten(bytes, [[source, 'За <field>2</field>-й рік.']])).text).toBe('За <field>2</field>-й рік.\n')
  expect((await rewritten(bytes, [[source, 'За другий рік.']])).text).toBe('За другий рік.\n')
  for (let from = 0; from < source.length; from++) {
    for (let to = from + 1; to <= source.length; to += 3) {
      const result = await docx.rewrite!(
        { name: 'a.docx', bytes },
        [{ spans: [[from, to]], text: 'Новий', codes: [] }],
        { lang: 'uk' },
      )
      expect((await read(result)).text, `${from}–${to}`).toContain('Новий')
    }
  }
})

test('a text box is rewritten in both of the ways it is written, with its paragraph too', async () => {
  const box = `<w:txbxContent>${p(r('Boxed.'))}</w:txbxContent>`
  const bytes = docxOf({
    body: p(
      `${r('Ship ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>${box}</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('sails.')}`,
    ),
  })
  const { text, part } = await rewritten(bytes, [
    ['Ship <img/>sails.', 'Пливе <img/>корабель.'],
    ['Boxed.', 'У рамці.'],
  ])
  expect(text).toBe('Пливе <img/>корабель.\nУ рамці.\n')
  expect(part('word/document.xml').match(/У рамці/g)).toHaveLength(2)
})

test('a segment of several paragraphs goes into the first of them', async () => {
  const bytes = docxOf({ body: p(r('It goes')) + p(r('4')) + p(r('on here. And ends.')) })
  const { text } = await read(bytes)
  const at = text.indexOf('on here.')
  const spans = [[0, 7] as const, [at, at + 8] as const]
  const result = await docx.rewrite!({ name: 'a.docx', bytes }, [{ spans, text: 'Іде далі.', codes: [] }], {
    lang: 'uk',
  })
  expect((await read(result)).text).toBe('Іде далі.\n4\n And ends.\n')
})

test('replacements that overlap are refused', async () => {
  const bytes = docxOf({ body: p(r('One two.')) })
  const same = { text: 'x', codes: [] }
  const both: Replacement[] = [
    { spans: [[0, 5]], ...same },
    { spans: [[4, 8]], ...same },
  ]
  await expect(docx.rewrite!({ name: 'a.docx', bytes }, both, { lang: 'uk' })).rejects.toThrow(RangeError)
})

/** A paragraph of runs with looks, links, notes and fields in any order. */
function randomParagraph(next: () => number): string {
  const looks = () => ['b', 'i', 'u w:val="single"', 'color w:val="FF0000"'].filter(() => next() < 0.25)
  const run = () => r(pick(next, ['Бір ', 'екі', ' ', 'one two. ', 'три.', '&amp; ', 'x']), ...looks())
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  let content = ''
  for (let i = 1 + Math.floor(next() * 7); i > 0; i--) {
    content += pick(next, [
      run,
      run,
      run,
      () => `<w:hyperlink w:anchor="a">${run()}${run()}</w:hyperlink>`,
      () => `<w:ins w:id="1">${run()}</w:ins>`,
      () => '<w:r><w:footnoteReference w:id="1"/></w:r>',
      () => '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r>',
      () => `${field('begin')}<w:r><w:instrText>REF</w:instrText></w:r>${field('separate')}${run()}${field('end')}`,
      () => '<w:bookmarkStart w:id="2" w:name="b"/>',
      () => `<w:sdt><w:sdtPr/><w:sdtContent>${run()}</w:sdtContent></w:sdt>`,
    ])()
  }
  return p(content)
}

test('any paragraphs of any document: new text with all its codes reads back the same, others untouched', async () => {
  for (let seed = 1; seed <= 150; seed++) {
    const next = random(seed)
    const bytes = docxOf({ body: Array.from({ length: 4 }, () => randomParagraph(next)).join('') })
    const before = await read(bytes)
    const replacements: Replacement[] = []
    let expected = ''
    let at = 0
    for (const { start, end } of before.blocks) {
      if (next() < 0.4) continue
      // Every letter between the codes becomes another one; the codes stay where they are.
      const inner = before.codes.flatMap((code, i) => (code[0] >= start && code[1] <= end ? [{ code, i }] : []))
      let text = ''
      let from = start
      const codes: { at: number; code: number }[] = []
      expected += before.text.slice(at, start)
      for (const { code, i } of [...inner, { code: [end, end] as const, i: -1 }]) {
        const piece = before.text.slice(from, code[0]).replace(/\p{L}/gu, 'щ')
        text += piece
        expected += piece + before.text.slice(code[0], code[1])
        if (i >= 0) codes.push({ at: text.length, code: i })
        from = code[1]
      }
      at = end
      replacements.push({ spans: [[start, end]], text, codes })
    }
    expected += before.text.slice(at)
    const after = await read(await docx.rewrite!({ name: 'a.docx', bytes }, replacements, { lang: 'uk' }))
    expect(after.text, `seed ${seed}`).toBe(expected)
    expect(after.codes, `seed ${seed}`).toEqual(before.codes)
    expect(after.blocks, `seed ${seed}`).toEqual(before.blocks)
  }
})

test('any codes left out, doubled or turned round leave a file that is read, with the text in it', async () => {
  for (let seed = 1; seed <= 150; seed++) {
    const next = random(seed)
    const bytes = docxOf({ body: Array.from({ length: 3 }, () => randomParagraph(next)).join('') })
    const { text, codes, blocks } = await read(bytes)
    const replacements = blocks.map(({ start, end }): Replacement => {
      const from = start + Math.floor(next() * (end - start))
      const to = from + 1 + Math.floor(next() * (end - from))
      const chosen = codes.flatMap((code, i) => (code[0] >= start && code[1] <= end && next() < 0.6 ? [i] : []))
      if (next() < 0.3) chosen.reverse()
      if (next() < 0.2) chosen.push(...chosen)
      return {
        spans: [[from, Math.min(to, text.length)]],
        text: 'ЩЩЩ',
        codes: chosen.map((code, i) => ({ at: Math.min(3, i), code })),
      }
    })
    const result = await docx.rewrite!({ name: 'a.docx', bytes }, replacements, { lang: 'uk' })
    const after = await read(result)
    expect(after.text.replace(/<[^>]*>/g, '').match(/ЩЩЩ/g)?.length ?? 0, `seed ${seed}`).toBe(blocks.length)
  }
})
