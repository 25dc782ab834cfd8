import type { LanguagePack } from '../languages/language.ts'

/** One side of a link as a check sees it. */
export interface CheckedSide {
  readonly text: string
  readonly pack: LanguagePack
  /** Where it mentions names of the glossary, UTF-16, half-open: a number in a name is no number. */
  readonly names?: readonly (readonly [start: number, end: number])[]
}

/** What a check has against a link: where, and why in words a translator understands. */
export interface Finding {
  readonly check: string
  readonly severity: 'contradiction' | 'likely error' | 'style'
  readonly message: string
  /** The places in either text, UTF-16, half-open. */
  readonly source?: readonly [start: number, end: number]
  readonly target?: readonly [start: number, end: number]
}

/** A rule about translations: one file `*.check.ts` in this folder default-exports one. */
export interface Check {
  /** Short and lower case: `numbers`. */
  readonly id: string
  /** As a menu shows it. */
  readonly label: string
  /** What it looks for and when it is wrong, in a sentence or two. */
  readonly explain: string
  find(source: CheckedSide, target: CheckedSide): readonly Omit<Finding, 'check'>[]
}
