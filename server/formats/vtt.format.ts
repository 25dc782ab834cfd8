import { byteOrderMark, decodeDetected } from './encoding.ts'
import type { Format } from './format.ts'
import { subtitleParts } from './subtitle-parts.ts'
import { rewriteSubtitles } from './subtitle-rewrite.ts'
import { textOnly } from './text-only.ts'
import { textProblems } from './text-problems.ts'

/** WebVTT subtitles: the raw text is the file, a cue is a block, and its time is where it stands. */
export default {
  id: 'vtt',
  label: 'WebVTT subtitles',
  extensions: ['.vtt'],
  mediaType: 'text/vtt',
  sniff(file) {
    const head = new TextDecoder(byteOrderMark(file.bytes) ?? 'latin1').decode(file.bytes.subarray(0, 200))
    if (/^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(head)) return 0.95
    return /\.vtt$/i.test(file.name) ? 0.4 : 0
  },
  async read(file, options = {}) {
    const { text, encoding, sure } = decodeDetected(file.bytes, options.encoding)
    const { problems, ...parts } = subtitleParts(text, true)
    const found = [...problems, ...textProblems(textOnly(text, parts), encoding, sure)]
    return { kind: 'document', text, encoding, ...parts, spoken: true, problems: found }
  },
  async rewrite(file, replacements, options) {
    const { text, encoding } = decodeDetected(file.bytes, options.encoding)
    return rewriteSubtitles(file.bytes, { text, ...subtitleParts(text, true) }, encoding, replacements, true)
  },
} satisfies Format as Format
