import type { Code, Place, Reading } from '../../db/model/document.ts'
import type { CutRules } from '../../db/model/project.ts'
import { clean } from '../cleanup/clean.ts'
import { corrected } from '../cleanup/corrections.ts'
import { type Judged, suggest, suggestionKey } from '../cleanup/suggest.ts'
import type { ImportedDocument } from '../formats/format.ts'
import { readSrx } from '../formats/srx-read.ts'
import { languagePack } from '../languages/registry.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { proposeLanguage } from '../text/language.ts'
import { detectLayout, layoutBlocks } from '../text/layout.ts'
import { type SegmentDraft, type SegmentOptions, segment } from '../text/segment.ts'
import { shown } from '../text/shown.ts'

/** How a document is to be read, where that is not left to what is detected. */
export interface DocumentChoice {
  readonly lang?: string
  readonly layout?: 'auto' | 'paragraphs' | 'lines'
  readonly reading?: Reading
  /** People's own rules of cutting, over the language's. */
  readonly cutting?: CutRules
  /** Known names, as written: none is cut. */
  readonly names?: readonly string[]
  /** For a look at it: only so many segments come back, and no raw text. */
  readonly first?: number
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
  /** No fewer than come back. */
  readonly total: number
  /** All of them, taken or not, in order of place. */
  readonly suggestions: readonly ReadSuggestion[]
}

/** Cleans a document that a format has read, as far as the choice takes what is suggested, and cuts it into segments. */
export function readDocument(read: ImportedDocument, choice: DocumentChoice): ReadDocument {
  const { text } = read
  const languages = named(proposeLanguage(text))
  const pack = languagePack(choice.lang ?? languages[0]?.lang ?? 'und')
  const layout = choice.layout === undefined || choice.layout === 'auto' ? detectLayout(text) : choice.layout
  const blocks = read.blocks.length > 0 ? read.blocks : layoutBlocks(text, layout)
  const before = { raw: text, codes: read.codes, blocks, pack }
  const suggestions = suggest(before, choice.reading ?? { rules: {}, places: {} })
  const taken = suggestions.filter((suggestion) => suggestion.taken)
  const after = clean(before, taken)
  const drafts = segment(text, { pack, ...after, ...cuttingOf(choice) })
  const corrections = taken.filter(({ act }) => act === 'correct')
  const byBlock = new Map(
    taken.flatMap((each) =>
      each.act === 'leave-out' || each.act === 'note' ? [[each.start, suggestionKey(each)]] : [],
    ),
  )
  const whole = choice.first === undefined
  return {
    kind: 'document',
    text: whole ? text : '',
    codes: whole ? after.codes : [],
    places: whole ? (read.places ?? []) : [],
    layout,
    languages,
    total: drafts.length,
    // What does not come back need not be hashed, nor copied from thread to thread.
    segments: drafts.slice(0, choice.first).map((draft) => {
      const own = corrected(text, draft.spans, after.codes, corrections)
      return {
        ...draft,
        fingerprint: fingerprint(own ?? draft.text),
        corrected: own === undefined || own === draft.text ? null : own,
        suggestion: byBlock.get(draft.block) ?? null,
      }
    }),
    suggestions: suggestions.slice(0, mostSuggestions).map((each) => ({
      ...each,
      key: suggestionKey(each),
      excerpt: shown(text, [[each.start, Math.min(each.end, each.start + 400)]], read.codes).text.slice(0, 200),
    })),
    ...(read.title === undefined ? {} : { title: read.title }),
  }
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
