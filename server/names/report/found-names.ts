import type { Concept, TermRole, TermStatus } from '../concept.ts'
import { type NameIndex, recognise, recogniseAll } from '../recognise.ts'
import type { ReportSegment, ReportText } from './report.ts'

/** A name that stands in a text: what a person tagged, or what the glossary's rules find and nobody refused. */
export interface FoundName {
  readonly text: ReportText
  readonly segment: ReportSegment
  /** UTF-16 offsets in the segment's text, half-open. */
  readonly start: number
  readonly end: number
  readonly written: string
  readonly concept: Concept
  /** What the glossary writes; as written, where it does not know the form. */
  readonly form: string
  readonly status: TermStatus | null
  readonly role: TermRole | null
  /** Other concepts that this very place may be, as far as nobody has decided. */
  readonly rivals: readonly Concept[]
}

/** The names of a segment in order, and every concept that any reading finds in it, names inside longer names too. */
export interface SegmentNames {
  readonly names: readonly FoundName[]
  readonly present: ReadonlySet<string>
}

/** Finds the names of a segment; a person's decisions come first. */
export function namesOf(
  text: ReportText,
  segment: ReportSegment,
  index: NameIndex,
  concepts: ReadonlyMap<string, Concept>,
): SegmentNames {
  const { decided } = segment
  const refused = new Set(decided.filter((each) => each.decision === 'rejected').map(keyOf))
  const confirmed = decided.filter((each) => each.decision === 'confirmed' && concepts.has(each.conceptId))
  const all = recogniseAll(segment.text, index).filter((mention) => !refused.has(keyOf(mention)))
  const allowed = new Set(all.map(keyOf))
  const names: FoundName[] = []
  for (const { start, end, conceptId } of confirmed) {
    const known = all.find((each) => each.start === start && each.end === end && each.conceptId === conceptId)
    names.push(found(start, end, conceptId, known?.termId, []))
  }
  for (const { start, end, conceptId, termId } of recognise(segment.text, index, (each) => allowed.has(keyOf(each)))) {
    if (confirmed.some((each) => each.start < end && start < each.end)) continue
    const others = all.filter((each) => each.start === start && each.end === end && each.conceptId !== conceptId)
    names.push(found(start, end, conceptId, termId, [...new Set(others.map((each) => each.conceptId))]))
  }
  names.sort((a, b) => a.start - b.start)
  const present = new Set([...all, ...confirmed].map(({ conceptId }) => conceptId))
  return { names, present }

  function found(
    start: number,
    end: number,
    conceptId: string,
    termId: string | undefined,
    rivals: readonly string[],
  ): FoundName {
    const concept = concepts.get(conceptId)!
    const term = concept.terms.find(({ id }) => id === termId)
    const written = segment.text.slice(start, end)
    return {
      text,
      segment,
      start,
      end,
      written,
      concept,
      form: term?.text ?? written,
      status: term?.status ?? null,
      role: term?.role ?? null,
      rivals: rivals.map((id) => concepts.get(id)!),
    }
  }
}

const keyOf = ({ start, end, conceptId }: { start: number; end: number; conceptId: string }) =>
  `${start} ${end} ${conceptId}`
