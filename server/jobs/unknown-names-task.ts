import { isOrdinaryWord, lexiconRows } from '../align/lexica/rows.ts'
import { languagePack } from '../languages/registry.ts'
import { discoverPairs, type NameUnit } from '../names/discover/discover-pairs.ts'
import { type NameCluster, type PairedForms, type UnknownInput, unknownNames } from '../names/discover/unknown-names.ts'

/** Texts, what is known of names, and the confirmed links of bitexts. */
export interface UnknownNamesInput extends Omit<UnknownInput, 'pairs' | 'isOrdinary'> {
  readonly bitexts: readonly { readonly source: string; readonly target: string; readonly units: readonly NameUnit[] }[]
}

/** Finds the names that the glossary does not know, with the pairs that confirmed links hold. */
export function unknownNamesTask({ bitexts, ...input }: UnknownNamesInput): readonly NameCluster[] {
  const pairs = bitexts.flatMap(({ source, target, units }): PairedForms[] => {
    const [from, to] = [languagePack(source), languagePack(target)]
    return discoverPairs(units, from, to, lexiconRows(from.code, to.code)).map((pair) => ({
      source: { lang: from.code, text: pair.source },
      target: { lang: to.code, text: pair.target },
      count: pair.units.length,
    }))
  })
  return unknownNames({ ...input, pairs, isOrdinary: isOrdinaryWord })
}
