import { createHash } from 'node:crypto'
import type { Code } from '../../db/model/document.ts'

/** The address of a raw text: SHA-256 (hex) over the text and what of it is hidden. */
export function textId(text: string, codes: readonly Code[]): string {
  return createHash('sha256').update(text).update('\0').update(JSON.stringify(codes)).digest('hex')
}
