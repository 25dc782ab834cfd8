import { RowNotFound, RuleBroken } from '../../errors.ts'
import type { RawText } from '../../model/document.ts'
import type { Connection } from '../connect.ts'
import { wellFormed } from '../rows.ts'

/** A raw text by its id. @throws RowNotFound */
export function readText({ statement }: Connection, id: string): RawText {
  const cells = statement('SELECT codes, text, places FROM text WHERE id = ?').get(id) as Cells | undefined
  if (!cells) throw new RowNotFound('text', id)
  return { id, text: cells[1], codes: JSON.parse(cells[0]), places: JSON.parse(cells[2]) }
}

/** Writes those raw texts that are not kept yet. @throws RuleBroken when an id stands for another text already */
export function keepTexts({ statement }: Connection, texts: readonly RawText[]): void {
  for (const { id, text: given, ...rest } of texts) {
    const [codes, text, places] = [JSON.stringify(rest.codes), wellFormed(given), JSON.stringify(rest.places)]
    const cells = statement('SELECT codes, text, places FROM text WHERE id = ?').get(id) as Cells | undefined
    if (!cells) statement('INSERT INTO text (id, codes, text, places) VALUES (?, ?, ?, ?)').run(id, codes, text, places)
    else if (cells[0] !== codes || cells[1] !== text || cells[2] !== places) {
      throw new RuleBroken(`The text ${id} is kept already, with other words or other markup`)
    }
  }
}

type Cells = [codes: string, text: string, places: string]
