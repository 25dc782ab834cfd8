import type { Storage } from '../storage.ts'
import { discardStaged, stageLinks, stageSegments, stageText, sweepStaged } from './arrivals.ts'
import { backup } from './backup.ts'
import { commit } from './commit.ts'
import type { Connection } from './connect.ts'
import { readEvidence, readEvidencePairs, readEvidenceWords, stageEvidence } from './evidence.ts'
import { readEmbeddingKey, saveEmbeddingKey } from './keys.ts'
import type { Originals } from './originals.ts'
import {
  readBitexts,
  readBitextsOf,
  readConfirmed,
  readCounts,
  readDecided,
  readLinks,
  readLinksOf,
} from './reads/bitexts.ts'
import { readDocuments, readSegments, readSizeOf } from './reads/documents.ts'
import {
  readConcepts,
  readConceptsAfter,
  readJudgements,
  readMentionsIn,
  readMentionsOf,
  readMentionsOfConcept,
  readTerms,
  readTermsOf,
  readTermsOfEach,
} from './reads/glossary.ts'
import { readChangesAfter, readHistory, readHistoryOf, readLastSeq } from './reads/history.ts'
import { interruptJobs, readJob, readJobs, saveJob } from './reads/jobs.ts'
import { readLearnt, readLearntWords, readRefusals, readResets, saveLearnt } from './reads/learning.ts'
import { readMany, readRows, rowOrThrow } from './reads/rows.ts'
import { readPlaces, readText } from './reads/texts.ts'
import { readWaivers } from './reads/waivers.ts'
import { readSkeleton } from './skeleton.ts'
import { readSkeletonColumns } from './skeleton-columns.ts'
import { reverse, reversibleLabel } from './undo.ts'
import { readVectors, saveVectors } from './vectors.ts'

/**
 * The port over one SQLite connection. Its methods are `async` so that what they throw becomes a rejection; each runs
 * to its end before another begins, copies aside.
 */
export function sqliteStorage(connection: Connection, originals: Originals, release: () => void = () => {}): Storage {
  // SQLite cannot close while a copy is under way.
  const copies = new Set<Promise<unknown>>()
  return {
    get: async (kind, id) => rowOrThrow(connection, kind, id),
    getMany: async (kind, ids) => readMany(connection, kind, ids),
    projects: async () => readRows(connection, 'project', 'ORDER BY created_at, id'),
    documents: async (projectId) => readDocuments(connection, projectId),
    bitexts: async (projectId) => readBitexts(connection, projectId),
    bitextsOf: async (documentId) => readBitextsOf(connection, documentId),
    segments: async (documentId, window) => readSegments(connection, documentId, window),
    sizeOf: async (documentId) => readSizeOf(connection, documentId),
    links: async (bitextId, states) => readLinks(connection, bitextId, states),
    linksOf: async (segmentIds) => readLinksOf(connection, segmentIds),
    decidedLinks: async (bitextId, window) => readDecided(connection, bitextId, window),
    confirmedLinks: async (bitextId, window) => readConfirmed(connection, bitextId, window),
    concepts: async (projectId) => readConcepts(connection, projectId),
    conceptsAfter: async (projectId, window) => readConceptsAfter(connection, projectId, window),
    terms: async (projectId) => readTerms(connection, projectId),
    termsOf: async (conceptId) => readTermsOf(connection, conceptId),
    termsOfEach: async (conceptIds) => readTermsOfEach(connection, conceptIds),
    judgements: async (projectId) => readJudgements(connection, projectId),
    waivers: async (projectId) => readWaivers(connection, projectId),
    mentionsOf: async (segmentIds) => readMentionsOf(connection, segmentIds),
    mentionsIn: async (documentId) => readMentionsIn(connection, documentId),
    mentionsOfConcept: async (conceptId) => readMentionsOfConcept(connection, conceptId),
    evidence: async (projectId) => readEvidence(connection, projectId),
    evidenceWords: async (...asked) => readEvidenceWords(connection, ...asked),
    evidencePairs: async (...asked) => readEvidencePairs(connection, ...asked),

    refusals: async (projectId) => readRefusals(connection, projectId),
    resets: async (projectId) => readResets(connection, projectId),

    skeleton: async (bitextId) => readSkeleton(connection, bitextId),
    skeletonColumns: async (bitextId) => readSkeletonColumns(connection, bitextId),
    counts: async (projectId) => readCounts(connection, projectId),

    rawText: (textId) => readText(connection, textId),
    places: async (textId) => readPlaces(connection, textId),
    putOriginal: (bytes) => originals.put(bytes),
    takeOriginal: (path, sha256) => originals.take(path, sha256),
    readOriginal: (sha256) => originals.read(sha256),

    stageSegments: async (documentId, segments) => stageSegments(connection, documentId, segments),
    stageText: async (documentId, part) => stageText(connection, documentId, part),
    stageLinks: async (bitext, links) => stageLinks(connection, bitext, links),
    stageEvidence: async (sourceId, part) => stageEvidence(connection, sourceId, part),
    discardStaged: (ids) => discardStaged(connection, ids),
    sweepStaged: () => sweepStaged(connection),

    commit: async (draft) => commit(connection, draft),
    undo: async (projectId, author) => reverse(connection, 'undo', projectId, author),
    redo: async (projectId, author) => reverse(connection, 'redo', projectId, author),
    reversible: async (projectId, author) => ({
      undo: reversibleLabel(connection, 'undo', projectId, author),
      redo: reversibleLabel(connection, 'redo', projectId, author),
    }),

    changesAfter: async (seq, limit) => readChangesAfter(connection, seq, limit),
    history: async (projectId, window) => readHistory(connection, projectId, window),
    historyOf: async (kind, id, limit) => readHistoryOf(connection, kind, id, limit),
    lastSeq: async () => readLastSeq(connection),

    saveJob: async (job) => saveJob(connection, job),
    job: async (id) => readJob(connection, id),
    jobs: async (projectId) => readJobs(connection, projectId),
    interruptJobs: async () => interruptJobs(connection),

    learnt: async (projectId) => readLearnt(connection, projectId),
    learntWords: async (projectId, languages) => readLearntWords(connection, projectId, languages),
    saveLearnt: async (learnt, words) => saveLearnt(connection, learnt, words),

    vectors: async (space, fingerprints) => readVectors(connection, space, fingerprints),
    saveVectors: async (space, vectors) => saveVectors(connection, space, vectors),
    embeddingKey: async (projectId, address) => readEmbeddingKey(connection, projectId, address),
    saveEmbeddingKey: async (...given) => saveEmbeddingKey(connection, ...given),

    async backup(file) {
      const copy = backup(connection.sqlite, file)
      copies.add(copy)
      return copy.finally(() => copies.delete(copy))
    },
    async close() {
      await Promise.allSettled(copies)
      connection.sqlite.close()
      release()
    },
  }
}
