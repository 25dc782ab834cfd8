import { tokens } from './words.ts'

/** An inline code in a text: `open:bold`, `close:bold`, `alone:note`; halves of a pair share the id. */
export interface TextCode {
  readonly at: number
  readonly inline: string
  readonly id: number
}

export interface ProjectedCodes {
  /** Every code of the source, by its index, where it stands in the target; in order, well nested. */
  readonly codes: readonly { readonly at: number; readonly code: number }[]
  /** How many codes or pairs stand where nothing but proportion puts them. */
  readonly guessed: number
  /** How many codes or pairs of the target have none in the source to stand for them. */
  readonly left: number
}

interface Side {
  readonly text: string
  readonly codes: readonly TextCode[]
}

/**
 * Places the inline codes of a source in its translation.
 *
 * Where the translation has codes of its own, the first bold stands for the first bold. Else a pair goes around the same
 * words, where they stand in the translation too (a name, a number, an address), or around the whole; what stands alone
 * goes behind the same mark or to the same end. What is left is guessed: as many words of the translation in proportion.
 * Pairs inside a pair stay inside it, those beside one another do not overlap.
 */
export function projectCodes(source: Side, target: Side): ProjectedCodes {
  const groups = groupsOf(source)
  const root: Group = { open: undefined, close: undefined, from: 0, to: source.text.length, kind: '', children: [] }
  nest(groups, root)
  const own = ownPlaces(groups, groupsOf(target))
  const projection = new Projection(source.text, target.text, own.places)
  if (groups.length > MOST) projection.inProportion(groups)
  else projection.within(root, 0, target.text.length)
  const codes = groups.length > MOST ? inOrder(groups, projection.placed) : emitted(root, projection.placed)
  return { codes, guessed: projection.guessed, left: own.left }
}

/** More codes than a sentence has; they keep their order and are only spread. */
const MOST = 200

type Range = readonly [from: number, to: number]

/** A code that stands alone, a pair, or half a pair, which reaches to the end of the text on its open side. */
interface Group {
  readonly open: number | undefined
  readonly close: number | undefined
  readonly from: number
  readonly to: number
  /** Type of a pair or a half, `alone:` and type of what stands alone. */
  readonly kind: string
  readonly children: Group[]
}

function groupsOf({ text, codes }: Side): Group[] {
  const opened = new Map<number, number>()
  const partner = new Map<number, number>()
  codes.forEach(({ inline, id }, i) => {
    if (inline.startsWith('open')) opened.set(id, i)
    else if (inline.startsWith('close') && opened.has(id)) {
      partner.set(i, opened.get(id)!)
      partner.set(opened.get(id)!, i)
      opened.delete(id)
    }
  })
  return codes.flatMap(({ at, inline }, i): Group[] => {
    const [role, type] = inline.split(':') as [string, string]
    const other = partner.get(i)
    const children: Group[] = []
    if (role === 'alone') return [{ open: i, close: undefined, from: at, to: at, kind: `alone:${type}`, children }]
    if (role === 'close')
      return other === undefined ? [{ open: undefined, close: i, from: 0, to: at, kind: type, children }] : []
    const to = other === undefined ? text.length : codes[other]!.at
    return [{ open: i, close: other, from: at, to, kind: type, children }]
  })
}

const isAlone = ({ kind }: Group) => kind.startsWith('alone:')
const isHalf = (group: Group) => !isAlone(group) && (group.open === undefined || group.close === undefined)
const codeOf = (group: Group) => group.open ?? group.close!

/** Puts every group inside the smallest that encloses it. Where two overlap, the later one counts as inside. */
function nest(groups: readonly Group[], root: Group): void {
  const order = [...groups].sort((a, b) => a.from - b.from || b.to - a.to || codeOf(a) - codeOf(b))
  const stack = [root]
  for (const group of order) {
    // An empty pair, or what stands alone, at the end of a pair is inside only where its codes say so.
    while (stack.length > 1 && !encloses(stack.at(-1)!, group)) stack.pop()
    stack.at(-1)!.children.push(group)
    if (!isAlone(group)) stack.push(group)
  }
}

function encloses(outer: Group, inner: Group): boolean {
  const begins = outer.open === undefined || codeOf(inner) > outer.open
  const ends = outer.close === undefined || codeOf(inner) < outer.close
  return begins && ends && inner.from >= outer.from && inner.from <= outer.to
}

/** Places of groups that the target has of its own, the first of a kind for the first. */
function ownPlaces(groups: readonly Group[], others: readonly Group[]): { places: Map<Group, Range>; left: number } {
  const waiting = new Map<string, Group[]>()
  for (const other of [...others].reverse()) {
    if (other.kind === 'other' || other.kind === 'alone:other') continue
    const same = waiting.get(other.kind)
    if (same === undefined) waiting.set(other.kind, [other])
    else same.push(other)
  }
  const places = new Map<Group, Range>()
  for (const group of groups) {
    const other = waiting.get(group.kind)?.pop()
    if (other !== undefined) places.set(group, [other.from, other.to])
  }
  return { places, left: others.length - places.size }
}

class Projection {
  readonly placed = new Map<Group, Range>()
  guessed = 0
  readonly #source: string
  readonly #target: string
  readonly #folded: string
  readonly #own: ReadonlyMap<Group, Range>
  readonly #sourceWords: readonly Range[]
  readonly #targetWords: readonly Range[]

  constructor(source: string, target: string, own: ReadonlyMap<Group, Range>) {
    this.#source = source
    this.#target = target
    const folded = target.toLowerCase()
    this.#folded = folded.length === target.length ? folded : target
    this.#own = own
    const wordsOf = (text: string) =>
      tokens(text).flatMap(({ kind, start, end }): Range[] => (kind === 'mark' ? [] : [[start, end]]))
    this.#sourceWords = wordsOf(source)
    this.#targetWords = wordsOf(target)
  }

  /** Places what is inside a group, within the place of the group itself. */
  within(parent: Group, from: number, to: number): void {
    const taken: Range[] = []
    const others: Group[] = []
    const put = (group: Group, range: Range) => {
      this.placed.set(group, range)
      taken.push(range)
    }
    for (const group of parent.children) {
      const range = this.#sure(group, parent, from, to, taken)
      if (range === undefined) others.push(group)
      else put(group, range)
    }
    // Halves reach to an end, so they go first of what is guessed.
    others.sort((a, b) => Number(isHalf(b)) - Number(isHalf(a)))
    for (const group of others) {
      this.guessed++
      put(group, this.#guess(group, parent, from, to, taken))
    }
    for (const group of parent.children) if (group.children.length > 0) this.within(group, ...this.placed.get(group)!)
  }

  /** For very many codes: each at its proportional place, in order. */
  inProportion(groups: readonly Group[]): void {
    const share = this.#target.length / Math.max(1, this.#source.length)
    const at = (offset: number) => this.#wordEnd(Math.round(offset * share))
    for (const group of groups) this.placed.set(group, [at(group.from), at(group.to)])
    this.guessed = groups.length
  }

  #sure(group: Group, parent: Group, from: number, to: number, taken: readonly Range[]): Range | undefined {
    const own = this.#own.get(group)
    const range =
      own ??
      (isAlone(group) ? this.#sameMark(group, parent, from, to) : this.#sameWords(group, parent, from, to, taken))
    if (range === undefined || range[0] < from || range[1] > to) return undefined
    if (group.open === undefined && range[0] !== from) return undefined
    if (!isAlone(group) && group.close === undefined && range[1] !== to) return undefined
    return taken.some((other) => overlap(range, other)) ? undefined : range
  }

  #sameWords(group: Group, parent: Group, from: number, to: number, taken: readonly Range[]): Range | undefined {
    if (group.from === parent.from && group.to === parent.to) return [from, to]
    const words = this.#source.slice(group.from, group.to).trim().toLowerCase()
    if (words === '' || this.#source.slice(group.from, group.to).trim().length !== words.length) return undefined
    const near = from + ((group.from - parent.from) / Math.max(1, parent.to - parent.from)) * (to - from)
    let best: Range | undefined
    for (let at = this.#folded.indexOf(words, from); at >= 0; at = this.#folded.indexOf(words, at + 1)) {
      const range: Range = [at, at + words.length]
      if (range[1] > to) break
      if (this.#cutsWord(range[0]) || this.#cutsWord(range[1])) continue
      if (taken.some((other) => overlap(range, other))) continue
      if (best !== undefined && Math.abs(at - near) >= Math.abs(best[0] - near)) break
      best = range
    }
    return best
  }

  #sameMark(group: Group, parent: Group, from: number, to: number): Range | undefined {
    const at = group.from
    const before = this.#source.slice(parent.from, at).trimEnd()
    if (before === '') return [from, from]
    if (this.#source.slice(at, parent.to).trim() === '') return [to, to]
    const mark = before.at(-1)!
    if (/[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(mark)) return undefined
    // The same mark, counted from the beginning: the second comma for the second comma.
    const marks = (text: string) => text.split(mark).length - 1
    if (marks(this.#source.slice(parent.from, parent.to)) !== marks(this.#target.slice(from, to))) return undefined
    let found = from - 1
    for (let i = marks(before); i > 0; i--) found = this.#target.indexOf(mark, found + 1)
    return [found + 1, found + 1]
  }

  #guess(group: Group, parent: Group, from: number, to: number, taken: readonly Range[]): Range {
    const inSource = this.#sourceWords.filter((word) => word[0] >= parent.from && word[1] <= parent.to)
    const inTarget = this.#targetWords.filter((word) => word[0] >= from && word[1] <= to)
    const share = inTarget.length / Math.max(1, inSource.length)
    const before = Math.round(inSource.filter((word) => word[1] <= group.from).length * share)
    const inside = inSource.filter((word) => word[0] >= group.from && word[1] <= group.to).length
    const count = inside === 0 ? 0 : Math.max(1, Math.round(inside * share))
    if (group.open === undefined) {
      const end = inTarget[Math.min(count, inTarget.length) - 1]?.[1] ?? from
      return [from, Math.max(from, Math.min(end, ...taken.map((other) => other[0])))]
    }
    if (!isAlone(group) && group.close === undefined) {
      const start = inTarget[Math.min(before, inTarget.length - 1)]?.[0] ?? to
      return [Math.min(to, Math.max(start, ...taken.map((other) => other[1]))), to]
    }
    for (let width = Math.min(count, inTarget.length); width > 0; width = Math.floor(width / 2)) {
      const range = nearestFree(inTarget, before, width, taken)
      if (range !== undefined) return range
    }
    const at = before === 0 ? from : (inTarget[Math.min(before, inTarget.length) - 1]?.[1] ?? from)
    const around = taken.find((other) => at > other[0] && at < other[1])
    return around === undefined ? [at, at] : [around[1], around[1]]
  }

  #cutsWord(at: number): boolean {
    return WORD.test(this.#folded.slice(at - 1, at)) && WORD.test(this.#folded.slice(at, at + 1))
  }

  #wordEnd(at: number): number {
    const word = this.#targetWords.find(([start, end]) => start < at && at < end)
    return word?.[1] ?? Math.min(at, this.#target.length)
  }
}

const WORD = /^[\p{L}\p{M}\p{N}\p{Surrogate}]$/u

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** So many words in a row that nothing else stands around, the nearest to where they should begin. */
function nearestFree(
  words: readonly Range[],
  wanted: number,
  width: number,
  taken: readonly Range[],
): Range | undefined {
  const last = words.length - width
  for (let step = 0; step <= words.length; step++) {
    for (const first of step === 0 ? [Math.min(wanted, last)] : [wanted - step, wanted + step]) {
      if (first < 0 || first > last) continue
      const range: Range = [words[first]![0], words[first + width - 1]![1]]
      if (!taken.some((other) => overlap(range, other))) return range
    }
  }
  return undefined
}

/** Codes in the order of their places, opening ones before what they enclose. */
function emitted(parent: Group, placed: ReadonlyMap<Group, Range>): { at: number; code: number }[] {
  const children = parent.children
    .map((group) => ({ group, range: placed.get(group)! }))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || codeOf(a.group) - codeOf(b.group))
  return children.flatMap(({ group, range }) => [
    ...(group.open === undefined ? [] : [{ at: range[0], code: group.open }]),
    ...emitted(group, placed),
    ...(group.close === undefined ? [] : [{ at: range[1], code: group.close }]),
  ])
}

function inOrder(groups: readonly Group[], placed: ReadonlyMap<Group, Range>): { at: number; code: number }[] {
  const codes = groups.flatMap((group) => {
    const [from, to] = placed.get(group)!
    return [
      ...(group.open === undefined ? [] : [{ at: from, code: group.open }]),
      ...(group.close === undefined ? [] : [{ at: to, code: group.close }]),
    ]
  })
  return codes.sort((a, b) => a.code - b.code)
}
