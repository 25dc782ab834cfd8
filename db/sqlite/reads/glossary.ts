import type { Concept, Judgement, Mention, Term } from '../../model/glossary.ts'
import type { ConceptId, DocumentId, ProjectId, SegmentId } from '../../model/ids.ts'
import type { Connection } from '../connect.ts'
import { readRows } from './rows.ts'

/** A project's concepts, oldest first. */
export function readConcepts(connection: Connection, projectId: ProjectId): Concept[] {
  return readRows(connection, 'concept', 'WHERE project_id = ? ORDER BY id', [projectId])
}

/** A project's concepts made after one of them, oldest first. */
export function readConceptsAfter(
  connection: Connection,
  projectId: ProjectId,
  { after, limit }: { after: ConceptId | null; limit: number },
): Concept[] {
  return readRows(connection, 'concept', 'WHERE project_id = ? AND id > ? ORDER BY id LIMIT ?', [
    projectId,
    after ?? '',
    limit,
  ])
}

/** The terms of these concepts, concept by concept. */
export function readTermsOfEach(connection: Connection, conceptIds: readonly ConceptId[]): Term[] {
  return readRows(connection, 'term', 'WHERE concept_id IN (SELECT value FROM json_each(?)) ORDER BY concept_id, id', [
    JSON.stringify(conceptIds),
  ])
}

/** What people of a project said of things that look alike, oldest first. */
export function readJudgements(connection: Connection, projectId: ProjectId): Judgement[] {
  return readRows(connection, 'judgement', 'WHERE project_id = ? ORDER BY id', [projectId])
}

/** All terms of a project's concepts, concept by concept. */
export function readTerms(connection: Connection, projectId: ProjectId): Term[] {
  return readRows(
    connection,
    'term',
    'WHERE concept_id IN (SELECT id FROM concept WHERE project_id = ?) ORDER BY concept_id, id',
    [projectId],
  )
}

/** One concept's terms, oldest first. */
export function readTermsOf(connection: Connection, conceptId: ConceptId): Term[] {
  return readRows(connection, 'term', 'WHERE concept_id = ? ORDER BY id', [conceptId])
}

/** Decisions about names in these segments. */
export function readMentionsOf(connection: Connection, segmentIds: readonly SegmentId[]): Mention[] {
  return readRows(
    connection,
    'mention',
    'WHERE segment_id IN (SELECT value FROM json_each(?)) ORDER BY segment_id, id',
    [JSON.stringify(segmentIds)],
  )
}

/** Decisions about a concept, wherever they stand. */
export function readMentionsOfConcept(connection: Connection, conceptId: ConceptId): Mention[] {
  return readRows(connection, 'mention', 'WHERE concept_id = ? ORDER BY id', [conceptId])
}

/** Decisions about names in a document, whatever its length. */
export function readMentionsIn(connection: Connection, documentId: DocumentId): Mention[] {
  return readRows(connection, 'mention', `WHERE id IN (${mentionsInDocument}) ORDER BY segment_id, id`, [documentId])
}

// By way of the project's concepts, in this order: decisions are few, segments may be a million.
const mentionsInDocument = `SELECT mention.id FROM document
  CROSS JOIN concept ON concept.project_id = document.project_id
  CROSS JOIN mention ON mention.concept_id = concept.id
  CROSS JOIN segment ON segment.id = mention.segment_id AND segment.document_id = document.id
  WHERE document.id = ?`
