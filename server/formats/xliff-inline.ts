import type { Inline } from './format.ts'
import { typeOfXliff } from './inline-types.ts'
import { MAX_CODES, openingTag, type ReadCode, UNNAMED } from './unit-codes.ts'
import { MAX_SEGMENT } from './units.ts'

type Attributes = Readonly<Record<string, string>>
type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** A `<source>`, `<seg-source>` or `<target>` being read, and when it ends. */
export interface XliffSide {
  readonly attributes: Attributes
  /** Cut off soon after `MAX_SEGMENT` units; `length` tells the true length. */
  text: string
  length: number
  readonly codes: Writable<ReadCode>[]
  codesLength: number
  /** How many codes hold text to translate (`<sub>`), which is kept with them. */
  subs: number
  /** Segments marked within it (`<mrk mtype="seg">`), as ranges of its text and of its codes. */
  readonly parts: { mid: string; from: number; to: number; firstCode: number; lastCode: number }[]
}

/**
 * Collects the content of one side: text, and inline codes of XLIFF 1.2 (`g x bx ex bpt ept ph it mrk sub`) and 2
 * (`pc sc ec ph cp mrk sm em`). The native form of a code is what the file holds of it, in it or in its original data;
 * where it holds none, the tag itself.
 */
export class XliffContent {
  readonly side: XliffSide
  readonly #v2: boolean
  /** Original data of the unit, by id. */
  readonly #data: ReadonlyMap<string, string>
  readonly #open: { close?: Omit<ReadCode, 'at'>; part?: number }[] = []
  #inNative = 0

  constructor(attributes: Attributes, v2: boolean, data: ReadonlyMap<string, string>) {
    this.side = { attributes, text: '', length: 0, codes: [], codesLength: 0, subs: 0, parts: [] }
    this.#v2 = v2
    this.#data = data
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inNative > 0) {
      if (name === 'sub') this.side.subs++
      this.#inNative++
      return
    }
    if (!this.#v2 && NATIVE.has(name)) {
      this.#inNative = 1
      this.#add(this.#codeOf(name, attributes, ''))
      return
    }
    const number = this.#open.length
    if (!this.#v2 && name === 'mrk' && attributes.mtype === 'seg') {
      const { length, codes, parts } = this.side
      parts.push({ mid: attributes.mid ?? '', from: length, to: length, firstCode: codes.length, lastCode: 0 })
      this.#open.push({ part: parts.length - 1 })
    } else if (name === 'g' || name === 'pc' || name === 'mrk') {
      const kind = kindOf(attributes)
      const pair = `${name} ${number} ${this.side.codes.length}`
      const label = attributes.id
      const [start, end] = [attributes.dataRefStart, attributes.dataRefEnd].map((ref) => this.#data.get(ref ?? ''))
      this.#add({ inline: `open:${kind}`, native: start ?? openingTag(name, attributes), pair, label })
      this.#open.push({ close: { inline: `close:${kind}`, native: end ?? `</${name}>`, pair } })
    } else {
      if (name === 'cp') this.#add({ inline: 'alone:other', native: openingTag(name, attributes, '/>') })
      else if (EMPTY.has(name)) {
        const native = this.#data.get(attributes.dataRef ?? '') ?? openingTag(name, attributes, '/>')
        this.#add(this.#codeOf(name, attributes, native))
      }
      this.#open.push({})
    }
  }

  close(): void {
    if (this.#inNative > 0) {
      this.#inNative--
      return
    }
    const { close, part } = this.#open.pop() ?? {}
    if (close !== undefined) this.#add(close)
    if (part !== undefined) {
      this.side.parts[part]!.to = this.side.length
      this.side.parts[part]!.lastCode = this.side.codes.length
    }
  }

  text(text: string): void {
    const { side } = this
    if (this.#inNative > 0) {
      const code = side.codes.at(-1)
      if (code !== undefined && side.codesLength <= MAX_SEGMENT) code.native += text
      side.codesLength += text.length
      return
    }
    if (side.length <= MAX_SEGMENT) side.text += text
    side.length += text.length
  }

  #codeOf(name: string, attributes: Attributes, native: string): Omit<ReadCode, 'at'> {
    const role = name === 'it' ? (/^(?:end|close)$/.test(attributes.pos ?? '') ? 'close' : 'open') : ROLES[name]
    const { id, rid, i, startRef } = attributes
    const paired = role !== undefined && name !== 'it' && attributes.isolated !== 'yes'
    const pair = paired ? (this.#v2 ? (startRef ?? id) : (rid ?? id ?? i)) : undefined
    return { inline: `${role ?? 'alone'}:${kindOf(attributes)}` as Inline, native, pair, label: startRef ?? id }
  }

  #add(code: Omit<ReadCode, 'at'>): void {
    if (this.side.codes.length > MAX_CODES) return
    this.side.codes.push({ at: this.side.length, ...code })
    this.side.codesLength += code.native.length
  }
}

const NATIVE = new Set(['bpt', 'ept', 'ph', 'it'])
const EMPTY = new Set(['x', 'bx', 'ex', 'ph', 'sc', 'ec', 'sm', 'em'])
const ROLES: Readonly<Record<string, 'open' | 'close'>> = {
  bpt: 'open',
  bx: 'open',
  sc: 'open',
  sm: 'open',
  ept: 'close',
  ex: 'close',
  ec: 'close',
  em: 'close',
}

function kindOf({ ctype, type, subType }: Attributes) {
  return typeOfXliff(subType) ?? typeOfXliff(ctype) ?? typeOfXliff(type) ?? UNNAMED
}

/** The segments that are marked within a side, by their `mid`. */
export function partsOf(side: XliffSide): Map<string, XliffSide> {
  return new Map(
    side.parts.map(({ mid, from, to, firstCode, lastCode }) => {
      const codes = side.codes.slice(firstCode, lastCode).map((code) => ({ ...code, at: code.at - from }))
      const codesLength = codes.reduce((sum, { native }) => sum + native.length, 0)
      return [mid, { ...side, text: side.text.slice(from, to), length: to - from, codes, codesLength, parts: [] }]
    }),
  )
}

/** A side whose line ends are only the file's: runs of white space with one are a space, none is left at either end. */
export function unwrapped(side: XliffSide): XliffSide {
  if (!/[\n\r]/.test(side.text)) return side
  let text = ''
  let from = 0
  let code = 0
  const codes = side.codes.map((each) => ({ ...each }))
  const take = (end: number, space: boolean) => {
    for (; code < codes.length && codes[code]!.at < end; code++) codes[code]!.at += text.length - from
    text += space ? '' : side.text.slice(from, end)
    from = end
  }
  for (const { 0: run, index } of side.text.matchAll(/\s+/g)) {
    if (!/[\n\r]/.test(run)) continue
    take(index, false)
    const space = text === '' || index + run.length === side.text.length ? '' : ' '
    for (; code < codes.length && codes[code]!.at < index + run.length; code++) codes[code]!.at = text.length
    text += space
    from = index + run.length
  }
  take(side.text.length, false)
  for (; code < codes.length; code++) codes[code]!.at = text.length
  return { ...side, text, length: text.length, codes }
}
