/**
 * A language tag as BCP 47 writes it: `eN-uS` → `en-US`, `uk_UA` → `uk-UA`. Script and region stay: `kk-Cyrl` and
 * `kk-Latn` are different. Undefined for what is no tag.
 */
export function languageTag(tag: string): string | undefined {
  if (known.has(tag)) return known.get(tag)
  const canonical = canonicalTag(tag)
  if (known.size < 1000) known.set(tag, canonical)
  return canonical
}

// A memory asks for the same few tags a million times.
const known = new Map<string, string | undefined>()

function canonicalTag(tag: string): string | undefined {
  if (/^x(?:-[0-9a-z]{1,8})+$/i.test(tag)) return tag.toLowerCase()
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
}

/** The language without script and region: `kk-Cyrl-KZ` → `kk`. */
export function primaryLanguage(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase()
}

/** Whether two tags name one language in one script: `kk` and `kk-Cyrl-KZ`, not `kk-Latn`; `en` and `en-GB`. */
export function sameWriting(a: string, b: string): boolean {
  return a === b || (primaryLanguage(a) === primaryLanguage(b) && scriptOf(a) === scriptOf(b))
}

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replace(/_/g, '-')).maximize().script
  } catch {
    return undefined
  }
}
