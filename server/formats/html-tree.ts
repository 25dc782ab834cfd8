import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  Token,
  TokenizerMode,
} from 'parse5'
import { FormatError } from './format.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/** A stretch of raw text that became characters of one text node, from `from` in its value; references are in it. */
export interface TextPiece {
  readonly start: number
  end: number
  readonly from: number
}

/** A tag as it was written, whatever the tree made of it. */
export interface HtmlTag {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly closing: boolean
  /** `<x/>` in XHTML: an element that is at once closed. */
  readonly empty: boolean
}

export interface HtmlTree {
  readonly document: DefaultTreeAdapterTypes.Document
  /** In order of the raw text. */
  readonly tags: readonly HtmlTag[]
  readonly pieces: ReadonlyMap<HtmlText, readonly TextPiece[]>
}

// Unclosed formatting is opened again in every paragraph: a small file can ask for elements without end.
const MAX_ELEMENTS = 500_000

/**
 * Parses a page as browsers do, keeping where every tag and every character of a text node was written.
 *
 * Nothing is fetched or run. Time grows with the length alone, whatever is nested or left open.
 *
 * @param xhtml  whether `<x/>` closes an element, as XML has it
 * @throws FormatError when the page would hold more than half a million elements
 */
export function parseHtml(text: string, xhtml = false): HtmlTree {
  const parser = new PlacedParser(text, xhtml)
  parser.tokenizer.write(text, true)
  return { document: parser.document, tags: parser.tags, pieces: parser.pieces }
}

class PlacedParser extends Parser<DefaultTreeAdapterMap> {
  readonly tags: HtmlTag[] = []
  readonly pieces: Map<HtmlText, TextPiece[]>
  readonly #xhtml: boolean
  readonly #now: { token: Token.CharacterToken | undefined }

  constructor(text: string, xhtml: boolean) {
    const pieces = new Map<HtmlText, TextPiece[]>()
    const now: { token: Token.CharacterToken | undefined } = { token: undefined }
    super({ sourceCodeLocationInfo: true, treeAdapter: placedAdapter(text, pieces, now) })
    this.pieces = pieces
    this.#now = now
    this.#xhtml = xhtml
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    this.#now.token = token
    super._insertCharacters(token)
    this.#now.token = undefined
  }

  override onStartTag(token: Token.TagToken): void {
    this.#note(token, false)
    super.onStartTag(token)
    if (!this.#xhtml || !token.selfClosing || token.ackSelfClosing) return
    super.onEndTag({ ...token, type: Token.TokenType.END_TAG, attrs: [], selfClosing: false })
    this.tokenizer.state = TokenizerMode.DATA
  }

  override onEndTag(token: Token.TagToken): void {
    this.#note(token, true)
    super.onEndTag(token)
  }

  // The parser may hand on a token again in another of its modes.
  #note(token: Token.TagToken, closing: boolean): void {
    const { location } = token
    if (location === null) return
    const { startOffset: start, endOffset: end } = location
    if (start < (this.tags.at(-1)?.end ?? 0)) return
    this.tags.push({ start, end, name: token.tagName, closing, empty: this.#xhtml && token.selfClosing && !closing })
  }
}

function placedAdapter(
  text: string,
  pieces: Map<HtmlText, TextPiece[]>,
  now: { readonly token: Token.CharacterToken | undefined },
) {
  let elements = 0
  const place = (node: HtmlNode | undefined) => {
    const location = now.token?.location
    if (node === undefined || !defaultTreeAdapter.isTextNode(node) || !location || now.token === undefined) return
    const from = node.value.length - now.token.chars.length
    const known = pieces.get(node)
    const last = known?.at(-1)
    // Words and spaces come one by one.
    if (last !== undefined && last.end === location.startOffset) last.end = location.endOffset
    else {
      const piece = { start: startOf(text, location.startOffset), end: location.endOffset, from }
      if (known === undefined) pieces.set(node, [piece])
      else known.push(piece)
    }
  }
  return {
    ...defaultTreeAdapter,
    createElement(...[name, namespace, attributes]: Parameters<typeof defaultTreeAdapter.createElement>) {
      if (++elements > MAX_ELEMENTS) {
        throw new FormatError(0, 0, `the page has more than ${MAX_ELEMENTS} elements; split it into smaller files`)
      }
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    insertText(...[parent, words]: Parameters<typeof defaultTreeAdapter.insertText>) {
      defaultTreeAdapter.insertText(parent, words)
      place(parent.childNodes.at(-1))
    },
    insertTextBefore(...[parent, words, before]: Parameters<typeof defaultTreeAdapter.insertTextBefore>) {
      defaultTreeAdapter.insertTextBefore(parent, words, before)
      place(parent.childNodes[parent.childNodes.lastIndexOf(before) - 1])
    },
  }
}

/**
 * Where characters begin: of those that begin with a reference after white space that the tree leaves out, the parser
 * gives the end of the reference.
 */
function startOf(text: string, start: number): number {
  const from =
    start -
    40 +
    text
      .slice(Math.max(0, start - 40), start)
      .padStart(40)
      .lastIndexOf('&')
  return from >= start - 40 && /^&#?[a-zA-Z\d]+;?$/.test(text.slice(from, start + 1)) ? from : start
}

/** The value of an element's attribute. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name && (attr.prefix ?? '') === '')?.value
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/**
 * Goes through a tree in order, however deep, without recursion.
 *
 * @param enter  whether to go into the node's children; only then `leave` is called
 */
export function walkHtml(root: HtmlNode, enter: (node: HtmlNode) => boolean, leave: (node: HtmlNode) => void): void {
  const open: { node: HtmlNode; next: number }[] = []
  if (enter(root)) open.push({ node: root, next: 0 })
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child: HtmlNode | undefined = 'childNodes' in top.node ? top.node.childNodes[top.next++] : undefined
    if (child === undefined) {
      leave(top.node)
      open.pop()
    } else if (enter(child)) open.push({ node: child, next: 0 })
  }
}

/** The text of a small element; cut off after `most` units, so that a large one costs no more. */
export function textOf(root: HtmlNode, most: number): string {
  let text = ''
  let nodes = 0
  walkHtml(
    root,
    (node) => {
      if ('value' in node && text.length < most) text += node.value.slice(0, most)
      return text.length < most && ++nodes < most
    },
    () => {},
  )
  return text.slice(0, most)
}
