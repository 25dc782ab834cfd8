import type { Concept, ConceptKind, Term, TermRole, TermStatus } from '../../db/model/glossary.ts'
import type { ConceptId, DocumentId, SegmentId, WaiverId } from '../../db/model/ids.ts'
import type { ReportFinding as EngineFinding, NamesReport as EngineReport } from '../names/report/report.ts'
import type { MentionView } from './views.ts'

export type { ProposedSpelling, SpellingsFor } from '../names/proposed-spellings.ts'
export type {
  FindingKind,
  ReportCell,
  ReportConcept,
  ReportDocument,
  ReportForm,
  ReportPlace,
  ReportRow,
} from '../names/report/report.ts'

/** A finding, and the name that it is dismissed by. */
export interface ReportFinding extends EngineFinding {
  readonly subject?: string
}

/** A finding that somebody has let stand. */
export interface WaivedFinding extends ReportFinding {
  readonly waiverId: WaiverId
  readonly reason: string
}

/** What of the names is consistent, what is not, and what of it was dismissed. */
export interface NamesReport extends EngineReport {
  readonly findings: readonly ReportFinding[]
  readonly dismissed: readonly WaivedFinding[]
}

/** A concept with its terms. */
export interface ConceptView extends Concept {
  readonly terms: readonly Term[]
}

/** A concept in a list of many: what is not said of it is not there. */
export interface ConceptRow
  extends Pick<Concept, 'id' | 'version' | 'kind'>,
    Partial<Pick<Concept, 'gender' | 'note' | 'identifiers'>> {
  readonly terms: readonly TermRow[]
}

/** A term in such a list. */
export interface TermRow
  extends Pick<Term, 'id' | 'version' | 'lang' | 'text' | 'status'>,
    Partial<Pick<Term, 'gender' | 'role' | 'declension' | 'forms' | 'source' | 'note'>> {}

/** Two concepts that may be one, and why. */
export interface LikelyPairView {
  readonly one: string
  readonly other: string
  readonly why: 'identifier' | 'same name' | 'alike'
  /** 0…1. */
  readonly likeness: number
  readonly names: readonly [string, string]
}

/** The forms of a term, and the classes of declension that its language has. */
export interface ParadigmView {
  readonly rows: readonly ParadigmRowView[]
  /** What a term may be said to be, with words for it: `indeclinable`, and the classes of its language. */
  readonly declensions: readonly { readonly id: string; readonly words: string }[]
}

export interface ParadigmRowView {
  /** In words: `genitive`, `plural dative`. */
  readonly how: string
  /** The likeliest first; none where the rules have no such form. */
  readonly forms: readonly string[]
  readonly sure: boolean
  /** A person wrote it down. */
  readonly stored: boolean
}

/** A place where a concept is mentioned. */
export interface OccurrenceView {
  readonly documentId: string
  readonly segmentId: string
  /** The segment's number in its document, from 1. */
  readonly number: number
  readonly lang: string
  readonly text: string
  readonly mention: MentionView
}

/** Names that a project's glossary does not know. */
export interface InboxView {
  /** How many there are, and how many of them people are not sure of; these come last. */
  readonly total: number
  readonly unsure: number
  /** Documents that were searched. */
  readonly documents: number
  readonly items: readonly InboxItemView[]
}

/** What looks like one thing named, in all its forms. */
export interface InboxItemView {
  readonly key: string
  /** As it seems. */
  readonly kind: Concept['kind']
  readonly count: number
  /** Documents that hold it. */
  readonly documents: number
  readonly unsure: boolean
  /** Base forms by language; in each the likeliest preferred one first. */
  readonly names: readonly InboxNameView[]
  /** Some places where it stands, two a language. */
  readonly places: readonly InboxPlaceView[]
  /** Concepts it may belong to, the nearest first. */
  readonly near: readonly InboxConceptView[]
  /** Forms that confirmed links hold side by side. */
  readonly pairs: readonly PairedFormsView[]
}

export interface InboxNameView {
  readonly lang: string
  readonly text: string
  readonly role: TermRole | null
  /** Rare beside a name that it is nearly written like: a slip of the pen, perhaps. */
  readonly slip: boolean
  readonly count: number
  /** As they are written, the most frequent first. */
  readonly forms: readonly {
    readonly text: string
    readonly count: number
    readonly documents: readonly { readonly id: DocumentId; readonly name: string; readonly count: number }[]
  }[]
}

/** A sentence with a form in it, `[start, end)` in UTF-16 units, and what stands around. */
export interface InboxPlaceView {
  readonly lang: string
  readonly documentId: DocumentId
  readonly document: string
  readonly segmentId: SegmentId
  readonly before: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly after: string
}

export interface InboxConceptView {
  readonly conceptId: ConceptId
  readonly kind: Concept['kind']
  /** What the concept is called, and the term that is nearest. */
  readonly name: string
  readonly term: string
  /** 0…1. */
  readonly score: number
  readonly because: 'sound' | 'links'
  /** It may be a slip of the pen. */
  readonly misspelling: boolean
}

export interface PairedFormsView {
  readonly source: { readonly lang: string; readonly text: string }
  readonly target: { readonly lang: string; readonly text: string }
  /** Links that hold both. */
  readonly count: number
}

/** What may be written in place of a mention. */
export interface FormsView {
  /** The likeliest first. */
  readonly forms: readonly string[]
  /** False where the rules leave the case open: show them all. */
  readonly sure: boolean
}

/** A concept that a stretch of a text may name. */
export interface NearConceptView {
  readonly conceptId: ConceptId
  readonly kind: ConceptKind
  /** What it is called, its preferred names first. */
  readonly forms: readonly string[]
  /** 0…1. */
  readonly score: number
  /** The stretch as the card would have it. */
  readonly text: string
  /** What it would be on the card; null where the card has it already. */
  readonly status: TermStatus | null
}

/** A place where a form of a name stands that is to go, and what could stand there. */
export interface ReplacementPlace {
  readonly documentId: DocumentId
  readonly segmentId: SegmentId
  /** Of the segment whose text it is. */
  readonly version: number
  /** The segment's number in its document, from 1. */
  readonly number: number
  readonly lang: string
  readonly text: string
  /** UTF-16, half-open. */
  readonly start: number
  readonly end: number
  readonly form: string
  readonly status: TermStatus | null
  /** In the case of the form; the likeliest first. */
  readonly candidates: readonly string[]
  /** False where a person must choose. */
  readonly sure: boolean
}

export interface ReplacementPlan {
  readonly places: readonly ReplacementPlace[]
  /** How many there are, also where not all of them are given. */
  readonly total: number
  /** The terms that could stand there. */
  readonly usable: readonly Pick<Term, 'id' | 'lang' | 'text' | 'status'>[]
}

/** How a concept of a glossary file stands to the glossary. */
export type Verdict = 'new' | 'same' | 'adds' | 'contradicts'

/**
 * What becomes of one: added as a concept of its own, merged so that what stands here wins, merged so that the file
 * wins, or left out.
 */
export type TakeChoice = 'add' | 'merge' | 'theirs' | 'skip'

/** A glossary file that was looked at: what would come of it. */
export interface GlossaryImportView {
  readonly id: string
  readonly fileName: string
  readonly format: string
  /** What of the file is left out, in words. */
  readonly problems: readonly string[]
  readonly total: number
  readonly counts: Readonly<Record<Verdict, number>>
}

/** A concept of the file beside the one of the glossary that it is. */
export interface GlossaryImportRow {
  /** Its place in the file, from 0. */
  readonly index: number
  readonly verdict: Verdict
  readonly by: 'identifier' | 'preferred' | 'term' | 'script' | null
  readonly concept: {
    readonly kind: Concept['kind']
    readonly note: string
    readonly terms: readonly Pick<Term, 'lang' | 'text' | 'status'>[]
  }
  /** Null for a new one, or where it has been deleted meanwhile. */
  readonly standing: ConceptView | null
  /** Terms that the glossary's has not, by their places. */
  readonly added: readonly number[]
  readonly contradictions: readonly {
    readonly what: 'status' | 'preferred' | 'identifier' | 'kind' | 'gender'
    readonly here: { readonly text: string; readonly status?: Term['status'] }
    readonly there: { readonly text: string; readonly status?: Term['status'] }
    readonly lang?: string
  }[]
}

/** What came of an import, in concepts. */
export interface GlossaryTaken {
  readonly added: number
  readonly merged: number
  /** They said nothing that was not there. */
  readonly unchanged: number
  readonly skipped: number
}

export interface GlossaryFormatView {
  readonly id: string
  readonly label: string
  readonly extensions: readonly string[]
  /** One pair of languages a file. */
  readonly bilingual: boolean
}

/** What a file would not hold, in words, and how often. */
export interface GlossaryOutlook {
  readonly losses: readonly { readonly what: string; readonly count: number }[]
}
