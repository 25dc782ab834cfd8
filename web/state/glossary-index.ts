import { foldAcrossScripts } from '../../server/names/latin-key.ts'
import type { ConceptView } from '../api/types.ts'

/** What a concept is found by. */
interface Entry {
  /** Its words as they are written, small. */
  readonly plain: string
  /** Its names in one script, each after a line end; null until it has been worked out. */
  key: string | null
}

// A concept is replaced, never changed: what was worked out for one holds as long as it is there.
const entries = new WeakMap<ConceptView, Entry>()

function entryOf(concept: ConceptView): Entry {
  let entry = entries.get(concept)
  if (!entry) {
    const { note, identifiers, terms } = concept
    const said = terms.flatMap(({ text, source, note, forms }) => [
      text,
      source,
      note,
      ...forms.map((each) => each.text),
    ])
    const all = [...said, note, ...identifiers.map(({ value }) => value)].filter(Boolean)
    entry = { plain: folded(`\n${all.join('\n')}`), key: null }
    entries.set(concept, entry)
  }
  return entry
}

/**
 * Works out what concepts are called in any script, a few milliseconds at a time.
 *
 * @returns whether all are done
 */
export function prepareSearch(concepts: readonly ConceptView[], budgetMs: number): boolean {
  const end = performance.now() + budgetMs
  for (const concept of concepts) {
    const entry = entryOf(concept)
    if (entry.key !== null) continue
    entry.key = `\n${concept.terms.map(({ text }) => foldAcrossScripts(text)).join('\n')}`
    if (performance.now() > end) return false
  }
  return true
}

/** A word that is sought, as it is typed and in one script. */
export interface Sought {
  readonly plain: string
  readonly keys: readonly string[]
}

/** 0: not found; 1: found somewhere; 2: a word of the concept begins so. The least of all that is sought. */
export function matchOf(concept: ConceptView, sought: readonly Sought[]): 0 | 1 | 2 {
  const { plain, key } = entryOf(concept)
  let worst: 0 | 1 | 2 = 2
  for (const each of sought) {
    const one = Math.max(found(plain, each.plain), ...each.keys.map((wanted) => (key ? found(key, wanted) : 0)))
    if (one === 0) return 0
    if (one < worst) worst = 1
  }
  return worst
}

function found(text: string, wanted: string): 0 | 1 | 2 {
  let at = text.indexOf(wanted)
  if (at < 0) return 0
  for (; at >= 0; at = text.indexOf(wanted, at + 1)) if (text[at - 1] === '\n' || text[at - 1] === ' ') return 2
  return 1
}

export const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('en')

const collator = new Intl.Collator(['kk', 'uk', 'en'], { sensitivity: 'base' })
const ranks = new Map<string, string>()

/**
 * Items in the alphabetical order of their names. Letters are put in order once and names compared by the letters'
 * places: the collator itself takes twenty times as long, and 20,000 names are compared 300,000 times.
 */
export function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const named = items.map((item) => ({ item, name: nameOf(item), key: '' }))
  learnLetters(named.map(({ name }) => name))
  for (const each of named) for (const letter of each.name) each.key += ranks.get(letter)!
  return named
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ item }) => item)
}

function learnLetters(names: readonly string[]): void {
  const fresh = new Set<string>()
  for (const name of names) for (const letter of name) if (!ranks.has(letter)) fresh.add(letter)
  if (fresh.size === 0) return
  const letters = [...ranks.keys(), ...fresh].sort(collator.compare)
  let rank = 0
  letters.forEach((letter, i) => {
    if (i > 0 && collator.compare(letters[i - 1]!, letter) !== 0) rank++
    ranks.set(letter, String.fromCharCode(rank))
  })
}
