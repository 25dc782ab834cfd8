import type { Code, ImportedBlock, ImportedDocument } from './format.ts'
import { documentCodes, type LaidText } from './inline-text.ts'
import { documentTitle } from './office-title.ts'

/** A document of an office program in the making: a paragraph a line. */
export class DocumentDraft {
  readonly #blocks: ImportedBlock[] = []
  readonly #codes: Code[] = []
  readonly #texts: string[] = []
  #length = 0

  /**
   * Adds a paragraph; one in which nothing is seen is none.
   *
   * @returns where its text begins, and the index of its first code
   */
  add(
    laid: LaidText,
    block: Omit<ImportedBlock, 'start' | 'end'>,
  ): { readonly start: number; readonly firstCode: number } | undefined {
    if (!laid.visible) return undefined
    const start = this.#length
    const firstCode = this.#codes.length
    for (const code of documentCodes(laid.codes, start)) this.#codes.push(code)
    this.#texts.push(laid.text)
    this.#length += laid.text.length + 1
    this.#blocks.push({ start, end: start + laid.text.length, ...block })
    return { start, firstCode }
  }

  /** @param title  of the document's properties */
  finish(title: string | undefined): ImportedDocument {
    const [blocks, codes] = [this.#blocks, this.#codes]
    const text = this.#texts.map((line) => `${line}\n`).join('')
    const found = documentTitle(title, text, blocks, codes)
    const named = found === undefined ? {} : { title: found }
    return { kind: 'document', text, encoding: 'utf-8', codes, blocks, ...named, problems: [] }
  }
}

/** Whether there is a number and nothing else but the marks around it. */
export function isPageNumber({ text, codes }: LaidText): boolean {
  let shown = ''
  let at = 0
  for (const { start, end } of codes) {
    shown += text.slice(at, start)
    at = end
  }
  return /^[\s\p{P}]{0,20}\d{1,5}[\s\p{P}]{0,20}$/u.test(shown + text.slice(at))
}
