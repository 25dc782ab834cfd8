import type { LanguagePack } from '../languages/language.ts'
import type { Gender } from './concept.ts'
import { nameIndex } from './name-index.ts'
import { recognise } from './recognise.ts'

// Punctuation around a name is no part of it, nor is an English possessive mark after it.
const noLetter = /^[^\p{L}\p{N}]*$/u
const mark = /^[^\p{L}\p{N}]*$|^['’ʼ]s$/u

/** Whether a surface is a form of a name, and how. */
export interface Comparison {
  readonly match: boolean
  /** In words when it matches: `as written`, `accusative`. */
  readonly how?: string
}

/**
 * Is `surface`, the whole of it, a form of the name `base`?
 *
 * @param known  what the glossary knows of the name: gender and declension rule out the forms of others
 */
export function isFormOf(
  base: string,
  surface: string,
  pack: LanguagePack,
  known: { readonly gender?: Gender; readonly declension?: string } = {},
): Comparison {
  const term = { id: 'base', lang: pack.code, text: base, status: 'preferred' as const, ...known }
  const index = nameIndex([{ id: 'base', kind: 'other', terms: [term] }], pack)
  const mention = recognise(surface, index)[0]
  const whole =
    mention !== undefined && noLetter.test(surface.slice(0, mention.start)) && mark.test(surface.slice(mention.end))
  return whole ? { match: true, how: mention.how } : { match: false }
}
