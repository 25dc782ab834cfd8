import { FormatError } from './format.ts'
import { typeOfTmx } from './inline-types.ts'
import { languageTag } from './language-tag.ts'
import { MAX_CODES, openingTag, type ReadCode, typed, UNNAMED } from './unit-codes.ts'
import { MAX_SEGMENT } from './units.ts'
import { readXml, type XmlHandlers, type XmlPlace } from './xml-read.ts'

/** One `<tu>` as it stands in a file. */
export interface TmxUnit {
  readonly line: number
  readonly column: number
  readonly attributes: Readonly<Record<string, string>>
  /** Of the unit, or else of the file; `*all*` and '' where any language may be the source. */
  readonly sourceLang: string
  readonly notes: readonly string[]
  readonly props: readonly (readonly [type: string, value: string])[]
  readonly variants: readonly TmxVariant[]
}

/** One `<tuv>`. */
export interface TmxVariant {
  /** BCP 47. */
  readonly lang: string
  /**
   * The text of its `<seg>`, white space kept, without its inline codes. Cut off soon after `MAX_SEGMENT` units;
   * `length` tells its true length.
   */
  readonly text: string
  readonly length: number
  /** No more than `MAX_CODES` and one. */
  readonly codes: readonly ReadCode[]
  /** What its codes hold, in UTF-16 units; cut off as the text is. */
  readonly codesLength: number
  /** How many codes hold text to translate (`<sub>`), which is kept with them. */
  readonly subs: number
  readonly attributes: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly props: readonly (readonly [type: string, value: string])[]
}

/** Elements whose content is native markup. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

/**
 * Reads TMX 1.1 to 1.4 unit by unit.
 *
 * @param text  whole or in pieces
 * @throws FormatError when it is not well-formed, not TMX, or a variant has no language
 */
export function readTmx(text: string | Iterable<string>): Generator<TmxUnit> {
  return readXml<TmxUnit>(text, (emit, place) => new TmxHandlers(emit, place))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Prop = readonly [type: string, value: string]
type Draft<T> = Writable<Omit<T, 'notes' | 'props' | 'codes'>> & { notes: string[]; props: Prop[] }
type VariantDraft = Draft<TmxVariant> & { codes: Writable<ReadCode>[] }

class TmxHandlers implements XmlHandlers {
  readonly #emit: (unit: TmxUnit) => void
  readonly #place: XmlPlace
  #depth = 0
  #sourceLang = ''
  #unit: (Omit<Draft<TmxUnit>, 'variants'> & { variants: TmxVariant[] }) | undefined
  #variant: VariantDraft | undefined
  /** Opening tags of `<hi>` that are not closed yet, by their number in the segment. */
  #marked: string[] = []
  /** Inside how many inline codes the parser is. */
  #inCodes = 0
  #inSeg = false
  /** Text of a `<note>` or `<prop>`, while inside one. */
  #aside: { type: string; text: string } | undefined

  constructor(emit: (unit: TmxUnit) => void, place: XmlPlace) {
    this.#emit = emit
    this.#place = place
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#depth++ === 0 && name !== 'tmx') this.#refuse(`the root element is <${name}>, not <tmx>`)
    if (this.#inSeg) {
      this.#openInline(name, attributes)
      return
    }
    if (name === 'header') this.#sourceLang = attributes.srclang ?? ''
    else if (name === 'tu') this.#openUnit(attributes)
    else if (name === 'tuv') this.#openVariant(attributes)
    else if (name === 'seg' && this.#variant !== undefined) this.#inSeg = true
    else if (name === 'note') this.#aside = { type: '', text: '' }
    else if (name === 'prop') this.#aside = { type: attributes.type ?? '', text: '' }
  }

  close(name: string): void {
    this.#depth--
    if (this.#inSeg) {
      if (name === 'seg') this.#inSeg = false
      else if (CODES.has(name)) this.#inCodes--
      else if (name === 'hi' && this.#inCodes === 0) {
        this.#addCode({ inline: `close:${UNNAMED}`, native: '</hi>', pair: this.#marked.pop() })
      }
      return
    }
    if (name === 'tu' && this.#unit !== undefined) {
      this.#emit(this.#unit)
      this.#unit = undefined
    } else if (name === 'tuv' && this.#variant !== undefined) {
      this.#unit?.variants.push({ ...this.#variant, codes: typed(this.#variant.codes) })
      this.#variant = undefined
    } else if ((name === 'note' || name === 'prop') && this.#aside !== undefined) {
      const owner = this.#variant ?? this.#unit
      if (name === 'note') owner?.notes.push(this.#aside.text)
      else owner?.props.push([this.#aside.type, this.#aside.text])
      this.#aside = undefined
    }
  }

  text(text: string): void {
    if (this.#inSeg) {
      if (this.#variant === undefined) return
      if (this.#inCodes > 0) this.#addNative(text)
      else {
        if (this.#variant.length <= MAX_SEGMENT) this.#variant.text += text
        this.#variant.length += text.length
      }
    } else if (this.#aside !== undefined) this.#aside.text += text
  }

  #openInline(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#inCodes > 0) {
      if (name === 'sub' && this.#variant !== undefined) this.#variant.subs++
      if (CODES.has(name)) this.#inCodes++
      return
    }
    const { i, x, type } = attributes
    const kind = typeOfTmx(type) ?? UNNAMED
    const label = x
    if (name === 'hi') {
      const pair = `hi ${this.#variant?.codes.length}`
      this.#marked.push(pair)
      this.#addCode({ inline: `open:${kind}`, native: openingTag('hi', attributes), pair, label })
    } else if (CODES.has(name)) {
      this.#inCodes++
      const role = ROLES[name === 'it' && attributes.pos === 'end' ? 'ept' : name] ?? 'alone'
      const pair = name === 'bpt' || name === 'ept' ? `i ${i}` : undefined
      this.#addCode({ inline: `${role}:${kind}`, native: '', pair, label })
    }
  }

  #addCode(code: Omit<ReadCode, 'at'>): void {
    const variant = this.#variant
    if (variant === undefined || variant.codes.length > MAX_CODES) return
    variant.codes.push({ at: variant.length, ...code })
  }

  #addNative(text: string): void {
    const variant = this.#variant!
    const code = variant.codes.at(-1)
    if (code !== undefined && variant.codesLength <= MAX_SEGMENT) code.native += text
    variant.codesLength += text.length
  }

  #openUnit(attributes: Readonly<Record<string, string>>): void {
    const sourceLang = attributes.srclang ?? this.#sourceLang
    this.#unit = {
      ...this.#place(),
      attributes,
      sourceLang: sourceLang === '*all*' ? sourceLang : (languageTag(sourceLang) ?? ''),
      notes: [],
      props: [],
      variants: [],
    }
  }

  #openVariant(attributes: Readonly<Record<string, string>>): void {
    const tag = attributes['xml:lang'] ?? attributes.lang
    if (tag === undefined) this.#refuse('<tuv> has no xml:lang')
    const lang = languageTag(tag!)
    if (lang === undefined) this.#refuse(`xml:lang="${tag}" is not a language tag`)
    this.#variant = {
      lang: lang!,
      text: '',
      length: 0,
      codes: [],
      codesLength: 0,
      subs: 0,
      attributes,
      notes: [],
      props: [],
    }
  }

  #refuse(what: string): never {
    const { line, column } = this.#place()
    throw new FormatError(line, column, what)
  }
}

const ROLES: Readonly<Record<string, 'open' | 'close' | 'alone'>> = { bpt: 'open', it: 'open', ept: 'close' }
