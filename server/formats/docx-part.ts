import type { InlineType, Range } from './format.ts'
import type { RunLook } from './looks.ts'

/** A run of a part: its text shares its properties. */
export interface Run {
  /** The whole element. */
  xml: Range
  /** Its opening tag. */
  readonly tag: Range
  /** Its `<w:rPr>` as it stands, '' where it has none. */
  properties: string
  /** As its own properties say. */
  look: RunLook
  /** Of its character style. */
  styleId?: string
}

/** What happens to a thing that shows nothing, where the text around it is replaced. */
export type Keep = 'before' | 'after' | 'no'

/** The smallest things a paragraph is made of, in order; together they are all its content. */
export interface Token {
  kind: 'text' | 'alone' | 'open' | 'close' | 'nothing'
  /** What it shows. */
  text: string
  /** Of what is a code in the raw text, or, in brackets without, of mere structure. */
  type?: InlineType
  native: string
  /** The run whose child it is; none for what stands beside runs. */
  run?: Run
  /** Its element, or of brackets beside runs, their tag. */
  xml: Range
  keep: Keep
  /** Of a bracket, its other end. */
  partner?: Token
  /** The marks of a field's beginning, as one. */
  group?: readonly Token[]
}

/** A paragraph of a part, with where it stands in the part's XML. */
export interface Paragraph {
  /** What follows its properties, up to its closing tag. */
  content: Range
  readonly tokens: Token[]
  styleId?: string
  /** Of its own properties; `false` where they take the style's away. */
  numbered?: boolean
  outline?: number
  readonly place: 'body' | 'cell' | 'box'
  /** Of the note it stands in. */
  readonly note?: string
  /** Whether it stands in a field that lists headings. */
  contents: boolean
  /** The same paragraph as programs see it that do not know the newer way of writing it. */
  twin?: Paragraph
}

/** A part of a document as it was read. */
export interface Part {
  readonly name: string
  readonly text: string
  /** In the order they begin; those of a text box after the one it hangs on. */
  readonly paragraphs: readonly Paragraph[]
  /** Ids of the notes it refers to, in order: `2` of a footnote, `e2` of an endnote. */
  readonly notes: readonly string[]
}
