import { isOrdinaryWord, lexiconRows } from '../align/lexica/rows.ts'
import { languagePack } from '../languages/registry.ts'
import { discoverPairs, type NameUnit } from '../names/discover/discover-pairs.ts'
import { type OpenForm, openNames } from '../names/discover/open-names.ts'
import { type NameCluster, type PairedForms, type UnknownInput, unknownNames } from '../names/discover/unknown-names.ts'

/** Texts, what is known of names, and the confirmed links of bitexts. */
export interface UnknownNamesInput extends Omit<UnknownInput, 'pairs' | 'isOrdinary'> {
  /** Forms that people were not sure of. */
  readonly open: readonly OpenForm[]
  readonly bitexts: readonly { readonly source: string; readonly target: string; readonly units: readonly NameUnit[] }[]
}

/**
 * Finds the names that the glossary does not know, with the pairs that confirmed links hold; after them what people were
 * not sure of and what is known all the same.
 */
export function unknownNamesTask({ bitexts, open, ...input }: UnknownNamesInput): readonly NameCluster[] {
  const pairs = bitexts.flatMap(({ source, target, units }): PairedForms[] => {
    const [from, to] = [languagePack(source), languagePack(target)]
    return discoverPairs(units, from, to, lexiconRows(from.code, to.code)).map((pair) => ({
      source: { lang: from.code, text: pair.source },
      target: { lang: to.code, text: pair.target },
      count: pair.units.length,
    }))
  })
  const unknown = unknownNames({ ...input, pairs, isOrdinary: isOrdinaryWord })
  const keyOf = ({ lang, text }: { lang: string; text: string }) => `${languagePack(lang).code}:${text.toLowerCase()}`
  const found = new Set(unknown.flatMap(({ names }) => names.map(keyOf)))
  const rest = open.filter((form) => !found.has(keyOf(form)))
  return [...unknown, ...openNames(input.texts, input.concepts, rest)]
}
