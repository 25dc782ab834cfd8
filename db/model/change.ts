import type { Bitext, Link } from './bitext.ts'
import type { Document, RawText, Segment } from './document.ts'
import type { EvidenceSource } from './evidence.ts'
import type { Concept, Judgement, Mention, Term } from './glossary.ts'
import type { ProjectId } from './ids.ts'
import type { Refusal, Reset } from './learning.ts'
import type { Project } from './project.ts'
import type { Unversioned } from './row.ts'
import type { Waiver } from './waiver.ts'

/** Every kind of row that people's acts create, change and remove. */
export interface Rows {
  project: Project
  document: Document
  segment: Segment
  bitext: Bitext
  link: Link
  concept: Concept
  term: Term
  mention: Mention
  evidence: EvidenceSource
  refusal: Refusal
  reset: Reset
  judgement: Judgement
  waiver: Waiver
}
export type RowKind = keyof Rows

export const rowKinds = [
  'project',
  'document',
  'segment',
  'bitext',
  'link',
  'concept',
  'term',
  'mention',
  'evidence',
  'refusal',
  'reset',
  'judgement',
  'waiver',
] as const satisfies readonly RowKind[]

/** One row before and after. `before: null` creates it, `after: null` removes it. */
export type Edit = {
  [Kind in RowKind]: {
    readonly kind: Kind
    readonly id: Rows[Kind]['id']
    readonly before: Unversioned<Rows[Kind]> | null
    readonly after: Unversioned<Rows[Kind]> | null
  }
}[RowKind]

/** The version a person was looking at when they decided. */
export interface Expectation {
  readonly kind: RowKind
  readonly id: string
  readonly version: number
}

/** One person's intention, not yet written: the only thing `Storage.commit` takes. */
export interface ChangeDraft {
  readonly projectId: ProjectId
  readonly author: string
  /** What happens, in words: `Confirm link`, `Split segment`. */
  readonly label: string
  readonly edits: readonly Edit[]
  /** Rows that must still have these versions; every row of `edits` is checked against its `before` all the same. */
  readonly expects?: readonly Expectation[]
  /** Changes with the same group, one directly after another, are one step for undo: a burst of typing, a bulk act. */
  readonly groupId?: string
  /** Raw texts that the created documents point at; written once, outside history. */
  readonly texts?: readonly RawText[]
}

/** How a change stands to undo: an act of a person, the undoing of acts, or the redoing of undone ones. */
export type ChangeKind = 'act' | 'undo' | 'redo'

/** A change as history keeps it. */
export interface Change {
  /** Its number: an integer sequence over the whole store. */
  readonly seq: number
  readonly projectId: ProjectId
  readonly author: string
  readonly label: string
  readonly kind: ChangeKind
  /** ISO 8601, UTC. */
  readonly at: string
  readonly groupId: string
  readonly edits: readonly Edit[]
  /** For an undo or redo: the number of the change it takes back. */
  readonly reverses: number | null
  /** The number of the change that took this one back, while it is taken back. */
  readonly reversedBy: number | null
}

/** The edits that take a change back: reversed, before and after exchanged. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit).reverse()
}
