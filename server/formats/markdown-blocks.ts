import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type Code, FormatError, type ImportedBlock, type Range } from './format.ts'
import { htmlParts } from './html-parts.ts'
import { inlineRuns, rangeOf } from './markdown-inline.ts'

/** What a Markdown text is made of. */
export interface MarkdownParts {
  readonly blocks: readonly ImportedBlock[]
  /** Inside blocks: everything between their texts that is not white space alone, and character references. */
  readonly codes: readonly Code[]
  /** Stretches of HTML between paragraphs, in order; their blocks are a page's. */
  readonly html: readonly Range[]
  /** Of the first heading. */
  readonly title?: string
}

/**
 * Reads CommonMark with GitHub's tables, footnotes and strikethrough, by offsets of the raw text.
 *
 * Headings, paragraphs, list items, quotations, cells, notes and code are blocks; marks of emphasis, links' addresses,
 * images and HTML tags are codes, and so are character references, which show what they stand for. A `<br>` ends a block.
 */
export function markdownParts(text: string): MarkdownParts {
  const tree = parse(text)
  const blocks: ImportedBlock[] = []
  const codes: Code[] = []
  const html: Range[] = []
  visit(tree, 'sentence', 0)
  blocks.sort((a, b) => a.start - b.start)
  codes.sort((a, b) => a[0] - b[0])
  const heading = blocks.find((block) => block.kind === 'heading')
  const title = heading && withoutCodes(text, heading, codes)
  return { blocks, codes, html, ...(title === undefined ? {} : { title }) }

  function visit(node: Nodes, kind: ImportedBlock['kind'], depth: number): void {
    if (depth > MAX_DEPTH) throw tooDeep(node.position?.start.line, node.position?.start.column)
    if (node.type === 'paragraph') addBlock(node, kind)
    else if (node.type === 'heading') addBlock(node, 'heading', node.depth)
    else if (node.type === 'tableCell') addBlock(node, 'cell')
    else if (node.type === 'code') addCode(node)
    else if (node.type === 'html') addHtml(node, kind)
    else if ('children' in node) {
      const inner =
        node.type === 'listItem'
          ? 'item'
          : node.type === 'blockquote'
            ? 'quote'
            : node.type === 'footnoteDefinition'
              ? 'note'
              : kind
      for (const child of node.children) visit(child, inner, depth + 1)
    }
  }

  function addBlock(node: Nodes, kind: ImportedBlock['kind'], level?: number): void {
    const deep = () => tooDeep(node.position?.start.line, node.position?.start.column)
    for (const { start, end, codes: inner } of inlineRuns(text, node, deep)) {
      blocks.push({ start, end, kind, ...(level === undefined ? {} : { level }) })
      for (const code of inner) codes.push(code)
    }
  }

  function addCode(node: Nodes): void {
    const [start, end] = rangeOf(node)
    const written = text.slice(start, end)
    const opening = /^(`{3,}|~{3,})[^\n]*(?:\n|$)/.exec(written)
    const from = start + (opening?.[0].length ?? 0)
    // A fence that is never closed holds everything to the end of its container.
    const closing =
      opening && new RegExp(`\\n[ \\t>]*${opening[1]}+[ \\t]*$`).exec(written.slice(opening[0].length - 1))
    const to = closing ? Math.max(from, from - 1 + closing.index) : end
    if (to > from && text.slice(from, to).trim() !== '') blocks.push({ start: from, end: to, kind: 'code' })
  }

  // A block of HTML is read as a page is.
  function addHtml(node: Nodes, kind: ImportedBlock['kind']): void {
    const [from, to] = rangeOf(node)
    html.push([from, to])
    const parts = htmlParts(text.slice(from, to))
    for (const { start, end, ...block } of parts.blocks) {
      blocks.push({
        ...block,
        start: from + start,
        end: from + end,
        kind: block.kind === 'sentence' ? kind : block.kind,
      })
    }
    for (const [start, end, ...rest] of parts.codes) codes.push([from + start, from + end, ...rest] as Code)
  }
}

/** Deeper lists and quotations than anybody writes. */
const MAX_DEPTH = 100

function tooDeep(line = 0, column = 0): FormatError {
  return new FormatError(line, column, `lists or quotations are nested more than ${MAX_DEPTH} deep`)
}

function parse(text: string): Root {
  refuseMarks(text)
  try {
    return fromMarkdown(text, {
      extensions: [gfm()],
      // The transforms that find bare addresses make nodes without positions; their text is read as it stands.
      mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
    })
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    throw error
  }
}

/** Marks of one kind that no paragraph of a person has: the parser's time grows with their square. */
const MOST_MARKS = 3_000

/** @throws FormatError at the paragraph that is made of marks */
function refuseMarks(text: string): void {
  const counts = new Map<string, number>()
  let line = 1
  let begins = 1
  let isBlank = true
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    if (unit === '\n') {
      line++
      if (isBlank) {
        counts.clear()
        begins = line
      }
      isBlank = true
    } else if (unit !== ' ' && unit !== '\t' && unit !== '\r') isBlank = false
    if (!MARKS.has(unit)) continue
    const count = (counts.get(unit) ?? 0) + 1
    counts.set(unit, count)
    if (count > MOST_MARKS) {
      if (unit === '>') throw tooDeep(begins, 1)
      const what = `this paragraph has more than ${MOST_MARKS} “${unit}”`
      throw new FormatError(begins, 1, `${what}, too many for Markdown. Read it as plain text instead`)
    }
  }
}

const MARKS = new Set(['[', ']', '*', '_', '`', '~', '<', '>', '\\'])

function withoutCodes(text: string, block: ImportedBlock, codes: readonly Code[]): string {
  let title = ''
  let at = block.start
  for (const [start, end, stands = ''] of codes) {
    if (end <= block.start || start >= block.end) continue
    title += text.slice(at, start) + stands
    at = end
  }
  return (title + text.slice(at, block.end)).replace(/\s+/g, ' ').trim()
}
