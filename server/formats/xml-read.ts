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

/**
 * Reads XML piece by piece, handing on what `listen`'s handlers emit.
 *
 * A DOCTYPE with an external identifier is passed over and never fetched; an internal subset is refused, and with it
 * every entity that is not XML's own.
 *
 * @param maxDepth  how deep elements may be nested
 * @param tell      told how much has been read, 0…1, every 64 Ki units
 * @throws FormatError for what is not well-formed, nested too deep, or holds an attribute longer than 64 Ki units
 */
export function* readXml<Item>(
  text: string,
  listen: (emit: (item: Item) => void, place: XmlPlace, range: XmlRange) => XmlHandlers,
  maxDepth = MAX_DEPTH,
  tell: (share: number) => void = () => {},
): Generator<Item> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const queue: Item[] = []
  let depth = 0
  // Counted from where the parser is, never from the start: a large file has millions of tags.
  const tagPlace = () => {
    const start = text.lastIndexOf('<', parser.position - 1)
    const inside = text.slice(start, parser.position).match(LINE_END)?.length ?? 0
    const column = inside > 0 ? columnOf(text, start) : parser.columnIndex - (parser.position - start) + 1
    return { line: parser.line - inside, column }
  }
  const tagRange: XmlRange = () => [text.lastIndexOf('<', parser.position - 1), parser.position]
  const handlers = listen((item) => queue.push(item), tagPlace, tagRange)
  const refuse = (what: string): never => {
    const { line, column } = tagPlace()
    throw new FormatError(line, column, what)
  }
  parser.on('error', (error) => {
    throw located(text, parser.position, error.message.replace(/^\d+:\d+: /, ''))
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) {
      const { line, column } = placeOf(text, text.indexOf('[', text.indexOf('<!DOCTYPE')))
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
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    yield* queue.splice(0)
    tell(Math.min(1, (at + CHUNK) / text.length))
  }
  parser.close()
  yield* queue.splice(0)
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

/**
 * Decodes an XML file strictly: byte order mark, else two-byte patterns, else its declaration, else UTF-8.
 *
 * @throws FormatError naming the encoding, or the first place that is not in it
 */
export function decodeXml(bytes: Uint8Array, chosen?: string): { text: string; encoding: string } {
  const encoding = chosen ?? byteOrderMark(bytes) ?? wideWithoutMark(bytes) ?? declared(bytes) ?? 'utf-8'
  return { text: decode(bytes, encoding), encoding: encodingId(encoding)! }
}

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

// What was wrong began before the place where the parser noticed.
function located(text: string, noticed: number, what: string): FormatError {
  const back = (mark: string, add = 0) => Math.max(0, text.lastIndexOf(mark, noticed - 1)) + add
  let at = Math.max(0, noticed - 1)
  if (/entity|reference/.test(what)) at = back('&')
  else if (/close tag/.test(what)) at = back('</', 2)
  else if (/duplicate attribute/.test(what)) {
    const attribute = /[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*')\s*\/?>?$/.exec(
      text.slice(Math.max(0, noticed - MAX_ATTRIBUTE), noticed),
    )
    if (attribute !== null) at = noticed - attribute[0].length
  } else if (/unclosed|unexpected end/.test(what)) {
    at = text.lastIndexOf('<') > text.lastIndexOf('>') ? text.lastIndexOf('<') : text.length
  }
  const { line, column } = placeOf(text, at)
  return new FormatError(line, column, `not well-formed XML: ${what.replace(/\.$/, '')}`)
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const line = (text.slice(0, offset).match(LINE_END)?.length ?? 0) + 1
  return { line, column: columnOf(text, offset) }
}

function columnOf(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return offset - start + 1
}

const LINE_END = /\r\n|\n|\r/g
