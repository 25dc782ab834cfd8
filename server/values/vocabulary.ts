import type { LanguagePack } from '../languages/language.ts'

/** What one word says by itself. */
export interface WordMeaning {
  readonly cardinal?: number
  readonly ordinal?: number
  readonly scale?: number
  /** 1…12. */
  readonly month?: number
  /** 1…7, Monday first. */
  readonly weekday?: number
  readonly year?: true
  readonly currency?: string
  readonly percent?: true
}

const nothing: WordMeaning = {}
type Rule = readonly [pattern: RegExp, meaning: WordMeaning]

// A pack is plain data and comes again as a copy in every worker; its rules are compiled once for each copy.
const compiled = new WeakMap<LanguagePack, { rules: readonly Rule[]; seen: Map<string, WordMeaning> }>()

// A server reads many texts in its life; what is forgotten is looked up again.
const mostSeen = 50_000

/** The meaning of a lower-case word with plain apostrophes; an empty object when it has none. */
export function wordMeaning(word: string, pack: LanguagePack): WordMeaning {
  let entry = compiled.get(pack)
  if (!entry) {
    entry = { rules: rulesOf(pack), seen: new Map() }
    compiled.set(pack, entry)
  }
  const known = entry.seen.get(word)
  if (known) return known
  if (entry.seen.size >= mostSeen) entry.seen.clear()
  const meaning = pack.values?.notNumerals?.includes(word)
    ? nothing
    : Object.assign({}, ...entry.rules.filter(([pattern]) => pattern.test(word)).map(([, found]) => found))
  entry.seen.set(word, meaning)
  return meaning
}

function rulesOf(pack: LanguagePack): readonly Rule[] {
  const words = pack.values
  if (!words) return []
  const endings = words.endings ?? ''
  const rule = (pattern: string, meaning: WordMeaning, ends = endings): Rule => [
    new RegExp(`^(?:${pattern})${ends}$`, 'u'),
    meaning,
  ]
  const byValue = (table: Readonly<Record<string, number>> | undefined, kind: 'cardinal' | 'ordinal' | 'scale') =>
    Object.entries(table ?? {}).map(([pattern, value]) =>
      rule(pattern, { [kind]: value }, kind === 'ordinal' ? (words.ordinalEndings ?? endings) : endings),
    )
  return [
    ...words.months.flatMap((patterns, i) => patterns.map((pattern) => rule(pattern, { month: i + 1 }))),
    ...(words.weekdays ?? []).flatMap((patterns, i) => patterns.map((pattern) => rule(pattern, { weekday: i + 1 }))),
    ...byValue(words.cardinals, 'cardinal'),
    ...byValue(words.ordinals, 'ordinal'),
    ...byValue(words.scales, 'scale'),
    ...(words.yearWords ?? []).map((pattern) => rule(pattern, { year: true }, '')),
    ...Object.entries(words.currencies ?? {}).flatMap(([currency, patterns]) =>
      patterns.map((pattern) => rule(pattern, { currency })),
    ),
    ...(words.percentWords ?? []).map((pattern) => rule(pattern, { percent: true })),
  ]
}
