import { FormatError } from './format.ts'

/** A JSON value that knows where it stands, so that a wrong value can be pointed at. */
export type JsonNode = { readonly offset: number } & (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string }
)

const token = /[\s\ufeff]*(?:([{}[\]:,])|("[^"\\]*(?:\\[\s\S][^"\\]*)*")|([-\w.+]+))?/y
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/
const deepest = 64

/**
 * Reads JSON (RFC 8259) with the place of every value.
 *
 * @throws FormatError with line and column where the text stops being JSON, or is nested deeper than 64
 */
export function readJson(text: string): JsonNode {
  let at = 0
  let tokenAt = 0
  const root = value(0)
  if (next() !== undefined) fail('nothing may follow the end of the JSON value')
  return root

  function value(depth: number): JsonNode {
    if (depth > deepest) fail('this is nested too deeply')
    const found = next()
    if (found === undefined) return fail('the file ends in the middle of a JSON value')
    const offset = tokenAt
    if (found === '{') return { kind: 'object', offset, members: members(depth) }
    if (found === '[') return { kind: 'array', offset, items: items(depth) }
    if (found[0] === '"') return { kind: 'string', offset, text: string(found) }
    if (literal.test(found)) return { kind: 'other', offset, text: found }
    return fail(`a value was expected here, not "${found}"`)
  }

  function members(depth: number): ReadonlyMap<string, JsonNode> {
    const found = new Map<string, JsonNode>()
    if (peek() === '}') {
      next()
      return found
    }
    for (;;) {
      const key = next()
      if (key?.[0] !== '"') return fail('a name in quotation marks was expected here')
      const name = string(key)
      if (next() !== ':') fail('a colon was expected here')
      found.set(name, value(depth + 1))
      const mark = next()
      if (mark === '}') return found
      if (mark !== ',') fail('a comma or a closing brace was expected here')
    }
  }

  function items(depth: number): readonly JsonNode[] {
    const found: JsonNode[] = []
    if (peek() === ']') {
      next()
      return found
    }
    for (;;) {
      found.push(value(depth + 1))
      const mark = next()
      if (mark === ']') return found
      if (mark !== ',') fail('a comma or a closing bracket was expected here')
    }
  }

  function string(written: string): string {
    try {
      return JSON.parse(written) as string
    } catch {
      return fail('this text has a line break, another control character or a wrong escape in it')
    }
  }

  function next(): string | undefined {
    token.lastIndex = at
    const found = token.exec(text)!
    at = token.lastIndex
    const read = found[1] ?? found[2] ?? found[3]
    tokenAt = at - (read?.length ?? 0)
    if (read === undefined && at < text.length) fail(text[at] === '"' ? 'this text is not closed' : 'this is not JSON')
    return read
  }

  function peek(): string | undefined {
    const before = at
    const found = next()
    at = before
    return found
  }

  function fail(what: string): never {
    const { line, column } = placeOf(text, tokenAt)
    throw new FormatError(line, column, what)
  }
}

/** Line and column, from 1, of an offset in UTF-16 units. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastBreak }
}
