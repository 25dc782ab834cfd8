import type { Block } from '../text/block.ts'
import { type CleanupText, textOf } from './rule.ts'

/** A note's mark in the raw text. */
export interface NoteMark {
  readonly start: number
  readonly end: number
  /** As it counts: `3`, `*`. */
  readonly label: string
  /** Set as a mark in the text (raised), not in brackets. */
  readonly raised: boolean
}

/** A block that is a note's text. */
export interface NoteBlock {
  /** Index into the blocks. */
  readonly block: number
  readonly label: string
}

/** Notes of a text that its format does not know as such, with the marks that call them. */
export interface Notes {
  readonly blocks: readonly NoteBlock[]
  readonly marks: readonly NoteMark[]
}

/**
 * Finds notes and their marks: `<sup>2</sup>`, `²`, `[2]` in the text, and blocks that begin with the same mark.
 *
 * A block is a note when its mark is called elsewhere, or is one of several in a row that count on. A raised number is
 * a mark when its note is there, or when the raised numbers of the text count from one; a unit's or a power's
 * (`м²`, `10<sup>6</sup>`) is none. A number in brackets is a mark only when its note is there.
 */
export function findNotes(text: CleanupText): Notes {
  const { raw, blocks } = text
  const heads = blocks.map((block) => (block.kind === 'note' ? undefined : headOf(text, block)))
  const called = new Set<string>()
  const marks: NoteMark[] = []
  blocks.forEach((block, i) => {
    const from = heads[i]?.end ?? block.start
    for (const mark of marksIn(raw, from, block.end + CLOSING)) {
      marks.push(mark)
      called.add(mark.label)
    }
  })
  const found = heads.flatMap((head, i): NoteBlock[] =>
    head !== undefined && (called.has(head.label) || countsOn(heads, i)) && (head.raised || called.has(head.label))
      ? [{ block: i, label: head.label }]
      : [],
  )
  const noted = new Set(found.map(({ label }) => label))
  const inNote = (offset: number) =>
    found.some(({ block }) => offset >= blocks[block]!.start && offset < blocks[block]!.end)
  const raised = marks.filter((mark) => mark.raised && !inNote(mark.start))
  const counts = raised.length >= 2 && raised.every((mark, i) => Number(mark.label) === i + 1)
  return {
    blocks: found,
    marks: marks.filter((mark) => !inNote(mark.start) && (noted.has(mark.label) || (mark.raised && counts))),
  }
}

/** The mark a block begins with, as a note does, with text after it. */
function headOf(text: CleanupText, block: Block): NoteMark | undefined {
  const { start, end } = block
  // The markup before a block's first letter lies outside it: `<sup>` may begin there.
  const from = Math.max(0, start - 5)
  const before = text.raw.slice(from, start)
  const at = /<sup>$/i.test(before) ? start - 5 : start
  const head = new RegExp(`^(?:${RAISED.source}|${BRACKETS.source}|(?<star>\\*{1,3})(?=\\s))`, 'iu').exec(
    text.raw.slice(at, Math.min(end + CLOSING, at + 40)),
  )
  if (head === null) return undefined
  const [label, raised] = labelOf(head)
  const rest = textOf(text, block).replace(/^[\s\d[\]*⁰¹²³⁴-⁹]+/u, '')
  return rest.length < 3 ? undefined : { start: at, end: at + head[0].length, label, raised }
}

function marksIn(raw: string, start: number, end: number): NoteMark[] {
  const found: NoteMark[] = []
  for (const match of raw.slice(start, end).matchAll(MARK)) {
    const [label, raised] = labelOf(match)
    const before = raw.slice(Math.max(0, start + match.index - 12), start + match.index)
    if (raised && POWER.test(before)) continue
    found.push({ start: start + match.index, end: start + match.index + match[0].length, label, raised })
  }
  return found
}

function labelOf({ groups = {} }: RegExpExecArray | RegExpMatchArray): [label: string, raised: boolean] {
  if (groups.star !== undefined) return [groups.star, true]
  if (groups.bracket !== undefined) return [groups.bracket, false]
  if (groups.tag !== undefined) return [groups.tag, true]
  return [[...(groups.small ?? '')].map((digit) => SMALL.indexOf(digit)).join(''), true]
}

/** Whether several blocks in a row begin with marks that count on. */
function countsOn(heads: readonly (NoteMark | undefined)[], i: number): boolean {
  const here = Number(heads[i]?.label)
  return [-1, 1].some((step) => Number(heads[i + step]?.label) === here + step)
}

/** A block ends with its last letter: what closes a mark there lies behind it. */
const CLOSING = '</sup>'.length

const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const RAISED = /<sup>\s*\[?(?<tag>\d{1,3})\]?\s*<\/sup>|(?<small>[⁰¹²³⁴-⁹]{1,3})/
const BRACKETS = /\[(?<bracket>\d{1,3})\]/
const MARK = new RegExp(`${RAISED.source}|${BRACKETS.source}`, 'giu')
/** A number, or a unit of length: what comes raised after it is a power. */
const POWER = /(?:\d|(?:^|[^\p{L}])(?:к|с|м|д|k|c|m|d)?[мm])$/u
