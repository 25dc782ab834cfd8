import type { Inline, InlineType, PlacedCode } from './format.ts'
import { attributeList } from './xml-write.ts'

/** An inline code as a reader of units finds it, before codes are numbered. */
export interface ReadCode {
  readonly at: number
  /** Of the kind `UNNAMED` where the file does not say which. */
  readonly inline: Inline
  readonly native: string
  /** What an opening code and its closing one have in common; absent for half a pair and what stands alone. */
  readonly pair?: string | undefined
  /** What the file calls it on both sides, where it does. */
  readonly label?: string | undefined
}

/** The kind of a code before `typed` has looked at its native form. */
export const UNNAMED = '' as InlineType

/** More in one segment are no formatting but a file gone wrong. */
export const MAX_CODES = 10_000

/**
 * Numbers the codes of a unit's two sides. A code that stands on both sides has one number: by what the file calls it,
 * else by its native form, else by its type, the first with the first.
 */
export function numbered(
  source: readonly ReadCode[],
  target: readonly ReadCode[],
): { source: PlacedCode[]; target: PlacedCode[] } {
  const [groups, others] = [groupsOf(source), groupsOf(target)]
  const own = (group: Group) => (/^[1-9]\d{0,8}$/.test(group.label ?? '') ? Number(group.label) : undefined)
  const told = [groups, others].every(
    (side) => side.every((group) => own(group) !== undefined) && new Set(side.map(own)).size === side.length,
  )
  const ids = told ? groups.map((group) => own(group)!) : groups.map((_, i) => i + 1)
  const otherIds = told ? others.map((group) => own(group)!) : sharedIds(groups, others)
  return { source: withIds(source, groups, ids), target: withIds(target, others, otherIds) }
}

/** The same for codes that have their numbers already, each side its own. */
export function renumbered(source: readonly PlacedCode[], target: readonly PlacedCode[]) {
  const paired = (codes: readonly PlacedCode[]) => {
    const partner = partners(codes)
    return codes.map((code, i): ReadCode => ({ ...code, pair: partner[i] === undefined ? undefined : String(code.id) }))
  }
  return numbered(paired(source), paired(target))
}

/** For each code the index of its other half; undefined for half a pair and for what stands alone. */
export function partners(codes: readonly PlacedCode[]): (number | undefined)[] {
  return halves(codes.map(({ inline, id }) => ({ inline, pair: String(id) })))
}

function halves(codes: readonly Pick<ReadCode, 'inline' | 'pair'>[]): (number | undefined)[] {
  const found: (number | undefined)[] = codes.map(() => undefined)
  const opened = new Map<string, number[]>()
  codes.forEach(({ inline, pair }, i) => {
    if (pair === undefined) return
    if (inline.startsWith('open')) {
      const same = opened.get(pair)
      if (same === undefined) opened.set(pair, [i])
      else same.push(i)
    } else if (inline.startsWith('close')) {
      const open = opened.get(pair)?.pop()
      if (open === undefined) return
      found[open] = i
      found[i] = open
    }
  })
  return found
}

/** A code, or a pair of them. */
interface Group {
  readonly label: string | undefined
  readonly codes: readonly number[]
  /** By what it may be known on the other side, surest first. */
  readonly keys: readonly (string | undefined)[]
}

function groupsOf(codes: readonly ReadCode[]): Group[] {
  const partner = halves(codes)
  return codes.flatMap((code, i): Group[] => {
    const other = partner[i]
    if (other !== undefined && other < i) return []
    const members = other === undefined ? [i] : [i, other]
    const shape = members.map((each) => codes[each]!.inline).join(' ')
    const label = code.label ?? (other === undefined ? undefined : codes[other]!.label)
    const native = members.map((each) => codes[each]!.native).join('\0')
    // That two codes are of no kind Kopir knows makes them no more alike.
    const kind = code.inline.endsWith(':other') ? undefined : shape
    const keys = [label === undefined ? undefined : `${shape} ${label}`, `${shape} ${native}`, kind]
    return [{ label, codes: members, keys }]
  })
}

function sharedIds(groups: readonly Group[], others: readonly Group[]): number[] {
  const ids: (number | undefined)[] = others.map(() => undefined)
  const taken = new Set<number>()
  for (let key = 0; key < 3; key++) {
    const waiting = new Map<string, number[]>()
    groups.forEach((group, i) => {
      const known = group.keys[key]
      if (known === undefined || taken.has(i)) return
      const queue = waiting.get(known)
      if (queue === undefined) waiting.set(known, [i])
      else queue.push(i)
    })
    for (const queue of waiting.values()) queue.reverse()
    others.forEach((other, j) => {
      const known = other.keys[key]
      if (known === undefined || ids[j] !== undefined) return
      const i = waiting.get(known)?.pop()
      if (i === undefined) return
      ids[j] = i + 1
      taken.add(i)
    })
  }
  let next = groups.length
  return ids.map((id) => id ?? ++next)
}

function withIds(codes: readonly ReadCode[], groups: readonly Group[], ids: readonly number[]): PlacedCode[] {
  const byCode = new Map(groups.flatMap((group, i) => group.codes.map((code) => [code, ids[i]!] as const)))
  return codes.map(({ at, inline, native }, i) => ({ at, inline, native, id: byCode.get(i)! }))
}

/** What a code is to a writer of pairs. */
export interface Marked {
  readonly code: PlacedCode
  readonly type: InlineType
  /** `begin` and `end` are halves of pairs whose other half is elsewhere. */
  readonly role: 'open' | 'close' | 'begin' | 'end' | 'alone'
  /** Of a pair, from 1 within the text; 0 for the others. */
  readonly pair: number
}

/** A text with its codes, in order, as a writer puts them down. */
export function marked(text: string, codes: readonly PlacedCode[] = []): (string | Marked)[] {
  if (codes.length === 0) return text === '' ? [] : [text]
  const partner = partners(codes)
  const pairs = new Map<number, number>()
  const pieces: (string | Marked)[] = []
  let at = 0
  codes.forEach((code, i) => {
    const place = outsidePair(text, Math.min(Math.max(code.at, at), text.length))
    if (place > at) pieces.push(text.slice(at, place))
    at = place
    const [role, type] = code.inline.split(':') as ['open' | 'close' | 'alone', InlineType]
    const other = partner[i]
    const first = other === undefined ? i : Math.min(i, other)
    if (other !== undefined && !pairs.has(first)) pairs.set(first, pairs.size + 1)
    const half = role === 'open' ? 'begin' : role === 'close' ? 'end' : 'alone'
    pieces.push({ code, type, role: other === undefined ? half : role, pair: pairs.get(first) ?? 0 })
  })
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

function outsidePair(text: string, offset: number): number {
  const low = text.charCodeAt(offset)
  const high = text.charCodeAt(offset - 1)
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? offset + 1 : offset
}

/** `codes` of a unit, absent where neither side has any. */
export function unitCodes(source: readonly PlacedCode[], target: readonly PlacedCode[]) {
  if (source.length === 0 && target.length === 0) return {}
  return {
    codes: { ...(source.length === 0 ? {} : { source }), ...(target.length === 0 ? {} : { target }) },
  }
}

/** Codes whose kind the file leaves open get that of their native form, a closing one that of the one it closes. */
export function typed(codes: readonly ReadCode[]): ReadCode[] {
  const kinds = new Map<string, string>()
  return codes.map((code) => {
    const [role, named] = code.inline.split(':') as [string, string]
    const opened = role === 'close' && code.pair !== undefined ? kinds.get(code.pair) : undefined
    const kind = opened ?? (named === UNNAMED ? typeOfNative(code.native) : named)
    if (role === 'open' && code.pair !== undefined) kinds.set(code.pair, kind)
    return { ...code, inline: `${role}:${kind}` as Inline }
  })
}

/** A tag as the native form of a code that holds none. */
export function openingTag(name: string, attributes: Readonly<Record<string, string>>, end = '>'): string {
  return `<${name}${attributeList(attributes)}${end}`
}

/**
 * What kind of code a native form is, where the file does not say in words of its own: by the name of its tag, or by
 * Markdown's marks.
 */
function typeOfNative(native: string): InlineType {
  const tag = /^<\/?(?:\w+:)?([A-Za-z]+[1-6]?)\b/.exec(native)?.[1]?.toLowerCase()
  if (tag !== undefined) return TAGS.get(tag) ?? 'other'
  return MARKS.get(native) ?? 'other'
}

const TAGS = new Map<string, InlineType>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['cite', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['a', 'link'],
  ['code', 'code'],
  ['tt', 'code'],
  ['span', 'style'],
  ['font', 'style'],
  ['img', 'image'],
  ['br', 'break'],
])

const MARKS = new Map<string, InlineType>([
  ['**', 'bold'],
  ['__', 'bold'],
  ['*', 'italic'],
  ['_', 'italic'],
  ['~~', 'strike'],
  ['`', 'code'],
])
