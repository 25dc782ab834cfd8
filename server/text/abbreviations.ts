import type { SegmentationRules } from '../languages/segmentation.ts'

/** A pack's abbreviations and starters, ready to be looked up. */
export interface Abbreviations {
  readonly neverFinal: ReadonlySet<string>
  readonly mayBeFinal: ReadonlySet<string>
  readonly beforeNumbers: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly lowerCaseStarts: boolean
  readonly timeUnits: ReadonlySet<string>
  readonly capitalised: ReadonlySet<string>
  readonly speechVerbs: ReadonlySet<string>
  readonly clauseNumbersApart: boolean
}

/** The lookup tables of a pack's rules; built once for each pack. */
export function abbreviations(rules: SegmentationRules): Abbreviations {
  let known = cache.get(rules)
  if (known === undefined) {
    known = {
      neverFinal: new Set(rules.neverFinal),
      mayBeFinal: new Set(rules.mayBeFinal),
      beforeNumbers: new Set(rules.beforeNumbers),
      starters: new Set(rules.starters),
      timeUnits: new Set(rules.timeUnits),
      lowerCaseStarts: rules.lowerCaseStarts,
      capitalised: new Set(rules.capitalised?.map((word) => word[0]!.toUpperCase() + word.slice(1))),
      speechVerbs: new Set(rules.speechVerbs),
      clauseNumbersApart: rules.clauseNumbersApart ?? false,
    }
    cache.set(rules, known)
  }
  return known
}

const cache = new WeakMap<SegmentationRules, Abbreviations>()

export type AbbreviationKind = 'never-final' | 'may-be-final' | 'before-number' | 'initials' | undefined

/**
 * What the word before a full stop is. The longest known chain counts: in `т. зв.` it is `т.зв`, not `зв`.
 *
 * @param before text that ends just before the full stop; the last 30 units are enough
 */
export function abbreviationKind(before: string, known: Abbreviations): AbbreviationKind {
  const chain = CHAIN.exec(before)?.[0]
  if (chain === undefined) return undefined
  const parts = chain.split(/\.\s*/)
  const last = parts.at(-1)!
  for (let i = 0; i < parts.length; i++) {
    // What is counted: `5-б.`
    const name = parts.slice(i).join('.').toLowerCase().replace(/^\d+-/, '')
    const kind = kindOf(name, known)
    // A capital tells an initial from an abbreviation of one letter: `ж. Б. Ермек` is no `ж.б.`, `Ph.D.` is `ph.d.`
    if (kind !== undefined && !(INITIAL.test(last) && parts[i]!.length < 2)) return kind
  }
  return INITIAL.test(last) ? 'initials' : undefined
}

function kindOf(name: string, known: Abbreviations): AbbreviationKind {
  if (known.neverFinal.has(name)) return 'never-final'
  if (known.mayBeFinal.has(name)) return 'may-be-final'
  return known.beforeNumbers.has(name) ? 'before-number' : undefined
}

const CHAIN = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]{1,6}\.\s?){0,4}[\p{L}\p{N}’ʼ'-]+$/u
/** One capital, or a pair of letters that stands for one sound: `Дж. Байден`, `Ж. Тоқаев`. */
const INITIAL = /^(?:\p{Lu}|Дж|Дз|Ch|Sh|Th|Kh|Zh|Ye|Yu|Ya)$/u
