/**
 * How a language writes numbers, dates and money in words: data for `server/values`.
 *
 * Every *pattern* is the source of a regular expression that must match a whole word, in lower case, with one kind of
 * apostrophe ('). `endings` is put after it, so that a pattern names the stem alone.
 */
export interface ValueWords {
  /** Twelve lists of patterns, January first. */
  readonly months: readonly (readonly string[])[]
  /** Months (1…12) whose name is an ordinary word too: a value only beside a day or a year. */
  readonly ambiguousMonths?: readonly number[]
  /** Seven lists of patterns, Monday first. */
  readonly weekdays?: readonly (readonly string[])[]
  /** Case endings that months, weekdays, numerals and measures may take; none when absent. */
  readonly endings?: string
  /** Pattern → value, below 1000. */
  readonly cardinals?: Readonly<Record<string, number>>
  readonly ordinals?: Readonly<Record<string, number>>
  /** Whether days are written as cardinals in words too: `он тоғыз мамыр`. */
  readonly cardinalDays?: boolean
  /** Endings of ordinals, where they differ from `endings`. */
  readonly ordinalEndings?: string
  /** Pattern → factor for what stands before: hundred, thousand, million. */
  readonly scales?: Readonly<Record<string, number>>
  /** Words in the shape of numerals that are not: Kazakh `оның` (his) beside `он` (ten). */
  readonly notNumerals?: readonly string[]
  /** Words allowed inside one numeral: `and` in `two hundred and five`. */
  readonly joiners?: readonly string[]
  /** Patterns of the word for "year" after its number. */
  readonly yearWords?: readonly string[]
  /** Words before a bare number of four digits that make it a year: `in 2017`. */
  readonly yearPrepositions?: readonly string[]
  /** ISO 4217 → patterns. */
  readonly currencies?: Readonly<Record<string, readonly string[]>>
  readonly percentWords?: readonly string[]
}
