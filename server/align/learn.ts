import type { LanguagePack } from '../languages/language.ts'
import { priorEdges, refusedEdges } from './anchors.ts'
import type { EvidenceWeights, PriorLexicon } from './bead.ts'
import { type Judged, type Sureness, surenessOf, type WeighedKind, weighKinds } from './decisions.ts'
import { meetings } from './lessons.ts'
import { builtInLexicon } from './lexica/built-in.ts'
import { type Lesson, train } from './lexicon.ts'
import { newVocabulary, tokenise, type Vocabulary } from './tokens.ts'
import { slice } from './work.ts'
import { writtenForms } from './written-forms.ts'

/** What a person decided, in the words of the texts. The order of either list does not matter. */
export interface LearnInput {
  readonly source: LanguagePack
  readonly target: LanguagePack
  /** Both sides of every full link that was confirmed, with a name for it. */
  readonly confirmed: readonly { readonly source: string; readonly target: string; readonly id: string }[]
  /** What the aligner had proposed and a person decided upon. */
  readonly judged: readonly Judged[]
  /** Pairs that may not be learnt. */
  readonly refused?: NonNullable<PriorLexicon['refused']>
}

/** Two words that the confirmed links hold for translations of each other, as they are mostly written. */
export interface LearntWord {
  readonly source: string
  readonly target: string
  /** Confirmed links in which one renders the other. */
  readonly count: number
  /** The shortest of these links. */
  readonly example: string
}

export interface Learnt {
  /** The most frequent first. */
  readonly words: readonly LearntWord[]
  readonly kinds: readonly WeighedKind[]
  readonly sureness: readonly Sureness[]
}

/**
 * Learns from a person's decisions: pairs of words, how far each kind of evidence can be trusted, and how often they
 * agreed where the aligner was so sure. The same decisions give the same result in whatever order they were made.
 */
export function learn(input: LearnInput): Learnt {
  return { words: learnWords(input), kinds: weighKinds(input.judged), sureness: surenessOf(input.judged) }
}

/** Multipliers as the aligner takes them; kinds that count as usual are left out. */
export function weightsOf(kinds: readonly WeighedKind[]): EvidenceWeights {
  return Object.fromEntries(kinds.filter(({ weight }) => weight !== 1).map(({ kind, weight }) => [kind, weight]))
}

// A pair is shown from so many confirmed links on: one alone may be chance.
const leastLinks = 2
// And where each of the two words is rendered by the other at least so often; else it is a companion, not a translation.
const leastShare = 0.34
// Words that meet more often than by chance: Dunning's likelihood ratio (1993), here p < 0.01.
const leastRatio = 6.63
// More would be no list that anybody reads.
const mostWords = 5_000

function learnWords({ source, target, confirmed, refused = [] }: LearnInput): LearntWord[] {
  // Floating-point sums depend on the order of what is summed: here it is that of the texts.
  const links = [...confirmed].sort(
    (a, b) => compare(a.source, b.source) || compare(a.target, b.target) || compare(a.id, b.id),
  )
  const [s, t] = [newVocabulary(), newVocabulary()]
  const sourceSide = { pack: source, texts: links.map((link) => link.source) }
  const targetSide = { pack: target, texts: links.map((link) => link.target) }
  const [from, to] = [tokenise(sourceSide, s), tokenise(targetSide, t)]
  const lessons = links.map((_, k): Lesson => ({ source: slice(from, [k]), target: slice(to, [k]), weight: 1 }))
  const priors = priorEdges(s, t, builtInLexicon(source.code, target.code), { refused })
  const { edges, counts, forward, backward } = train(
    s,
    t,
    { priors, refused: refusedEdges(s, t, { refused }) },
    lessons,
  )
  const met = meetings(lessons, s, t)
  const [inSource, inTarget] = [linksWith(lessons, 'source', s), linksWith(lessons, 'target', t)]
  const given = new Set(
    priors.filter(({ because }) => because === 'given').map((edge) => edge.source * t.keys.length + edge.target),
  )
  const kept: { s: number; t: number; count: number }[] = []
  for (let e = 0; e < counts.length; e++) {
    const [x, y] = [edges.source[e]!, edges.target[e]!]
    if (s.kinds[x] !== 'word' || t.kinds[y] !== 'word') continue
    const count = Math.round(counts[e]!)
    if (count < leastLinks || forward[e]! < leastShare || backward[e]! < leastShare) continue
    const together = met(x, y)
    if (together < leastLinks) continue
    const isKnown = given.has(x * t.keys.length + y)
    if (!isKnown && likelihoodRatio(together, inSource[x]!, inTarget[y]!, lessons.length) < leastRatio) continue
    kept.push({ s: x, t: y, count: Math.min(count, together) })
  }
  const [sourceForms, targetForms] = [writtenForms(sourceSide, s), writtenForms(targetSide, t)]
  const examples = exampleOf(links, lessons, new Set(kept.map((pair) => pair.s)))
  return kept
    .map(({ s: x, t: y, count }) => ({
      source: sourceForms[x]!,
      target: targetForms[y]!,
      count,
      example: examples(x, y),
    }))
    .sort((a, b) => b.count - a.count || compare(a.source, b.source) || compare(a.target, b.target))
    .slice(0, mostWords)
}

/** In how many lessons each type occurs. */
function linksWith(lessons: readonly Lesson[], side: 'source' | 'target', { keys }: Vocabulary): Int32Array {
  const counts = new Int32Array(keys.length)
  for (const lesson of lessons) for (const type of new Set(lesson[side])) counts[type]!++
  return counts
}

/** G² of two words that are in a and b of n links and in k of them together; 0 where they meet no more than by chance. */
export function likelihoodRatio(k: number, a: number, b: number, n: number): number {
  if (k * n <= a * b) return 0
  const term = (seen: number, expected: number) => (seen <= 0 ? 0 : seen * Math.log(seen / expected))
  const ofCell = (seen: number, row: number, column: number) => term(seen, (row * column) / n)
  return 2 * (ofCell(k, a, b) + ofCell(a - k, a, n - b) + ofCell(b - k, n - a, b) + ofCell(n - a - b + k, n - a, n - b))
}

/** The shortest link that holds both words of a pair; of equally short ones, the first by its texts. */
function exampleOf(
  links: LearnInput['confirmed'],
  lessons: readonly Lesson[],
  wanted: ReadonlySet<number>,
): (source: number, target: number) => string {
  const length = (k: number) => links[k]!.source.length + links[k]!.target.length
  const inOrder = [...links.keys()].sort((a, b) => length(a) - length(b) || a - b)
  const byWord = new Map<number, number[]>()
  for (const k of inOrder) {
    for (const type of new Set(lessons[k]!.source)) {
      if (!wanted.has(type)) continue
      const known = byWord.get(type)
      if (known) known.push(k)
      else byWord.set(type, [k])
    }
  }
  const targets = lessons.map((lesson) => new Set(lesson.target))
  return (source, target) => links[byWord.get(source)!.find((k) => targets[k]!.has(target))!]!.id
}

/** By code units: the same on every machine, whatever its language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
