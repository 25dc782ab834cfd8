import { decodeString } from 'micromark-util-decode-string'
import type { Code, ImportedBlock, Inline, InlineType, Place, Problem, Range } from './format.ts'
import { type Cue, readCues } from './subtitle-cues.ts'

/** What a file of subtitles is made of, by offsets of its raw text. */
export interface SubtitleParts {
  readonly blocks: readonly ImportedBlock[]
  readonly codes: readonly Code[]
  /** The time of each cue. */
  readonly places: readonly Place[]
  readonly problems: readonly Problem[]
}

/** Nothing but these begins a tag: `5 < 7` is text. */
const TAG = /<(\/?)(?:(b|i|u|s|font|c|v|lang|ruby|rt)\b[^<>\n\r]{0,500}|\d\d[\d:.]{3,12}|)>|\{\\[^{}\n\r]{1,200}\}/gi

const TYPES: Readonly<Record<string, InlineType>> = {
  b: 'bold',
  i: 'italic',
  u: 'underline',
  s: 'strike',
  font: 'style',
  c: 'style',
}

/**
 * Reads subtitles: a block a cue, its lines joined; where the lines are two people's, each begun by a dash, a block each.
 *
 * @param vtt  WebVTT: notes and styles are no text, character references stand for characters
 */
export function subtitleParts(text: string, vtt: boolean): SubtitleParts {
  const { cues, problems } = readCues(text, vtt)
  const blocks: ImportedBlock[] = []
  const codes: Code[] = []
  for (const cue of cues) {
    for (const range of speeches(text, cue)) {
      const marks = marksIn(text, range, vtt)
      const block = blockOf(text, range, marks)
      if (block === undefined) continue
      blocks.push({ start: block[0], end: block[1], kind: 'sentence' })
      for (const mark of marks) if (mark[0] >= block[0] && mark[1] <= block[1]) codes.push(mark)
    }
  }
  return { blocks, codes, places: cues.map(({ start, time }): Place => [start, time]), problems }
}

const DASH = /^\s*(?:<[^<>]{1,100}>|\{\\[^{}]{1,100}\})*\s*[-‐–—]/

function speeches(text: string, { lines }: Cue): Range[] {
  const dashed = lines.flatMap((line, i) => (DASH.test(text.slice(...line).slice(0, 300)) ? [i] : []))
  const starts = dashed.length >= 2 && dashed[0] === 0 ? dashed : lines.slice(0, 1).map(() => 0)
  return starts.map((line, i): Range => [lines[line]![0], lines[(starts[i + 1] ?? lines.length) - 1]![1]])
}

/** Tags and references of a speech. Tags pair within it; half a pair stands alone. */
function marksIn(text: string, [start, end]: Range, vtt: boolean): Code[] {
  const piece = text.slice(start, end)
  const tags = [...piece.matchAll(TAG)]
  const open = new Map<string, number[]>()
  const paired = new Set<number>()
  tags.forEach((tag, i) => {
    const name = tag[2]?.toLowerCase()
    if (name === undefined) return
    const same = open.get(name) ?? []
    open.set(name, same)
    if (tag[1] === '') same.push(i)
    else {
      const opening = same.pop()
      if (opening !== undefined) paired.add(opening).add(i)
    }
  })
  const codes = tags.map((tag, i): Code => {
    const type = TYPES[tag[2]?.toLowerCase() ?? ''] ?? 'other'
    const inline: Inline = paired.has(i) ? `${tag[1] === '' ? 'open' : 'close'}:${type}` : 'alone:other'
    return [start + tag.index, start + tag.index + tag[0].length, '', inline]
  })
  if (!vtt) return codes
  for (const { 0: written, index } of piece.matchAll(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g)) {
    codes.push([start + index, start + index + written.length, decodeString(written)])
  }
  return codes.sort((a, b) => a[0] - b[0])
}

/** The speech without tags at its edges, but for those whose other half is inside. */
function blockOf(text: string, [start, end]: Range, marks: readonly Code[]): Range | undefined {
  const seen = (at: number) => /\S/.test(text[at]!)
  let from = start
  let first = 0
  for (; from < end; from++) {
    const mark = marks[first]
    if (mark !== undefined && mark[0] === from && mark[3] !== undefined) {
      from = mark[1] - 1
      first++
    } else if (seen(from)) break
  }
  if (from >= end) return undefined
  let to = end
  let last = marks.length - 1
  for (; to > from; to--) {
    const mark = marks[last]
    if (mark !== undefined && mark[1] === to && mark[3] !== undefined) {
      to = mark[0] + 1
      last--
    } else if (seen(to - 1)) break
  }
  return withMates(from, to, marks, first, last)
}

function withMates(from: number, to: number, marks: readonly Code[], first: number, last: number): Range {
  const open = new Map<string, number[]>()
  let [start, end] = [from, to]
  marks.forEach(([at, until, , inline = ''], i) => {
    const [role, type = ''] = inline.split(':')
    const same = open.get(type) ?? []
    open.set(type, same)
    if (role === 'open') same.push(i)
    const mate = role === 'close' ? same.pop() : undefined
    if (mate === undefined) return
    const inside = (mark: number) => mark >= first && mark <= last
    if (inside(mate) === inside(i)) return
    start = Math.min(start, marks[mate]![0], at)
    end = Math.max(end, until)
  })
  return [start, end]
}
