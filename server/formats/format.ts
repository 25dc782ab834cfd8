/** A half-open range of UTF-16 units of a document's raw text. */
export type Range = readonly [start: number, end: number]

/** What an inline code makes of the text it stands in. */
export type InlineType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'superscript'
  | 'subscript'
  | 'link'
  | 'code'
  | 'style'
  | 'note'
  | 'image'
  | 'break'
  | 'other'

/** `open` and `close` of one type pair as brackets do; `alone` stands for itself: a note's mark, an image. */
export type Inline = `${'open' | 'close' | 'alone'}:${InlineType}`

/**
 * A range that is not shown as it stands; structurally the text room's own `Code`.
 *
 * With `inline` it is a protected code: the raw text of the range is its native form, and it goes with the text into
 * every export. Without, it is syntax of the file that means nothing to a reader of the sentence.
 */
export type Code = readonly [start: number, end: number, shown?: string, inline?: Inline]

/** What a format knows of a block that cleanup should hear: it is suggested, never decided here. */
export type BlockHint = 'outside-article' | 'running-head' | 'page-number' | 'caption' | 'navigation'

/** A stretch of a document that no segment crosses; structurally the segmenter's own `Block`. */
export interface ImportedBlock {
  readonly start: number
  readonly end: number
  readonly kind: 'sentence' | 'heading' | 'item' | 'quote' | 'code' | 'cell' | 'note'
  /** Depth of a heading, 1 for the title. */
  readonly level?: number
  /** Where something else stands in its middle (a page's foot): its own ranges, in order, from `start` to `end`. */
  readonly parts?: readonly Range[]
  readonly hint?: BlockHint
}

/** Where a stretch of text stands for people: `[raw offset, words]`: `page 3`, `00:01:02,500 --> 00:01:04,000`. */
export type Place = readonly [start: number, label: string]

/** A file as it came: its bytes never change. */
export interface SourceFile {
  /** As the person named it; only its ending is looked at, it is never used as a path. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadOptions {
  /** An encoding's id from `encoding.ts`, where a person has chosen it; detected otherwise. */
  readonly encoding?: string
  /** For tables without language tags in their header. BCP 47. */
  readonly sourceLang?: string
  readonly targetLang?: string
  /** Told how much of the file is read, 0…1, by readers of large files: page by page, at most some thousand times. */
  readonly onProgress?: (share: number) => void
  /** Asked as often; once it says so, reading stops with a FormatError. */
  readonly isCancelled?: () => boolean
  /**
   * UTF-16 units of a document's text that will be looked at: a format that can stop early may stop there, at the end of
   * a line, and say in `share` how much that is.
   */
  readonly most?: number
}

/** Something a reader could not carry over or had to guess; never fatal. */
export interface Problem {
  /** From 1; 0 where the whole file is meant. */
  readonly line: number
  /** From 1, in UTF-16 units; 0 where the whole line is meant. */
  readonly column: number
  readonly message: string
}

export interface ImportedDocument {
  readonly kind: 'document'
  /** The decoded file, with its syntax, without a byte order mark. Every offset counts in it. */
  readonly text: string
  /** Id of the encoding the text was decoded with. */
  readonly encoding: string
  /** Markup: ranges hidden where text is shown, in order, not overlapping. */
  readonly codes: readonly Code[]
  /** In order. Empty where the format knows none (plain text): the segmenter then looks at the lines. */
  readonly blocks: readonly ImportedBlock[]
  /** In order; each holds up to the next. */
  readonly places?: readonly Place[]
  /** Speech, cue by cue, rather than a page. */
  readonly spoken?: boolean
  readonly title?: string
  /** How much of the file the text is, about, where it ends early; the whole where absent. */
  readonly share?: number
  readonly problems: readonly Problem[]
}

/** An inline code at its place in a unit's text. */
export interface PlacedCode {
  /** UTF-16 units of the text, 0…length; codes of one place are in their order. */
  readonly at: number
  readonly inline: Inline
  /** The code as its own format writes it, `<b>`, `**`; written back unchanged. */
  readonly native: string
  /** From 1 within the unit; an opening code and its closing one, and the same code on the other side, share it. */
  readonly id: number
}

export type UnitState = 'proposed' | 'confirmed' | 'drafted'

/** One translation unit: a link as it travels. */
export interface Unit {
  readonly id: string
  /** '' where the target has no counterpart. Any characters: white space is kept exactly. */
  readonly source: string
  /** '' where the source has no counterpart. */
  readonly target: string
  /** BCP 47. */
  readonly sourceLang: string
  readonly targetLang: string
  readonly state: UnitState
  /** 0…1. */
  readonly confidence?: number
  readonly note?: string
  /** Properties of other tools, `[type, value]`, in order. */
  readonly props?: readonly (readonly [type: string, value: string])[]
  /** ISO 8601, UTC: `2026-11-23T07:53:00Z`. */
  readonly changedAt?: string
  readonly changedBy?: string
  /** Inline codes of the two sides, in order of their places. */
  readonly codes?: { readonly source?: readonly PlacedCode[]; readonly target?: readonly PlacedCode[] }
  /** Names of the documents the two sides come from. */
  readonly documents?: { readonly source?: string; readonly target?: string }
}

export interface ImportedBitext {
  readonly kind: 'bitext'
  readonly units: readonly Unit[]
  /** How many translation units the file has; one may give several units where it has several languages. */
  readonly count: number
  /** Translation units by language pair, `en-US>uk-UA`. */
  readonly pairs: ReadonlyMap<string, number>
  /** Set where the file leaves the language of a side open; the units then have what the options say, else `und`. */
  readonly unnamed?: boolean
  readonly encoding: string
  readonly problems: readonly Problem[]
}

export type Imported = ImportedDocument | ImportedBitext

export interface WriteOptions {
  readonly sourceLang: string
  readonly targetLang: string
  /** `confirmed` writes confirmed units only. */
  readonly include: 'confirmed' | 'all'
  /** Whether units with one empty side are written. */
  readonly nulls: boolean
  /** ISO 8601; left out of the file when absent, so that the same units give the same bytes. */
  readonly createdAt?: string
  readonly creationTool?: string
  readonly creationToolVersion?: string
  /** For tables: guard cells that a spreadsheet would run as a formula, and say so in the header. */
  readonly safe?: boolean
  /** Whether units may have inline codes: for tables, which then get columns for them. */
  readonly codes?: boolean
  /** Told of every unit that could not be written as it is. */
  readonly onProblem?: (unit: Unit, message: string) => void
}

/** The new text of a segment in a rewritten file. */
export interface Replacement {
  /** The segment's spans of the raw text that `read` gave of the same file. */
  readonly spans: readonly Range[]
  readonly text: string
  /** Codes of the source that stand in `text`, by their index in `ImportedDocument.codes`, in order. */
  readonly codes: readonly { readonly at: number; readonly code: number }[]
}

/** A file format: one file `*.format.ts` in this folder default-exports one. */
export interface Format {
  /** Short and lower case: `tmx`. */
  readonly id: string
  /** As menus show it. */
  readonly label: string
  /** With the dot, lower case; the first is used when writing. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** How surely the content is of this format, 0…1. Looks at the name's ending last. */
  sniff(file: SourceFile): number
  /** @throws FormatError when the file must be refused */
  read?(file: SourceFile, options?: ReadOptions): Promise<Imported>
  /** Streams the file; the pieces joined are its text. */
  write?(units: AsyncIterable<Unit> | Iterable<Unit>, options: WriteOptions): AsyncIterable<string | Uint8Array>
  /**
   * The same file with the text of some segments replaced and everything else as it was: a translated document.
   *
   * @param replacements  in order of their first span, not overlapping; spans as `read` gave them with the same options
   * @param options       as `read` had them, with the language of the new text
   */
  rewrite?(
    file: SourceFile,
    replacements: readonly Replacement[],
    options: ReadOptions & { readonly lang: string },
  ): Promise<Uint8Array>
}

/** A file that must be refused, with the place and the reason in words a translator understands. */
export class FormatError extends Error {
  /** From 1; 0 where the whole file is meant. */
  readonly line: number
  /** From 1, in UTF-16 units; 0 where the whole line is meant. */
  readonly column: number

  constructor(line: number, column: number, what: string) {
    super(what)
    this.name = 'FormatError'
    this.line = line
    this.column = column
  }
}
