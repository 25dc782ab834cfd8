import type {
  ConceptId,
  ConceptKind,
  ConceptView,
  FormsView,
  MentionView,
  NearConceptView,
  ProjectId,
  SegmentId,
  SegmentView,
} from '../api/types.ts'
import type { NewVariant } from './align-api.ts'
import type { AlignSession } from './align-session.ts'
import type { NameDecision } from './name-api.ts'
import { randomId } from './random-id.ts'
import { segmentsOf } from './rows.ts'

/** Where a name stands, or is said to. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

/** The texts of a page as far as names are concerned: what is read of them, and what is decided. */
export interface NamedTexts {
  readonly project: ProjectId | ''
  /** What is gone through by names: the segments of the row, in order, and the one that has the keyboard. */
  readonly segments: readonly SegmentId[]
  readonly own: SegmentId | null
  text(segment: SegmentId): SegmentView | undefined
  lang(segment: SegmentId): string
  /** Names in what a segment is linked with, and its language; null where it is linked with nothing. */
  linked(segment: SegmentId): { readonly lang: string; readonly mentions: readonly MentionView[] } | null
  concept(id: ConceptId): ConceptView | undefined
  /** How often each term of a concept stands in the document of a segment; undefined until it is known. */
  counts(id: ConceptId, segment: SegmentId): Readonly<Record<string, number>> | undefined
  /** What could be written in place of a name; undefined until it is known. */
  forms(segment: SegmentId, mention: MentionView): FormsView | undefined
  near(segment: SegmentId, span: NameSpan): Promise<readonly NearConceptView[]>
  concepts(): Promise<readonly ConceptView[]>
  /** Keeps what is being typed, for what comes counts in the text as it is. */
  flush(): void
  write(segment: SegmentId, text: string): void
  decide(segment: SegmentId, id: ConceptId, span: NameSpan, decision: 'confirmed' | 'rejected'): void
  addVariant(segment: SegmentId, variant: NewVariant): Promise<boolean>
  nameAnew(segment: SegmentId, span: NameSpan, concept: { kind: ConceptKind; text: string }): Promise<void>
  /** @returns whether it was kept */
  judge(decision: NameDecision): Promise<boolean>
  say(text: string): void
}

/** The texts of a bitext: those of the row that has the focus. */
export function bitextNames({ view, typing }: AlignSession): NamedTexts {
  const { bitext } = view
  const sideOf = (segment: SegmentId) => bitext.state.index.place(segment)?.side ?? 'source'
  const lang = (segment: SegmentId) => bitext.state.bitext?.[sideOf(segment)].lang ?? 'und'
  return {
    get project() {
      return bitext.state.bitext?.projectId ?? ''
    },
    get segments() {
      return view.row ? segmentsOf(view.row) : []
    },
    get own() {
      return view.state.focus?.segment ?? null
    },
    text: (segment) => bitext.texts.get(segment),
    lang,
    linked(segment) {
      const link = bitext.state.index.linkOf(segment)
      const others = link ? link[sideOf(segment) === 'source' ? 'target' : 'source'] : []
      const read = others.map((id) => bitext.texts.get(id))
      if (read.length === 0 || read.includes(undefined)) return null
      return { lang: lang(others[0]!), mentions: read.flatMap((text) => text!.mentions) }
    },
    concept: (id) => bitext.concept(id),
    counts: (id, segment) => {
      const document = bitext.state.bitext?.[sideOf(segment)].id
      return document && bitext.counts(id, document)
    },
    forms: (segment, mention) => bitext.forms(segment, mention),
    near: (segment, span) => bitext.near(segment, span),
    concepts: () => bitext.concepts(),
    flush: () => typing.flush(),
    write: (segment, text) => bitext.correct(segment, text, randomId()),
    decide: (segment, id, span, decision) => bitext.decideName(segment, id, span, decision),
    addVariant: (segment, variant) => bitext.addVariant(segment, variant),
    nameAnew: (segment, span, concept) => bitext.nameAnew(segment, span, { ...concept, lang: lang(segment) }),
    judge: (decision) => bitext.judgeName(decision),
    say: (text) => view.say(text),
  }
}
