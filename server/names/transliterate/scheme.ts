/**
 * One way of writing the names of a language in another alphabet: a standard with one spelling for each letter, or a
 * usage with several.
 */
export interface Scheme {
  /** `resolution-55`. */
  readonly id: string
  /** As people name it: `Resolution 55 of 2010`. */
  readonly name: string
  /** BCP 47 primary subtags. */
  readonly from: string
  readonly to: string
  /** Who laid it down, when and where; of a usage, what it was observed in. */
  readonly source: string
  /** Letters of classes that rules may name by a capital: V vowels of the source. */
  readonly vowels: string
  /** Letters read by the scheme, lower case, so that its alphabet can be checked. */
  readonly alphabet: string
  /** Language tag for capitals where they are not those of English: `tr` for ı and i. */
  readonly capitals?: string
  /** What people do rather than what a standard says: names known by another spelling keep it. */
  readonly usage?: boolean
  /** The first rule that fits a place wins. */
  readonly rules: readonly SchemeRule[]
}

/**
 * Letters, what they become, and where.
 *
 * What they become: spellings separated by spaces, the usual one first, a cost after `~` (0 when absent, the natural
 * logarithm of how many times rarer than the first); `-` is nothing.
 *
 * Where: `left_right`, each side an expression for what stands next to the letters, empty for anything; `<` and `>` are
 * the edges of the word, V a vowel of the source, C another letter. `V_` after a vowel, `<_` at the start, `_в>` before a final в.
 */
export type SchemeRule = readonly [letters: string, becomes: string, where?: string]

/** A rule made ready. */
export interface ReadyRule {
  readonly letters: string
  readonly options: readonly { readonly text: string; readonly cost: number }[]
  readonly left: RegExp | undefined
  readonly right: RegExp | undefined
}

const ready = new WeakMap<Scheme, ReadonlyMap<string, readonly ReadyRule[]>>()

/** The rules of a scheme by their first letter, in order. */
export function rulesByLetter(scheme: Scheme): ReadonlyMap<string, readonly ReadyRule[]> {
  let rules = ready.get(scheme)
  if (rules === undefined) {
    rules = prepare(scheme)
    ready.set(scheme, rules)
  }
  return rules
}

function prepare({ rules, vowels }: Scheme): ReadonlyMap<string, readonly ReadyRule[]> {
  const byLetter = new Map<string, ReadyRule[]>()
  for (const [letters, becomes, where = '_'] of rules) {
    const [left, right] = where
      .split('_')
      .map((side) => side.replaceAll('V', `[${vowels}]`).replaceAll('C', `[^${vowels}<>]`))
    const rule: ReadyRule = {
      letters,
      options: becomes.split(' ').map((option) => {
        const [text, cost] = option.split('~')
        return { text: text === '-' ? '' : text!, cost: Number(cost ?? 0) }
      }),
      left: left ? new RegExp(`(?:${left})$`, 'u') : undefined,
      right: right ? new RegExp(`^(?:${right})`, 'u') : undefined,
    }
    byLetter.set(letters[0]!, [...(byLetter.get(letters[0]!) ?? []), rule])
  }
  return byLetter
}
