import type { LanguagePack } from '../languages/language.ts'
import type { Block } from '../text/block.ts'
import { shownText } from '../text/shown.ts'
import type { Code } from '../text/span.ts'

/** What a format may have noticed of a block; structurally the formats' own `BlockHint`. */
export type BlockHint = 'outside-article' | 'running-head' | 'page-number' | 'caption' | 'navigation'

/** A document as the rules see it: its raw text, what of it is markup, and its blocks. */
export interface CleanupText {
  readonly raw: string
  readonly codes: readonly Code[]
  readonly blocks: readonly (Block & { readonly hint?: BlockHint })[]
  /** Of the document's language. */
  readonly pack: LanguagePack
  /** Speech, cue by cue: nothing in it is furniture of a page, however often it is said. */
  readonly spoken?: boolean
}

/**
 * What a suggestion would do: leave a block out of the work, lift a block to the notes, hide a note's mark in the
 * text, join a block with the one it goes on in, or correct a few letters.
 */
export type CleanupAct = 'leave-out' | 'note' | 'hide' | 'join' | 'correct'

/** One thing a rule would do, and why. Nothing is done by it until a reading takes it. */
export interface Suggestion {
  /** Id of the rule. */
  readonly rule: string
  readonly act: CleanupAct
  /** Raw offsets: of the block to leave out, lift or join; of the mark to hide; of the letters to correct. */
  readonly start: number
  readonly end: number
  /** For `join`: where the block begins that the sentence goes on in. */
  readonly with?: number
  /** For `correct`: what to put there. */
  readonly text?: string
  /** In words a translator understands. */
  readonly reason: string
}

/** A rule of cleanup: one file `*.rule.ts` in this folder default-exports one. */
export interface CleanupRule {
  /** Short and lower case: `captions`. */
  readonly id: string
  /** As a switch shows it. */
  readonly label: string
  /** What it looks for, in a sentence. */
  readonly explain: string
  /** Whether it is on where nobody said: corrections never are. */
  readonly byDefault: boolean
  /** Rules of a later stage are told what the earlier ones suggest and a reading takes. */
  readonly stage: 1 | 2
  /** @param taken  of the earlier stage, in order */
  find(text: CleanupText, taken: readonly Suggestion[]): readonly Omit<Suggestion, 'rule'>[]
}

/** A block's text as people see it. */
export function textOf({ raw, codes }: CleanupText, block: Block): string {
  const spans = block.parts ?? [[block.start, block.end] as const]
  if (codes.length === 0 && spans.length === 1) return raw.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
  return shownText(raw, spans, codes)
}

/** A suggestion about a whole block. */
export function aboutBlock({ start, end }: Block, act: 'leave-out' | 'note', reason: string): Omit<Suggestion, 'rule'> {
  return { act, start, end, reason }
}

/** A short line in one form, to look it up by: lower case, letters and digits only, one space between words. */
export function bareLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
