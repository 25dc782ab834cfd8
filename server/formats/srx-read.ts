import { FormatError, type Problem } from './format.ts'
import { PatternError, srxPattern } from './srx-pattern.ts'
import { readXml, type XmlHandlers, type XmlPlace } from './xml-read.ts'

/** One rule of an SRX file with its patterns in JavaScript's way (flag `u`); structurally the segmenter's own. */
export interface ReadSrxRule {
  readonly cut: boolean
  readonly before: string
  readonly after: string
  readonly ignoreCase?: boolean
}

export interface ReadSrx {
  readonly cascade: boolean
  readonly maps: readonly { readonly pattern: string; readonly rules: string }[]
  readonly rules: Readonly<Record<string, readonly ReadSrxRule[]>>
  /** Rules left out and settings that are not followed, with their lines. */
  readonly problems: readonly Problem[]
}

/** More than any set of the field has; a limit for files made to exhaust the machine. */
const MAX_RULES = 20_000

/**
 * Reads segmentation rules of SRX 2.0 (or 1.0).
 *
 * A rule whose pattern cannot be translated is left out and named with its line. `formathandle` and the like are not
 * followed: Kopir cuts the text that a person sees.
 *
 * @throws FormatError for what is not SRX or not well-formed
 */
export function readSrx(text: string): ReadSrx {
  const maps: { pattern: string; rules: string }[] = []
  const rules = new Map<string, ReadSrxRule[]>()
  const problems: Problem[] = []
  let cascade = false
  let isSrx = false
  let current: ReadSrxRule[] | undefined
  let rule: { cut: boolean; before: string; after: string; line: number; column: number } | undefined
  let side: 'before' | 'after' | undefined
  let count = 0
  const listen = (_: (item: never) => void, place: XmlPlace): XmlHandlers => ({
    open(name, attributes) {
      const { line, column } = place()
      switch (name.replace(/^\w+:/, '')) {
        case 'srx':
          isSrx = true
          break
        case 'header':
          cascade = attributes.cascade === 'yes'
          break
        case 'formathandle':
          problems.push({ line, column, message: 'how codes at a break are handled (formathandle) is not followed' })
          break
        case 'languagerule': {
          const language = attributes.languagerulename ?? ''
          current = rules.get(language) ?? []
          rules.set(language, current)
          break
        }
        case 'languagemap': {
          const written = attributes.languagepattern ?? ''
          try {
            maps.push({ pattern: srxPattern(written).source, rules: attributes.languagerulename ?? '' })
          } catch (error) {
            if (!(error instanceof PatternError)) throw error
            problems.push({ line, column, message: `the languages "${written}" are left out: ${error.message}` })
          }
          break
        }
        case 'rule':
          if (++count > MAX_RULES) throw new FormatError(line, column, `there are more than ${MAX_RULES} rules`)
          rule = { cut: attributes.break !== 'no', before: '', after: '', line, column }
          break
        case 'beforebreak':
          side = 'before'
          break
        case 'afterbreak':
          side = 'after'
      }
    },
    close(name) {
      switch (name.replace(/^\w+:/, '')) {
        case 'beforebreak':
        case 'afterbreak':
          side = undefined
          break
        case 'languagerule':
          current = undefined
          break
        case 'rule':
          if (rule !== undefined) addRule(rule, current, problems)
          rule = undefined
      }
    },
    text(piece) {
      if (rule !== undefined && side !== undefined) rule[side] += piece
    },
  })
  for (const _ of readXml<never>(text, listen));
  if (!isSrx) throw new FormatError(1, 1, 'this is not an SRX file: no <srx> element was found')
  for (const { rules: name } of maps) {
    if (!rules.has(name)) problems.push({ line: 0, column: 0, message: `the rules "${name}" are named and not there` })
  }
  return { cascade, maps, rules: Object.fromEntries(rules), problems }
}

function addRule(
  rule: { cut: boolean; before: string; after: string; line: number; column: number },
  current: ReadSrxRule[] | undefined,
  problems: Problem[],
): void {
  if (current === undefined) return
  try {
    const before = srxPattern(rule.before)
    const after = srxPattern(rule.after)
    const ignoreCase = before.ignoreCase || after.ignoreCase
    current.push({ cut: rule.cut, before: before.source, after: after.source, ...(ignoreCase && { ignoreCase }) })
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    problems.push({ line: rule.line, column: rule.column, message: `this rule is left out: ${error.message}` })
  }
}
