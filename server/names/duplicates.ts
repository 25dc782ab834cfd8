import { skeletonSimilarity } from '../text/skeleton.ts'
import type { Concept, ConceptTerm } from './concept.ts'
import { foldAcrossScripts } from './latin-key.ts'

/** Two concepts that may be one. */
export interface LikelyPair {
  readonly one: string
  readonly other: string
  /** They have a number in common, a name in common in whatever script, or names that sound nearly the same. */
  readonly why: 'identifier' | 'same name' | 'alike'
  /** 0…1. */
  readonly likeness: number
  /** The names that say so, one of either. */
  readonly names: readonly [string, string]
}

// What sounds less alike is seldom one thing; more names of one sound are a common word, not a card written twice.
const least = 0.86
const mostOfOneSound = 40
// Shorter keys fall together by chance: ҚДТ and КДТ are two movements.
const shortest = 4

/**
 * Finds concepts that may have been written down twice: of one kind (or one of the kind `other`), not of two genders,
 * with an identifier in common, or a preferred or full name that is the same or nearly so in any script and word order.
 *
 * Linear in the number of terms but for names of one sound, of which so many are compared with each other.
 *
 * @param judged  keys of pairs (`pairOf`) that a person has decided about: they are left out
 * @returns the likeliest first, at most `most`
 */
export function likelyDuplicates(
  concepts: readonly Concept[],
  judged: ReadonlySet<string> = new Set(),
  most = 500,
): readonly LikelyPair[] {
  const found = new Map<string, LikelyPair>()
  const names = concepts.flatMap((concept) =>
    concept.terms.filter(isName).map(({ text }) => {
      const key = foldAcrossScripts(text).split(' ').sort().join(' ')
      return { concept, text, key, frame: key.replace(/[aeiouyh ]/g, '').replace(/(.)\1+/g, '$1') }
    }),
  )
  const numbered = concepts.flatMap((concept) =>
    (concept.identifiers ?? []).map(({ scheme, value }) => ({
      concept,
      key: `${scheme} ${value}`,
      text: concept.terms[0]?.text ?? '',
    })),
  )
  const pairs = (group: readonly { concept: Concept; text: string; key: string }[], why: LikelyPair['why']) => {
    const some = group.slice(0, mostOfOneSound)
    some.forEach((a, i) => {
      for (const b of some.slice(i + 1)) {
        if (a.concept.id === b.concept.id || (why !== 'identifier' && !mayBeOne(a.concept, b.concept))) continue
        const key = pairOf(a.concept.id, b.concept.id)
        if (judged.has(key)) continue
        const likeness = why === 'alike' ? skeletonSimilarity(a.key, b.key) * 0.95 : why === 'identifier' ? 1 : 0.98
        if (likeness < (found.get(key)?.likeness ?? (why === 'alike' ? least : 0)) + 1e-9) continue
        const [first, second] = a.concept.id < b.concept.id ? [a, b] : [b, a]
        const ends = { one: first.concept.id, other: second.concept.id, names: [first.text, second.text] as const }
        found.set(key, { ...ends, why, likeness: Math.round(likeness * 1000) / 1000 })
      }
    })
  }
  for (const group of grouped(numbered, ({ key }) => key)) pairs(group, 'identifier')
  const telling = names.filter(({ key }) => key.length >= shortest)
  for (const group of grouped(telling, ({ key }) => key)) pairs(group, 'same name')
  for (const group of grouped(telling, ({ frame }) => frame)) pairs(once(group), 'alike')
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || (a.one < b.one ? -1 : 1)).slice(0, most)
}

/** How a pair of concepts is called, whichever comes first. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

const isName = ({ status, role }: ConceptTerm): boolean =>
  (status === 'preferred' || role === 'full') && role !== 'surname' && role !== 'given' && role !== 'adjective'

function mayBeOne(a: Concept, b: Concept): boolean {
  const kinds = a.kind === b.kind || a.kind === 'other' || b.kind === 'other'
  return kinds && !(a.gender && b.gender && a.gender !== b.gender)
}

/** A concept's name in three scripts has one sound: once is enough. */
function once<Name extends { readonly concept: Concept; readonly key: string }>(group: readonly Name[]): Name[] {
  const seen = new Set<string>()
  return group.filter(({ concept, key }) => !seen.has(`${concept.id} ${key}`) && seen.add(`${concept.id} ${key}`))
}

/** Those that share a key with another. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
