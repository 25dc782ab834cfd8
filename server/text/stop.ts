/** A place where a sentence may end. */
export interface Stop {
  /** Where the full stop or other mark begins. */
  readonly start: number
  /** The marks themselves: `.`, `?!`, `…`; an emoticon's are ''. */
  readonly marks: string
  /** After what belongs to the sentence that may end: closing quotes and brackets, an emoticon, a note's number. */
  readonly after: number
  /** Where the next word or mark begins: `after`, when there is no white space between. */
  readonly next: number
  /** What the sentence up to `start` must be for the place to count, where no mark stands. */
  readonly piece?: (piece: string) => boolean
  /** A sentence surely ends here though nothing marks it. */
  readonly unmarked?: true
}
