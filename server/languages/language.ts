import type { FrequentWords } from './frequent-words.ts'
import type { FurnitureWords } from './furniture.ts'
import type { InflectionRules } from './inflection.ts'
import type { NamingWords } from './naming-words.ts'
import type { SegmentationRules } from './segmentation.ts'
import type { ValueWords } from './value-words.ts'

/**
 * What Kopir knows of one language: plain data, so that a pack can travel to a worker as it is.
 *
 * A file `*.language.ts` in this folder default-exports one pack; `registry.ts` finds it. The sections are
 * optional on their own: a language with none of them is segmented by default rules, aligned by length and numbers, and
 * its names are found in the form they are written in the glossary.
 */
export interface LanguagePack {
  /** BCP 47 primary subtag, lower case: `kk`. */
  readonly code: string
  /** Name in English, as menus show it: `Kazakh`. */
  readonly name: string
  /** Name in the language itself: `қазақша`. */
  readonly nativeName: string
  /** ISO 15924: `Cyrl`. */
  readonly script: string
  readonly direction: 'ltr' | 'rtl'
  readonly segmentation?: SegmentationRules
  readonly furniture?: FurnitureWords
  readonly frequentWords?: FrequentWords
  readonly values?: ValueWords
  readonly inflection?: InflectionRules
  readonly naming?: NamingWords
}
