import type { Run, Token } from './docx-part.ts'
import { withLanguage, withLooks } from './docx-properties.ts'
import type { LaidText, Mark } from './inline-text.ts'

/** The new text of a stretch of a laid paragraph. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Codes of the paragraph, by index, at offsets of the text, in order. */
  readonly codes: readonly { readonly at: number; readonly code: number }[]
}

/** What a changed paragraph is made of: a token as it was, some text of one, or a new run. */
export type Item =
  | { readonly token: Token; readonly text?: string }
  | { readonly properties: string; readonly content: string }

/**
 * The content of a paragraph with some of its text replaced, in order; brackets may not nest yet.
 *
 * Tokens outside the edits stay as they are. Inside, notes, images and marks of places stay even where the new text
 * does not have their codes; links, fields and breaks go with their codes. Looks are those that the codes say.
 *
 * @param edits  in order, not overlapping
 */
export function editTokens(tokens: readonly Token[], laid: LaidText, edits: readonly Edit[], lang: string): Item[] {
  const insides = insideEdits(tokens, laid, edits)
  const looks = new Looks(tokens, laid, lang)
  const placed = new Set<Token>()
  const offered = new Set(insides.flatMap(({ tokens: inside }) => inside))
  for (const { codes } of edits) {
    for (const { code } of codes) {
      const token = tokens[laid.codes[code]?.piece ?? -1]
      if (token !== undefined && offered.has(token)) placed.add(token)
    }
  }
  const items: Item[] = []
  let next = 0
  const begun = new Set<number>()
  const begin = (e: number) => {
    if (begun.has(e)) return
    begun.add(e)
    for (const item of newItems(edits[e]!, insides[e]!, tokens, laid, looks, placed)) items.push(item)
  }
  tokens.forEach((token, i) => {
    const [start, end] = laid.ranges[i]!
    while (next < edits.length && edits[next]!.to <= start) begin(next++)
    if (offered.has(token)) {
      begin(next)
      return
    }
    if (token.kind !== 'text' || start === end) {
      items.push({ token })
      return
    }
    let at = start
    for (let e = next; e < edits.length && edits[e]!.from < end; e++) {
      const { from, to } = edits[e]!
      if (from > at) items.push({ token, text: laid.text.slice(at, from) })
      begin(e)
      at = Math.min(end, Math.max(at, to))
    }
    if (at === start) items.push({ token })
    else if (at < end) items.push({ token, text: laid.text.slice(at, end) })
  })
  while (next < edits.length) begin(next++)
  return items
}

/** What stands inside an edit, text apart. */
interface Inside {
  readonly tokens: Token[]
  /** The first piece of text it touches. */
  texts: number[]
}

function insideEdits(tokens: readonly Token[], laid: LaidText, edits: readonly Edit[]): Inside[] {
  const insides = edits.map((): Inside => ({ tokens: [], texts: [] }))
  let first = 0
  tokens.forEach((token, i) => {
    const [start, end] = laid.ranges[i]!
    while (first < edits.length && edits[first]!.to <= start) first++
    if (token.kind === 'text' && start < end) {
      for (let e = first; e < edits.length && edits[e]!.from < end; e++) insides[e]!.texts.push(i)
    } else if (first < edits.length && edits[first]!.from < (start === end ? start : end))
      insides[first]!.tokens.push(token)
  })
  return insides
}

function newItems(
  edit: Edit,
  inside: Inside,
  tokens: readonly Token[],
  laid: LaidText,
  looks: Looks,
  placed: ReadonlySet<Token>,
): Item[] {
  const own = new Set(inside.tokens)
  const left = inside.tokens.filter((token) => !placed.has(token))
  const isHalf = ({ partner }: Token) => partner !== undefined && !own.has(partner)
  const closing = left.filter((token) => token.kind === 'close' && isHalf(token))
  const opening = left.filter((token) => token.kind === 'open' && (token.partner === undefined || isHalf(token)))
  const kept = left.filter(
    ({ kind, keep, type }) => (kind === 'nothing' && keep !== 'no') || (kind === 'alone' && type !== 'break'),
  )
  const before = kept.filter(({ keep }) => keep === 'before')
  const after = kept.filter(({ keep }) => keep !== 'before')
  const items: Item[] = [...closing, ...before].map((token) => ({ token }))
  const state = looks.stateAt(edit.from)
  const open: Token[] = []
  const used = new Set<number>()
  let at = 0
  const write = (to: number) => {
    if (to > at) items.push({ properties: looks.properties(state, inside.texts), content: edit.text.slice(at, to) })
    at = Math.max(at, to)
  }
  for (const { at: where, code } of edit.codes) {
    const found = laid.codes[code]
    if (found === undefined || used.has(code)) continue
    used.add(code)
    write(Math.min(where, edit.text.length))
    const token = found.piece === undefined ? undefined : tokens[found.piece]!
    looks.follow(state, found, token)
    if (token === undefined || !placed.has(token)) continue
    items.push({ token })
    if (token.kind === 'open') open.push(token)
  }
  write(edit.text.length)
  // What was opened here and closed in what went must be closed here.
  for (const { partner } of open.reverse())
    if (partner !== undefined && own.has(partner) && !placed.has(partner)) items.push({ token: partner })
  for (const token of [...after, ...opening]) items.push({ token })
  return items
}

/** The looks and the link that hold at a place. */
interface State {
  readonly marks: Map<string, Mark>
  link: Token | undefined
}

/** Finds the run properties for new text: those of old text with the same looks, else put together. */
class Looks {
  readonly #tokens: readonly Token[]
  readonly #laid: LaidText
  readonly #lang: string
  /** The longest run for each combination of looks, in the link or out of it. */
  readonly #runs = new Map<string, Run>()
  readonly #links: (Token | undefined)[] = []
  readonly #state: State = { marks: new Map(), link: undefined }
  #code = 0

  constructor(tokens: readonly Token[], laid: LaidText, lang: string) {
    this.#tokens = tokens
    this.#laid = laid
    this.#lang = lang
    const lengths = new Map<string, number>()
    let link: Token | undefined
    tokens.forEach((token, i) => {
      if (token.type === 'link' && laid.ranges[i]![0] < laid.ranges[i]![1])
        link = token.kind === 'open' ? token : undefined
      this.#links.push(link)
      const marks = laid.marks[i]
      if (marks === undefined || token.run === undefined) return
      const key = stateKey(marks, link)
      const length = token.text.length
      if (length <= (lengths.get(key) ?? 0)) return
      lengths.set(key, length)
      this.#runs.set(key, token.run)
    })
  }

  /** @param offset  never less than the one asked for before */
  stateAt(offset: number): State {
    const { codes } = this.#laid
    for (; this.#code < codes.length && codes[this.#code]!.end <= offset; this.#code++) {
      const code = codes[this.#code]!
      this.follow(this.#state, code, code.piece === undefined ? undefined : this.#tokens[code.piece])
    }
    return { marks: new Map(this.#state.marks), link: this.#state.link }
  }

  /** What a code makes of a state. */
  follow(state: State, { mark, inline }: LaidText['codes'][number], token: Token | undefined): void {
    if (mark !== undefined) {
      if (inline.startsWith('open')) state.marks.set(mark.key, mark)
      else state.marks.delete(mark.key)
    } else if (token?.type === 'link') state.link = token.kind === 'open' ? token : undefined
  }

  /** @param texts  pieces of text that the new text stands for: their properties come first */
  properties({ marks, link }: State, texts: readonly number[]): string {
    const wanted = [...marks.values()]
    const key = stateKey(wanted, link)
    const near = texts.find((i) => {
      const own = this.#laid.marks[i]
      return own !== undefined && stateKey(own, this.#links[i]) === key
    })
    const run = near === undefined ? this.#runs.get(key) : this.#tokens[near]!.run
    return withLanguage(run === undefined ? this.#compose(wanted, link, texts) : run.properties, this.#lang)
  }

  #compose(wanted: readonly Mark[], link: Token | undefined, texts: readonly number[]): string {
    const sample = (mark: Mark) => {
      const i = this.#laid.marks.findIndex((own) => own?.some(({ key }) => key === mark.key))
      return this.#tokens[i]?.run?.properties
    }
    const base = texts.find((i) => this.#links[i] === link && this.#laid.marks[i] !== undefined)
    const outside = this.#runs.get(stateKey([], link)) ?? this.#runs.get(stateKey([], undefined))
    if (base === undefined) return withLooks(outside?.properties ?? '', [], wanted, sample)
    return withLooks(this.#tokens[base]!.run?.properties ?? '', this.#laid.marks[base]!, wanted, sample)
  }
}

function stateKey(marks: readonly Mark[], link: Token | undefined): string {
  return `${link === undefined ? '' : link.native} ${marks
    .map(({ key }) => key)
    .sort()
    .join(' ')}`
}
