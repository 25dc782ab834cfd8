import { encodeText } from './encode.ts'
import type { Code, ImportedBlock, Replacement } from './format.ts'
import { applyEdits, type NewText, textEdits, withCodes } from './rewrite-text.ts'

/** What a line of subtitles may hold: more is not read in time (BBC, Netflix guidelines: 37–42). */
const LINE = 42

/** The file with new texts in place of cues, each in at most two lines, unless it is far too long for them. */
export function rewriteSubtitles(
  bytes: Uint8Array,
  file: { readonly text: string; readonly codes: readonly Code[]; readonly blocks: readonly ImportedBlock[] },
  encoding: string,
  replacements: readonly Replacement[],
  vtt: boolean,
): Uint8Array {
  const lineEnd = /\r\n|\n|\r/.exec(file.text)?.[0] ?? '\n'
  const starts = new Set(file.blocks.map(({ start }) => start))
  const ends = new Set(file.blocks.map(({ end }) => end))
  const edits = textEdits(file, replacements, (next) => {
    // One of several sentences of a cue has no lines of its own.
    const whole = starts.has(next.range[0]) && ends.has(next.range[1])
    return newSubtitle(file.text, next, { lineEnd, whole, vtt })
  })
  return encodeText(bytes, applyEdits(file.text, edits), encoding)
}

function newSubtitle(
  raw: string,
  next: NewText,
  { lineEnd, whole, vtt }: { lineEnd: string; whole: boolean; vtt: boolean },
): string {
  // An empty line would end the cue, an arrow would begin another.
  const text = next.text.replace(/[\n\r]/g, ' ').replace(/-->/g, '->')
  const cut = whole ? lineBreak(text) : undefined
  const broken = cut === undefined ? text : `${text.slice(0, cut)}\n${text.slice(cut + 1)}`
  const written = withCodes({ ...next, text: broken }, (piece) =>
    (vtt ? piece.replace(/&/g, '&amp;').replace(/</g, '&lt;') : piece).replace(/\n/g, lineEnd),
  )
  const { before, after } = halves(next.left.map(([start, end]) => raw.slice(start, end)))
  return before + written + after
}

/** The space at which two lines come out most alike; undefined where one line holds the text. */
function lineBreak(text: string): number | undefined {
  if (text.length <= LINE) return undefined
  const middle = text.length / 2
  let best: number | undefined
  for (const { index } of text.matchAll(/\s/g)) {
    if (best === undefined || Math.abs(index - middle) < Math.abs(best - middle)) best = index
  }
  return best
}

// Halves of pairs, and the place a cue has on the screen, stay.
function halves(natives: readonly string[]): { before: string; after: string } {
  const open: string[] = []
  let before = ''
  for (const native of natives) {
    const [, closing, name] = /^<(\/?)([a-z]+)/i.exec(native) ?? []
    if (name === undefined) before += native.startsWith('{') ? native : ''
    else if (closing === '') open.push(native)
    else {
      const opening = open.findLastIndex((tag) => tag.slice(1, 1 + name.length) === name)
      if (opening >= 0) open.splice(opening, 1)
      else before += native
    }
  }
  return { before, after: open.join('') }
}
