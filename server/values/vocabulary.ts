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

/** The meaning of a word that has none. */
export const nothing: WordMeaning = {}
interface Rule {
  /** What a word begins with. */
  readonly stem: string
  readonly whole: RegExp
  readonly meaning: WordMeaning
}

/** A word as written, read. */
export interface KnownWord {
  /** Lower case, plain apostrophes. */
  readonly lower: string
  readonly meaning: WordMeaning
}

/** How the words of a language are read; what has been read is remembered. */
export class WordReader {
  readonly #meaningOf: (lower: string) => WordMeaning
  readonly #seen = new Map<string, KnownWord>()

  constructor(pack: LanguagePack) {
    this.#meaningOf = meanings(pack)
  }

  read(written: string): KnownWord {
    const before = this.#seen.get(written)
    if (before) return before
    // A server reads many texts in its life; what is forgotten is looked up again.
    if (this.#seen.size >= mostSeen) this.#seen.clear()
    const lower = written.toLowerCase().replace(/[’ʼ`]/g, "'")
    const word = { lower, meaning: this.#meaningOf(lower) }
    this.#seen.set(written, word)
    return word
  }
}

const mostSeen = 50_000

// A pack is plain data and comes again as a copy in every worker; its rules are compiled once for each copy.
const readers = new WeakMap<LanguagePack, WordReader>()

/** The reader of a language; to be asked for once a text, not once a word. */
export function wordReader(pack: LanguagePack): WordReader {
  let reader = readers.get(pack)
  if (!reader) {
    reader = new WordReader(pack)
    readers.set(pack, reader)
  }
  return reader
}

function meanings(pack: LanguagePack): (lower: string) => WordMeaning {
  const rules = rulesOf(pack)
  if (rules.length === 0) return () => nothing
  // Nearly every word has none: one expression says so instead of a hundred. Of the others, those rules are asked that
  // a word with its first letter can follow; an expression never asked is never compiled.
  const begins = new RegExp(`^(?:${rules.map(({ stem }) => `(?:${stem})`).join('|')})`, 'u')
  const asked = new Map<string, readonly Rule[]>()
  const rulesFor = (letter: string) => {
    const known = asked.get(letter) ?? rules.filter(({ stem }) => firstLetters(stem)?.includes(letter) ?? true)
    asked.set(letter, known)
    return known
  }
  return (lower) => {
    if (!begins.test(lower) || pack.values?.notNumerals?.includes(lower)) return nothing
    const found = rulesFor(lower[0]!).filter(({ whole }) => whole.test(lower))
    return found.length === 0 ? nothing : Object.assign({}, ...found.map(({ meaning }) => meaning))
  }
}

/** Letters that what a pattern matches can begin with; undefined where it is not plain to see. */
export function firstLetters(pattern: string): string | undefined {
  const group = /^\(\?:([^()]*)\)$/.exec(pattern)
  const alternatives = (group ? group[1]! : pattern).split('|')
  if (!group && alternatives.length > 1 && !/^[^|]*\([^()]*\)[^|]*$/.test(pattern)) return undefined
  const firsts = group ? alternatives : [pattern]
  return firsts.every((text) => /^[\p{L}\p{M}'](?![?*{])/u.test(text))
    ? firsts.map((text) => text[0]).join('')
    : undefined
}

function rulesOf(pack: LanguagePack): readonly Rule[] {
  const words = pack.values
  if (!words) return []
  const endings = words.endings ?? ''
  const rule = (stem: string, meaning: WordMeaning, ends = endings): Rule => ({
    stem,
    whole: new RegExp(`^(?:${stem})${ends}$`, 'u'),
    meaning,
  })
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
