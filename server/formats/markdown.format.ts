import { encodeText } from './encode.ts'
import { decodeDetected } from './encoding.ts'
import type { Format, Replacement } from './format.ts'
import { newHtml } from './html-rewrite.ts'
import { markdownParts } from './markdown-blocks.ts'
import { newMarkdown } from './markdown-rewrite.ts'
import { applyEdits, textEdits, withCodes } from './rewrite-text.ts'
import { textProblems } from './text-problems.ts'

/** Markdown: the raw text is the file, its markup becomes codes. */
export default {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown',
  sniff(file) {
    if (/\.(?:md|markdown|mdown)$/i.test(file.name)) return 0.8
    // A text file that is Markdown all the same: two of its unmistakable signs.
    const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 20_000))
    return SIGNS.filter((sign) => sign.test(head)).length >= 2 ? 0.5 : 0
  },
  async read(file, options = {}) {
    const { text, encoding, sure } = decodeDetected(file.bytes, options.encoding)
    const { html: _, ...parts } = markdownParts(text)
    return { kind: 'document', text, encoding, ...parts, problems: textProblems(text, encoding, sure) }
  },
  async rewrite(file, replacements, options) {
    const { text, encoding } = decodeDetected(file.bytes, options.encoding)
    const { blocks, codes, html } = markdownParts(text)
    let page = 0
    let block = 0
    const edits = textEdits({ text, codes }, withEscapes(text, replacements), (next) => {
      const at = next.range[0]
      while (html[page] !== undefined && html[page]![1] <= at) page++
      while (blocks[block + 1] !== undefined && blocks[block + 1]!.start <= at) block++
      if (html[page] !== undefined && html[page]![0] <= at) return newHtml(text, next)
      const kind = blocks[block]?.kind
      return kind === 'code' ? withCodes(next, (piece) => piece) : newMarkdown(text, next, kind === 'cell')
    })
    return encodeText(file.bytes, applyEdits(text, edits), encoding)
  },
} satisfies Format as Format

/** A backslash before a text's first character is no text, but goes with it. */
function withEscapes(text: string, replacements: readonly Replacement[]): Replacement[] {
  return replacements.map((replacement) => {
    const [[start, end] = [0, 0], ...more] = replacement.spans
    let backslashes = 0
    while (text[start - 1 - backslashes] === '\\') backslashes++
    return backslashes % 2 === 0 ? replacement : { ...replacement, spans: [[start - 1, end], ...more] }
  })
}

const SIGNS = [
  /^#{1,6} \S/m,
  /\*\*[^\s*][^*\n]*\*\*/,
  /\[[^\]\n]+\]\((?:https?:|mailto:|#|\.{0,2}\/)[^)\n]*\)/,
  /^```/m,
  /^\|?(?:\s*:?-{3,}:?\s*\|)+/m,
  /<sup>\d+<\/sup>/,
]
