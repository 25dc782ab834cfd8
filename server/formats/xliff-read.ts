import { FormatError } from './format.ts'
import { XliffContent, type XliffSide } from './xliff-inline.ts'
import { readXml, type XmlHandlers, type XmlPlace } from './xml-read.ts'

type Attributes = Readonly<Record<string, string>>

/** One `<trans-unit>` or `<unit>` as it stands in a file. */
export interface XliffUnit {
  readonly line: number
  readonly column: number
  readonly v2: boolean
  readonly attributes: Attributes
  /** As the file writes them; '' where it does not. */
  readonly sourceLang: string
  readonly targetLang: string
  /** Name of the document it comes from; '' where the file does not say. */
  readonly original: string
  /** Whether white space is kept as it stands. */
  readonly segments: readonly XliffSegment[]
  readonly notes: readonly string[]
  /** `<context>` and `<prop>`, in order. */
  readonly contexts: readonly (readonly [type: string, value: string])[]
}

/** A segment of a unit; in XLIFF 1.2 the unit itself. */
export interface XliffSegment {
  readonly attributes: Attributes
  readonly ignorable: boolean
  readonly source?: XliffSide
  /** XLIFF 1.2: the source cut into segments. */
  readonly segmented?: XliffSide
  readonly target?: XliffSide
  readonly preserve: boolean
}

/** What stands beside the units. */
export interface XliffAbout {
  /** What is against the standard in the file as a whole, and what of it is not carried over. */
  readonly about: string
}

/**
 * Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2 unit by unit. Proposals of other texts (`<alt-trans>`, matches) and everything
 * of other vocabularies are passed over.
 *
 * @throws FormatError when it is not well-formed, or not XLIFF
 */
export function readXliff(text: string): Generator<XliffUnit | XliffAbout> {
  return readXml<XliffUnit | XliffAbout>(text, (emit, place) => new XliffHandlers(emit, place))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type UnitDraft = Writable<Omit<XliffUnit, 'segments' | 'notes' | 'contexts'>> & {
  segments: Writable<XliffSegment>[]
  notes: string[]
  contexts: (readonly [string, string])[]
}

/** Elements whose content is none of the texts. */
const PASSED_OVER = new Set(['alt-trans', 'header', 'skeleton', 'bin-unit', 'matches', 'metadata', 'glossary'])

class XliffHandlers implements XmlHandlers {
  readonly #emit: (item: XliffUnit | XliffAbout) => void
  readonly #place: XmlPlace
  #depth = 0
  #prefix = ''
  #v2 = false
  /** Inside how many elements that are passed over, from the outermost. */
  #passed = 0
  /** Of each open element: whether white space is kept. */
  readonly #preserve: boolean[] = []
  #sourceLang = ''
  #targetLang = ''
  #original = ''
  #unit: UnitDraft | undefined
  #segment: Writable<XliffSegment> | undefined
  #content: XliffContent | undefined
  #side: 'source' | 'segmented' | 'target' = 'source'
  readonly #data = new Map<string, string>()
  #aside: { to: (text: string) => void; text: string; name: string } | undefined
  #otherNotes = 0

  constructor(emit: (item: XliffUnit | XliffAbout) => void, place: XmlPlace) {
    this.#emit = emit
    this.#place = place
  }

  open(name: string, attributes: Attributes): void {
    if (this.#depth++ === 0) this.#root(name, attributes)
    const space = attributes['xml:space']
    this.#preserve.push(space === undefined ? (this.#preserve.at(-1) ?? false) : space === 'preserve')
    const local = this.#local(name, attributes)
    if (this.#passed > 0 || local === undefined || PASSED_OVER.has(local)) this.#passed++
    else if (this.#content !== undefined) this.#content.open(local, attributes)
    else if (this.#aside !== undefined) this.#asideElement(local, attributes)
    else this.#element(local, attributes)
  }

  close(name: string): void {
    this.#depth--
    this.#preserve.pop()
    if (this.#passed > 0) {
      this.#passed--
      return
    }
    const local = name.slice(this.#prefix.length)
    if (this.#content !== undefined) {
      if (SIDES[local] === undefined) this.#content.close()
      else {
        if (this.#segment !== undefined && this.#segment[this.#side] === undefined) {
          this.#segment[this.#side] = this.#content.side
        }
        this.#content = undefined
      }
    } else if (this.#aside !== undefined) {
      if (local !== this.#aside.name) return
      this.#aside.to(this.#aside.text)
      this.#aside = undefined
    } else if (local === 'segment' || local === 'ignorable') this.#segment = undefined
    else if ((local === 'trans-unit' || local === 'unit') && this.#unit !== undefined) {
      this.#emit(this.#unit)
      this.#unit = undefined
      this.#segment = undefined
    } else if (local === 'xliff' && this.#otherNotes > 0) {
      this.#emit({ about: 'notes of the whole file and of groups are not carried over; those of its units are' })
    }
  }

  text(text: string): void {
    if (this.#passed > 0) return
    if (this.#content !== undefined) this.#content.text(text)
    else if (this.#aside !== undefined) this.#aside.text += text
  }

  #root(name: string, attributes: Attributes): void {
    this.#prefix = name.slice(0, name.length - name.replace(/^.*:/, '').length)
    if (name.slice(this.#prefix.length) !== 'xliff') this.#refuse(`the root element is <${name}>, not <xliff>`)
    const own = this.#prefix === '' ? attributes.xmlns : attributes[`xmlns:${this.#prefix.slice(0, -1)}`]
    const version = attributes.version ?? ''
    this.#v2 = /^2/.test(version) || (version === '' && /:2\.\d$/.test(own ?? ''))
    const known = /^urn:oasis:names:tc:xliff:document:/.test(own ?? '')
    if (!/^(?:1\.[012]|2\.[012])$/.test(version) || !known) {
      const read = this.#v2 ? '2' : '1.2'
      this.#emit({ about: `the file does not say rightly which version of XLIFF it is; it was read as ${read}` })
    }
    this.#sourceLang = attributes.srcLang ?? ''
    this.#targetLang = attributes.trgLang ?? ''
  }

  /** The name of an element of XLIFF itself; undefined for one of another vocabulary. */
  #local(name: string, attributes: Attributes): string | undefined {
    if (!name.startsWith(this.#prefix) || name.indexOf(':', this.#prefix.length) >= 0) return undefined
    if (this.#prefix === '' && attributes.xmlns !== undefined && !attributes.xmlns.includes(':xliff:document:')) {
      return this.#depth === 1 ? name : undefined
    }
    return name.slice(this.#prefix.length)
  }

  #element(local: string, attributes: Attributes): void {
    if (local === 'file') {
      if (!this.#v2) {
        this.#sourceLang = attributes['source-language'] ?? ''
        this.#targetLang = attributes['target-language'] ?? ''
      }
      this.#original = attributes.original ?? ''
    } else if (local === 'trans-unit' || local === 'unit') this.#openUnit(attributes)
    else if (local === 'segment' || local === 'ignorable') this.#openSegment(attributes, local === 'ignorable')
    else if (SIDES[local] !== undefined && this.#segment !== undefined) {
      this.#side = SIDES[local]
      this.#content = new XliffContent(attributes, this.#v2, this.#data)
    } else if (local === 'note') {
      const unit = this.#unit
      if (unit === undefined) this.#otherNotes++
      this.#aside = { name: local, text: '', to: (text) => unit?.notes.push(text) }
    } else if (local === 'context' || local === 'prop') {
      const unit = this.#unit
      const type = attributes[`${local}-type`] ?? ''
      this.#aside = { name: local, text: '', to: (text) => unit?.contexts.push([type, text]) }
    } else if (local === 'data') {
      const id = attributes.id ?? ''
      this.#aside = { name: local, text: '', to: (text) => this.#data.set(id, text) }
    }
  }

  #asideElement(local: string, attributes: Attributes): void {
    const code = Number.parseInt(attributes.hex ?? '', 16)
    if (local === 'cp' && code >= 0 && code <= 0xffff) this.#aside!.text += String.fromCharCode(code)
  }

  #openUnit(attributes: Attributes): void {
    this.#data.clear()
    this.#unit = {
      ...this.#place(),
      v2: this.#v2,
      attributes,
      sourceLang: this.#sourceLang,
      targetLang: this.#targetLang,
      original: this.#original,
      segments: [],
      notes: [],
      contexts: [],
    }
    if (!this.#v2) this.#openSegment(attributes, false)
  }

  #openSegment(attributes: Attributes, ignorable: boolean): void {
    this.#segment = { attributes, ignorable, preserve: this.#preserve.at(-1)! }
    this.#unit?.segments.push(this.#segment)
  }

  #refuse(what: string): never {
    const { line, column } = this.#place()
    throw new FormatError(line, column, what)
  }
}

const SIDES: Readonly<Record<string, 'source' | 'segmented' | 'target'>> = {
  __proto__: null as never,
  source: 'source',
  'seg-source': 'segmented',
  target: 'target',
}
