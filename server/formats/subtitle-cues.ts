import type { Problem, Range } from './format.ts'

/** A subtitle as it is written. */
export interface Cue {
  /** Its time, `00:00:01,000 --> 00:00:02,500`. */
  readonly time: string
  /** Where its time stands. */
  readonly start: number
  /** Its lines, without their ends. */
  readonly lines: readonly Range[]
}

const TIME = '(?:\\d{1,3}:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3}'
const TIMING = new RegExp(`^\\s*(${TIME})\\s*-->\\s*(${TIME})(?:\\s|$)`)
/** More would be a file of something else. */
const MOST_REPORTED = 50

const NO_CUE = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/

/**
 * The cues of a SubRip or WebVTT file: a line with a time, and the lines after it up to an empty one.
 *
 * An empty line within a cue of SubRip is told by what follows: only a number and a time begin the next one.
 *
 * @param vtt  whether notes, styles and regions are passed over
 */
export function readCues(text: string, vtt: boolean): { cues: Cue[]; problems: Problem[] } {
  const lines = linesOf(text)
  const line = (i: number) => (lines[i] === undefined ? '' : text.slice(...lines[i]))
  const isTiming = (i: number) => line(i).length < 500 && TIMING.test(line(i))
  const cues: Cue[] = []
  const problems: Problem[] = []
  let unread = 0
  for (let i = 0; i < lines.length; ) {
    if (line(i).trim() === '') i++
    else if (vtt && NO_CUE.test(line(i))) i = endOfParagraph(i)
    else if (isTiming(i)) i = readCue(i)
    // The number or name of a cue.
    else if (isTiming(i + 1)) i++
    else {
      const broken = line(i).includes('-->') ? i : line(i + 1).includes('-->') ? i + 1 : undefined
      report(
        broken ?? i,
        broken === undefined
          ? 'this text has no time, so it is left out'
          : 'the time of this subtitle cannot be read, so it is left out',
      )
      i = endOfParagraph(i)
    }
  }
  if (unread > MOST_REPORTED) problems.push({ line: 0, column: 0, message: `${unread} stretches of text have no time` })
  return { cues, problems }

  function report(at: number, message: string): void {
    if (++unread <= MOST_REPORTED) problems.push({ line: at + 1, column: 1, message })
  }

  function endOfParagraph(from: number): number {
    let i = from
    while (i < lines.length && line(i).trim() !== '') i++
    return i
  }

  function readCue(at: number): number {
    const [, from, to] = TIMING.exec(line(at))!
    let end = endOfParagraph(at + 1)
    while (!vtt) {
      let next = end
      while (next < lines.length && line(next).trim() === '') next++
      if (
        next >= lines.length ||
        isTiming(next) ||
        /^\s*\d{1,9}\s*$/.test(line(next)) ||
        line(next + 1).includes('-->')
      )
        break
      end = endOfParagraph(next)
    }
    cues.push({
      time: `${from} --> ${to}`,
      start: lines[at]![0],
      lines: lines.slice(at + 1, end).filter(([start, stop]) => text.slice(start, stop).trim() !== ''),
    })
    return end
  }
}

function linesOf(text: string): Range[] {
  const lines: Range[] = []
  let at = 0
  for (const end of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push([at, end.index])
    at = end.index + end[0].length
  }
  if (at < text.length) lines.push([at, text.length])
  return lines
}
