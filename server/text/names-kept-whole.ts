import type { LanguagePack } from '../languages/language.ts'
import { isSpace } from './span.ts'

/** Names of several words, or with a stop in them, as a tree of their pieces; made once for a list of names. */
export interface NameIndex {
  readonly tree: NameNode
  /** Units from a name's start within which it ends: the longest name, and as much again for wider white space. */
  readonly reach: number
}

/** What may follow a name's beginning: by word, by mark, by a space for white space of any width. */
interface NameNode {
  readonly next: Map<string, NameNode>
  ends: boolean
}

const LONGEST = 300

/** Looks up the index of a list of names; the same list is indexed once. */
export function nameIndex(names: readonly string[]): NameIndex {
  let index = cache.get(names)
  if (index === undefined) {
    const tree: NameNode = { next: new Map(), ends: false }
    let reach = 0
    for (const name of new Set(names.flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')]))) {
      const pieces = fold(name.trim()).match(PIECE) ?? []
      // A mark before the first word is no part of what is looked for.
      const inner = pieces.slice(pieces.findIndex((piece) => /[\p{L}\p{N}]/u.test(piece)))
      // One word without a mark cannot be cut.
      if (inner.length < 2 || name.length > LONGEST) continue
      let node = tree
      for (const piece of inner) {
        const key = /\s/.test(piece) ? ' ' : piece
        let next = node.next.get(key)
        if (next === undefined) {
          next = { next: new Map(), ends: false }
          node.next.set(key, next)
        }
        node = next
      }
      node.ends = true
      reach = Math.max(reach, name.length * 2)
    }
    index = { tree, reach }
    cache.set(names, index)
  }
  return index
}

const cache = new WeakMap<readonly string[], NameIndex>()

/**
 * The sentence ends that cut no name: none inside an occurrence, in any case, of whole words, white space alike; nor
 * after a name that ends in a stop of its own (`Yahoo!`), unless a word that begins sentences follows.
 *
 * Only what stands around an end is looked at, and thousands of names cost no more than one.
 */
export function keepNamesWhole(text: string, ends: readonly number[], index: NameIndex, pack: LanguagePack): number[] {
  if (index.reach === 0 || ends.length === 0) return [...ends]
  const folded = fold(text)
  const starters = startersOf(pack)
  return ends.filter((end) => {
    let after = end
    while (after > 0 && isSpace(text.charCodeAt(after - 1))) after--
    const from = Math.max(0, after - index.reach)
    const pieces = folded.slice(from, after + index.reach).match(PIECE) ?? []
    let at = from
    for (let i = 0; i < pieces.length && at < after; at += pieces[i++]!.length) {
      // The window may begin in the middle of a word.
      if (i === 0 && from > 0 && isWordUnit(folded, from - 1)) continue
      for (const stop of stopsOf(pieces, i, at, index.tree)) {
        if (stop > after) return false
        if (stop === after && /[.!?…]/.test(text[stop - 1]!) && !starters.has(wordAt(text, end))) return false
      }
    }
    return true
  })
}

const PIECE = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** Where the names that begin with a piece end. */
function stopsOf(pieces: readonly string[], from: number, start: number, tree: NameNode): number[] {
  const stops: number[] = []
  let at = start
  let node = tree
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]!
    const next = node.next.get(piece) ?? (/^\s/.test(piece) ? node.next.get(' ') : undefined)
    if (next === undefined) break
    node = next
    at += piece.length
    if (node.ends) stops.push(at)
  }
  return stops
}

function isWordUnit(text: string, offset: number): boolean {
  return offset < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[offset]!)
}

/** In small letters with one kind of apostrophe; unit for unit, so that offsets stay. */
function fold(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length)
    lower = text.replace(/\p{Lu}/gu, (letter) => (letter === 'İ' ? 'i' : letter.toLowerCase()))
  return lower.replace(/[’ʼ‘`]/g, "'")
}

function startersOf(pack: LanguagePack): ReadonlySet<string> {
  if (pack.segmentation === undefined) return NO_STARTERS
  let starters = starterCache.get(pack)
  if (starters === undefined) {
    starters = new Set(pack.segmentation.starters.map((word) => word[0]!.toUpperCase() + word.slice(1)))
    starterCache.set(pack, starters)
  }
  return starters
}

const NO_STARTERS: ReadonlySet<string> = new Set()
const starterCache = new WeakMap<LanguagePack, ReadonlySet<string>>()

function wordAt(text: string, offset: number): string {
  FIRST.lastIndex = offset
  return FIRST.exec(text)?.[1] ?? ''
}

const FIRST = /[«„“"'(–—-]*\s*([\p{L}\p{N}’']+)/uy
