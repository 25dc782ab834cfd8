import { detectAll } from 'tinyld'
import { cyrillicLanguage } from './letter-language.ts'

/** A language a text may be in. */
export interface LanguageProposal {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** Relative to the other proposals; they add up to 1. */
  readonly share: number
}

/**
 * Proposes the language of a text, best first; empty for a text with no letters to go by.
 *
 * Word shapes (tinyld) are looked at passage by passage, since names and addresses mislead it over a whole document;
 * among languages in Cyrillic the letters in which they differ decide where they are clear. A proposal: a person always knows
 * better.
 *
 * @param text  passages spread over it are looked at, some 12,000 units in all
 */
export function proposeLanguage(text: string): readonly LanguageProposal[] {
  const scores = new Map<string, number>()
  let total = 0
  for (const passage of passages(text)) {
    const weight = passage.match(/\p{L}/gu)?.length ?? 0
    if (weight < 3) continue
    for (const [code, share] of sharesOf(passage)) {
      scores.set(code, (scores.get(code) ?? 0) + weight * share)
      total += weight * share
    }
  }
  return [...scores]
    .map(([code, score]) => ({ code, share: score / total }))
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1))
}

const PASSAGE = 300
const PASSAGES = 40

function passages(text: string): string[] {
  const count = Math.min(PASSAGES, Math.ceil(text.length / PASSAGE))
  const step = count === 0 ? 0 : text.length / count
  return Array.from({ length: count }, (_, i) =>
    text.slice(Math.floor(i * step), Math.floor(i * step) + PASSAGE).replace(/https?:\/\/\S+|\S+@\S+/g, ' '),
  )
}

function sharesOf(passage: string): Map<string, number> {
  const own = cyrillicLanguage(passage)
  if (own !== undefined && own.margin >= CLEAR) return new Map([[own.code, 1]])
  const shares = new Map<string, number>()
  let total = 0
  for (const { lang, accuracy } of detectAll(passage)) {
    // 3: the languages people come here with are likelier than the other sixty before a word is read.
    const share = accuracy * (EXPECTED.has(lang) ? 3 : 1)
    shares.set(lang, share)
    total += share
  }
  for (const [code, share] of shares) shares.set(code, share / total)
  return shares
}

const EXPECTED = new Set(['kk', 'uk', 'ru', 'en'])
// e^3: twenty times as likely as the next.
const CLEAR = 3
