import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Imported } from '../../server/formats/format.ts'
import { FormatError } from '../../server/formats/format.ts'
import { formats } from '../../server/formats/registry.ts'
import { pick, random } from '../text/random.ts'
import { docxOf, odtOf, p, r, row, xlsxOf, zipOf } from './office-files.ts'

const FILES: Readonly<Record<string, Uint8Array>> = {
  docx: docxOf({
    body: `${p(`${r('Көпір ', 'b')}<w:hyperlink w:anchor="a">${r('тұр', 'i')}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('4')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`, '1')}<w:tbl><w:tr><w:tc>${p(r('A'))}</w:tc></w:tr></w:tbl>`,
    styles: '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>',
    footnotes: `<w:footnote w:id="2">${p(r('Note'))}</w:footnote>`,
  }),
  odt: odtOf({
    body: '<text:h text:outline-level="1">Көпір <text:span text:style-name="B">тұр<text:s text:c="3"/></text:span></text:h><text:list><text:list-item><text:p>бір<text:note><text:note-body><text:p>Note</text:p></text:note-body></text:note></text:p></text:list-item></text:list>',
    automatic:
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  }),
  xlsx: xlsxOf({
    sheets: [
      `${row(1, 'en', 'uk')}${row(2, 'Water', 'Вода')}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>46350</v></c></row>`,
    ],
    strings: '<si><t>Bread</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  }),
}

/** A few characters changed, left out or doubled: often not XML any more, sometimes other XML. */
function damage(text: string, next: () => number): string {
  let damaged = text
  for (let times = 1 + Math.floor(next() * 3); times > 0; times--) {
    const at = Math.floor(next() * damaged.length)
    const length = Math.floor(next() * 40)
    const piece = damaged.slice(at, at + length)
    damaged =
      damaged.slice(0, at) +
      pick(next, ['', piece + piece, 'x', '9', '<w:r>', '</w:p>', '-1', '"', piece.toUpperCase()]) +
      damaged.slice(at + length)
  }
  return damaged
}

/** A pair of elements gone, doubled or renamed, so that what is left is XML still. */
function reshape(text: string, next: () => number): string {
  const names = [...new Set([...text.matchAll(/<([\w:]+)/g)].map(([, name]) => name!))]
  const [one, other] = [pick(next, names), pick(next, names)]
  return text.replaceAll(new RegExp(`(</?)${one}(?=[\\s/>])`, 'g'), (_, before: string) => `${before}${other}`)
}

test.each(Object.keys(FILES))('%s: whatever a part holds, it is read or refused with a reason', async (id) => {
  const members = unzipSync(FILES[id]!)
  const names = Object.keys(members).filter((name) => /\.(?:xml|rels)$/.test(name))
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed)
    const name = pick(next, names)
    const changed = (next() < 0.5 ? damage : reshape)(strFromU8(members[name]!), next)
    const bytes = zipOf({ ...members, [name]: strToU8(changed) })
    let found: Imported
    try {
      found = await formats.get(id)!.read!({ name: `a.${id}`, bytes })
    } catch (error) {
      if (!(error instanceof FormatError)) throw new Error(`seed ${seed}, ${name}`, { cause: error })
      expect(error.message.length, `seed ${seed}`).toBeGreaterThan(10)
      continue
    }
    if (found.kind === 'bitext') continue
    let at = 0
    for (const [start, end] of found.codes) {
      expect(start >= at && end > start, `seed ${seed}: ${start}`).toBe(true)
      expect(
        found.blocks.some((block) => block.start <= start && end <= block.end),
        `seed ${seed}`,
      ).toBe(true)
      at = end
    }
    await formats.get(id)!.rewrite?.(
      { name: `a.${id}`, bytes },
      found.blocks.map(({ start, end }) => ({ spans: [[start, end]], text: 'New', codes: [] })),
      { lang: 'uk' },
    )
  }
})
