import type { LanguagePack } from '../../languages/language.ts'
import { associations } from './associations.ts'
import type { Discovery, WordRows } from './discovery.ts'
import { joinNames } from './join-names.ts'
import { linkWords } from './link-words.ts'
import { sightings } from './sightings.ts'
import { territories } from './territories.ts'
import { wordLikeness } from './word-likeness.ts'

/** Two texts that translate each other. */
export interface NameUnit {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** A name as the units of a bitext write it on both sides. */
export interface NamePair {
  readonly source: string
  readonly target: string
  /** 0…1. */
  readonly confidence: number
  /** Ids of the units, in order. */
  readonly units: readonly string[]
}

/**
 * Finds names that both sides of a bitext hold, each in the forms in which it is written.
 *
 * Words with a capital are paired one to one, by sound across scripts, by a dictionary, and by how often they stand in the
 * same units; neighbours then make one name. A pair of forms is one answer, the most frequent first: `Ахметті`, `Akhmet`
 * and `Ахметке`, `Akhmet` are two.
 */
export function discoverPairs(
  units: readonly NameUnit[],
  source: LanguagePack,
  target: LanguagePack,
  rows?: WordRows,
): readonly NamePair[] {
  const seen = {
    source: sightings(
      units.map((unit) => unit.source),
      source,
    ),
    target: sightings(
      units.map((unit) => unit.target),
      target,
    ),
  }
  const discovery: Discovery = {
    ...seen,
    alike: wordLikeness(source, target),
    rows,
    together: associations(seen.source, seen.target),
    territory: { source: territories(source), target: territories(target) },
  }
  const found = new Map<string, { source: string; target: string; confidence: number; units: string[] }>()
  for (const [at, unit] of units.entries()) {
    for (const pair of joinNames(unit, at, linkWords(at, discovery), discovery)) {
      const key = `${pair.source}\t${pair.target}`
      const known = found.get(key)
      if (known === undefined) found.set(key, { ...pair, units: [unit.id] })
      else {
        known.confidence = Math.max(known.confidence, pair.confidence)
        if (known.units.at(-1) !== unit.id) known.units.push(unit.id)
      }
    }
  }
  return [...found.values()].sort((a, b) => b.units.length - a.units.length || b.confidence - a.confidence)
}
