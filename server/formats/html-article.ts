import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { wholeElement } from './html-elements.ts'
import type { HtmlRuns } from './html-runs.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, walkHtml } from './html-tree.ts'

/** Larger pages are kept whole: finding their article would take longer than reading them. */
// The judge reads every element's text once for each that it stands in: steps count those.
const most = { units: 3_000_000, elements: 30_000, steps: 400_000 }

/** A find that is less of the page's text than this is none. */
const LEAST_SHARE = 0.25

/**
 * The runs of a page that belong to its article; undefined where there is no telling.
 *
 * Readability judges a copy of the page in which each run's first text stands in an element with the run's number.
 * Menus do not count as text of the page. A bare fragment has no article, it is one.
 */
export function articleRuns(document: HtmlNode, runs: HtmlRuns): ReadonlySet<number> | undefined {
  const lengths = lengthsByRun(runs)
  if (isFragment(document) || runs.contexts.length < 4 || (runs.pieces.at(-1)?.end ?? 0) > most.units) return undefined
  const copy = copyOf(document, runs)
  const found = copy && readArticle(copy)
  if (found === undefined) return undefined
  const share = (of: (run: number) => boolean) =>
    lengths.reduce((sum, length, run) => sum + (runs.contexts[run]?.hint === undefined && of(run) ? length : 0), 0)
  if (share((run) => found.has(run)) < LEAST_SHARE * share(() => true)) return undefined
  for (const run of titleRuns(runs, found)) found.add(run)
  return found
}

function lengthsByRun({ pieces, contexts }: HtmlRuns): number[] {
  const lengths = contexts.map(() => 0)
  for (const { run, value, visible } of pieces) if (visible) lengths[run] = (lengths[run] ?? 0) + value.length
  return lengths
}

// The parser makes the elements that a fragment leaves out; only written ones have a place.
function isFragment(document: HtmlNode): boolean {
  const html = 'childNodes' in document ? document.childNodes.find((node) => node.nodeName === 'html') : undefined
  if (html === undefined || !isElement(html)) return true
  return ![html, ...html.childNodes].some((node) => isElement(node) && node.sourceCodeLocation)
}

/**
 * The title over the article: Readability leaves out a heading that repeats the page's title. It is the heading that
 * the title holds, else the last main one before the article.
 */
function titleRuns({ contexts, pieces, title = '' }: HtmlRuns, found: ReadonlySet<number>): number[] {
  const first = Math.min(found.values().next().value ?? 0, contexts.length)
  const words = new Map<number, string>()
  for (const { run, value, visible } of pieces) {
    if (visible && contexts[run]?.kind === 'heading') words.set(run, (words.get(run) ?? '') + value)
  }
  const headings = [...words].filter(([run]) => contexts[run]?.hint === undefined && (contexts[run]?.level ?? 9) <= 2)
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const same = headings.filter(([, text]) => plain(text).length > 3 && title.includes(plain(text)))
  const over = headings.filter(([run]) => run < first && contexts[run]?.level === 1).slice(-1)
  return (same.length > 0 ? same.slice(0, 1) : over).map(([run]) => run)
}

type Copy = ReturnType<typeof parseHTML>['document']
type CopyElement = ReturnType<Copy['createElement']>

const KEPT = [
  'id',
  'class',
  'role',
  'href',
  'src',
  'alt',
  'rel',
  'itemprop',
  'itemtype',
  'style',
  'hidden',
  'aria-modal',
]

/** A copy of the page without what is not read; undefined where it is too large. */
function copyOf(page: HtmlNode, { firstNodes }: HtmlRuns): Copy | undefined {
  const { document: copy } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const around: CopyElement[] = [copy.body]
  let elements = 0
  let steps = 0
  let tooLarge = false
  walkHtml(
    page,
    (node) => {
      steps += around.length
      tooLarge ||= elements > most.elements || steps > most.steps
      if (tooLarge) return false
      if ('value' in node) addText(node.value, firstNodes.get(node))
      if (!isElement(node)) return 'childNodes' in node
      const whole = wholeElement(node)
      if (whole === 'hidden' || whole === 'note') return false
      const made = node.tagName === 'html' || node.tagName === 'body' ? copy.body : addElement(node)
      around.push(made)
      return true
    },
    (node) => {
      if (isElement(node)) around.pop()
    },
  )
  return tooLarge ? undefined : copy

  function addElement(element: HtmlElement): CopyElement {
    elements++
    const name = /^[a-z][a-z0-9-]{0,30}$/.test(element.tagName) ? element.tagName : 'span'
    const made = copy.createElement(name)
    for (const kept of KEPT) {
      const value = attribute(element, kept)
      if (value !== undefined) made.setAttribute(kept, value.slice(0, 200))
    }
    around.at(-1)!.appendChild(made)
    return made
  }

  function addText(value: string, run: number | undefined): void {
    const text = copy.createTextNode(value)
    if (run === undefined) {
      around.at(-1)!.appendChild(text)
      return
    }
    const marked = copy.createElement('span')
    marked.setAttribute('data-run', String(run))
    marked.appendChild(text)
    around.at(-1)!.appendChild(marked)
  }
}

function readArticle(copy: Copy): Set<number> | undefined {
  let article: CopyElement | undefined
  try {
    article = new Readability(copy, { serializer: (element) => element as CopyElement }).parse()?.content ?? undefined
  } catch {
    // It judges pages made by people; of one that is not, nothing is known.
    return undefined
  }
  if (article === undefined) return undefined
  return new Set([...article.querySelectorAll('[data-run]')].map((marked) => Number(marked.getAttribute('data-run'))))
}
