import { FormatError } from './format.ts'
import { languageTag } from './language-tag.ts'
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
   * The text of its `<seg>`, white space kept; inline codes and what they hold are left out. Cut off soon after
   * `MAX_SEGMENT` units; `length` tells its true length.
   */
  readonly text: string
  readonly length: number
  /** How many inline codes were left out. */
  readonly codes: number
  readonly attributes: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly props: readonly (readonly [type: string, value: string])[]
}

const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

/**
 * Reads TMX 1.1 to 1.4 unit by unit.
 *
 * @throws FormatError when it is not well-formed, not TMX, or a variant has no language
 */
export function readTmx(text: string): Generator<TmxUnit> {
  return readXml<TmxUnit>(text, (emit, place) => new TmxHandlers(emit, place))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type Prop = readonly [type: string, value: string]
type Draft<T> = Writable<Omit<T, 'notes' | 'props'>> & { notes: string[]; props: Prop[] }

class TmxHandlers implements XmlHandlers {
  readonly #emit: (unit: TmxUnit) => void
  readonly #place: XmlPlace
  #depth = 0
  #sourceLang = ''
  #unit: (Omit<Draft<TmxUnit>, 'variants'> & { variants: TmxVariant[] }) | undefined
  #variant: Draft<TmxVariant> | undefined
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
      if (!CODES.has(name)) return
      this.#inCodes++
      if (this.#variant !== undefined && this.#inCodes === 1) this.#variant.codes++
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
      if (CODES.has(name)) this.#inCodes--
      if (name === 'seg') this.#inSeg = false
      return
    }
    if (name === 'tu' && this.#unit !== undefined) {
      this.#emit(this.#unit)
      this.#unit = undefined
    } else if (name === 'tuv' && this.#variant !== undefined) {
      this.#unit?.variants.push(this.#variant)
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
      if (this.#inCodes > 0 || this.#variant === undefined) return
      if (this.#variant.length <= MAX_SEGMENT) this.#variant.text += text
      this.#variant.length += text.length
    } else if (this.#aside !== undefined) this.#aside.text += text
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
    this.#variant = { lang: lang!, text: '', length: 0, codes: 0, attributes, notes: [], props: [] }
  }

  #refuse(what: string): never {
    const { line, column } = this.#place()
    throw new FormatError(line, column, what)
  }
}
