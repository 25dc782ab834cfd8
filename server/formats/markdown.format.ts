import { decodeDetected } from './encoding.ts'
import type { Format } from './format.ts'
import { markdownParts } from './markdown-blocks.ts'
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
    return { kind: 'document', text, encoding, ...markdownParts(text), problems: textProblems(text, encoding, sure) }
  },
} satisfies Format as Format

const SIGNS = [
  /^#{1,6} \S/m,
  /\*\*[^\s*][^*\n]*\*\*/,
  /\[[^\]\n]+\]\((?:https?:|mailto:|#|\.{0,2}\/)[^)\n]*\)/,
  /^```/m,
  /^\|?(?:\s*:?-{3,}:?\s*\|)+/m,
  /<sup>\d+<\/sup>/,
]
