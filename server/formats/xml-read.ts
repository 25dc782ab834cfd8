import { SaxesParser } from 'saxes'
import { byteOrderMark, decode, encodingId } from './encoding.ts'
import { FormatError } from './format.ts'

/** What a reader of one vocabulary listens to. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  /** Character data, references resolved, line ends as `\n`; may come in several pieces. */
  text(text: string): void
}

/** Where the parser stands: line from 1, column from 1 in UTF-16 units, of the tag that was just read. */
export type XmlPlace = () => { line: number; column: number }

/** Where that tag stands in the text, from its `<` to behind its `>`; an empty element's two tags are one. */
export type XmlRange = () => readonly [start: number, end: number]

/** Deeper nesting than any memory of the field has; a limit for files made to exhaust the machine. */
const MAX_DEPTH = 64
const MAX_ATTRIBUTE = 65_536
const CHUNK = 65_536
/** Units of a text in pieces that are held at most and at least: more than one tag has. */
const MOST_HELD = 1_048_576
const LEAST_HELD = 262_144

/**
 * Reads XML piece by piece, handing on what `listen`'s handlers emit.
 *
 * A DOCTYPE with an external identifier is passed over and never fetched; an internal subset is refused, and with it
 * every entity that is not XML's own.
 *
 * @param text      whole, or in pieces of any length: then no more of it is held than places need
 * @param maxDepth  how deep elements may be nested
 * @throws FormatError for what is not well-formed, nested too deep, or holds an attribute longer than 64 Ki units
 */
export function* readXml<Item>(
  text: string | Iterable<string>,
  listen: (emit: (item: Item) => void, place: XmlPlace, range: XmlRange) => XmlHandlers,
  maxDepth = MAX_DEPTH,
): Generator<Item> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const queue: Item[] = []
  const read = typeof text === 'string' ? new XmlWindow(text) : new XmlWindow('')
  let depth = 0
  // Counted from where the parser is, never from the start: a large file has millions of tags.
  const tagPlace = () => {
    const start = read.tagStart(parser.position)
    const inside = read.lineEnds(start, parser.position)
    const column = inside > 0 ? read.place(start).column : parser.columnIndex - (parser.position - start) + 1
    return { line: parser.line - inside, column }
  }
  const tagRange: XmlRange = () => [read.tagStart(parser.position), parser.position]
  const handlers = listen((item) => queue.push(item), tagPlace, tagRange)
  const refuse = (what: string): never => {
    const { line, column } = tagPlace()
    throw new FormatError(line, column, what)
  }
  parser.on('error', (error) => {
    throw located(read, parser.position, error.message.replace(/^\d+:\d+: /, ''))
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) {
      const { line, column } = read.place(read.find('[', read.find('<!DOCTYPE')))
      throw new FormatError(line, column, 'the DOCTYPE has an internal subset, which is not accepted; remove it')
    }
  })
  parser.on('opentag', (tag) => {
    if (++depth > maxDepth) refuse(`elements are nested more than ${maxDepth} deep`)
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (value.length > MAX_ATTRIBUTE) refuse(`attribute ${name} is longer than ${MAX_ATTRIBUTE} characters`)
    }
    handlers.open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    handlers.close(tag.name)
  })
  parser.on('text', (value) => handlers.text(value))
  parser.on('cdata', (value) => handlers.text(value))
  for (const piece of typeof text === 'string' ? slices(text) : text) {
    if (typeof text !== 'string') read.append(piece)
    parser.write(piece)
    yield* queue.splice(0)
  }
  parser.close()
  yield* queue.splice(0)
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK)
}

/** Reads XML as `readXml` does, for a listener that keeps what it finds itself. */
export function walkXml(
  text: string,
  listen: (place: XmlPlace, range: XmlRange) => XmlHandlers,
  maxDepth = MAX_DEPTH,
): void {
  for (const _ of readXml<never>(text, (_emit, place, range) => listen(place, range), maxDepth));
}

/** Whether the first sign of a file, in one or two bytes, is that of markup. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400))
  return /^(?:ï»¿|ÿþ|þÿ)?[\s\0]*</.test(head)
}

/** A file that is not held whole, as its reader takes it. */
export interface XmlFile {
  /** Its first bytes, at least 4,000 where it has as many. */
  readonly head: Uint8Array
  chunks(): Iterable<Uint8Array>
  whole(): Uint8Array
}

/**
 * Decodes an XML file piece by piece, as `decodeXml` does whole; encodings other than UTF-8 and UTF-16 in one piece.
 *
 * @throws FormatError as `decodeXml`, while the pieces are read
 */
export function* decodeXmlPieces(file: XmlFile, chosen?: string): Generator<string> {
  const encoding = encodingId(xmlEncoding(file.head, chosen))
  const label = encoding === 'utf-16be' || encoding === 'utf-16le' || encoding === 'utf-8' ? encoding : undefined
  if (label === undefined) {
    yield decodeXml(file.whole(), chosen).text
    return
  }
  const decoder = new TextDecoder(label, { fatal: true })
  try {
    for (const chunk of file.chunks()) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    // The whole says where; what the reader of the pieces throws passes by here too.
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') decodeXml(file.whole(), chosen)
    throw error
  }
}

/**
 * Decodes an XML file strictly: byte order mark, else two-byte patterns, else its declaration, else UTF-8.
 *
 * @throws FormatError naming the encoding, or the first place that is not in it
 */
export function decodeXml(bytes: Uint8Array, chosen?: string): { text: string; encoding: string } {
  const encoding = xmlEncoding(bytes, chosen)
  return { text: decode(bytes, encoding), encoding: encodingId(encoding)! }
}

const xmlEncoding = (bytes: Uint8Array, chosen: string | undefined): string =>
  chosen ?? byteOrderMark(bytes) ?? wideWithoutMark(bytes) ?? declared(bytes) ?? 'utf-8'

function wideWithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[2] !== 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[3] !== 0) return 'utf-16be'
  return undefined
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400))
  const match = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)
  if (match === null) return undefined
  const name = match[1]!
  const column = head.indexOf(name, match.index) + 1
  const id = encodingId(name)
  if (id === undefined)
    throw new FormatError(1, column, `the encoding "${name}" is not known here; save the file as UTF-8`)
  if (id.startsWith('utf-16'))
    throw new FormatError(1, column, `the file says it is ${name} and is not; correct its first line`)
  return id
}

/** What is held of a text that is being read; offsets count in the whole of it. */
class XmlWindow {
  #text: string
  /** Where what is held begins, how many lines ended before, and where the last of these did. */
  #start = 0
  #lines = 0
  #lineStart = 0

  constructor(text: string) {
    this.#text = text
  }

  get end(): number {
    return this.#start + this.#text.length
  }

  /** Adds a piece, and lets go of what is far behind: tags are no longer than their attributes may be. */
  append(piece: string): void {
    if (this.#text.length > MOST_HELD) {
      let cut = this.#text.length - LEAST_HELD
      // Not between the two halves of a line end.
      if (this.#text[cut - 1] === '\r') cut++
      const gone = this.#text.slice(0, cut)
      for (const { 0: mark, index } of gone.matchAll(LINE_END)) {
        this.#lines++
        this.#lineStart = this.#start + index + mark.length
      }
      this.#text = this.#text.slice(cut)
      this.#start += cut
    }
    this.#text += piece
  }

  /** Where the tag begins that ends at an offset. */
  tagStart(end: number): number {
    return this.findLast('<', end - 1)
  }

  find(mark: string, from = 0): number {
    return this.#start + Math.max(0, this.#text.indexOf(mark, Math.max(0, from - this.#start)))
  }

  findLast(mark: string, from: number): number {
    return this.#start + Math.max(-1, this.#text.lastIndexOf(mark, from - this.#start))
  }

  between(from: number, to: number): string {
    return this.#text.slice(Math.max(0, from - this.#start), Math.max(0, to - this.#start))
  }

  lineEnds(from: number, to: number): number {
    return this.between(from, to).match(LINE_END)?.length ?? 0
  }

  place(offset: number): { line: number; column: number } {
    const before = this.#text.slice(0, Math.max(0, offset - this.#start))
    const column = columnOf(this.#text, before.length)
    // The line began before what is held.
    const cut = column === before.length + 1 ? this.#start - this.#lineStart : 0
    return { line: this.#lines + this.lineEnds(this.#start, offset) + 1, column: column + cut }
  }
}

// What was wrong began before the place where the parser noticed.
function located(read: XmlWindow, noticed: number, what: string): FormatError {
  const back = (mark: string, add = 0) => Math.max(0, read.findLast(mark, noticed - 1)) + add
  let at = Math.max(0, noticed - 1)
  if (/entity|reference/.test(what)) at = back('&')
  else if (/close tag/.test(what)) at = back('</', 2)
  else if (/duplicate attribute/.test(what)) {
    const attribute = /[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*')\s*\/?>?$/.exec(read.between(noticed - MAX_ATTRIBUTE, noticed))
    if (attribute !== null) at = noticed - attribute[0].length
  } else if (/unclosed|unexpected end/.test(what)) {
    const open = read.findLast('<', read.end)
    at = open > read.findLast('>', read.end) ? open : read.end
  }
  const { line, column } = read.place(at)
  return new FormatError(line, column, `not well-formed XML: ${what.replace(/\.$/, '')}`)
}

function columnOf(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return offset - start + 1
}

const LINE_END = /\r\n|\n|\r/g
