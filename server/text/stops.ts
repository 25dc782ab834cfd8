import type { SegmentationRules } from '../languages/segmentation.ts'
import { isSpace } from './span.ts'
import type { Stop } from './stop.ts'
import { traceStops } from './traces.ts'
import { unmarkedStops } from './unmarked.ts'

/** Every place of a paragraph, in order, where a sentence may end, its own end left out. */
export function stops(text: string, rules: SegmentationRules): Stop[] {
  const found: Stop[] = []
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    const start = match.index
    const marks = match[1] ?? ''
    // An emoticon stands alone; brackets that touch a word are laughter, where none is open.
    let laughs = false
    if (marks === '' && start > 0 && !isSpace(text.charCodeAt(start - 1))) {
      laughs =
        match[2] !== undefined &&
        LETTERS_AROUND.test(text[start - 1]! + text.slice(STOP.lastIndex, STOP.lastIndex + 9).trimStart()[0])
      if (!laughs) {
        STOP.lastIndex = match[2] === undefined ? start + 1 : STOP.lastIndex
        continue
      }
    }
    let after = STOP.lastIndex
    if (marks !== '') {
      CLOSERS.lastIndex = after
      after += CLOSERS.exec(text)![0].length
      NOTE.lastIndex = after
      if (start > 1 && /\p{Ll}{2}$/u.test(text.slice(start - 2, start))) after += NOTE.exec(text)?.[0].length ?? 0
    }
    EMOTICON.lastIndex = after
    after += EMOTICON.exec(text)?.[0].length ?? 0
    let next = after
    while (next < text.length && isSpace(text.charCodeAt(next))) next++
    if (next < text.length) found.push({ start, marks, after, next, ...(laughs && { piece: isLaughing }) })
    STOP.lastIndex = Math.max(after, STOP.lastIndex)
  }
  const traces = [...traceStops(text), ...unmarkedStops(text, rules)]
  return traces.length === 0 ? found : [...found, ...traces].sort((a, b) => a.start - b.start || a.next - b.next)
}

const FACE = /(?:[:;=]['’]?-?[)(DPpOo\][|/\\*]+|<3|[xX]D|(?<!\))\){2,}|\^\^)/u.source
// Brackets first: what stands before them says whether they are an emoticon or laughter.
const STOP = new RegExp(`([.!?…。！？｡։؟।॥]+(?:\\s?\\.{3,})?)|(?<!\\))(\\){2,})(?=\\s*\\p{L}|\\s)|${FACE}(?=\\s)`, 'gu')
const LETTERS_AROUND = /^[\p{L}\p{N}]\p{L}/u
// A closing mark is one that touches the stop. A straight quote closes where it is not followed by a letter.
const CLOSERS = /(?:[)\]}»”’›]|["'“](?![\p{L}\p{N}])|(?<=[)\]»”’"'“])[.!?…]+)*/uy
// The number of a note after a sentence, `went home.12 Then`.
const NOTE = /(?:\d{1,3}|\[\d{1,3}\])(?=\s+[\p{Lu}«"“])/uy
/** Whether brackets that close after a text are laughter: none is open in it. `Так і знала))) а ти?` */
function isLaughing(piece: string): boolean {
  return !piece.includes('(')
}
const EMOTICON = new RegExp(`\\s*${FACE}(?=\\s|$)`, 'uy')
