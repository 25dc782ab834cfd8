import { bandAlong, widened } from './band.ts'
import type { AlignInput, Bead } from './bead.ts'
import { type Band, maxSpan, wordEvidence } from './cost.ts'
import { buildLattice } from './lattice.ts'
import { firstLengthModel, fitLengths, type LengthModel } from './lengths.ts'
import type { Lesson, Lexicon } from './lexicon.ts'
import { firstMeaningModel, fitMeaning, type Meaning, type MeaningModel, meaningOf } from './meaning.ts'
import { addMeaning } from './meaning-scores.ts'
import { bestPath } from './path.ts'
import { addPivot } from './pivot-blocks.ts'
import { type Posteriors, posteriors } from './posteriors.ts'
import { countBeads, estimatePriors } from './priors.ts'
import { fitMarks, type MarkModel } from './punctuation.ts'
import { type BeadPriors, emphasisOf, shapes } from './search.ts'
import { layTerrain, type Plot } from './terrain.ts'
import { type Tokens, tokenise, type Vocabulary } from './tokens.ts'

/** One pair of texts on its way through the passes. */
export interface Work {
  readonly input: AlignInput
  /** Of the whole texts; the plot has those of the free segments. */
  readonly source: Tokens
  readonly target: Tokens
  readonly plot: Plot
  readonly firstLengths: LengthModel
  lengths: LengthModel
  marks: MarkModel
  /** Where there are vectors. */
  readonly meaning?: Meaning
  closeness?: MeaningModel
  priors: BeadPriors
  coarse: readonly (readonly [i: number, j: number])[]
  reach?: Band
  /** Full beads with their posteriors, to learn from. */
  likely: { readonly beads: readonly Bead[]; readonly weights: readonly number[] }
  /** The ladder and its posteriors, in indexes of the plot; after the last pass. */
  beads: readonly Bead[]
  confidences: readonly number[]
}

export function startWork(input: AlignInput, sourceWords: Vocabulary, targetWords: Vocabulary): Work {
  const source = tokenise(input.source, sourceWords)
  const target = tokenise(input.target, targetWords)
  const plot = layTerrain(input, source, target)
  const { terrain } = plot
  const lengths = firstLengthModel(terrain.sourceChars, terrain.targetChars)
  const meaning = meaningOf(input)
  return {
    input,
    ...(meaning ? { meaning, closeness: firstMeaningModel(meaning) } : {}),
    source,
    target,
    plot,
    firstLengths: lengths,
    lengths,
    marks: fitMarks(terrain.sourceMarks, terrain.targetMarks, [], []),
    priors: estimatePriors(),
    coarse: [],
    likely: { beads: [], weights: [] },
    beads: [],
    confidences: [],
  }
}

/**
 * Aligns once with the lexicon so far, and takes note of what to learn from.
 *
 * @param last the final pass, which decides on a ladder
 */
export function runPass(work: Work, lexicon: Lexicon, last: boolean, report: (share: number) => void): void {
  const { plot } = work
  const { terrain } = plot
  const inText = (bead: Bead) => ({
    source: bead.source.map((i) => plot.sourceAt[i]!),
    target: bead.target.map((j) => plot.targetAt[j]!),
  })
  if (work.likely.beads.length > 0) {
    const { beads, weights } = work.likely
    const { sourceChars, targetChars, sourceMarks, targetMarks } = terrain
    work.lengths = fitLengths(work.lengths, work.firstLengths, sourceChars, targetChars, beads, weights)
    work.marks = fitMarks(sourceMarks, targetMarks, beads, weights)
    if (work.meaning) {
      work.closeness = fitMeaning(firstMeaningModel(work.meaning), work.meaning, beads.map(inText), weights)
    }
  }
  const { n, m } = terrain
  const band = work.reach
    ? widened(work.reach, n, m, margin, plot.walls)
    : bandAlong(work.coarse, n, m, work.coarse.length > 2 ? coarseWidth : fineWidth, plot.walls)
  // The first look at a long text only has to find the way.
  const largest = !work.reach && work.coarse.length > 2 ? 2 : maxSpan
  const words = wordEvidence(plot.source, plot.target, lexicon, band, largest)
  report(0.3)
  const weights = emphasisOf(work.input.weights)
  const lattice = buildLattice(terrain, band, words, work.lengths, work.marks, weights, largest)
  if (work.meaning && work.closeness) {
    addMeaning(lattice, work.meaning, work.closeness, weights.vectors, plot.sourceAt, plot.targetAt)
  }
  addPivot(lattice, plot.pivot)
  report(0.6)
  const after = posteriors(lattice, work.priors)
  work.reach = after.reach
  work.priors = estimatePriors(countBeads(after))
  work.likely = likelyBeads(after)
  if (last) decide(work, after)
  report(1)
}

// The ladder is chosen for its expected F1: every bead put forward costs some precision, right ones pay it back, and
// full beads count for recall too.
const beadCost = 0.4
const fullGain = 1.6

/** Takes the ladder with the most expected right beads for the number it puts forward. */
function decide(work: Work, { beads: probable, nullSource, nullTarget, reach }: Posteriors): void {
  const { walls, terrain } = work.plot
  const { n, m } = terrain
  const { shape, probability } = probable
  const path = bestPath(
    { n, m, band: widened(reach, n, m, 0, walls) },
    probable,
    Float64Array.from(probability, (p) => fullGain * p - beadCost),
    nullSource.map((p) => p - beadCost),
    nullTarget.map((p) => p - beadCost),
  )
  const beads: Bead[] = []
  const confidences: number[] = []
  let i = 0
  let j = 0
  for (const step of path) {
    const [a, b] = step === -1 ? [1, 0] : step === -2 ? [0, 1] : shapes[shape[step]!]!
    beads.push({ source: range(i, a!), target: range(j, b!) })
    confidences.push(step === -1 ? nullSource[i]! : step === -2 ? nullTarget[j]! : probability[step]!)
    i += a!
    j += b!
  }
  work.beads = beads
  work.confidences = confidences
}

const range = (from: number, size: number) => Array.from({ length: size }, (_, k) => from + k)

// Less likely beads are noise, and there are many of them.
const leastLesson = 0.1

function likelyBeads({ beads: { count, source, target, shape, probability } }: Posteriors): Work['likely'] {
  const beads: Bead[] = []
  const weights: number[] = []
  for (let x = 0; x < count; x++) {
    if (probability[x]! < leastLesson) continue
    const [a, b] = shapes[shape[x]!]!
    beads.push({ source: range(source[x]!, a), target: range(target[x]!, b) })
    weights.push(probability[x]!)
  }
  return { beads, weights }
}

/** What the lexicon may learn from a pair: its likely beads and its locked ones. */
export function lessonsOf({ plot, likely }: Work): Lesson[] {
  const { source, target, locked } = plot
  return [
    ...locked,
    ...likely.beads.map((bead, k) => ({
      source: slice(source, bead.source),
      target: slice(target, bead.target),
      weight: likely.weights[k]!,
    })),
  ]
}

/** The tokens of neighbouring segments. */
export const slice = (tokens: { offsets: Int32Array; types: Int32Array }, at: readonly number[]) =>
  tokens.types.subarray(tokens.offsets[at[0]!]!, tokens.offsets[at.at(-1)! + 1]!)

// Half-widths of the first band: around a coarse path, or around the diagonal of texts too short to need one.
const coarseWidth = 48
const fineWidth = 260
// How far a later pass looks beyond what the one before thought possible.
const margin = 6
