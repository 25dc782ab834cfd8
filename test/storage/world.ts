import type { Bitext, Link } from '../../db/model/bitext.ts'
import type { Change, ChangeDraft, Edit, RowKind, Rows } from '../../db/model/change.ts'
import type { Document, Segment } from '../../db/model/document.ts'
import type { EvidenceSource } from '../../db/model/evidence.ts'
import type { Concept, Judgement, Mention, Term } from '../../db/model/glossary.ts'
import { type BitextId, newId, type ProjectId, type SegmentId } from '../../db/model/ids.ts'
import type { Refusal, Reset } from '../../db/model/learning.ts'
import { noCutRules, type Project } from '../../db/model/project.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { Waiver } from '../../db/model/waiver.ts'
import type { Storage } from '../../db/storage.ts'

type Plain<Kind extends RowKind> = Unversioned<Rows[Kind]>

/** Time of everything made here. */
export const at = '2026-01-02T03:04:05.000Z'

/** An edit that creates a row. */
export function made<Kind extends RowKind>(kind: Kind, after: Plain<Kind>): Edit {
  return { kind, id: after.id, before: null, after } as unknown as Edit
}

/** An edit of a row as read. */
export function changed<Kind extends RowKind>(kind: Kind, before: Rows[Kind], to: Partial<Plain<Kind>>): Edit {
  return { kind, id: before.id, before, after: { ...before, ...to } } as unknown as Edit
}

/** An edit that removes a row as read. */
export function removed<Kind extends RowKind>(kind: Kind, before: Rows[Kind]): Edit {
  return { kind, id: before.id, before, after: null } as unknown as Edit
}

export function project(over: Partial<Project> = {}): Unversioned<Project> {
  return { id: newId(), name: 'Chronicle', cutting: noCutRules, embeddings: null, createdAt: at, ...over }
}

export function document(projectId: ProjectId, over: Partial<Document> = {}): Unversioned<Document> {
  return {
    id: newId(),
    projectId,
    name: 'Шежіре',
    lang: 'kk',
    format: 'plain-text',
    encoding: 'utf-8',
    layout: 'paragraphs',
    reading: { rules: {}, places: {} },
    fileName: 'chronicle.txt',
    original: 'a'.repeat(64),
    size: 12,
    textId: 'b'.repeat(64),
    createdAt: at,
    ...over,
  }
}

export function segment(of: { id: Document['id'] }, start: number, over: Partial<Segment> = {}): Unversioned<Segment> {
  const shown = `Сөйлем ${start}.`
  return {
    id: newId(),
    documentId: of.id,
    spans: [[start, start + shown.length]],
    start,
    rank: '',
    kind: 'sentence',
    block: 0,
    shown,
    corrected: null,
    fingerprint: `f${start}`,
    excluded: false,
    ...over,
  }
}

export function bitext(
  projectId: ProjectId,
  source: { id: Document['id'] },
  target: { id: Document['id'] },
): Unversioned<Bitext> {
  return { id: newId(), projectId, sourceId: source.id, targetId: target.id, createdAt: at, alignment: null }
}

export function link(
  of: { id: BitextId },
  source: readonly { id: SegmentId }[],
  target: readonly { id: SegmentId }[],
  over: Partial<Link> = {},
): Unversioned<Link> {
  return {
    id: newId(),
    bitextId: of.id,
    source: source.map(({ id }) => id),
    target: target.map(({ id }) => id),
    state: 'proposed',
    confidence: 0.5,
    evidence: [],
    origin: 'test 1',
    basis: null,
    ...over,
  }
}

export function concept(projectId: ProjectId, over: Partial<Concept> = {}): Unversioned<Concept> {
  return { id: newId(), projectId, kind: 'person', gender: null, note: '', identifiers: [], ...over }
}

export function term(of: { id: Concept['id'] }, text: string, over: Partial<Term> = {}): Unversioned<Term> {
  const plain = { gender: null, role: null, declension: null, forms: [], source: '', note: '' }
  return { id: newId(), conceptId: of.id, lang: 'kk', text, status: 'preferred', ...plain, ...over }
}

export function mention(
  where: { id: SegmentId },
  of: { id: Concept['id'] },
  over: Partial<Mention> = {},
): Unversioned<Mention> {
  const who = { segmentId: where.id, conceptId: of.id }
  return { id: newId(), ...who, form: 'Алма', occurrence: 0, decision: 'confirmed', ...over }
}

export function evidence(projectId: ProjectId, over: Partial<EvidenceSource> = {}): Unversioned<EvidenceSource> {
  return {
    id: newId(),
    projectId,
    kind: 'memory',
    name: 'Бұрынғы аудармалар',
    enabled: true,
    fileName: 'old.tmx',
    format: 'tmx',
    pairs: [{ langs: ['en', 'kk'], count: 2 }],
    problems: [],
    createdAt: at,
    ...over,
  }
}

export function refusal(projectId: ProjectId): Unversioned<Refusal> {
  return { id: newId(), projectId, one: 'en', other: 'kk', oneWord: 'court', otherWord: 'алма' }
}

export function waiver(projectId: ProjectId, over: Partial<Waiver> = {}): Unversioned<Waiver> {
  return { id: newId(), projectId, subject: 'names:wrong-form', reason: 'A quotation.', ...over }
}

export function judgement(projectId: ProjectId, over: Partial<Judgement> = {}): Unversioned<Judgement> {
  return { id: newId(), projectId, one: newId(), other: newId(), verdict: 'different', ...over }
}

export function reset(projectId: ProjectId): Unversioned<Reset> {
  return { id: newId(), projectId, one: 'en', other: 'kk', at }
}

/** A project with two documents of `size` segments and a bitext of the two, written by the author `Aigul`. */
export async function world(storage: Storage, size = 3) {
  const home = project()
  const text = { id: 'b'.repeat(64), text: 'Бір. Екі.', codes: [], places: [] }
  const [sourceText, targetText] = [document(home.id), document(home.id, { lang: 'en' })]
  const at = Array.from({ length: size }, (_, i) => i * 10)
  const source = at.map((start) => segment(sourceText, start))
  const target = at.map((start) => segment(targetText, start))
  const pair = bitext(home.id, sourceText, targetText)
  const act = (label: string, edits: readonly Edit[], more: Partial<ChangeDraft> = {}): Promise<Change> =>
    storage.commit({ projectId: home.id, author: 'Aigul', label, edits, ...more })
  await act('Create project', [made('project', home)])
  await act(
    'Import documents',
    [
      ...[sourceText, targetText].map((row) => made('document', row)),
      ...[...source, ...target].map((row) => made('segment', row)),
      made('bitext', pair),
    ],
    { texts: [text] },
  )
  return { home, sourceText, targetText, source, target, pair, text, act }
}

/** A world with one way to act: correcting its first segment, or the one that is named. */
export async function correcting(storage: Storage) {
  const of = await world(storage)
  const [{ id }, { id: otherId }] = [of.source[0]!, of.source[1]!]
  const correct = async (corrected: string, more: { author?: string; groupId?: string; id?: typeof id } = {}) => {
    const row = await storage.get('segment', more.id ?? id)
    return of.act(`Correct to ${corrected}`, [changed('segment', row, { corrected })], more)
  }
  const text = async (which = id) => (await storage.get('segment', which)).corrected
  return { ...of, id, otherId, correct, text }
}
