import { byteOrderMark, decodeDetected } from './encoding.ts'
import type { Format } from './format.ts'
import { subtitleParts } from './subtitle-parts.ts'
import { rewriteSubtitles } from './subtitle-rewrite.ts'
import { textOnly } from './text-only.ts'
import { textProblems } from './text-problems.ts'

/** SubRip subtitles (SRT): the raw text is the file, a cue is a block, and its time is where it stands. */
export default {
  id: 'srt',
  label: 'SubRip subtitles (SRT)',
  extensions: ['.srt'],
  mediaType: 'application/x-subrip',
  sniff(file) {
    const head = new TextDecoder(byteOrderMark(file.bytes) ?? 'latin1').decode(file.bytes.subarray(0, 4096))
    if (CUE.test(head)) return 0.9
    return /\.srt$/i.test(file.name) ? 0.4 : 0
  },
  async read(file, options = {}) {
    const { text, encoding, sure } = decodeDetected(file.bytes, options.encoding)
    const { problems, ...parts } = subtitleParts(text, false)
    const found = [...problems, ...textProblems(textOnly(text, parts), encoding, sure)]
    return { kind: 'document', text, encoding, ...parts, spoken: true, problems: found }
  },
  async rewrite(file, replacements, options) {
    const { text, encoding } = decodeDetected(file.bytes, options.encoding)
    return rewriteSubtitles(file.bytes, { text, ...subtitleParts(text, false) }, encoding, replacements, false)
  },
} satisfies Format as Format

const CUE = /^\ufeff?(?:\s*|ï»¿)\d{1,9}[ \t]*\r?\n\s*\d{1,3}:\d\d:\d\d[.,]\d{1,3}[ \t]*-->/
