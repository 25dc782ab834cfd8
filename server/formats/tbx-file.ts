import type { Problem, SourceFile } from './format.ts'
import type { GlossaryRead, GlossaryReadOptions } from './glossary-format.ts'
import { readTbx } from './tbx-read.ts'
import { decodeXml, looksLikeXml } from './xml-read.ts'

/** Whether a file begins as TBX of that root element does. */
export function isTbx(bytes: Uint8Array, root: 'tbx' | 'martif'): boolean {
  if (!looksLikeXml(bytes)) return false
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).replace(/\0/g, '')
  return new RegExp(`<(?:\\w+:)?${root}[\\s>]`).test(head)
}

/** Reads a TBX file whole, of any edition and style. @throws FormatError as `readTbx` */
export function readTbxFile({ bytes }: SourceFile, { encoding }: GlossaryReadOptions = {}): GlossaryRead {
  const passedOver = new Map<string, number>()
  const problems: Problem[] = []
  const count = (category: string) => {
    if (passedOver.size < 50 || passedOver.has(category)) passedOver.set(category, (passedOver.get(category) ?? 0) + 1)
  }
  const concepts = Array.from(
    readTbx(decodeXml(bytes, encoding).text, count),
    ({ line: _line, column: _column, problems: own, ...concept }) => {
      problems.push(...own)
      return concept
    },
  )
  const left = [...passedOver].map(([category, times]) => (times === 1 ? category : `${category} (${times} times)`))
  if (left.length > 0) {
    problems.push({ line: 0, column: 0, message: `Kopir has no place for some of it: ${left.join(', ')}` })
  }
  return { concepts, problems }
}
