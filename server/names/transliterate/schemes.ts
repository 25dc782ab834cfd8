import type { Scheme } from './scheme.ts'
import { kkRu, kkUk, ruKk, ruUk, ukKk, ukRu } from './schemes/between-cyrillic.ts'
import { enKk, enRu, enUk } from './schemes/from-latin.ts'
import { kkBgn1979, kkLatin2021, kkPress } from './schemes/kk-en.ts'
import { ruBgn1947, ruPress } from './schemes/ru-en.ts'
import { ukPress, ukResolution55 } from './schemes/uk-en.ts'

/** Every scheme; of one pair of languages, what is proposed first comes first. */
export const schemes: readonly Scheme[] = [
  ukResolution55,
  ukPress,
  kkPress,
  kkBgn1979,
  kkLatin2021,
  ruPress,
  ruBgn1947,
  kkUk,
  ukKk,
  kkRu,
  ruKk,
  ukRu,
  ruUk,
  enKk,
  enUk,
  enRu,
]

/** The schemes from one language to another, script and region aside. */
export function schemesFor(from: string, to: string): readonly Scheme[] {
  const [source, target] = [primary(from), primary(to)]
  return schemes.filter((scheme) => scheme.from === source && scheme.to === target)
}

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase()
}
