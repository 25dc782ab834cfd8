import { RowNotFound, RuleBroken } from '../../errors.ts'
import type { RawText } from '../../model/document.ts'
import type { Connection } from '../connect.ts'
import { wellFormed } from '../rows.ts'

/** A raw text by its id. @throws RowNotFound */
export function readText({ statement }: Connection, id: string): RawText {
  const cells = statement('SELECT codes, text FROM text WHERE id = ?').get(id) as [string, string] | undefined
  if (!cells) throw new RowNotFound('text', id)
  return { id, text: cells[1], codes: JSON.parse(cells[0]) }
}

/** Writes those raw texts that are not kept yet. @throws RuleBroken when an id stands for another text already */
export function keepTexts({ statement }: Connection, texts: readonly RawText[]): void {
  for (const { id, text: given, codes } of texts) {
    const text = wellFormed(given)
    const cells = statement('SELECT codes, text FROM text WHERE id = ?').get(id) as [string, string] | undefined
    if (!cells) statement('INSERT INTO text (id, codes, text) VALUES (?, ?, ?)').run(id, JSON.stringify(codes), text)
    else if (cells[0] !== JSON.stringify(codes) || cells[1] !== text) {
      throw new RuleBroken(`The text ${id} is kept already, with other words or other markup`)
    }
  }
}
