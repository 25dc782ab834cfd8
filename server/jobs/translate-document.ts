import { createHash } from 'node:crypto'
import { FormatError, type ImportedDocument, type Range, type Replacement } from '../formats/format.ts'
import { formats } from '../formats/registry.ts'
import { ProblemError, unreadableFile } from '../problems.ts'
import { placedCodes } from '../text/placed-codes.ts'
import { projectCodes, type TextCode } from '../text/project-codes.ts'
import { type Code, firstCodeFrom, type Span } from '../text/span.ts'

/** Segments of the document that one text stands for, in their order. */
export interface TranslatedSegments {
  readonly source: readonly {
    readonly spans: readonly Span[]
    /** As it is now: shown or corrected. */
    readonly text: string
    /** Where its block begins. */
    readonly block: number
  }[]
  readonly target: { readonly text: string; readonly codes: readonly TextCode[] }
}

export interface TranslateDocumentInput {
  readonly name: string
  readonly bytes: Uint8Array
  /** Id of a format that rewrites. */
  readonly format: string
  readonly encoding: string
  /** BCP 47: the language of the new text. */
  readonly lang: string
  /** SHA-256, hex, of the raw text that the spans count in. */
  readonly textHash: string
  readonly links: readonly TranslatedSegments[]
}

export interface TranslatedDocument {
  readonly bytes: Uint8Array
  /** Codes or pairs of them whose place in the new text is a guess. */
  readonly guessed: number
  /** Codes or pairs of them that only the translation has, and that are not in the file. */
  readonly left: number
}

/**
 * Reads a document again and writes it with the text of some of its segments replaced.
 *
 * @throws ProblemError `unreadable-file` where it is not read as it was when its segments were cut
 */
export async function translateDocumentTask(input: TranslateDocumentInput): Promise<TranslatedDocument> {
  const format = formats.get(input.format)
  const file = { name: input.name, bytes: input.bytes }
  try {
    if (!format?.read || !format.rewrite) throw new FormatError(0, 0, 'files of this format cannot be written back')
    const read = await format.read(file, { encoding: input.encoding })
    if (read.kind !== 'document' || createHash('sha256').update(read.text).digest('hex') !== input.textHash) {
      throw new FormatError(0, 0, 'it is read in another way now than when it was imported; read it again first')
    }
    const { replacements, guessed, left } = replacementsOf(read, input.links)
    const bytes = await format.rewrite(file, replacements, { encoding: input.encoding, lang: input.lang })
    return { bytes, guessed, left }
  } catch (error) {
    throw error instanceof FormatError && !(error instanceof ProblemError) ? unreadableFile(input.name, error) : error
  }
}

/** The new texts with the document's codes in them, in order. */
export function replacementsOf(
  document: Pick<ImportedDocument, 'text' | 'codes'>,
  links: readonly TranslatedSegments[],
): { replacements: Replacement[]; guessed: number; left: number } {
  const replacements: Replacement[] = []
  let guessed = 0
  let left = 0
  for (const { source, target } of links) {
    neighbours(document, source).forEach(({ spans, text }, n) => {
      const [whole, places] = withOuterHalves(document, spans, text)
      if (n > 0) {
        // Its text stands with the link's first; what is no formatting stays where it was.
        const stay = places.filter(({ inline, id }) => inline.startsWith('alone') || single(places, id))
        replacements.push({ spans: whole, text: '', codes: stay.map(({ code }) => ({ at: 0, code })) })
        return
      }
      const projected = projectCodes({ text, codes: places }, target)
      guessed += projected.guessed
      left += projected.left
      const codes = projected.codes.map(({ at, code }) => ({ at, code: places[code]!.code }))
      replacements.push({ spans: whole, text: target.text, codes })
    })
  }
  replacements.sort((a, b) => a.spans[0]![0] - b.spans[0]![0])
  return { replacements, guessed, left }
}

function single(places: readonly { readonly id: number }[], id: number): boolean {
  return places.filter((each) => each.id === id).length === 1
}

interface Run {
  readonly spans: readonly Span[]
  readonly text: string
}

/** Segments of a link as runs: those that follow one another in one block, with nothing between, are one. */
function neighbours({ text, codes }: Pick<ImportedDocument, 'text' | 'codes'>, source: TranslatedSegments['source']) {
  const runs: (Run & { block: number })[] = []
  for (const segment of source) {
    const last = runs.at(-1)
    const end = last?.spans.at(-1)?.[1] ?? 0
    const start = segment.spans[0]![0]
    if (last === undefined || last.block !== segment.block || start < end || !blank(text, codes, end, start)) {
      runs.push({ spans: segment.spans, text: segment.text, block: segment.block })
      continue
    }
    const joined: Span = [last.spans.at(-1)![0], segment.spans[0]![1]]
    runs[runs.length - 1] = {
      spans: [...last.spans.slice(0, -1), joined, ...segment.spans.slice(1)],
      text: `${last.text} ${segment.text}`,
      block: last.block,
    }
  }
  return runs
}

/** Whether there is nothing but white space and hidden codes in a range. */
function blank(text: string, codes: readonly Code[], start: number, end: number): boolean {
  let at = start
  for (let i = firstCodeFrom(codes, start); i < codes.length && codes[i]![0] < end; i++) {
    const [from, to, stands = ''] = codes[i]!
    if (stands.trim() !== '' || text.slice(at, Math.max(at, from)).trim() !== '') return false
    at = Math.max(at, to)
  }
  return at >= end || text.slice(at, end).trim() === ''
}

/**
 * Spans with the halves of pairs that stand right beside them while the other half is inside, and the codes in them:
 * words that begin a sentence in bold may end the translation, so both halves must be free to move.
 */
function withOuterHalves(document: Pick<ImportedDocument, 'text' | 'codes'>, spans: readonly Span[], text: string) {
  const places = placedCodes(document.text, spans, document.codes, text)
  const outer = places.filter(({ inside }) => !inside).map(({ code }) => document.codes[code]!)
  if (outer.length === 0) return [spans, places] as const
  const start = Math.min(spans[0]![0], ...outer.map(([from]) => from))
  const end = Math.max(spans.at(-1)![1], ...outer.map(([, to]) => to))
  const whole: Range[] = spans.map(([from, to], i) => [i === 0 ? start : from, i === spans.length - 1 ? end : to])
  return [whole, places] as const
}
