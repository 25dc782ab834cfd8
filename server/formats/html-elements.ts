import type { BlockHint, ImportedBlock, InlineType } from './format.ts'
import { attribute, type HtmlElement, textOf } from './html-tree.ts'

const words = (list: string) => new Set(list.split(' '))

/** Elements that stand on lines of their own: text before, in and after them is never one sentence. */
const BLOCKS = words(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li listing main menu nav ' +
    'ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ' +
    'ul xmp',
)

/** Elements whose text nobody reads as the page's. */
const UNREAD = words('script style template noscript noembed noframes iframe head datalist frameset')

/** Elements that stand in a text as one thing. */
const IMAGES = words('img svg picture video audio canvas object embed')
const THINGS = words('math input meter progress')

const INLINE_TYPES: ReadonlyMap<string, InlineType> = new Map(
  (
    [
      ['bold', 'b strong'],
      ['italic', 'i em cite dfn var'],
      ['underline', 'u ins'],
      ['strike', 's strike del'],
      ['superscript', 'sup'],
      ['subscript', 'sub'],
      ['link', 'a'],
      ['code', 'code kbd samp tt'],
      ['style', 'span font small big mark bdo'],
    ] as const
  ).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
)

export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}

/** What an inline tag makes of its text; unknown elements are inline. */
export function inlineType(name: string): InlineType {
  return INLINE_TYPES.get(name) ?? 'other'
}

/** Tags that stand alone without an end; `wbr` is only a place where a line may be broken. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr')

/** How an element that is passed over as a whole is shown: not at all (`hidden`), or as one code. */
export function wholeElement(element: HtmlElement): 'hidden' | 'image' | 'note' | 'other' | undefined {
  const { tagName: name } = element
  if (UNREAD.has(name)) return 'hidden'
  if (IMAGES.has(name)) return 'image'
  if (THINGS.has(name)) return 'other'
  if ((name === 'sup' || name === 'a') && isNoteReference(element)) return 'note'
  return !isBlock(name) && isHidden(element) ? 'other' : undefined
}

export function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false
  if (attribute(element, 'hidden') !== undefined) return true
  return /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    attribute(element, 'style')?.slice(0, 2000) ?? '',
  )
}

const NOTE_MARK = /^\s*[[(]?(?:\d{1,4}|[a-zA-Z]|[*†‡§¶]{1,4}|[ivx]{1,6})[\])]?\s*$/

/** A mark that leads to a note: `<sup><a href="#fn1">1</a></sup>`, `<a epub:type="noteref" href="n.xhtml#n1">1</a>`. */
function isNoteReference(element: HtmlElement): boolean {
  if (isReferenceByRole(element)) return true
  const link = element.tagName === 'a' ? element : onlyChild(element, 'a')
  const raised = element.tagName === 'sup' ? element : onlyChild(element, 'sup')
  if (link === undefined) return false
  if (
    raised === undefined &&
    !/note|^(?:fn|ftn|_ftn)/i.test(attribute(link, 'href')?.slice(0, 200).split('#')[1] ?? '')
  )
    return false
  if (isReferenceByRole(link)) return true
  return /^[^#]*#./.test(attribute(link, 'href')?.slice(0, 2000) ?? '') && NOTE_MARK.test(textOf(element, 12))
}

function isReferenceByRole(element: HtmlElement): boolean {
  const types = `${attribute(element, 'epub:type') ?? ''} ${attribute(element, 'role') ?? ''}`
  return /\b(?:noteref|doc-noteref)\b/.test(types)
}

function onlyChild(element: HtmlElement, name: string): HtmlElement | undefined {
  const child = element.childNodes.length < 4 && element.childNodes.find((node) => node.nodeName === name)
  return child && 'tagName' in child ? child : undefined
}

/** What the elements around a text say of it. */
export interface HtmlContext {
  readonly kind: ImportedBlock['kind']
  readonly level?: number
  readonly hint?: BlockHint
  /** In an article or section, whose header and footer are its own. */
  readonly inside: boolean
}

export const OUTERMOST: HtmlContext = { kind: 'sentence', inside: false }

/** What is known in an element, from what is known around it. */
export function contextIn(element: HtmlElement, outer: HtmlContext): HtmlContext {
  const { tagName: name } = element
  const inside = outer.inside || name === 'article' || name === 'main' || name === 'section'
  const kind = kindOf(element, outer.kind)
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : kind === 'heading' ? outer.level : undefined
  const hint = hintOf(element, outer)
  return { kind, inside, ...(level === undefined ? {} : { level }), ...(hint === undefined ? {} : { hint }) }
}

function kindOf(element: HtmlElement, outer: ImportedBlock['kind']): ImportedBlock['kind'] {
  const { tagName: name } = element
  if (outer === 'note' || isNote(element)) return 'note'
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item'
  if (name === 'blockquote') return 'quote'
  if (name === 'td' || name === 'th') return 'cell'
  if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext') return 'code'
  return outer
}

function isNote(element: HtmlElement): boolean {
  if (!isBlock(element.tagName)) return false
  const types = `${attribute(element, 'epub:type') ?? ''} ${attribute(element, 'role') ?? ''}`
  return /\b(?:footnote|endnote|rearnote|doc-footnote|doc-endnote)\b/.test(types)
}

const MENU_ROLES = words('navigation menu menubar menuitem toolbar search tablist tab')

function hintOf(element: HtmlElement, outer: HtmlContext): BlockHint | undefined {
  const { tagName: name } = element
  const role = attribute(element, 'role')?.toLowerCase() ?? ''
  if (name === 'nav' || name === 'menu' || MENU_ROLES.has(role)) return 'navigation'
  if (name === 'button' || name === 'label' || name === 'select' || name === 'textarea')
    return outer.hint ?? 'navigation'
  if (name === 'figcaption' || name === 'caption') return outer.hint ?? 'caption'
  // A note is often an `aside`.
  if (isNote(element)) return outer.hint
  // The head of a page may hold the title of its only article.
  if (name === 'h1' && outer.hint === 'outside-article') return undefined
  if (!outer.inside && (name === 'header' || name === 'footer' || name === 'aside'))
    return outer.hint ?? 'outside-article'
  if (role === 'banner' || role === 'contentinfo' || role === 'complementary') return outer.hint ?? 'outside-article'
  if (isBlock(name) && isHidden(element)) return outer.hint ?? 'outside-article'
  return outer.hint
}
