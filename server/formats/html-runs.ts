import { contextIn, type HtmlContext, isBlock, OUTERMOST, wholeElement } from './html-elements.ts'
import { attribute, type HtmlElement, type HtmlText, type HtmlTree, isElement, textOf, walkHtml } from './html-tree.ts'

/** A stretch of raw text that is read: character references are still in it. */
export interface HtmlPiece {
  readonly start: number
  readonly end: number
  /** What it stands for, references resolved and line ends as `\n`. */
  readonly value: string
  /** Pieces of one run may make one sentence. */
  readonly run: number
  /** Whether there is more to see than white space. */
  readonly visible: boolean
}

/** An element that is passed over as a whole. */
export interface HtmlWhole {
  readonly start: number
  readonly end: number
  readonly as: 'hidden' | 'image' | 'note' | 'other'
}

export interface HtmlRuns {
  /** In order of the raw text. */
  readonly pieces: readonly HtmlPiece[]
  /** In order of the raw text. */
  readonly wholes: readonly HtmlWhole[]
  /** By run. */
  readonly contexts: readonly HtmlContext[]
  /** The first text node of each run with something to see, by run. */
  readonly firstNodes: ReadonlyMap<HtmlText, number>
  readonly title?: string
}

/** Sorts a page's text into runs: what stands between two ends of blocks, or two `<br>` in a row. */
export function readRuns(tree: HtmlTree): HtmlRuns {
  const pieces: HtmlPiece[] = []
  const wholes: HtmlWhole[] = []
  const contexts: HtmlContext[] = []
  const firstNodes = new Map<HtmlText, number>()
  const around: HtmlContext[] = [OUTERMOST]
  const titles = { social: '', own: '', heading: '' }
  let run = 0
  let broken = false
  const cut = () => {
    if (contexts[run] !== undefined) run++
    broken = false
  }

  walkHtml(
    tree.document,
    (node) => {
      if ('value' in node) addText(node)
      if (!isElement(node)) return 'childNodes' in node
      noteTitle(node)
      if (node.tagName === 'br') breakLine()
      const whole = wholeElement(node)
      if (whole !== undefined) return node.tagName === 'head' ? enterHead(node) : addWhole(node, whole)
      if (isBlock(node.tagName)) cut()
      around.push(contextIn(node, around.at(-1)!))
      return true
    },
    (node) => {
      if (!isElement(node) || node.tagName === 'head') return
      around.pop()
      if (isBlock(node.tagName)) cut()
    },
  )
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start
  pieces.sort(byStart)
  wholes.sort(byStart)
  const title = [titles.social, titles.own, titles.heading]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .find(Boolean)
  return { pieces, wholes, contexts, firstNodes, ...(title === undefined ? {} : { title }) }

  function addText(node: HtmlText): void {
    const placed = tree.pieces.get(node) ?? []
    placed.forEach(({ start, end, from }, i) => {
      const value = node.value.slice(from, placed[i + 1]?.from)
      const visible = VISIBLE.test(value)
      if (visible) {
        broken = false
        if (contexts[run] === undefined) {
          contexts[run] = around.at(-1)!
          firstNodes.set(node, run)
        }
      }
      pieces.push({ start, end, value, run, visible })
    })
  }

  function addWhole({ sourceCodeLocation: place }: HtmlElement, as: HtmlWhole['as']): false {
    if (place) wholes.push({ start: place.startOffset, end: place.endOffset, as })
    return false
  }

  // Only for what it says of the title.
  function enterHead(head: HtmlElement): false {
    for (const child of head.childNodes) if (isElement(child)) noteTitle(child)
    return addWhole(head, 'hidden')
  }

  function breakLine(): void {
    if (broken) cut()
    broken = true
  }

  function noteTitle(element: HtmlElement): void {
    const { tagName: name } = element
    if (name === 'title') titles.own ||= textOf(element, 500)
    else if (name === 'h1') titles.heading ||= textOf(element, 500)
    else if (name === 'meta' && attribute(element, 'property') === 'og:title') {
      titles.social ||= attribute(element, 'content')?.slice(0, 500) ?? ''
    }
  }
}

// Also not: zero-width characters and soft hyphens, which pages hold a place with.
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060]/
