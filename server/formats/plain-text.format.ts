import { decodeDetected } from './encoding.ts'
import type { Format } from './format.ts'
import { textProblems } from './text-problems.ts'
import { rewrittenText } from './text-rewrite.ts'

/** Plain text in any of the known encodings; its lines are looked at by the segmenter. Written back as UTF-8. */
export default {
  id: 'plain-text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  mediaType: 'text/plain',
  sniff: (file) => (/\.te?xt$/i.test(file.name) ? 0.3 : 0.05),
  async read(file, options = {}) {
    const { text, encoding, sure, share } = decodeDetected(file.bytes, options.encoding, options.most)
    const problems = textProblems(text, encoding, sure)
    const read = { kind: 'document' as const, text, encoding, codes: [], blocks: [], problems }
    return share === undefined ? read : { ...read, share }
  },
  async rewrite(file, replacements, options) {
    const { text } = decodeDetected(file.bytes, options.encoding)
    return new TextEncoder().encode(rewrittenText(text, [], replacements))
  },
} satisfies Format as Format
