import { languagePack } from '../../languages/registry.ts'
import { skeleton } from '../../text/skeleton.ts'
import type { Concept } from '../concept.ts'
import { nameIndex } from '../name-index.ts'
import { recognise } from '../recognise.ts'
import { wordsOf } from '../words.ts'
import type { FoundName } from './collect-names.ts'
import { consonantsOf } from './consonants.ts'
import type { PairedForms } from './paired-forms.ts'
import { isRareSlip, isSlip } from './slip.ts'
import { wordLikeness } from './word-likeness.ts'

/** A concept that a name may belong to. */
export interface NearConcept {
  readonly conceptId: string
  /** The term that is nearest. */
  readonly termId: string
  /** 0…1. */
  readonly score: number
  /** By sound and spelling, or because confirmed links hold it beside a term of the concept. */
  readonly because: 'sound' | 'links'
  /** The name may be a slip of the pen: an edit or two from the term, in its language. */
  readonly misspelling: boolean
}

interface Entry {
  readonly conceptId: string
  readonly termId: string
  readonly lang: string
  readonly words: readonly string[]
}

const linkedScore = 0.95
const mostNear = 5
const leastScore = 0.5
/** A glossary as names are held against it. */
export interface NearConcepts {
  /** The concepts that names of a cluster may belong to, the nearest first. */
  near(names: readonly FoundName[]): NearConcept[]
  /** Whether a rare name is nearly written like a term of its language. */
  isSlip(name: FoundName): boolean
}

/** Finds the concepts of a glossary that names of a cluster may belong to. */
export function conceptsNear(
  concepts: readonly Concept[],
  apart: readonly { readonly lang: string; readonly text: string; readonly conceptId: string }[],
  pairs: readonly PairedForms[] = [],
): NearConcepts {
  const byConsonants = new Map<string, Entry[]>()
  for (const concept of concepts) {
    for (const term of concept.terms) {
      const words = wordsOf(term.text)
        .filter(({ capital }) => capital)
        .map(({ folded }) => folded)
      const entry = { conceptId: concept.id, termId: term.id, lang: languagePack(term.lang).code, words }
      for (const key of new Set(words.map((word) => consonantsOf(skeleton(word))))) {
        const known = byConsonants.get(key)
        if (known === undefined) byConsonants.set(key, [entry])
        else known.push(entry)
      }
    }
  }
  const refused = new Set(
    apart.map(({ lang, text, conceptId }) => `${languagePack(lang).code}:${text.toLowerCase()}:${conceptId}`),
  )
  const linked = knownPartners(concepts, pairs)
  const likeness = new Map<string, ReturnType<typeof wordLikeness>>()
  const alike = (from: string, a: string, to: string, b: string) => {
    const key = `${from} ${to}`
    let of = likeness.get(key)
    if (of === undefined) {
      of = wordLikeness(languagePack(from), languagePack(to))
      likeness.set(key, of)
    }
    return of(a, b)
  }

  const near = (names: readonly FoundName[]) => {
    const best = new Map<string, NearConcept>()
    for (const name of names) {
      const tried = new Set<Entry>()
      for (const word of name.words) {
        for (const entry of byConsonants.get(consonantsOf(skeleton(word))) ?? []) {
          if (tried.has(entry)) continue
          tried.add(entry)
          if (refused.has(`${name.lang}:${name.text.toLowerCase()}:${entry.conceptId}`)) continue
          const score = Math.round(likenessOf(name, entry) * 100) / 100
          const known = best.get(entry.conceptId)
          if (score < leastScore) continue
          // One form in another script may be right while that in its own is a slip.
          const misspelling = known?.misspelling || (name.lang === entry.lang && isSlip(name.words, entry.words))
          if (known !== undefined && known.score >= score) {
            if (misspelling !== known.misspelling) best.set(entry.conceptId, { ...known, misspelling })
            continue
          }
          best.set(entry.conceptId, {
            conceptId: entry.conceptId,
            termId: entry.termId,
            score,
            because: 'sound',
            misspelling,
          })
        }
      }
    }
    for (const name of names) {
      for (const { text } of name.surfaces) {
        const there = linked.get(`${name.lang}:${text.toLowerCase()}`)
        if (there === undefined || refused.has(`${name.lang}:${name.text.toLowerCase()}:${there.conceptId}`)) continue
        const known = best.get(there.conceptId)
        best.set(there.conceptId, {
          misspelling: false,
          ...known,
          ...there,
          score: Math.max(linkedScore, known?.score ?? 0),
          because: 'links',
        })
      }
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
      .slice(0, mostNear)
  }

  return {
    near,
    isSlip: (name) => {
      const entries = name.words.flatMap((word) => byConsonants.get(consonantsOf(skeleton(word))) ?? [])
      return entries.some((entry) => entry.lang === name.lang && isRareSlip(name, entry.words))
    },
  }

  /** The mean over the words of the longer name; a surname alone against the whole name counts for four fifths. */
  function likenessOf(name: FoundName, entry: Entry): number {
    const [short, long] = name.words.length <= entry.words.length ? [name, entry] : [entry, name]
    let sum = 0
    const used = new Set<number>()
    for (const word of short.words) {
      let most = 0
      let where = -1
      long.words.forEach((other, at) => {
        if (used.has(at)) return
        const here = alike(short.lang, word, long.lang, other)
        if (here > most) [most, where] = [here, at]
      })
      if (most < 0.5) return 0
      used.add(where)
      sum += most
    }
    const mean = sum / short.words.length
    return short.words.length === long.words.length ? mean : mean * 0.8
  }
}

/** For a form, the concept whose term stands in its place on the other side of links: `kk:жайық` → the river. */
function knownPartners(
  concepts: readonly Concept[],
  pairs: readonly PairedForms[],
): ReadonlyMap<string, Pick<NearConcept, 'conceptId' | 'termId'>> {
  const indexes = new Map<string, ReturnType<typeof nameIndex>>()
  const known = ({ lang, text }: PairedForms['source']) => {
    const pack = languagePack(lang)
    let index = indexes.get(pack.code)
    if (index === undefined) {
      index = nameIndex(concepts, pack)
      indexes.set(pack.code, index)
    }
    return recognise(text, index).find(({ start, end }) => start <= 1 && end >= text.length - 2)
  }
  const found = new Map<string, Pick<NearConcept, 'conceptId' | 'termId'>>()
  for (const { source, target } of pairs) {
    for (const [own, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const mention = known(other)
      if (mention === undefined) continue
      const { conceptId, termId } = mention
      found.set(`${languagePack(own.lang).code}:${own.text.toLowerCase()}`, { conceptId, termId })
    }
  }
  return found
}
