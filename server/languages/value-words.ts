/** How a language writes numbers, dates and money in words: data for `server/values`. */
export interface ValueWords {
  /** Twelve lists, January first: every stem a month's name may start with, lower case. */
  readonly months: readonly (readonly string[])[]
}
