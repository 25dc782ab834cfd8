import type { GlossaryIdentifier } from './glossary-words.ts'

/** Where the numbers of well-known registers are looked up: the address is what stands before the number. */
const registers: Readonly<Record<string, string>> = {
  wikidata: 'https://www.wikidata.org/entity/',
  viaf: 'https://viaf.org/viaf/',
  isni: 'https://isni.org/isni/',
  orcid: 'https://orcid.org/',
  geonames: 'https://sws.geonames.org/',
  gnd: 'https://d-nb.info/gnd/',
  lccn: 'https://id.loc.gov/authorities/names/',
}

/** An address for an identifier; what has none is a name in our own scheme, so that every one can be a reference. */
export function linkOf({ scheme, value }: GlossaryIdentifier): string {
  if (scheme === 'url') return value.replace(UNWRITABLE, (sign) => encodeURIComponent(sign))
  const register = Object.hasOwn(registers, scheme) ? registers[scheme] : undefined
  return register === undefined
    ? `urn:x-kopir:${encodeURIComponent(scheme)}:${encodeURIComponent(value)}`
    : register + encodeURIComponent(value)
}

/**
 * The identifier that a reference means: by its words where they are `scheme: value` and give the same address, else by
 * the address of a well-known register, else the address itself.
 */
export function identifierOf(target: string, words: string): GlossaryIdentifier | undefined {
  for (let mark = words.indexOf(': '); mark > 0 && mark < 100; mark = words.indexOf(': ', mark + 1)) {
    const said = { scheme: words.slice(0, mark), value: words.slice(mark + 2) }
    if (linkOf(said) === target) return said
  }
  if (target.trim() === '') return undefined
  for (const [scheme, address] of Object.entries(registers)) {
    const bare = target.replace(/^http:/, 'https:').replace('/wiki/Q', '/entity/Q')
    if (bare.startsWith(address) && bare.length > address.length && !/[/?#]/.test(bare.slice(address.length))) {
      return { scheme, value: decoded(bare.slice(address.length)) }
    }
  }
  return { scheme: 'url', value: target.trim() }
}

// What no address may hold as it stands.
const UNWRITABLE = /[^\x21-\x7e\p{Surrogate}]|["<>\\^`{|}]/gu

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
