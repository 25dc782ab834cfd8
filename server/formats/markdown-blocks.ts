import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { decodeString } from 'micromark-util-decode-string'
import { type Code, FormatError, type ImportedBlock, type Range } from './format.ts'

/** What a Markdown text is made of. */
export interface MarkdownParts {
  readonly blocks: readonly ImportedBlock[]
  /** Inside blocks: everything between their texts that is not white space alone, and character references. */
  readonly codes: readonly Code[]
  /** Of the first heading. */
  readonly title?: string
}

/**
 * Reads CommonMark with GitHub's tables, footnotes and strikethrough, by offsets of the raw text.
 *
 * Headings, paragraphs, list items, quotations, cells and code are blocks; marks of emphasis, links' addresses, images
 * and HTML tags are codes, and so are character references, which show what they stand for. A `<br>` ends a block.
 */
export function markdownParts(text: string): MarkdownParts {
  const tree = parse(text)
  const blocks: ImportedBlock[] = []
  const codes: Code[] = []
  visit(tree, 'sentence', 0)
  blocks.sort((a, b) => a.start - b.start)
  codes.sort((a, b) => a[0] - b[0])
  const heading = blocks.find((block) => block.kind === 'heading')
  const title = heading && withoutCodes(text, heading, codes)
  return { blocks, codes, ...(title === undefined ? {} : { title }) }

  function visit(node: Nodes, kind: ImportedBlock['kind'], depth: number): void {
    if (depth > MAX_DEPTH) throw tooDeep(node.position?.start.line, node.position?.start.column)
    if (node.type === 'paragraph') addBlock(node, kind)
    else if (node.type === 'heading') addBlock(node, 'heading', node.depth)
    else if (node.type === 'tableCell') addBlock(node, 'cell')
    else if (node.type === 'code') addCode(node)
    else if (node.type === 'html') addHtml(node)
    else if ('children' in node) {
      const inner = node.type === 'listItem' ? 'item' : node.type === 'blockquote' ? 'quote' : kind
      for (const child of node.children) visit(child, inner, depth + 1)
    }
  }

  function addBlock(node: Nodes, kind: ImportedBlock['kind'], level?: number): void {
    for (const leaves of leafRuns(text, node)) addRun(leaves, kind, level)
  }

  function addRun(leaves: readonly Leaf[], kind: ImportedBlock['kind'], level?: number): void {
    const first = leaves[0]
    const last = leaves.at(-1)
    if (first === undefined || last === undefined) return
    blocks.push({ start: first[0], end: last[1], kind, ...(level === undefined ? {} : { level }) })
    for (let i = 0; i + 1 < leaves.length; i++) {
      const gap: Range = [leaves[i]![1], leaves[i + 1]![0]]
      if (text.slice(...gap).trim() !== '') codes.push(withoutSpace(text, gap))
    }
    for (const [start, end, literal] of leaves) if (!literal) codes.push(...references(text, [start, end]))
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

  function addHtml(node: Nodes): void {
    const [start, end] = rangeOf(node)
    let at = start
    const leaves: Leaf[] = []
    for (const tag of text.slice(start, end).matchAll(/<!--[\s\S]*?-->|<[^>]*>/g)) {
      if (text.slice(at, start + tag.index).trim() !== '') leaves.push([at, start + tag.index])
      at = start + tag.index + tag[0].length
    }
    if (text.slice(at, end).trim() !== '') leaves.push([at, end])
    addRun(leaves, 'sentence')
  }
}

/** Deeper lists and quotations than anybody writes. */
const MAX_DEPTH = 100

function tooDeep(line = 0, column = 0): FormatError {
  return new FormatError(line, column, `lists or quotations are nested more than ${MAX_DEPTH} deep`)
}

function parse(text: string): Root {
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

/** A range of visible text; in a literal one (`code`) character references are only characters. */
type Leaf = readonly [start: number, end: number, literal?: boolean]

/** Leaves of a block, in order, cut into runs where a `<br>` stands. */
function leafRuns(text: string, block: Nodes): Leaf[][] {
  const runs: Leaf[][] = [[]]
  const add = (range: Leaf) => {
    if (range[1] > range[0]) runs.at(-1)!.push(range)
  }
  const walk = (node: Nodes) => {
    if (node.type === 'html' && /^<br\b/i.test(node.value)) runs.push([])
    else if (node.type === 'text') for (const range of plainRanges(text, rangeOf(node))) add(range)
    else if (node.type === 'inlineCode') add([...codeRange(text, rangeOf(node)), true])
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(block)
  return runs
}

// A text node's raw form may hold backslashes before marks and the signs of a quotation at the start of a line.
function plainRanges(text: string, [start, end]: Range): Range[] {
  const ranges: Range[] = []
  let at = start
  for (const hidden of text.slice(start, end).matchAll(/\\(?=[!-/:-@[-`{-~])|(?<=\n)[ \t]*(?:>[ \t]?)+/g)) {
    ranges.push([at, start + hidden.index])
    at = start + hidden.index + hidden[0].length
  }
  ranges.push([at, end])
  return ranges.filter(([from, to]) => to > from)
}

/** Character references (`&amp;`, `&#1178;`) of a range, with what each stands for; unknown names are only text. */
function references(text: string, [start, end]: Range): Code[] {
  return [...text.slice(start, end).matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g)].flatMap(
    ({ 0: written, index }): Code[] => {
      const stands = decodeString(written)
      return stands === written ? [] : [[start + index, start + index + written.length, stands]]
    },
  )
}

function codeRange(text: string, [start, end]: Range): Range {
  const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0
  return [start + ticks, end - ticks]
}

function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

function withoutSpace(text: string, [start, end]: Range): Range {
  const piece = text.slice(start, end)
  return [start + (piece.length - piece.trimStart().length), end - (piece.length - piece.trimEnd().length)]
}

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
