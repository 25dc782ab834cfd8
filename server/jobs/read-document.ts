import type { Code, Layout, Place, Reading } from '../../db/model/document.ts'
import type { CutRules } from '../../db/model/project.ts'
import { clean } from '../cleanup/clean.ts'
import { corrected } from '../cleanup/corrections.ts'
import { type Judged, suggest, suggestionKey } from '../cleanup/suggest.ts'
import type { ImportedDocument } from '../formats/format.ts'
import { readSrx } from '../formats/srx-read.ts'
import type { LanguagePack } from '../languages/language.ts'
import { languagePack } from '../languages/registry.ts'
import type { Block } from '../text/block.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { proposeLanguage } from '../text/language.ts'
import { detectLayout, layoutBlocks } from '../text/layout.ts'
import { type SegmentDraft, type SegmentOptions, segment } from '../text/segment.ts'
import { shownText } from '../text/shown.ts'
import { windows } from './windows.ts'

/** How a document is to be read, where that is not left to what is detected. */
export interface DocumentChoice {
  readonly lang?: string
  readonly layout?: 'auto' | 'paragraphs' | 'lines'
  readonly reading?: Reading
  /** People's own rules of cutting, over the language's. */
  readonly cutting?: CutRules
  /** Known names, as written: none is cut. */
  readonly names?: readonly string[]
}

/** A segment as it would be kept. */
export type ReadSegment = SegmentDraft & {
  readonly fingerprint: string
  /** Its text with the corrections that are taken; null where it is as imported. */
  readonly corrected: string | null
  /** Key of the suggestion that leaves it out or makes it a note; null where none does. */
  readonly suggestion: string | null
}

/** A suggestion of cleanup with the words it is about. */
export type ReadSuggestion = Judged & { readonly key: string; readonly excerpt: string }

/** A document read, cleaned and cut, as plain data. */
export interface ReadDocument {
  readonly kind: 'document'
  readonly text: string
  readonly codes: readonly Code[]
  readonly places: readonly Place[]
  readonly title?: string
  readonly layout: 'paragraphs' | 'lines'
  readonly languages: readonly { lang: string; name: string; share: number }[]
  readonly segments: readonly ReadSegment[]
  /** All of them, taken or not, in order of place. */
  readonly suggestions: readonly ReadSuggestion[]
}

/** A document as it is going to be cut: laid out, and cleaned as far as the choice takes what is suggested. */
export interface Prepared {
  readonly text: string
  readonly pack: LanguagePack
  readonly languages: ReadDocument['languages']
  readonly layout: Layout
  readonly blocks: readonly Block[]
  readonly codes: readonly Code[]
  readonly suggestions: readonly Judged[]
  readonly choice: DocumentChoice
}

/** Units of a text by which its language and layout are judged: a look at a long file and keeping it then agree. */
export const beginning = 1_000_000

/** @param onStep  told after each step: in a long text one takes seconds */
export function prepare(read: ImportedDocument, choice: DocumentChoice, onStep?: () => void): Prepared {
  const { text } = read
  const look = text.length <= beginning ? text : text.slice(0, beginning)
  const languages = named(proposeLanguage(look))
  const pack = languagePack(choice.lang ?? languages[0]?.lang ?? 'und')
  const layout = choice.layout === undefined || choice.layout === 'auto' ? detectLayout(look) : choice.layout
  const blocks = read.blocks.length > 0 ? read.blocks : layoutBlocks(text, layout)
  onStep?.()
  const before = { raw: text, codes: read.codes, blocks, pack, spoken: read.spoken ?? false }
  const suggestions = suggest(before, choice.reading ?? { rules: {}, places: {} }, onStep)
  const after = clean(
    before,
    suggestions.filter(({ taken }) => taken),
  )
  return { text, pack, languages, layout, ...after, suggestions, choice }
}

/** Blocks cut at a time. */
const together = 200

/**
 * Cuts a document piece by piece, in order: the pieces' segments together are what cutting it at once gives.
 *
 * @returns `reached`: the units of the text that are done with, rising to its length
 */
export function* cut(prepared: Prepared): Generator<{ segments: readonly ReadSegment[]; reached: number }> {
  const { text, pack, blocks, codes, suggestions, choice } = prepared
  const taken = suggestions.filter((suggestion) => suggestion.taken)
  const corrections = taken.filter(({ act }) => act === 'correct')
  const byBlock = new Map(
    taken.flatMap((each) =>
      each.act === 'leave-out' || each.act === 'note' ? [[each.start, suggestionKey(each)]] : [],
    ),
  )
  const options = { pack, ...cuttingOf(choice) }
  // A long document has very many codes and corrections: each piece is given its own.
  const [ownCodes, ownCorrections] = [
    windows(codes, ([start, end]) => [start, end]),
    windows(corrections, ({ start, end }) => [start, end]),
  ]
  for (let i = 0; i < blocks.length; i += together) {
    const piece = blocks.slice(i, i + together)
    const from = piece[0]!.start
    const to = piece.reduce((most, block) => Math.max(most, block.end), 0)
    const inside = ownCodes(from, to)
    const corrects = ownCorrections(from, to)
    const segments = segment(text, { ...options, blocks: piece, codes: inside }).map((draft) => {
      const own = corrected(text, draft.spans, inside, corrects)
      return {
        ...draft,
        fingerprint: fingerprint(own ?? draft.text),
        corrected: own === undefined || own === draft.text ? null : own,
        suggestion: byBlock.get(draft.block) ?? null,
      }
    })
    yield { segments, reached: i + together >= blocks.length ? text.length : blocks[i + together]!.start }
  }
}

/** Cleans a document that a format has read, as far as the choice takes what is suggested, and cuts it into segments. */
export function readDocument(read: ImportedDocument, choice: DocumentChoice): ReadDocument {
  const prepared = prepare(read, choice)
  const segments = [...cut(prepared)].flatMap((piece) => piece.segments)
  return {
    kind: 'document',
    text: read.text,
    codes: prepared.codes,
    places: read.places ?? [],
    layout: prepared.layout,
    languages: prepared.languages,
    segments,
    suggestions: shownSuggestions(read, prepared),
    ...(read.title === undefined ? {} : { title: read.title }),
  }
}

/** What is suggested, with the words it is about: as much as anybody looks through. */
export function shownSuggestions({ text, codes }: ImportedDocument, { suggestions }: Prepared): ReadSuggestion[] {
  return suggestions.slice(0, mostSuggestions).map((each) => ({
    ...each,
    key: suggestionKey(each),
    excerpt: shownText(text, [[each.start, Math.min(each.end, each.start + 400)]], codes).slice(0, 200),
  }))
}

function cuttingOf({ cutting, names }: DocumentChoice): Pick<SegmentOptions, 'names' | 'rules' | 'srx'> {
  return {
    ...(names === undefined ? {} : { names }),
    ...(cutting === undefined ? {} : { rules: cutting }),
    ...(cutting?.srx ? { srx: readSrx(cutting.srx.text) } : {}),
  }
}

/** More than anybody looks through one by one. */
const mostSuggestions = 2_000

function named(proposals: readonly { code: string; share: number }[]): ReadDocument['languages'] {
  return proposals.slice(0, 5).map(({ code, share }) => ({ lang: code, name: languagePack(code).name, share }))
}
