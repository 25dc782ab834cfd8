import { type Format, FormatError, type ImportedDocument, type Problem, type ReadOptions } from './format.ts'
import { vocabularyOf } from './pdf-hyphens.ts'
import { markNotes, noteMarksOf } from './pdf-notes.ts'
import { openPdf, type Pdf, refusal } from './pdf-open.ts'
import { type PagesRead, readPages } from './pdf-pages.ts'
import { mannerOf, paragraphsOf } from './pdf-paragraphs.ts'
import { piecesOf } from './pdf-pieces.ts'
import { writeText } from './pdf-text.ts'
import { titleOf } from './pdf-title.ts'
import { textProblems } from './text-problems.ts'

/**
 * The text of a PDF, put together again from where its pieces stand on the page: columns, paragraphs over column and
 * page breaks, headings, notes, heads and feet. Pictures, drawings and forms are not read.
 */
export default {
  id: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  mediaType: 'application/pdf',
  // Some programs write other things before the file proper begins.
  sniff: ({ bytes }) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-') ? 1 : 0,
  async read(file, options = {}) {
    const pdf = await openPdf(file.bytes)
    try {
      return await readDocument(pdf, options)
    } catch (error) {
      throw refusal(error)
    } finally {
      await pdf.destroy()
    }
  },
} satisfies Format as Format

async function readDocument(pdf: Pdf, options: ReadOptions): Promise<ImportedDocument> {
  const pages = await readPages(pdf, options)
  if (pages.lines.length === 0) throw noText(pages, pdf.numPages)
  const manner = mannerOf(pages.lines)
  const lines = markNotes(pages.lines, manner.size)
  const pieces = piecesOf(paragraphsOf(lines, manner), manner)
  const { text, codes, blocks, places } = writeText(lines, pieces, vocabularyOf(lines), noteMarksOf(lines))
  const title = await titleOf(pdf, pieces)
  return {
    kind: 'document',
    text,
    encoding: 'utf-8',
    codes,
    blocks,
    places,
    ...(title === undefined ? {} : { title }),
    ...(pages.share < 1 ? { share: pages.share } : {}),
    problems: [...problemsOf(pages), ...textProblems(text, 'utf-8', true)],
  }
}

function noText({ damaged }: PagesRead, count: number): FormatError {
  if (damaged.length > 0)
    return new FormatError(0, 0, `this PDF is damaged: ${pageList(damaged)} cannot be read. Ask for the file again`)
  const pages = count === 1 ? 'its page is a picture' : `its ${count} pages are pictures`
  return new FormatError(
    0,
    0,
    `this PDF has no text: ${pages}, as a scanner makes them. Run text recognition (OCR) over it, then import the result`,
  )
}

function problemsOf({ damaged, empty, turned }: PagesRead): Problem[] {
  const messages: string[] = []
  if (damaged.length > 0) messages.push(`damaged and left out: ${pageList(damaged)}`)
  if (empty.length > 0)
    messages.push(`no text on ${pageList(empty)}: where they are scanned pictures, text recognition (OCR) is needed`)
  if (turned.length > 0) messages.push(`text that stands on its side was left out: ${pageList(turned)}`)
  return messages.map((message) => ({ line: 0, column: 0, message }))
}

/** `pages 3–5, 9`. */
function pageList(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  const words = ranges.slice(0, 10).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  const more = ranges.length > 10 ? ' and more' : ''
  return `${pages.length === 1 ? 'page' : 'pages'} ${words.join(', ')}${more}`
}
