import type { Line } from './pdf-lines.ts'
import { NOTE_MARK } from './pdf-paragraphs.ts'

/**
 * Finds the notes at the foot of pages: the last lines of a column, in smaller type than the text, from the first that
 * begins with a note's mark; lines over it go on with a note that the page before left unfinished.
 *
 * @param size  height of the text's font
 */
export function markNotes(lines: readonly Line[], size: number): Line[] {
  const marked = [...lines]
  const isSmall = (line: Line | undefined) => line?.role === 'body' && line.size <= SMALLER * size
  let unfinished = -1
  let start = 0
  for (let end = 1; end <= lines.length; end++) {
    if (lines[end]?.column === lines[start]!.column) continue
    let first = end
    while (first > start && isSmall(lines[first - 1])) first--
    const { page } = lines[start]!
    const goesOn = unfinished === page - 1
    // A whole column of small type is no note.
    if (first < end && (first > start || end - start <= 12)) {
      const opening = lines.slice(first, end).findIndex(opensNote)
      const from = goesOn ? first : opening < 0 ? end : first + opening
      for (let i = from; i < end; i++) marked[i] = { ...lines[i]!, role: 'note' }
      if (from < end) unfinished = FINISHED.test(lines[end - 1]!.text) ? -1 : page
    }
    start = end
  }
  return marked
}

/** Type this much smaller than the text's is that of notes. */
const SMALLER = 0.92
const FINISHED = /[.!?…]["'»”)\]]*$/

export function opensNote({ text, styles }: Pick<Line, 'text' | 'styles'>): boolean {
  return NOTE_MARK.test(text) || styles[0]?.raised === 1
}

/** By page, the marks its notes begin with: `1`, `*`. */
export function noteMarksOf(lines: readonly Line[]): Map<number, Set<string>> {
  const marks = new Map<number, Set<string>>()
  for (const { role, text, page } of lines) {
    const mark = role === 'note' ? /^(?:\d{1,3}|[*†‡]{1,3}|[a-z](?=[\s)]))/.exec(text)?.[0] : undefined
    if (mark === undefined) continue
    const own = marks.get(page)
    if (own === undefined) marks.set(page, new Set([mark]))
    else own.add(mark)
  }
  return marks
}
