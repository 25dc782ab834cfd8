import { detectAll } from 'tinyld'

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
 * letters that only one of Kazakh, Ukrainian and Russian has decide among these. A proposal: a person always knows
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
  const own = byOwnLetters(passage)
  if (own !== undefined) return new Map([[own, 1]])
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
const KAZAKH = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/g
const UKRAINIAN = /[їєґЇЄҐ]/g
const RUSSIAN = /[ёыэъЁЫЭЪ]/g

// Kazakh has ы and э too, and і stands in Kazakh and Ukrainian alike: the letters of one language alone come first.
function byOwnLetters(passage: string): string | undefined {
  const cyrillic = passage.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = passage.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic <= latin) return undefined
  const share = (letters: RegExp) => (passage.match(letters)?.length ?? 0) / cyrillic
  const kazakh = share(KAZAKH)
  const ukrainian = share(UKRAINIAN)
  if (kazakh > 0.02 && kazakh > ukrainian) return 'kk'
  if (ukrainian > 0.003) return 'uk'
  return share(RUSSIAN) > 0.01 ? 'ru' : undefined
}
