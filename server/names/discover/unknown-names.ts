import { languagePack } from '../../languages/registry.ts'
import type { Concept, ConceptKind, TermRole } from '../concept.ts'
import { clusterNames } from './cluster-names.ts'
import { collectNames, type FoundName } from './collect-names.ts'
import { kindOf, roleIn } from './kind-of-name.ts'
import { conceptsNear, type NearConcept } from './near-concepts.ts'
import type { PairedForms } from './paired-forms.ts'
import type { IsOrdinary, NamedText } from './sight-names.ts'
import { isSlipBeside } from './slip.ts'

export type { NameSurface } from './collect-names.ts'
export type { NearConcept } from './near-concepts.ts'
export type { PairedForms } from './paired-forms.ts'
export type { FormPlace, NamedText } from './sight-names.ts'

/** A name as somebody decided upon it. */
export interface JudgedForm {
  readonly lang: string
  readonly text: string
}

export interface UnknownInput {
  readonly texts: readonly NamedText[]
  readonly concepts: readonly Concept[]
  /** Pairs of forms that confirmed links hold for one name. */
  readonly pairs: readonly PairedForms[]
  readonly refused: readonly JudgedForm[]
  /** Names that are not that concept. */
  readonly apart: readonly (JudgedForm & { readonly conceptId: string })[]
  /** What a dictionary knows for an ordinary word; nothing when absent. */
  readonly isOrdinary?: IsOrdinary
}

/** One name of a cluster: a base form with every form it was met in. */
export interface ClusterName extends FoundName {
  /** What it is in the whole name, where that can be told. */
  readonly role: TermRole | null
  /** Rare, and nearly written like a term of the glossary or a frequent name of the cluster. */
  readonly slip: boolean
}

/** What looks like one thing named, over all documents, forms and scripts. */
export interface NameCluster {
  /** Stays the same while its most frequent name does. */
  readonly key: string
  readonly count: number
  /** Documents that hold it. */
  readonly documents: number
  readonly kind: ConceptKind
  /** By language, in it the likeliest preferred form first. */
  readonly names: readonly ClusterName[]
  /** Concepts that it may be a variant of, the nearest first; five at most. */
  readonly near: readonly NearConcept[]
  /** Pairs of its forms that confirmed links hold, the most frequent first. */
  readonly pairs: readonly PairedForms[]
}

/**
 * Finds the names of many texts that no term of the glossary is a form of, and puts together what is probably one thing:
 * forms of a case, spellings, scripts, the surname alone.
 *
 * Names are runs of capitals by `nameRuns`; a base form is chosen by the rules of the language and by what else is
 * written; bases are joined by sound and by the pairs that confirmed links hold. Time grows with the words of the texts
 * and with the distinct names that share two consonants; 200 000 words take some seconds.
 *
 * @returns the most frequent first; a name on its own that stands only where sentences begin is none
 */
export function unknownNames(input: UnknownInput): readonly NameCluster[] {
  const names = collectNames(input.texts, input.concepts, input.refused, input.isOrdinary ?? (() => false))
  const known = conceptsNear(input.concepts, input.apart, input.pairs)
  const pairsBySurface = bySurface(input.pairs)
  const clusters = clusterNames(names, input.pairs).map((members): NameCluster => {
    const documents = new Set(members.flatMap((name) => name.surfaces.flatMap((form) => [...form.documents.keys()])))
    const byWeight = [...members].sort(byWeightOf)
    return {
      key: keyOf(byWeight),
      count: members.reduce((sum, name) => sum + name.count, 0),
      documents: documents.size,
      kind: kindOf(members),
      names: byWeight.map((name) => ({
        ...name,
        role: roleIn(name, members),
        slip: isSlipBeside(name, members) || known.isSlip(name),
      })),
      near: known.near(members),
      pairs: pairsOf(members, pairsBySurface),
    }
  })
  return clusters.sort((a, b) => b.documents - a.documents || b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** By language, the fuller name first if it is no rarity, then the more frequent. */
function byWeightOf(a: FoundName, b: FoundName): number {
  if (a.lang !== b.lang) return a.lang < b.lang ? -1 : 1
  const [full, other] = [a.words.length > 1 ? 1 : 0, b.words.length > 1 ? 1 : 0]
  return other - full || b.count - a.count || (a.text < b.text ? -1 : 1)
}

/** `kk:ахмет`: the first language's weightiest name. */
const keyOf = (names: readonly FoundName[]) => `${languagePack(names[0]!.lang).code}:${names[0]!.words.join(' ')}`

const surfaceKey = ({ lang, text }: JudgedForm) => `${languagePack(lang).code}:${text.toLowerCase()}`

function bySurface(pairs: readonly PairedForms[]): ReadonlyMap<string, readonly PairedForms[]> {
  const found = new Map<string, PairedForms[]>()
  for (const pair of pairs) {
    for (const key of [surfaceKey(pair.source), surfaceKey(pair.target)]) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [pair])
      else known.push(pair)
    }
  }
  return found
}

function pairsOf(names: readonly FoundName[], known: ReadonlyMap<string, readonly PairedForms[]>): PairedForms[] {
  const found = names.flatMap(({ lang, surfaces }) =>
    surfaces.flatMap(({ text }) => known.get(surfaceKey({ lang, text })) ?? []),
  )
  return [...new Set(found)].sort((a, b) => b.count - a.count)
}
