import { RowNotFound, RuleBroken } from '../../errors.ts'
import type { Place, RawText } from '../../model/document.ts'
import type { Connection } from '../connect.ts'
import { wellFormed } from '../rows.ts'

/**
 * A raw text by its id. One that came in parts is put together piece by piece; others get their turn between.
 *
 * @throws RowNotFound
 */
export async function readText(connection: Connection, id: string): Promise<RawText> {
  const first = readFirst(connection, id)
  if (!first) throw new RowNotFound('text', id)
  const pieces = [first.cells]
  for (let position = 0; first.parts !== null; position++) {
    const cells = readPart(connection, first.parts, position)
    if (!cells) break
    pieces.push(cells)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return joined(id, pieces)
}

/** Where the stretches of a raw text stand. @throws RowNotFound */
export function readPlaces({ statement }: Connection, id: string): readonly Place[] {
  const first = statement('SELECT places, parts FROM text WHERE id = ?').get(id) as [string, string | null] | undefined
  if (!first) throw new RowNotFound('text', id)
  const [places, parts] = first
  const rest = statement(`SELECT places FROM text_part WHERE arrival_id = ? AND places <> '[]' ORDER BY position`)
  const pieces = parts === null ? [] : (rest.all(parts) as [string][]).map(([cells]) => cells)
  return [places, ...pieces].flatMap((cells) => JSON.parse(cells))
}

/** Writes those raw texts that are not kept yet. @throws RuleBroken when an id stands for another text already */
export function keepTexts(connection: Connection, texts: readonly RawText[]): void {
  for (const { id, text: given, ...rest } of texts) {
    const [codes, text, places] = [JSON.stringify(rest.codes), wellFormed(given), JSON.stringify(rest.places)]
    const first = readFirst(connection, id)
    if (!first) {
      const insert = connection.statement('INSERT INTO text (id, codes, text, places) VALUES (?, ?, ?, ?)')
      insert.run(id, codes, text, places)
      continue
    }
    const pieces = [first.cells]
    for (let position = 0; first.parts !== null; position++) {
      const cells = readPart(connection, first.parts, position)
      if (!cells) break
      pieces.push(cells)
    }
    const kept = joined(id, pieces)
    if (JSON.stringify(kept.codes) !== codes || kept.text !== text || JSON.stringify(kept.places) !== places) {
      throw new RuleBroken(`The text ${id} is kept already, with other words or other markup`)
    }
  }
}

type Cells = [codes: string, text: string, places: string]

function readFirst({ statement }: Connection, id: string): { cells: Cells; parts: string | null } | undefined {
  const cells = statement('SELECT codes, text, places, parts FROM text WHERE id = ?').get(id)
  if (cells === undefined) return undefined
  const [codes, text, places, parts] = cells as [...Cells, string | null]
  return { cells: [codes, text, places], parts }
}

function readPart({ statement }: Connection, arrivalId: string, position: number): Cells | undefined {
  const sql = 'SELECT codes, text, places FROM text_part WHERE arrival_id = ? AND position = ?'
  return statement(sql).get(arrivalId, position) as Cells | undefined
}

function joined(id: string, pieces: readonly Cells[]): RawText {
  return {
    id,
    text: pieces.map(([, text]) => text).join(''),
    codes: pieces.flatMap(([codes]) => JSON.parse(codes)),
    places: pieces.flatMap(([, , places]) => JSON.parse(places)),
  }
}
