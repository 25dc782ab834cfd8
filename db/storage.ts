import type { AgainstKind, Bitext, Link, LinkState } from './model/bitext.ts'
import type { Change, ChangeDraft, RowKind, Rows } from './model/change.ts'
import type { Document, Place, RawText, Segment } from './model/document.ts'
import type { TextVector, VectorSpace } from './model/embedding.ts'
import type { EvidencePart, EvidenceSource, EvidenceWord, LanguagePair } from './model/evidence.ts'
import type { Concept, Judgement, Mention, Term } from './model/glossary.ts'
import type { BitextId, ConceptId, DocumentId, JobId, LinkId, ProjectId, SegmentId, SourceId } from './model/ids.ts'
import type { Job } from './model/job.ts'
import type { Learnt, LearntWord, Refusal, Reset, TwoLanguages } from './model/learning.ts'
import type { Project } from './model/project.ts'
import type { Unversioned } from './model/row.ts'
import type { Waiver } from './model/waiver.ts'

/** What is needed to lay a bitext out, without any text: small enough to send whole. */
export interface Skeleton {
  readonly source: readonly SegmentBone[]
  readonly target: readonly SegmentBone[]
  /** Live links and confirmed nulls, in no promised order; rejected ones are left out. */
  readonly links: readonly LinkBone[]
}
/**
 * The same by columns, which is a third of the size and read in a tenth of the time: for bitexts of 100,000 links.
 * Cells stand in one order, with a space between, or (where it says so) a sign each.
 */
export interface SkeletonColumns {
  readonly source: SegmentColumns
  readonly target: SegmentColumns
  readonly links: LinkColumns
}
export interface SegmentColumns {
  readonly ids: string
  readonly versions: string
  readonly lengths: string
  /** 0 or 1 each. */
  readonly excluded: string
}
export interface LinkColumns {
  readonly ids: string
  readonly versions: string
  /** Ids of segments with a plus between; nothing for an empty side. */
  readonly source: string
  readonly target: string
  /** p, c or d each: proposed, confirmed, drafted. */
  readonly states: string
  /** Nothing for none. */
  readonly confidences: string
  /** The bits of what speaks against each, a sign of base 32: 0…9, a…v. */
  readonly against: string
  /** Ids of links that were edited since. */
  readonly edited: string
}
export interface SegmentBone {
  readonly id: SegmentId
  readonly version: number
  readonly excluded: boolean
  /** Length of the text as it is now, UTF-16 units: lets a list guess heights. */
  readonly length: number
}
export interface LinkBone {
  readonly id: LinkId
  readonly version: number
  readonly source: readonly SegmentId[]
  readonly target: readonly SegmentId[]
  readonly state: LinkState
  readonly confidence: number | null
  /** Kinds of evidence that speak against the link. */
  readonly against: readonly AgainstKind[]
  /** One of these contradicts it: another date, another number. */
  readonly contradicted: boolean
  /** Confirmed, and then the meaning of a side changed. */
  readonly editedSince: boolean
}

/** Counts that a home page shows without reading a bitext. */
export interface BitextCounts {
  readonly bitextId: BitextId
  readonly sourceSegments: number
  readonly targetSegments: number
  readonly proposed: number
  readonly confirmed: number
  readonly drafted: number
  /** Confirmed links with an empty side. */
  readonly withoutCounterpart: number
  /** Proposed links with an empty side. */
  readonly proposedWithout: number
  readonly excluded: number
}

/** Where to go on in the order of decisions. */
export interface DecidedWindow {
  /** After this version, or after the link `id` of it. */
  readonly version: number
  readonly id?: LinkId
  readonly limit: number
}

/** A window of a list, and how long the list is. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/**
 * The port to whatever keeps the data: plain models out, and one door in, `commit`. Coarse and asynchronous, so that
 * an engine in this process and one over a network fit alike. There is no `transaction(callback)`: a draft is data.
 *
 * Reads of a single row throw `RowNotFound`. Every write is durable when its promise resolves.
 */
export interface Storage {
  // Rows
  get<Kind extends RowKind>(kind: Kind, id: string): Promise<Rows[Kind]>
  /** Those of the ids that exist, in the order asked for. */
  getMany<Kind extends RowKind>(kind: Kind, ids: readonly string[]): Promise<readonly Rows[Kind][]>
  projects(): Promise<readonly Project[]>
  documents(projectId: ProjectId): Promise<readonly Document[]>
  bitexts(projectId: ProjectId): Promise<readonly Bitext[]>
  /** Bitexts that a document stands in, on either side. */
  bitextsOf(documentId: DocumentId): Promise<readonly Bitext[]>
  /** A document's segments in order; `from` counts from 0. */
  segments(documentId: DocumentId, window?: { from: number; count: number }): Promise<Page<Segment>>
  /** How many segments a document has, and how many of them are excluded. */
  sizeOf(documentId: DocumentId): Promise<{ total: number; excluded: number }>
  /** Whole list of links of a bitext, by state; all states when none is named. */
  links(bitextId: BitextId, states?: readonly LinkState[]): Promise<readonly Link[]>
  /** Links, rejected ones too, that any of these segments is in, over all bitexts. */
  linksOf(segmentIds: readonly SegmentId[]): Promise<readonly Link[]>
  /** Confirmed and rejected links that a change has touched, by version and id: not those that came with a file. */
  decidedLinks(bitextId: BitextId, window: DecidedWindow): Promise<readonly Link[]>
  /** Confirmed links with both sides, those that came with a file too; in an order that stays while nothing changes. */
  confirmedLinks(bitextId: BitextId, window: { from: number; count: number }): Promise<readonly Link[]>
  concepts(projectId: ProjectId): Promise<readonly Concept[]>
  /** Those made after one of them, oldest first: a long glossary in pieces. */
  conceptsAfter(projectId: ProjectId, window: { after: ConceptId | null; limit: number }): Promise<readonly Concept[]>
  terms(projectId: ProjectId): Promise<readonly Term[]>
  termsOf(conceptId: ConceptId): Promise<readonly Term[]>
  /** The terms of these concepts, concept by concept. */
  termsOfEach(conceptIds: readonly ConceptId[]): Promise<readonly Term[]>
  /** What people said of things that look alike, oldest first. */
  judgements(projectId: ProjectId): Promise<readonly Judgement[]>
  /** What people let stand of what was found, oldest first. */
  waivers(projectId: ProjectId): Promise<readonly Waiver[]>
  /** People's decisions about names in these segments. */
  mentionsOf(segmentIds: readonly SegmentId[]): Promise<readonly Mention[]>
  /** People's decisions about names in a whole document. */
  mentionsIn(documentId: DocumentId): Promise<readonly Mention[]>
  /** People's decisions about one concept's names, in all texts. */
  mentionsOfConcept(conceptId: ConceptId): Promise<readonly Mention[]>
  evidence(projectId: ProjectId): Promise<readonly EvidenceSource[]>
  /** Of a source's pairs in two languages: those of these words that they hold, in the order asked for. */
  evidenceWords(
    sourceId: SourceId,
    langs: LanguagePair,
    side: 0 | 1,
    words: readonly string[],
  ): Promise<readonly EvidenceWord[]>
  /** The same for pairs by their numbers. */
  evidencePairs(
    sourceId: SourceId,
    langs: LanguagePair,
    numbers: readonly number[],
  ): Promise<readonly (readonly [a: string, b: string])[]>

  /** Word pairs that people deleted from what was learnt. */
  refusals(projectId: ProjectId): Promise<readonly Refusal[]>
  /** Where learning began anew. */
  resets(projectId: ProjectId): Promise<readonly Reset[]>

  // Views made for one screen
  skeleton(bitextId: BitextId): Promise<Skeleton>
  skeletonColumns(bitextId: BitextId): Promise<SkeletonColumns>
  counts(projectId: ProjectId): Promise<readonly BitextCounts[]>

  // Immutable content
  rawText(textId: string): Promise<RawText>
  /** Where the stretches of a raw text stand, without the text itself. */
  places(textId: string): Promise<readonly Place[]>
  /** Keeps bytes under their SHA-256 (hex), which it returns; they are on disk when it does. */
  putOriginal(bytes: Uint8Array): Promise<string>
  /**
   * Keeps a file that lies on this machine, by taking it: it is gone from where it was.
   *
   * @param sha256  of its bytes, hex, as whoever wrote them reckoned it
   */
  takeOriginal(path: string, sha256: string): Promise<string>
  readOriginal(sha256: string): Promise<Uint8Array>

  // What is coming: written slice by slice outside history, for a document, bitext or source that is not there yet. Nobody sees
  // it until a commit creates that row; its version is 0 until a change touches it. At most some 1,000 rows at a time.
  /** @throws RuleBroken when the document is there already, or a segment is of another one */
  stageSegments(documentId: DocumentId, segments: readonly Unversioned<Segment>[]): Promise<void>
  /** The next part of the raw text; the parts in order are what the document's `textId` stands for. */
  stageText(documentId: DocumentId, part: Omit<RawText, 'id'>): Promise<void>
  /** @throws RuleBroken as `commit` for the same links of that bitext */
  stageLinks(
    bitext: Pick<Bitext, 'id' | 'projectId' | 'sourceId' | 'targetId'>,
    links: readonly Unversioned<Link>[],
  ): Promise<void>
  /** @throws RuleBroken when the source is there already */
  stageEvidence(sourceId: SourceId, part: EvidencePart): Promise<void>
  /** Removes what came for these documents, bitexts and sources; what is there already is left alone. */
  discardStaged(ids: readonly (DocumentId | BitextId | SourceId)[]): Promise<void>
  /** Removes what earlier processes left; for how many documents, bitexts and sources. Others get their turn meanwhile. */
  sweepStaged(): Promise<number>

  // The one door
  /**
   * Writes a draft whole or not at all, and appends it to history.
   *
   * @throws StaleRow     when a row is not what its edit's `before` or an expectation says; names those rows as they are
   * @throws RuleBroken   when the draft breaks a rule of the model
   * @throws StorageFull  when the disk is full
   */
  commit(draft: ChangeDraft): Promise<Change>
  /**
   * Takes back this author's latest act of the project that is not yet taken back, with the changes of its group that
   * no other act of theirs stands between; as one new change per change taken back.
   *
   * @throws NothingToReverse  when there is none
   * @throws StaleRow          when somebody has changed those rows since
   */
  undo(projectId: ProjectId, author: string): Promise<readonly Change[]>
  /** Does again what this author's latest undo took back; an act in between leaves nothing to redo. */
  redo(projectId: ProjectId, author: string): Promise<readonly Change[]>
  /** What undo and redo would do now, in words; null where there is nothing. */
  reversible(projectId: ProjectId, author: string): Promise<{ undo: string | null; redo: string | null }>

  // History
  changesAfter(seq: number, limit: number): Promise<readonly Change[]>
  /** Newest first; `before` is exclusive. */
  history(projectId: ProjectId, window: { before?: number; limit: number }): Promise<readonly Change[]>
  /** Every change that touched the row, newest first. */
  historyOf(kind: RowKind, id: string, limit: number): Promise<readonly Change[]>
  lastSeq(): Promise<number>

  // Jobs: state that is not history
  saveJob(job: Job): Promise<void>
  job(id: JobId): Promise<Job>
  jobs(projectId: ProjectId): Promise<readonly Job[]>
  /** Marks every job that was queued or running when the process ended as interrupted; how many there were. */
  interruptJobs(): Promise<number>

  // What is learnt from decisions: derived, not history; it goes with its project
  /** By languages. */
  learnt(projectId: ProjectId): Promise<readonly Learnt[]>
  learntWords(projectId: ProjectId, languages: TwoLanguages): Promise<readonly LearntWord[]>
  /** Takes the place of what was learnt for these languages. Does nothing where the project is gone. */
  saveLearnt(learnt: Learnt, words: readonly LearntWord[]): Promise<void>

  // Embeddings: a cache of what a server answered, and the keys for such servers; neither is history
  /** Those of the texts whose vectors are kept, in the order asked for; at most some 1,000 at a time. */
  vectors(space: VectorSpace, fingerprints: readonly string[]): Promise<readonly TextVector[]>
  /** Keeps vectors, each in place of what was known of its text; when there are too many the oldest go. */
  saveVectors(space: VectorSpace, vectors: readonly TextVector[]): Promise<void>
  /** The key for a server; null where there is none. It goes with its project. */
  embeddingKey(projectId: ProjectId, address: string): Promise<string | null>
  /** Null forgets the key. Does nothing where the project is gone. */
  saveEmbeddingKey(projectId: ProjectId, address: string, key: string | null): Promise<void>

  /** A verified copy of the whole store in a new file; returns its SHA-256. */
  backup(file: string): Promise<string>
  close(): Promise<void>
}
