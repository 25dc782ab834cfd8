import { encodeText } from './encode.ts'
import { decodeDetected } from './encoding.ts'
import type { Format } from './format.ts'
import { applyEdits, textEdits } from './rewrite-text.ts'
import { textProblems } from './text-problems.ts'

/** Plain text in any of the known encodings; its lines are looked at by the segmenter. Written back as UTF-8. */
export default {
  id: 'plain-text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  mediaType: 'text/plain',
  sniff(file) {
    if (/\.te?xt$/i.test(file.name)) return 0.3
    // Some language of XML that no format here knows: its text would be mostly markup.
    const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 100))
    return /^(?:\xef\xbb\xbf)?\s*<\?xml\b/.test(head) ? 0 : 0.05
  },
  async read(file, options = {}) {
    const { text, encoding, sure, share } = decodeDetected(file.bytes, options.encoding, options.most)
    const problems = textProblems(text, encoding, sure)
    const read = { kind: 'document' as const, text, encoding, codes: [], blocks: [], problems }
    return share === undefined ? read : { ...read, share }
  },
  async rewrite(file, replacements, options) {
    const { text, encoding } = decodeDetected(file.bytes, options.encoding)
    const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
    const edits = textEdits({ text, codes: [] }, replacements, (next) => next.text.replace(/\r\n|\n|\r/g, lineEnd))
    return encodeText(file.bytes, applyEdits(text, edits), encoding)
  },
} satisfies Format as Format
