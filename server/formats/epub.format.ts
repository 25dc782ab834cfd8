import { readPackage } from './epub-package.ts'
import { type Code, type Format, FormatError, type ImportedBlock, type Place } from './format.ts'
import { decodeHtml } from './html-encoding.ts'
import { htmlParts } from './html-parts.ts'
import { textOnly } from './text-only.ts'
import { textProblems } from './text-problems.ts'
import { isZip, openZip } from './zip-read.ts'

/** A hundred novels. */
const MOST_TEXT = 100_000_000

/** Books: the raw text is the chapters' XHTML one after another, each on a line of its own. */
export default {
  id: 'epub',
  label: 'EPUB book',
  extensions: ['.epub'],
  mediaType: 'application/epub+zip',
  sniff({ name, bytes }) {
    if (!isZip(bytes)) return 0
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 100))
    if (head.includes('mimetypeapplication/epub+zip')) return 0.98
    // Another container under this name is told apart by its own format, which is surer of it.
    return /\.epub$/i.test(name) ? 0.9 : 0
  },
  async read(file, options = {}) {
    const zip = openZip(file.bytes)
    const { title, chapters } = readPackage(zip)
    const blocks: ImportedBlock[] = []
    const codes: Code[] = []
    const places: Place[] = []
    const texts: string[] = []
    let at = 0
    for (const [i, chapter] of chapters.entries()) {
      if (options.isCancelled?.()) throw new FormatError(0, 0, 'reading was stopped')
      const { text } = decodeHtml(zip.read(chapter.path))
      if (at + text.length > MOST_TEXT) {
        throw new FormatError(0, 0, `the book has more than ${MOST_TEXT / 1e6} million characters; split it`)
      }
      const parts = htmlParts(text, { xhtml: true })
      const name = chapter.title ?? headingOf(text, parts)
      if (name !== undefined) places.push([at, name])
      for (const { start, end, hint, ...block } of parts.blocks) {
        const said = chapter.isContents ? 'navigation' : hint
        blocks.push({ ...block, start: at + start, end: at + end, ...(said === undefined ? {} : { hint: said }) })
      }
      for (const [start, end, ...rest] of parts.codes) codes.push([at + start, at + end, ...rest] as Code)
      texts.push(text)
      at += text.length + 1
      options.onProgress?.((i + 1) / chapters.length)
    }
    const text = texts.join('\n')
    const problems = textProblems(textOnly(text, { blocks, codes }), 'utf-8', true)
    const named = title === undefined ? {} : { title }
    return { kind: 'document', text, encoding: 'utf-8', blocks, codes, places, ...named, problems }
  },
} satisfies Format as Format

function headingOf(
  text: string,
  { blocks, codes }: { readonly blocks: readonly ImportedBlock[]; readonly codes: readonly Code[] },
): string | undefined {
  const heading = blocks.find(({ kind }) => kind === 'heading')
  if (heading === undefined) return undefined
  let words = ''
  let at = heading.start
  for (const [start, end, stands = ''] of codes) {
    if (end <= heading.start || start >= heading.end) continue
    words += text.slice(at, start) + stands
    at = end
  }
  return (words + text.slice(at, heading.end)).replace(/\s+/g, ' ').trim()
}
