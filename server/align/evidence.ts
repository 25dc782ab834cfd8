import { findValues } from '../values/find-values.ts'
import { outsideNames } from '../values/outside-names.ts'
import type { Value } from '../values/value.ts'
import type { AlignInput, Bead, Evidence, EvidenceKind } from './bead.ts'
import { maxSpan } from './cost.ts'
import { type LengthModel, lengthEvidence } from './lengths.ts'
import { type Direction, evidenceKinds, type Lexicon } from './lexicon.ts'
import { cosineOf, type Meaning, type MeaningModel, meaningNats } from './meaning.ts'
import { nameConflicts } from './name-conflicts.ts'
import { type PivotIndex, pivotEvidence } from './pivot-evidence.ts'
import { countMarks, features, type MarkModel, markTable } from './punctuation.ts'
import { emphasisOf } from './search.ts'
import type { Showable } from './showable.ts'
import { mostNats, spanNorm } from './span-words.ts'
import { letters, tokensOf, type Vocabulary, type WrittenToken } from './tokens.ts'
import { valueConflicts } from './value-conflicts.ts'

/** All that a ladder was weighed with. */
export interface Scales {
  readonly input: AlignInput
  readonly source: Vocabulary
  readonly target: Vocabulary
  readonly lexicon: Lexicon
  readonly shown: Showable
  /** Pairs of word types known by sound: `source type * target types + target type`. */
  readonly alike: ReadonlySet<number>
  readonly lengths: LengthModel
  readonly marks: MarkModel
  readonly pivot: PivotIndex
  /** Where there are vectors. */
  readonly meaning?: Meaning | undefined
  readonly closeness?: MeaningModel | undefined
}

/** Items kept of each kind and sign: enough for a translator to see why, little enough to store with every link. */
const kept = 3
const leastWeight = 0.1

/**
 * The evidence for and against one bead, strongest first.
 *
 * @param parallel  whether what was learnt from these texts may be shown as evidence
 */
export function explainBead(scales: Scales, bead: Bead, parallel: boolean): readonly Evidence[] {
  const pivot = pivotEvidence(scales.pivot, bead)
  if (bead.source.length === 0 || bead.target.length === 0) return strongest(pivot)
  const { source, target } = scales.input
  const sourceValues = bead.source.map((i) => findValues(source.texts[i]!, source.pack))
  const targetValues = bead.target.map((j) => findValues(target.texts[j]!, target.pack))
  const stated = (side: AlignInput['source'], at: readonly number[], values: readonly (readonly Value[])[]) =>
    at.flatMap((i, k) => outsideNames(values[k]!, side.nameSpans?.[i]))
  const conflicts = valueConflicts(stated(source, bead.source, sourceValues), stated(target, bead.target, targetValues))
  const items = wordItems(
    scales,
    placed(source, bead.source, scales.source, sourceValues),
    placed(target, bead.target, scales.target, targetValues),
  )
  return strongest([
    ...items
      .filter((item) => isShown(scales.shown, item, parallel) && !conflicts.some((other) => isAbout(other, item)))
      .map(
        ({ kind, weight, source, target }): Evidence => ({ kind, weight, source: source.text, target: target.text }),
      ),
    ...conflicts,
    ...nameConflicts(scales.input, bead),
    ...pivot,
    ...markItems(scales, bead),
    ...lengthItems(scales, bead),
    ...meaningItems(scales, bead),
  ])
}

function isShown(shown: Showable, { kind, weight, source, target }: WordItem, parallel: boolean): boolean {
  if (kind === 'cognate') return shown.alike(source, target)
  return kind !== 'word' || shown.translated(source, target, weight, parallel)
}

// A date that differs may still share its year; what is shared must not look like agreement.
const isAbout = (a: Evidence, b: WordItem) => a.source === b.source.text && a.target === b.target.text

interface WordItem {
  readonly kind: EvidenceKind
  readonly weight: number
  readonly source: Placed
  readonly target: Placed
}

interface Placed extends WrittenToken {
  readonly text: string
  readonly segment: number
}

/** Each token goes to the partner that explains it best; what both directions say of a pair of places adds up. */
function wordItems({ input, target, lexicon, alike }: Scales, s: readonly Placed[], t: readonly Placed[]) {
  const weights = emphasisOf(input.weights)
  const found = new Map<string, WordItem>()
  const note = (from: Placed, to: Placed, weight: number) => {
    const key = `${from.segment}:${from.start}-${from.end}|${to.segment}:${to.start}-${to.end}`
    const known = found.get(key)
    const isAlike = alike.has(from.type * target.keys.length + to.type)
    const kind = isAlike ? 'cognate' : evidenceKinds[target.kinds[to.type]!]
    if (!known) found.set(key, { kind, weight, source: from, target: to })
    else found.set(key, { ...known, weight: known.weight + weight, kind: kind === 'date' ? kind : known.kind })
  }
  const weigh = (
    given: readonly Placed[],
    told: readonly Placed[],
    direction: Direction,
    { background, miss, scale, power }: Lexicon['source'],
    say: (partner: Placed, token: Placed, weight: number) => void,
  ) => {
    const norm = spanNorm(given.length, power)
    const heard = new Map<number, { mass: number; most: number; partner?: Placed }>()
    for (const token of told) heard.set(token.type, { mass: 0, most: 0 })
    for (const other of given) {
      for (let p = direction.offsets[other.type]!; p < direction.offsets[other.type + 1]!; p++) {
        const here = heard.get(direction.types[p]!)
        const share = direction.shares[p]!
        if (!here) continue
        here.mass += share
        if (share <= here.most) continue
        here.most = share
        here.partner = other
      }
    }
    for (const token of told) {
      const { mass, partner } = heard.get(token.type)!
      const ratio = miss[token.type]! + Math.min(1, mass) / (norm * background[token.type]!)
      const weight = weights.words * scale[token.type]! * Math.min(mostNats, Math.log(ratio))
      if (partner) say(partner, token, weight)
    }
  }
  weigh(s, t, lexicon.forward, lexicon.target, (from, to, weight) => note(from, to, weight))
  weigh(t, s, lexicon.backward, lexicon.source, (to, from, weight) => note(from, to, weight))
  return [...found.values()]
}

function placed(
  side: AlignInput['source'],
  segments: readonly number[],
  vocabulary: Vocabulary,
  values: readonly (readonly Value[])[],
): readonly Placed[] {
  return segments.flatMap((segment, k) =>
    tokensOf(side, segment, vocabulary, values[k]!).map((token) => {
      const isName = vocabulary.kinds[token.type] === 'name'
      // A name's forms are the names engine's to find; here it is known by its concept.
      const text = isName ? vocabulary.keys[token.type]!.slice(2) : side.texts[segment]!.slice(token.start, token.end)
      return { ...token, ...(isName ? { start: -1 - token.type, end: -1 } : {}), text, segment }
    }),
  )
}

function markItems({ input, marks }: Scales, bead: Bead): Evidence[] {
  const weights = emphasisOf(input.weights)
  const s = countMarks(bead.source.map((i) => input.source.texts[i]!))
  const t = countMarks(bead.target.map((j) => input.target.texts[j]!))
  return features.flatMap(({ name, sign }, f): Evidence[] => {
    const here = s[f]!.at(-1)!
    const there = t[f]!.at(-1)!
    if (here === 0 && there === 0) return []
    const weight = weights.marks * markTable(marks, f, bead.source.length, bead.target.length, here, there)
    const kind = name === 'quotation marks' ? 'quotation' : 'punctuation'
    return [{ kind, weight, source: `${here} × ${sign}`, target: `${there} × ${sign}` }]
  })
}

function lengthItems({ input, lengths }: Scales, bead: Bead): Evidence[] {
  const count = (texts: readonly string[], at: readonly number[]) => at.reduce((sum, i) => sum + letters(texts[i]!), 0)
  const ls = count(input.source.texts, bead.source)
  const lt = count(input.target.texts, bead.target)
  const [a, b] = [Math.min(maxSpan, bead.source.length), Math.min(maxSpan, bead.target.length)]
  const weight = emphasisOf(input.weights).lengths * lengthEvidence(lengths, ls, lt, a, b)
  return [{ kind: 'length', weight, source: String(ls), target: String(lt) }]
}

/** How close the vectors of both sides are, and how close they are by chance: cosines, with two decimals. */
function meaningItems({ input, meaning, closeness }: Scales, bead: Bead): Evidence[] {
  const cosine = meaning && cosineOf(meaning, bead)
  if (cosine === undefined || closeness === undefined) return []
  const weight = emphasisOf(input.weights).vectors * meaningNats(closeness, cosine)
  return [{ kind: 'embedding', weight, source: cosine.toFixed(2), target: closeness.chance.toFixed(2) }]
}

function strongest(items: readonly Evidence[]): readonly Evidence[] {
  const counts = new Map<string, number>()
  return items
    .filter((item) => Math.abs(item.weight) >= leastWeight)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .filter((item) => {
      const key = item.kind + (item.weight < 0 ? '-' : '+')
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= kept
    })
    .map((item) => ({ ...item, weight: Math.round(item.weight * 100) / 100 }))
}
