import type { Format, SourceFile } from './format.ts'
import { decodeHtml } from './html-encoding.ts'
import { htmlParts } from './html-parts.ts'
import { rewriteHtml } from './html-rewrite.ts'
import { textOnly } from './text-only.ts'
import { textProblems } from './text-problems.ts'

/** Web pages: the raw text is the page's source, its markup becomes codes; what is not its article is hinted at. */
export default {
  id: 'html',
  label: 'Web page (HTML)',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html',
  sniff,
  async read(file, options = {}) {
    const { text, encoding, sure } = decodeHtml(file.bytes, options.encoding)
    const parts = htmlParts(text, { xhtml: isXhtml(file, text), article: true })
    const problems = textProblems(textOnly(text, parts), encoding, sure)
    return { kind: 'document', text, encoding, ...parts, problems }
  },
  async rewrite(file, replacements, options) {
    const { text, encoding } = decodeHtml(file.bytes, options.encoding)
    const xhtml = isXhtml(file, text)
    const { codes } = htmlParts(text, { xhtml })
    return rewriteHtml(file.bytes, { text, codes, encoding }, replacements, { lang: options.lang, xhtml })
  },
} satisfies Format as Format

// Browsers go by the ending: a page sent as HTML may say XHTML of itself and not be it.
function isXhtml({ name }: SourceFile, text: string): boolean {
  return /\.xht(?:ml)?$/i.test(name) || text.slice(0, 100).trimStart().startsWith('<?xml')
}

const TAG =
  /<\/?(?:p|div|span|a|b|i|br|h[1-6]|ul|ol|li|table|tr|td|article|section|body|head|title|meta|link)\b[^<>]*>/gi

function sniff(file: SourceFile): number {
  const bytes = file.bytes.subarray(0, 4096)
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  const head = new TextDecoder(wide || 'latin1').decode(bytes).replace(/^(?:\ufeff|ï»¿)/, '')
  const start = head.trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html\b|<html\b)/i.test(start)) return 0.95
  // Another language of XML may have elements of the same names.
  if (start.startsWith('<?xml') && !/xhtml/i.test(head)) return 0
  if (/<(?:html|body)\b[^<>]*>/i.test(head) && start.startsWith('<')) return 0.8
  const tags = head.match(TAG)
  const named = /\.(?:html?|xht(?:ml)?)$/i.test(file.name)
  if (tags === null) return named ? 0.2 : 0
  // A piece of a page: it begins with a tag and has many.
  const share = tags.join('').length / head.length
  if (named) return 0.7
  return start.startsWith('<') && tags.length >= 4 && share > 0.05 ? 0.6 : 0
}
