import type { RawText, Segment } from '../../db/model/document.ts'
import { segmentText } from '../../db/model/document.ts'
import type { Inline, PlacedCode } from '../formats/format.ts'
import { placedCodes } from '../text/placed-codes.ts'
import type { Deps } from './deps.ts'

/** One side of a link as a unit has it. */
export interface UnitSide {
  readonly text: string
  readonly codes: readonly PlacedCode[]
}

/**
 * The texts of segments joined with a space, with the inline codes of the document they come from.
 *
 * @param segments  in the order they are joined in
 * @param raw       of their document; absent where it has no inline codes
 */
export function unitSide(segments: readonly Segment[], raw: RawText | undefined): UnitSide {
  const codes: PlacedCode[] = []
  let text = ''
  let ids = 0
  for (const segment of segments) {
    const own = segmentText(segment)
    if (text !== '') text += ' '
    if (raw !== undefined) {
      const placed = placedCodes(raw.text, segment.spans, raw.codes, own)
      for (const { at, inline, native, id } of placed) {
        codes.push({ at: text.length + at, inline: inline as Inline, native, id: ids + id })
      }
      ids += placed.length
    }
    text += own
  }
  return { text, codes: segments.length > 1 ? joinedHalves(codes) : codes }
}

/** The raw text of a document, where it has codes that go with it into files. */
export async function inlineText({ storage }: Pick<Deps, 'storage'>, textId: string): Promise<RawText | undefined> {
  const raw = await storage.rawText(textId)
  return raw.codes.some(([, , , inline]) => inline !== undefined) ? raw : undefined
}

// Half a pair in one segment and the other half in the next are a pair where the two are joined.
function joinedHalves(codes: readonly PlacedCode[]): PlacedCode[] {
  const seen = new Map<number, number>()
  for (const { id } of codes) seen.set(id, (seen.get(id) ?? 0) + 1)
  const opened = new Map<string, number[]>()
  return codes.map((code) => {
    if (seen.get(code.id) !== 1) return code
    const [role, type] = code.inline.split(':') as [string, string]
    const same = opened.get(type) ?? []
    if (role === 'open') opened.set(type, [...same, code.id])
    else if (role === 'close') return { ...code, id: same.pop() ?? code.id }
    return code
  })
}
