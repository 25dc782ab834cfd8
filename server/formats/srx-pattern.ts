/**
 * A pattern of an SRX file (ICU or Java) as one of JavaScript's, for its flag `u`.
 *
 * Possessive and atomic parts become plain ones, which fit the same places but for contrived patterns. A quantified
 * group is repeated ten times at most, and one within another without an end is refused, so that no pattern runs for
 * long.
 *
 * @throws PatternError in words that say what cannot be translated
 */
export function srxPattern(pattern: string): { source: string; ignoreCase: boolean } {
  if (pattern.length > 20_000) throw new PatternError('the pattern is longer than 20 000 characters')
  const state: State = { pattern, at: 0, depth: 0, ignoreCase: false }
  const { source } = readAlternatives(state)
  if (state.at < pattern.length) throw new PatternError('a bracket is closed that was not opened')
  try {
    new RegExp(source, 'u')
  } catch (error) {
    throw new PatternError(`this pattern is not understood (${(error as Error).message.replace(/^.*: /, '')})`)
  }
  return { source, ignoreCase: state.ignoreCase }
}

/** Why a pattern cannot be used. */
export class PatternError extends Error {}

interface State {
  readonly pattern: string
  at: number
  depth: number
  ignoreCase: boolean
}

interface Piece {
  source: string
  /** Whether it holds a repetition without an end. */
  endless: boolean
}

/** Groups nested deeper than any rule of the field has. */
const MAX_DEPTH = 30
const GROUP_REPEATS = 10

function readAlternatives(state: State): Piece {
  const whole: Piece = { source: '', endless: false }
  const { pattern } = state
  while (state.at < pattern.length && pattern[state.at] !== ')') {
    if (pattern[state.at] === '|') {
      whole.source += '|'
      state.at++
      continue
    }
    const isGroup = pattern[state.at] === '('
    const atom = readAtom(state)
    const quantifier = readQuantifier(state)
    if (quantifier === undefined || atom.source === '') {
      whole.source += atom.source
      whole.endless ||= atom.endless
      continue
    }
    if (isGroup && quantifier.endless && atom.endless)
      throw new PatternError('a repeated part holds another repetition (as in "(a+)+"), which can take for ever')
    whole.source += atom.source + (isGroup && quantifier.endless ? quantifier.bounded : quantifier.source)
    whole.endless ||= quantifier.endless || atom.endless
  }
  return whole
}

function readAtom(state: State): Piece {
  const { pattern } = state
  const char = pattern[state.at]!
  if (char === '(') return readGroup(state)
  if (char === '[') return { source: readClass(state), endless: false }
  if (char === '\\') return { source: readEscape(state, false), endless: false }
  if (char === '^' || char === '$' || char === '.') {
    state.at++
    return { source: char, endless: false }
  }
  if (/[*+?{]/.test(char)) {
    if (char !== '{') throw new PatternError(`"${char}" stands where there is nothing to repeat`)
    state.at++
    return { source: '\\{', endless: false }
  }
  const unit = String.fromCodePoint(pattern.codePointAt(state.at)!)
  state.at += unit.length
  return { source: /[\]}/]/.test(unit) ? `\\${unit}` : unit, endless: false }
}

function readGroup(state: State): Piece {
  const { pattern } = state
  if (++state.depth > MAX_DEPTH) throw new PatternError(`brackets are nested more than ${MAX_DEPTH} deep`)
  const flags = /^\(\?([imsuxwUd]*)(?:-[imsux]+)?([:)])/.exec(pattern.slice(state.at, state.at + 20))
  let open = '(?:'
  if (flags !== null) {
    if (/[xm]/.test(flags[1]!)) throw new PatternError(`the flag in "${flags[0]}" is not supported`)
    if (flags[1]!.includes('i')) state.ignoreCase = true
    state.at += flags[0].length
    if (flags[2] === ')') {
      state.depth--
      return { source: '', endless: false }
    }
  } else {
    const kind = /^\((?:\?(?:>|[=!]|<[=!]|<\w+>|#[^)]*))?/.exec(pattern.slice(state.at))![0]
    state.at += kind.length
    if (kind.startsWith('(?#')) {
      if (pattern[state.at] === ')') state.at++
      state.depth--
      return { source: '', endless: false }
    }
    if (/^\(\?<?[=!]/.test(kind)) open = kind
    else if (kind === '(' && pattern[state.at] === '?')
      throw new PatternError(`"(?${pattern[state.at + 1] ?? ''}" is not supported`)
  }
  const inner = readAlternatives(state)
  if (pattern[state.at] !== ')') throw new PatternError('a bracket is opened and not closed')
  state.at++
  state.depth--
  return { source: `${open}${inner.source})`, endless: inner.endless }
}

function readQuantifier(state: State): { source: string; bounded: string; endless: boolean } | undefined {
  const found = /^(?:([*+?])|\{(\d{1,4})(,(\d{0,4}))?\})([?+]?)/.exec(state.pattern.slice(state.at, state.at + 16))
  if (found === null) return undefined
  state.at += found[0].length
  if (/^[*+?{]/.test(state.pattern.slice(state.at)) && readQuantifier({ ...state }) !== undefined)
    throw new PatternError('a repetition is repeated')
  const [, sign, least, comma, most, mode] = found
  const lazy = mode === '?' ? '?' : ''
  const endless = sign === '*' || sign === '+' || (comma !== undefined && most === '')
  const from = sign === undefined ? Number(least) : sign === '+' ? 1 : 0
  const source = sign ?? `{${least}${comma ?? ''}}`
  return { source: source + lazy, bounded: `{${from},${Math.max(from, GROUP_REPEATS)}}${lazy}`, endless }
}

/** A class in brackets; classes within it are joined to it, intersections refused. */
function readClass(state: State): string {
  const { pattern } = state
  if (++state.depth > MAX_DEPTH) throw new PatternError(`brackets are nested more than ${MAX_DEPTH} deep`)
  state.at++
  const negated = pattern[state.at] === '^'
  if (negated) state.at++
  let inner = ''
  for (let first = true; ; first = false) {
    const char = pattern[state.at]
    if (char === undefined) throw new PatternError('"[" is opened and not closed')
    if (char === ']' && !first) break
    if (pattern.startsWith('&&', state.at)) throw new PatternError('"&&" between classes is not supported')
    const posix = /^\[:(\^?)(\w+):\]/.exec(pattern.slice(state.at, state.at + 20))
    if (posix !== null) {
      inner += posixClass(posix[2]!, posix[1] === '^')
      state.at += posix[0].length
    } else if (char === '[') {
      const nested = readClass(state)
      if (nested.startsWith('[^')) throw new PatternError('a negated class within a class is not supported')
      inner += nested.slice(1, -1)
    } else if (char === '\\') inner += readEscape(state, true)
    else {
      const unit = String.fromCodePoint(pattern.codePointAt(state.at)!)
      state.at += unit.length
      inner += /[\]^/|(){}]/.test(unit) ? `\\${unit}` : unit
    }
  }
  state.at++
  state.depth--
  return `[${negated ? '^' : ''}${inner}]`
}

function readEscape(state: State, inClass: boolean): string {
  const { pattern } = state
  const rest = pattern.slice(state.at, state.at + 60)
  const take = (length: number, source: string) => {
    state.at += length
    return source
  }
  const set = (members: string) => (inClass ? members : `[${members}]`)
  const char = rest[1]
  if (char === undefined) throw new PatternError('the pattern ends in a backslash')
  if (char === 'Q') {
    const end = pattern.indexOf('\\E', state.at + 2)
    const quoted = pattern.slice(state.at + 2, end < 0 ? undefined : end)
    const literal = quoted.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' && !inClass ? '-' : `\\${sign}`))
    state.at = end < 0 ? pattern.length : end + 2
    return inClass || literal.length < 2 ? literal : `(?:${literal})`
  }
  if (char === 'E') return take(2, '')
  const property = /^\\([pP])(?:\{(\^?)([^}]{1,40})\}|([A-Z]))/.exec(rest)
  if (property !== null) {
    const negated = (property[1] === 'P') !== (property[2] === '^')
    return take(property[0].length, `\\${negated ? 'P' : 'p'}{${propertyName(property[3] ?? property[4]!)}}`)
  }
  const code = /^\\(?:x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/.exec(rest)
  if (code !== null) {
    const point = Number.parseInt(code.slice(1).find((digits) => digits !== undefined)!, 16)
    if (point > 0x10ffff) throw new PatternError(`"${code[0]}" is no character`)
    return take(code[0].length, `\\u{${point.toString(16)}}`)
  }
  switch (char) {
    case 'h':
      return take(2, set('\\t\\p{Zs}'))
    case 'R':
      if (inClass) throw new PatternError('"\\R" in a class is not supported')
      return take(2, '(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])')
    case 'v':
      return take(2, set('\\n\\v\\f\\r\\x85\\u2028\\u2029'))
    case 'w':
      return take(2, set('\\p{L}\\p{M}\\p{N}_'))
    case 'W':
      if (inClass) throw new PatternError('"\\W" in a class is not supported')
      return take(2, '[^\\p{L}\\p{M}\\p{N}_]')
    case 'b':
      // JavaScript's own knows Latin letters alone.
      return take(
        2,
        inClass
          ? '\\x08'
          : '(?:(?<=[\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_])|(?<![\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{M}\\p{N}_]))',
      )
    case 'A':
      return take(2, '^')
    case 'z':
    case 'Z':
      return take(2, '$')
    case 'a':
      return take(2, '\\x07')
    case 'e':
      return take(2, '\\x1b')
  }
  if (/[dDsStnrf]/.test(char)) return take(2, `\\${char}`)
  if (/[A-Za-z1-9]/.test(char)) throw new PatternError(`"\\${char}" is not supported`)
  const unit = String.fromCodePoint(pattern.codePointAt(state.at + 1)!)
  if (char === '-') return take(2, inClass ? '\\-' : '-')
  return take(1 + unit.length, /[\^$\\.*+?()[\]{}|/]/.test(unit) ? `\\${unit}` : unit)
}

const POSIX: Readonly<Record<string, string>> = {
  alpha: 'Alphabetic',
  lower: 'Lowercase',
  upper: 'Uppercase',
  digit: 'Nd',
  punct: 'P',
  space: 'White_Space',
}

function posixClass(name: string, negated: boolean): string {
  if (name === 'alnum' && !negated) return '\\p{Alphabetic}\\p{Nd}'
  const property = POSIX[name]
  if (property === undefined) throw new PatternError(`"[:${name}:]" is not supported`)
  return `\\${negated ? 'P' : 'p'}{${property}}`
}

/** ICU and Java's names of a property: `Lu`, `IsCyrillic`, `InCyrillic`, `javaLowerCase`, `script=Greek`, `Alpha`. */
function propertyName(name: string): string {
  const posix = POSIX[name.toLowerCase()]
  const tries = [
    name.replace(/^(?:sc|script)\s*=\s*/i, 'Script=').replace(/^(?:gc|general_category)\s*=\s*/i, ''),
    `Script=${name.replace(/^(?:Is|In)/, '')}`,
    name.replace(/^Is/, ''),
    { javaLowerCase: 'Lowercase', javaUpperCase: 'Uppercase' }[name] ?? posix ?? '',
  ]
  for (const each of tries) {
    try {
      new RegExp(`\\p{${each}}`, 'u')
      return each
    } catch {
      // The next spelling.
    }
  }
  throw new PatternError(`the property "${name}" is not known`)
}
