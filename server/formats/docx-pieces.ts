import type { Paragraph } from './docx-part.ts'
import type { LaidText } from './inline-text.ts'
import { layLooks, type RunLook, type StyleNumbers } from './looks.ts'

/** Lays a paragraph out as raw text; there is one piece for each of its tokens. */
export function layParagraph({ tokens }: Paragraph, look: RunLook, numbers: StyleNumbers): LaidText {
  return layLooks(
    tokens.map(({ kind, type, native, text, run }) => ({
      kind,
      native,
      text,
      ...(type === undefined ? {} : { type }),
      ...(run === undefined ? {} : { look: run.look }),
    })),
    look,
    numbers,
  )
}
