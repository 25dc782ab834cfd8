import { RuleBroken } from '../errors.ts'
import type { Bitext, Link } from '../model/bitext.ts'
import type { RawText, Segment } from '../model/document.ts'
import type { DocumentId } from '../model/ids.ts'
import type { Unversioned } from '../model/row.ts'
import type { Connection } from './connect.ts'
import { addMembers } from './members.ts'
import { codecs, wellFormed } from './rows.ts'
import { plainEdit } from './rules.ts'
import { addToSize } from './sizes.ts'
import type { Touched } from './touched.ts'
import { write } from './transaction.ts'

/** What has come with a document is untouched by any change. */
const untouched = 0
/** Rows removed at a time: others get their turn between. */
const slice = 1_000

/** Which arrivals this process is about: what others left is swept. */
const own = new WeakMap<Connection, Set<string>>()

/** Writes segments of a document that is still to come. Errors: those of `Storage.stageSegments`. */
export function stageSegments(
  connection: Connection,
  documentId: DocumentId,
  segments: readonly Unversioned<Segment>[],
): void {
  const { insert, encode, plain } = codecs.segment
  write(connection, () => {
    announce(connection, { id: documentId, kind: 'document' })
    const put = connection.statement(insert)
    for (const segment of segments) {
      if (segment.documentId !== documentId) throw new RuleBroken(`The segment ${segment.id} is of another document`)
      put.run(encode(plain(segment), untouched))
    }
    const excluded = segments.filter((segment) => segment.excluded).length
    addToSize(connection, documentId, { total: segments.length, excluded })
  })
}

/** Writes a part of the raw text of a document that is still to come. */
export function stageText(connection: Connection, documentId: DocumentId, part: Omit<RawText, 'id'>): void {
  const { statement } = connection
  write(connection, () => {
    announce(connection, { id: documentId, kind: 'document' })
    const [position] = statement('SELECT count(*) FROM text_part WHERE arrival_id = ?').get(documentId) as [number]
    statement('INSERT INTO text_part (arrival_id, position, codes, places, text) VALUES (?, ?, ?, ?, ?)').run(
      documentId,
      position,
      JSON.stringify(part.codes),
      JSON.stringify(part.places),
      wellFormed(part.text),
    )
  })
}

/** Writes links of a bitext that is still to come; their segments are here. */
export function stageLinks(
  connection: Connection,
  bitext: Pick<Bitext, 'id' | 'projectId' | 'sourceId' | 'targetId'>,
  links: readonly Unversioned<Link>[],
): void {
  const { insert, encode } = codecs.link
  const { id, projectId, sourceId, targetId } = bitext
  write(connection, () => {
    announce(connection, { id, kind: 'bitext', sourceId, targetId })
    const put = connection.statement(insert)
    for (const link of links) {
      if (link.bitextId !== id) throw new RuleBroken(`The link ${link.id} is of another bitext`)
      const plain = plainEdit(projectId, { kind: 'link', id: link.id, before: null, after: link }).after
      put.run(encode(plain as Unversioned<Link>, untouched))
      addMembers(connection, link, [sourceId, targetId])
    }
  })
}

interface Arrival {
  readonly id: string
  readonly kind: 'document' | 'bitext' | 'evidence'
  readonly sourceId?: string
  readonly targetId?: string
}

/** Takes note of what is coming. @throws RuleBroken when it is here already, or is something else */
export function announce(connection: Connection, { id, kind, sourceId = '', targetId = '' }: Arrival): void {
  const { statement, now } = connection
  const mine = own.get(connection) ?? new Set<string>()
  own.set(connection, mine.add(id))
  if (statement(`SELECT 1 FROM ${kind} WHERE id = ?`).get(id))
    throw new RuleBroken(`The ${kind} ${id} is here already; nothing can come with it`)
  const known = readArrival(connection, id)
  if (!known) {
    const insert = statement('INSERT INTO arrival (id, kind, source_id, target_id, created_at) VALUES (?, ?, ?, ?, ?)')
    insert.run(id, kind, sourceId, targetId, now().toISOString())
  } else if (known[0] !== kind || known[1] !== sourceId || known[2] !== targetId) {
    throw new RuleBroken(`What comes as ${id} is another ${known[0]}`)
  }
}

function readArrival(
  { statement }: Connection,
  id: string,
): [kind: string, source: string, target: string] | undefined {
  return statement('SELECT kind, source_id, target_id FROM arrival WHERE id = ?').get(id) as never
}

/** Where a commit has created a document, bitext or source of evidence, what came with it is here from now on. */
export function publish(connection: Connection, touched: readonly Touched[]): void {
  const remove = connection.statement('DELETE FROM arrival WHERE id = ?')
  for (const row of touched) {
    if (row.kind !== 'document' && row.kind !== 'bitext' && row.kind !== 'evidence') continue
    if (row.was !== null || row.is === null) continue
    const arrival = readArrival(connection, row.id)
    if (!arrival) continue
    if (arrival[0] !== row.kind) throw new RuleBroken(`What comes as ${row.id} is a ${arrival[0]}`)
    if (row.kind === 'document') publishText(connection, row.id, row.is.textId)
    else if (row.kind === 'bitext' && (arrival[1] !== row.is.sourceId || arrival[2] !== row.is.targetId)) {
      throw new RuleBroken(`The links that came for the bitext ${row.id} are of other documents`)
    }
    remove.run(row.id)
  }
}

function publishText({ statement }: Connection, documentId: string, textId: string): void {
  if (!statement('SELECT 1 FROM text_part WHERE arrival_id = ? LIMIT 1').get(documentId)) return
  if (statement('SELECT 1 FROM text WHERE id = ?').get(textId)) {
    // The same text has been kept meanwhile; once is enough.
    statement('DELETE FROM text_part WHERE arrival_id = ?').run(documentId)
  } else {
    statement(`INSERT INTO text (id, codes, places, text, parts) VALUES (?, '[]', '[]', '', ?)`).run(textId, documentId)
  }
}

/** Removes, in slices, what came for documents, bitexts and sources that did not. */
export async function discardStaged(connection: Connection, ids: readonly string[]): Promise<void> {
  const found = ids.flatMap((id) => {
    const arrival = readArrival(connection, id)
    return arrival ? [{ id, kind: arrival[0] }] : []
  })
  // Links first: they hold segments.
  for (const { id } of found.sort((a, b) => (a.kind < b.kind ? -1 : 1))) {
    for (const texts of removals) while (removeSome(connection, texts, id) > 0) await turn()
    own.get(connection)?.delete(id)
  }
}

/** The same for all that earlier processes left; how many documents, bitexts and sources did not come. */
export async function sweepStaged(connection: Connection): Promise<number> {
  const all = connection.statement('SELECT id FROM arrival').all() as [string][]
  const left = all.map(([id]) => id).filter((id) => !own.get(connection)?.has(id))
  await discardStaged(connection, left)
  return left.length
}

const isComing = 'EXISTS (SELECT 1 FROM arrival WHERE id = ?)'
const keyOf = { evidence_pair: 'number', evidence_word: 'side, word' } as const
/** What removes a slice; the last of each is counted. */
const removals: readonly (readonly string[])[] = [
  [
    `DELETE FROM link_member WHERE link_id IN (SELECT id FROM link WHERE bitext_id = ? LIMIT ${slice})
     AND ${isComing}`,
    `DELETE FROM link WHERE id IN (SELECT id FROM link WHERE bitext_id = ? LIMIT ${slice}) AND ${isComing}`,
  ],
  [`DELETE FROM segment WHERE id IN (SELECT id FROM segment WHERE document_id = ? LIMIT ${slice}) AND ${isComing}`],
  [
    `DELETE FROM text_part WHERE arrival_id = ? AND ${isComing}
     AND position = (SELECT min(position) FROM text_part WHERE arrival_id = ?)`,
  ],
  ...(['evidence_word', 'evidence_pair'] as const).map((table) => [
    `DELETE FROM ${table} WHERE (set_id, ${keyOf[table]}) IN (
       SELECT part.set_id, ${keyOf[table].replace(/\w+/g, 'part.$&')} FROM evidence_set
       CROSS JOIN ${table} AS part ON part.set_id = evidence_set.id WHERE evidence_set.source_id = ? LIMIT ${slice}
     ) AND ${isComing}`,
  ]),
  [`DELETE FROM evidence_set WHERE source_id = ? AND ${isComing}`],
  [`DELETE FROM document_size WHERE document_id = ? AND ${isComing}`],
  ['DELETE FROM arrival WHERE id = ?'],
]

function removeSome(connection: Connection, texts: readonly string[], id: string): number {
  const run = (text: string) =>
    connection.statement(text).run(
      ...text
        .split('?')
        .slice(1)
        .map(() => id),
    ).changes
  return write(connection, () => texts.map(run).at(-1) ?? 0)
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
