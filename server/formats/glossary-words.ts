export const kinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
export const statuses = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong'] as const
export const genders = ['masculine', 'feminine', 'neuter'] as const

/** A term as it travels in a glossary file; structurally the names engine's own. */
export interface GlossaryTerm {
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly text: string
  readonly status: (typeof statuses)[number]
  readonly gender?: (typeof genders)[number] | null
  readonly note?: string | null
}

export interface GlossaryConcept {
  readonly id: string
  readonly kind: (typeof kinds)[number]
  readonly gender?: (typeof genders)[number] | null
  readonly note?: string | null
  readonly terms: readonly GlossaryTerm[]
}

/** One of a list of words, lower or upper case alike, or the fallback for nothing. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  written: string | undefined,
  fallback: Word | undefined,
  refuse: (what: string) => never,
): Word {
  if (written === undefined || written.trim() === '') return fallback ?? refuse(`one of ${words.join(', ')} is missing`)
  const word = written.trim().toLowerCase()
  return words.find((one) => one === word) ?? refuse(`"${written}" is not one of ${words.join(', ')}`)
}

/** A gender in words, by letter or not at all. */
export function genderFrom(written: string | undefined, refuse: (what: string) => never) {
  if (written === undefined || written.trim() === '') return undefined
  const word = written.trim().toLowerCase()
  return (
    genders.find((gender) => gender === word || gender[0] === word) ??
    refuse(`"${written}" is not one of ${genders.join(', ')}`)
  )
}

/** A language tag in its usual case. */
export function languageFrom(written: string, refuse: (what: string) => never): string {
  try {
    return Intl.getCanonicalLocales(written.trim())[0] ?? refuse('the language is missing')
  } catch {
    return refuse(`"${written}" is not a language tag such as kk, en or uk`)
  }
}
