import type { LanguagePack } from '../languages/language.ts'
import { languagePack } from '../languages/registry.ts'
import { skeleton } from '../text/skeleton.ts'
import type { Concept, ConceptTerm, TermStatus } from './concept.ts'
import { sameLanguage } from './concept.ts'
import { bareForms } from './discover/bare-forms.ts'
import { type Ranked, rankNames } from './similarity.ts'
import { spellingDistance } from './spelling-distance.ts'
import { wordsOf } from './words.ts'
import { dressed } from './written-form.ts'

/** A concept that a stretch of text may name. */
export interface NearConcept {
  readonly conceptId: string
  /** 0…1, by spelling within a language and by sound across scripts. */
  readonly score: number
  /** What a card would have: the stretch without the ending that its case gave it, as far as a term of the card shows. */
  readonly text: string
  /**
   * What that would be on the card: a slip of the pen is wrong, another spelling admitted, the first term of a language
   * preferred; null where the card has it already.
   */
  readonly status: TermStatus | null
}

interface Entry {
  readonly concept: Concept
  readonly term: ConceptTerm
  /** The term, or one name of a person's several. */
  readonly text: string
  readonly isPart: boolean
}

const mostNear = 6
const leastScore = 0.5
// A surname alone says a little less than the whole name.
const partShare = 0.95

/**
 * Finds the concepts of a glossary that a stretch of text may be a variant of, best first.
 *
 * @returns for a stretch and its language, up to 6 concepts
 */
export function nearestConcepts(concepts: readonly Concept[]): (text: string, pack: LanguagePack) => NearConcept[] {
  const byLang = new Map<string, Entry[]>()
  for (const concept of concepts) {
    for (const term of concept.terms) {
      const lang = languagePack(term.lang).code
      const entries = byLang.get(lang) ?? []
      byLang.set(lang, entries)
      entries.push({ concept, term, text: term.text, isPart: false })
      if (concept.kind !== 'person') continue
      const words = wordsOf(term.text)
      if (words.length < 2) continue
      for (const { start, end } of words) {
        entries.push({ concept, term, text: term.text.slice(start, end), isPart: true })
      }
    }
  }
  const rankers = new Map<string, (name: string) => readonly Ranked[]>()
  return (text, pack) => {
    const best = new Map<string, { score: number; concept: Concept }>()
    const note = ({ concept, isPart }: Entry, alike: number) => {
      const score = isPart ? alike * partShare : alike
      if (score >= leastScore && score > (best.get(concept.id)?.score ?? 0)) best.set(concept.id, { score, concept })
    }
    const bare = withoutEndings(text, pack)
    for (const [lang, entries] of byLang) {
      if (lang === pack.code) for (const entry of entries) note(entry, spelledAlike(bare, entry.text))
      const key = `${pack.code} ${lang}`
      let rank = rankers.get(key)
      if (rank === undefined) {
        const pool = entries.map((entry) => entry.text)
        rank = rankNames(pool, pack.code, lang)
        rankers.set(key, rank)
      }
      const scores = new Map(rank(text).map(({ candidate, score }) => [candidate, score]))
      for (const entry of entries) note(entry, scores.get(entry.text) ?? 0)
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1))
      .slice(0, mostNear)
      .map(({ score, concept }) => ({
        conceptId: concept.id,
        score: Math.round(score * 100) / 100,
        ...asTerm(text, bare, concept, pack),
      }))
  }
}

/** The stretch as a term of the card, and of which status. */
function asTerm(text: string, bare: readonly string[], concept: Concept, pack: LanguagePack) {
  const own = concept.terms.filter((term) => sameLanguage(term.lang, pack.code))
  const inUse = own.filter(({ status }) => status === 'preferred' || status === 'admitted')
  const forms = own.flatMap((term) => [term.text, ...wordsOf(term.text).map((w) => term.text.slice(w.start, w.end))])
  let [base, least] = [text, Number.POSITIVE_INFINITY]
  for (const each of bare) {
    for (const form of forms) {
      const far = spellingDistance(each, form)
      if (far < least) [base, least] = [each, far]
    }
  }
  // An ending is taken off only where what is left is nearly a term.
  if (least > Math.max(1, base.length / 4)) base = text
  if (own.some((term) => spellingDistance(term.text, base) === 0)) return { text: base, status: null }
  return {
    text: base,
    status:
      inUse.length === 0 ? ('preferred' as const) : slip(base, inUse) ? ('wrong' as const) : ('admitted' as const),
  }
}

/** Whether a spelling is an edit or two from one in use, and does not only write the same sounds otherwise. */
function slip(text: string, inUse: readonly ConceptTerm[]): boolean {
  const most = text.length < 4 ? 0 : text.length < 6 ? 1 : 2
  const count = wordsOf(text).length
  const near = inUse.flatMap((term) => {
    const words = wordsOf(term.text)
    if (words.length <= count) return [term.text]
    return words.slice(0, words.length - count + 1).map((w, i) => term.text.slice(w.start, words[i + count - 1]!.end))
  })
  return near.some((form) => {
    const far = spellingDistance(form, text)
    return far > 0 && far <= most && skeleton(form) !== skeleton(text)
  })
}

/** The stretch, and what it may be without the ending of its last word; with the capitals it has. */
function withoutEndings(text: string, pack: LanguagePack): readonly string[] {
  const last = wordsOf(text).at(-1)
  if (last === undefined) return [text]
  const head = text.slice(0, last.start)
  const written = text.slice(last.start, last.end)
  const bare = bareForms(last.folded, pack).filter((form) => form.length > 2 && form.length <= written.length)
  return [...new Set([text, ...bare.map((form) => head + dressed(written, form))])]
}

function spelledAlike(bare: readonly string[], term: string): number {
  let best = 0
  for (const [i, form] of bare.entries()) {
    const most = Math.max(form.length, term.length)
    // Too unlike in length to be near.
    if (Math.abs(form.length - term.length) > most / 2) continue
    const alike = 1 - spellingDistance(form, term) / most
    // What only fits without an ending is a little less sure.
    best = Math.max(best, i === 0 ? alike : alike * 0.98)
  }
  return best
}
