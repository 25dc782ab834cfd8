export const kinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
export const statuses = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong'] as const
export const genders = ['masculine', 'feminine', 'neuter'] as const
export const roles = ['full', 'surname', 'given', 'abbreviation', 'nickname', 'adjective'] as const

/** A form that a person wrote down: which one, in words, and how it is written. */
export interface GlossaryForm {
  readonly how: string
  readonly text: string
}

/** A concept's number elsewhere: `wikidata` Q1899, `url` https://…. */
export interface GlossaryIdentifier {
  readonly scheme: string
  readonly value: string
}

/** A term as it travels in a glossary file; structurally the names engine's own. */
export interface GlossaryTerm {
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly text: string
  readonly status: (typeof statuses)[number]
  readonly gender?: (typeof genders)[number] | null
  readonly role?: (typeof roles)[number] | null
  readonly declension?: string | null
  readonly forms?: readonly GlossaryForm[]
  readonly source?: string | null
  readonly note?: string | null
}

export interface GlossaryConcept {
  readonly id: string
  readonly kind: (typeof kinds)[number]
  readonly gender?: (typeof genders)[number] | null
  readonly note?: string | null
  readonly identifiers?: readonly GlossaryIdentifier[]
  readonly terms: readonly GlossaryTerm[]
}

/** A longer term is no term but a file gone wrong. */
export const MAX_TERM = 1000

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

/** What other tools call a status: TBX with and without its endings, term bases, translation platforms. */
const statusNames: Readonly<Record<string, GlossaryTerm['status']>> = {
  preferredterm: 'preferred',
  standardizedterm: 'preferred',
  standardized: 'preferred',
  approved: 'preferred',
  recommended: 'preferred',
  admittedterm: 'admitted',
  legalterm: 'admitted',
  regulatedterm: 'admitted',
  allowed: 'admitted',
  accepted: 'admitted',
  acceptable: 'admitted',
  deprecatedterm: 'deprecated',
  supersededterm: 'deprecated',
  superseded: 'deprecated',
  obsolete: 'deprecated',
  forbidden: 'deprecated',
  rejected: 'deprecated',
  'not recommended': 'deprecated',
  'do not use': 'deprecated',
  misspelling: 'wrong',
  misspelt: 'wrong',
}

/** The status that a word of Kopir or of another tool means; undefined for one that means none. */
export function statusNamed(written: string): GlossaryTerm['status'] | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/-admn-sts$/, '')
  return statuses.find((one) => one === word) ?? (Object.hasOwn(statusNames, word) ? statusNames[word] : undefined)
}

/** What other tools call the part of a name that a term is. */
const roleNames: Readonly<Record<string, NonNullable<GlossaryTerm['role']>>> = {
  fullform: 'full',
  'full form': 'full',
  'full name': 'full',
  acronym: 'abbreviation',
  initialism: 'abbreviation',
  abbreviatedform: 'abbreviation',
  'abbreviated form': 'abbreviation',
  'family name': 'surname',
  'last name': 'surname',
  'given name': 'given',
  'first name': 'given',
}

/** The role that a word of Kopir or of another tool means; undefined for one that means none. */
export function roleNamed(written: string): NonNullable<GlossaryTerm['role']> | undefined {
  const word = written.trim().toLowerCase()
  return roles.find((one) => one === word) ?? (Object.hasOwn(roleNames, word) ? roleNames[word] : undefined)
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

/** An object without its members that say nothing: undefined, null, '' and empty lists. */
export function saying<Said extends object>(
  said: Said,
): { [Key in keyof Said]?: Exclude<Said[Key], undefined | null | ''> } {
  const entries = Object.entries(said).filter(
    ([, value]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(entries) as never
}
