import type { Line } from './pdf-lines.ts'

/** How a word that a line's end divides goes on: `joined` without its hyphen, `kept` with it, else the line just ends. */
export type Join = 'joined' | 'kept' | 'none'

/** The words of a document as they stand within lines: what tells a divided word from a compound. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** With a hyphen in them. */
  readonly compounds: ReadonlySet<string>
}

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>()
  const compounds = new Set<string>()
  for (const [i, { text }] of lines.entries()) {
    // A word that a line divides is none.
    const from = /[-\u00ad\u2010]$/.test(lines[i - 1]?.text ?? '') ? text.indexOf(' ') + 1 : 0
    const inner = text.slice(from, /[-\u00ad\u2010]$/.test(text) ? Math.max(from, text.lastIndexOf(' ')) : text.length)
    for (const [word] of inner.toLowerCase().matchAll(/[\p{L}\p{M}’'ʼ]+(?:[-\u2010][\p{L}\p{M}’'ʼ]+)*/gu))
      if (/[-\u2010]/.test(word)) compounds.add(word.replaceAll('\u2010', '-'))
      else words.add(word)
  }
  return { words, compounds }
}

/**
 * How the word at the end of a line goes on in the next.
 *
 * A soft hyphen always divides. A hard one before a small letter does unless the word is a compound: the document has
 * it with a hyphen elsewhere, it has a part that always takes one (`-небудь`, `екс-`, `-ақ`, `self-`), or its halves are
 * words of the document and the joined word is not. Before a capital or a number it is part of the name.
 */
export function joinOf(line: string, next: string, { words, compounds }: Vocabulary): Join {
  if (line.endsWith('\u00ad')) return 'joined'
  const left = /([\p{L}\p{M}\p{N}’'ʼ]+(?:[-\u2010][\p{L}\p{M}\p{N}’'ʼ]+)*)[-\u2010]$/u
    .exec(line.slice(-80))?.[1]
    ?.toLowerCase()
  if (left === undefined) return 'none'
  const right = /^[\p{L}\p{M}\p{N}’'ʼ]+/u.exec(next.slice(0, 80))?.[0]
  if (right === undefined) return 'none'
  if (!/^\p{Ll}/u.test(right) || /\p{N}$/u.test(left)) return 'kept'
  // "дво- і тримовний": what follows the hyphen is a word of its own.
  if (HANGING.has(right)) return 'none'
  const last = left.slice(Math.max(left.lastIndexOf('-'), left.lastIndexOf('\u2010')) + 1)
  if (words.has(left + right) || words.has(last + right)) return 'joined'
  if (compounds.has(`${left}-${right}`.replaceAll('\u2010', '-')) || compounds.has(`${last}-${right}`)) return 'kept'
  if (FIRST_PARTS.has(last) || LAST_PARTS.has(right)) return 'kept'
  if (last.length >= 3 && right.length >= 3 && words.has(last) && words.has(right)) return 'kept'
  return 'joined'
}

const HANGING = new Set('і й та або чи и или and or to және не мен бен пен'.split(' '))
const FIRST_PARTS = new Set('будь екс віце вице экс кое self non well vice ex'.split(' '))
const LAST_PARTS = new Set('небудь таки либо нибудь ақ мыс міс дағы based related called'.split(' '))
