import type { Associations } from './associations.ts'
import type { Sightings } from './sightings.ts'
import type { TerritoryOf } from './territories.ts'
import type { WordLikeness } from './word-likeness.ts'

/** Words that a dictionary knows, by its rows: two words that share a row may translate each other. */
export interface WordRows {
  readonly source: (folded: string) => readonly number[]
  readonly target: (folded: string) => readonly number[]
}

/** Everything that is asked when the names of a unit are paired. */
export interface Discovery {
  readonly source: Sightings
  readonly target: Sightings
  readonly alike: WordLikeness
  readonly rows: WordRows | undefined
  readonly together: Associations
  readonly territory: { readonly source: TerritoryOf; readonly target: TerritoryOf }
}
