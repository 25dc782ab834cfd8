import type { Bitext, Link, LinkState } from '../../db/model/bitext.ts'
import type { ChangeKind, RowKind, Rows } from '../../db/model/change.ts'
import type { Document, Reading, Segment } from '../../db/model/document.ts'
import type { EmbeddingSettings } from '../../db/model/embedding.ts'
import type { EvidenceKind, EvidenceSource } from '../../db/model/evidence.ts'
import type { ConceptKind, TermStatus } from '../../db/model/glossary.ts'
import type { BitextId, ConceptId, DocumentId, LinkId, MentionId, SegmentId, TermId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { LearntKind, LearntSureness } from '../../db/model/learning.ts'
import type { Project } from '../../db/model/project.ts'
import type { BitextCounts } from '../../db/storage.ts'
import type { Finding } from '../checks/check.ts'

/** A name found in a segment's text. Suggested ones are derived; the others are a person's decision. */
export interface MentionView {
  /** UTF-16, half-open, of the text as it is now. */
  readonly start: number
  readonly end: number
  readonly form: string
  readonly conceptId: ConceptId
  readonly kind: ConceptKind
  /** The term the form belongs to, where it is known. */
  readonly termId: TermId | null
  readonly status: TermStatus | null
  /** In words: `as written`, `accusative`. */
  readonly how: string
  readonly decision: 'suggested' | 'confirmed'
  /** Languages, without region, that the concept has a name to use in. */
  readonly langs?: readonly string[]
  /** The stored decision, where there is one. */
  readonly mentionId: MentionId | null
}

/** A stretch of a text that may be a misspelt name of the glossary. Nobody has decided about it. */
export interface SuspectView {
  /** UTF-16, half-open, of the text as it is now. */
  readonly start: number
  readonly end: number
  readonly form: string
  readonly conceptId: ConceptId
  readonly kind: ConceptKind
  /** The concept's term that it is like. */
  readonly name: string
  /** The form as the concept's card would have it, and as what. */
  readonly text: string
  readonly status: TermStatus
  /** Somebody has left it open. */
  readonly unsure: boolean
}

/** A segment with its text as it is now and the names in it. */
export interface SegmentView extends Segment {
  readonly text: string
  readonly mentions: readonly MentionView[]
  /** What may be misspelt names. */
  readonly suspects: readonly SuspectView[]
  /** Where it stands for people: `page 3`, a cue's time, a chapter; null where its document has no such places. */
  readonly place: string | null
}

export interface DocumentView extends Document {
  readonly segments: number
  readonly excluded: number
}

export interface BitextView extends Bitext {
  readonly source: Document
  readonly target: Document
  readonly counts: BitextCounts
  /** The latest alignment job, running or ended. */
  readonly job: Job | null
}

/** A project as its home page shows it. */
export interface ProjectView extends Project {
  readonly documents: readonly DocumentView[]
  readonly bitexts: readonly BitextView[]
  readonly concepts: number
  readonly undo: string | null
  readonly redo: string | null
}

/** The server that a project asks for vectors, without its key. */
export interface EmbeddingsView {
  readonly settings: EmbeddingSettings | null
  /** Name and port of the server; null where none is named. */
  readonly host: string | null
  /** Whether it is on this machine. */
  readonly local: boolean
  readonly hasKey: boolean
  /** Of the project. */
  readonly version: number
}

/** What came of asking a server for one vector. */
export interface EmbeddingsTrial {
  readonly works: boolean
  readonly message: string
}

/** What a person made of one link that an aligner had proposed with this confidence. */
export interface Decision {
  readonly bitextId: BitextId
  /** 0…1 */
  readonly confidence: number
  /** They said yes to it as it stood; otherwise they rejected it, or linked its segments in another way. */
  readonly kept: boolean
}

/** What came of deciding many links at once. */
export interface BulkOutcome {
  /** Links that were decided. */
  readonly decided: number
  /** Those that were passed over: something speaks against them, or they changed after the person had looked. */
  readonly skipped: readonly { readonly id: LinkId; readonly reason: 'contradicted' | 'changed' }[]
  /** Of the changes it was done by: one step for undo. */
  readonly groupId: string
}

/** A row after a change; null where the change removed it. */
export interface ChangedRow {
  readonly kind: RowKind
  readonly id: string
  readonly row: Rows[RowKind] | null
}

/** A change as browsers get it, in an answer and in the event stream alike. */
export interface ChangeView {
  readonly seq: number
  readonly projectId: string
  readonly author: string
  readonly label: string
  readonly kind: ChangeKind
  readonly at: string
  readonly groupId: string
  readonly reverses: number | null
  /** Null where there are too many to send: read again what is shown. */
  readonly rows: readonly ChangedRow[] | null
  /** How many rows it touched. */
  readonly touched: number
}

/** A link as it was, with what its segments say, shortened. */
export interface PastLink {
  readonly state: LinkState
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** What a change did to one segment or link. */
export type PastStep =
  | { readonly what: 'text'; readonly segmentId: SegmentId; readonly before: string; readonly after: string }
  | {
      readonly what: 'made' | 'gone' | 'excluded' | 'included'
      readonly segmentId: SegmentId
      readonly text: string
    }
  | { readonly what: 'link'; readonly before: PastLink | null; readonly after: PastLink | null }

/** A change as the history of a row or of two texts tells it. */
export interface PastChange
  extends Pick<ChangeView, 'seq' | 'author' | 'label' | 'kind' | 'at' | 'groupId' | 'reverses'> {
  /** The first of them. */
  readonly steps: readonly PastStep[]
  /** How many rows it touched here. */
  readonly touched: number
}

/** A row of two texts as it was; `state` is null where a segment was in no link. */
export interface MomentRow {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly state: LinkState | null
  /** It is otherwise now. */
  readonly changed: boolean
}

/** Two texts as they were just after a change. */
export interface MomentView extends Pick<ChangeView, 'seq' | 'label' | 'at' | 'author'> {
  readonly items: readonly MomentRow[]
  readonly total: number
  /** How many changes the project has seen since. */
  readonly since: number
}

/** What an import would yield, before anything is kept. */
export interface ImportPreview {
  readonly fileName: string
  /** What it is called where the person says nothing: by its title, its file's name, or its first words. */
  readonly name: string
  readonly size: number
  readonly format: string
  readonly kind: 'document' | 'bitext'
  readonly encoding: string
  /** Best first; each with the beginning of the text it gives. */
  readonly encodings: readonly { encoding: string; label: string; confidence: number; sample: string }[]
  /** Best first; shares add up to 1. */
  readonly languages: readonly { lang: string; name: string; share: number }[]
  /** The file says itself what its paragraphs are: there is no layout to choose. */
  readonly ownBlocks: boolean
  readonly layout: 'paragraphs' | 'lines'
  /** The first segments as they would be cut, and how many there would be. */
  readonly segments: readonly PreviewSegment[]
  readonly total: number
  /** The total is an estimate: a long file is not cut to its end to be looked at. */
  readonly about: boolean
  /** How many of them are left out of the work. */
  readonly excluded: number
  /** For a bitext: its languages, whether the file leaves one open (said, proposed or `und`), and the number of units. */
  readonly pairs?: { sourceLang: string; targetLang: string; unnamed: boolean; units: number }
  /** What cleanup would do, taken or not, in order of place. */
  readonly suggestions: readonly SuggestionView[]
  readonly problems: readonly string[]
}

export interface PreviewSegment {
  readonly text: string
  readonly kind: string
  readonly excluded: boolean
  /** With the corrections that are taken; null where there are none. */
  readonly corrected: string | null
  /** Key of the suggestion that leaves it out or makes it a note. */
  readonly suggestion: string | null
}

/** One thing a cleanup rule would do; `rule` is in the catalogue. */
export interface SuggestionView {
  readonly key: string
  readonly rule: string
  readonly act: 'leave-out' | 'note' | 'hide' | 'join' | 'correct'
  readonly excerpt: string
  /** For a correction: what it puts there. */
  readonly text?: string
  readonly reason: string
  readonly taken: boolean
}

/** How a file of translations would be taken in, before anything is kept. */
export interface SourcePreview {
  readonly kind: EvidenceKind
  readonly format: string
  /** Of a table: its first rows, and the columns whose languages its header names; two are needed. */
  readonly table: {
    readonly rows: readonly (readonly string[])[]
    readonly columns: readonly { readonly column: number; readonly lang: string }[]
  } | null
}

/** A project's sources of evidence, and the work that goes on or has just failed. */
export interface SourcesView {
  readonly items: readonly EvidenceSource[]
  readonly jobs: readonly Job[]
}

/** The beginning of a list, and how long it is. */
export interface Some<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/** Segments that a new reading changes: their texts as read, before and after. */
export interface RereadChange {
  /** `recut`: cut at other places. `excluded`: left out, or taken in again. */
  readonly kind: 'cut' | 'joined' | 'recut' | 'text' | 'kind' | 'excluded'
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether all of it is left out afterwards. */
  readonly excluded: boolean
}

/** Something a person did that a new reading cannot keep. */
export interface RereadLoss {
  /** `confirmation`: the link stays, joined with one that nobody has confirmed, and is proposed again. */
  readonly what: 'link' | 'confirmation' | 'correction' | 'name'
  /** The text of the segments it stands at. */
  readonly segment: string
  /** What is lost: the other side of the link, the corrected text, the name. */
  readonly words: string
  /** Of a link. */
  readonly state?: LinkState
}

/** What reading a document anew would change, before anything is kept. */
export interface RereadPreview {
  readonly fileName: string | null
  readonly format: string
  readonly encoding: string
  readonly encodings: ImportPreview['encodings']
  readonly layout: 'paragraphs' | 'lines'
  /** Which suggestions of cleanup it takes, and all there are. */
  readonly reading: Reading
  readonly suggestions: readonly SuggestionView[]
  readonly problems: readonly string[]
  /** Segments there would be. */
  readonly total: number
  /** Those that stay as they are, wherever in the text they then stand. */
  readonly same: number
  readonly changed: Some<RereadChange>
  /** Texts of segments that come without an old one. */
  readonly added: Some<string>
  /** Texts of segments whose words are not there any more. */
  readonly removed: Some<string>
  /** Corrected texts that stay although what was corrected has changed: to be looked at. */
  readonly doubtful: Some<{ readonly text: string; readonly before: string; readonly after: string }>
  readonly lost: Some<RereadLoss>
}

/** What a new reading changes, without how it came about. */
export type RereadChanges = Pick<
  RereadPreview,
  'total' | 'same' | 'changed' | 'added' | 'removed' | 'doubtful' | 'lost'
>

/** What rules of cutting would change, document by document; those that would stay as they are too. */
export interface CuttingPreview {
  readonly documents: readonly {
    readonly id: DocumentId
    readonly name: string
    readonly lang: string
    readonly changes: RereadChanges
  }[]
  /** What of an SRX file is not followed. */
  readonly problems: readonly string[]
}

/** A segment of the other text that comes nearest to one that is alone. */
export interface RivalView {
  readonly segmentId: SegmentId
  readonly text: string
  /** Probability, 0…1, that the two say the same. */
  readonly confidence: number
  readonly evidence: Link['evidence']
  /** A person said that the two do not belong together. */
  readonly rejected: boolean
}

/** A link with what the checks have against it; offsets count in the texts of each side joined with a space. */
export interface LinkView extends Link {
  readonly findings: readonly Finding[]
}

/** What a translated document would be: its segments with a counterpart, and those that stay as they are. */
export interface TranslationOutlook {
  /** Whether the format of the source document can be written back. */
  readonly possible: boolean
  readonly translated: number
  readonly untranslated: number
}

/** What was learnt from decisions between two languages of a project. */
export interface LearnedView {
  /** Primary subtags, the way round of the project's oldest bitext in them. */
  readonly source: string
  readonly target: string
  /** Links that were learnt from. */
  readonly confirmed: number
  readonly rejected: number
  /** The most frequent first. */
  readonly words: readonly LearnedWordView[]
  readonly kinds: readonly LearntKind[]
  readonly sureness: readonly LearntSureness[]
  /** Word pairs that were deleted. */
  readonly refused: readonly { readonly source: string; readonly target: string }[]
  /** When learning began anew, ISO 8601; null where it never did. */
  readonly since: string | null
}

/** What browsers are told when something was learnt between two languages. */
export interface LearntView {
  readonly one: string
  readonly other: string
  /** Word pairs that were not learnt before. */
  readonly added: number
}

/** A learnt pair of words, and a segment of a confirmed link where it stands. */
export interface LearnedWordView {
  readonly source: string
  readonly target: string
  readonly count: number
  readonly bitextId: BitextId
  readonly segmentId: SegmentId
}

/** What an undo or redo did, and what the next ones would do, in words. */
export interface Reversal {
  readonly changes: readonly ChangeView[]
  readonly undo: string | null
  readonly redo: string | null
}
