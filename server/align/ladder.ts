import { priorEdges } from './anchors.ts'
import { bandAlong, widened } from './band.ts'
import {
  type AlignInput,
  AlignmentCancelled,
  assertBeads,
  type Bead,
  beadKey,
  type Control,
  type LadderResult,
  type ScoredBead,
} from './bead.ts'
import { calibrated } from './calibration.ts'
import { coarsePath } from './coarse.ts'
import { comparability, trustIn } from './comparable.ts'
import { type Band, maxSpan, wordEvidence } from './cost.ts'
import { explainBead, type Scales } from './evidence.ts'
import { firstLengthModel, fitLengths, type LengthModel } from './lengths.ts'
import { builtInRows } from './lexica/built-in.ts'
import { type Lesson, type Lexicon, learnLexicon } from './lexicon.ts'
import { type Posteriors, posteriors } from './posteriors.ts'
import { countBeads, estimatePriors } from './priors.ts'
import { fitMarks, type MarkModel } from './punctuation.ts'
import { type BeadPriors, bestPath, buildLattice, type Lattice, shapes } from './search.ts'
import { layTerrain, type Plot } from './terrain.ts'
import { newVocabulary, tokenise, type Vocabulary } from './tokens.ts'

export const alignerVersion = '1'

/**
 * Aligns two lists of segments into a ladder of beads with posterior probabilities and the evidence for each.
 *
 * Several passes: align with what is known beforehand (lengths, marks, values, names, look-alike words, a given
 * lexicon), learn a lexicon and the habits of this pair of texts from the likely beads, align again in a narrower band.
 * Deterministic; time and memory grow with the number of segments.
 *
 * @param input plain data: may come from another thread
 * @throws RangeError when locked beads leave the texts, overlap or have gaps
 * @throws AlignmentCancelled when the control says so
 *
 * @example
 * alignLadder({ source: { pack: kk, texts: ['Бір.'] }, target: { pack: en, texts: ['One.'] } })
 */
export function alignLadder(input: AlignInput, control?: Control): LadderResult {
  return alignProject([input], control)[0]!
}

/**
 * Aligns several pairs of texts in the same two languages with one lexicon learnt over all of them.
 *
 * @throws as `alignLadder`
 */
export function alignProject(inputs: readonly AlignInput[], control?: Control): readonly LadderResult[] {
  for (const input of inputs) assertBeads(input.locked ?? [], input.source.texts.length, input.target.texts.length)
  const source = newVocabulary()
  const target = newVocabulary()
  const works = inputs.map((input) => startWork(input, source, target))
  const memory = memoryLessons(inputs, source, target)
  const builtIn = inputs[0] ? builtInRows(inputs[0].source.pack.code, inputs[0].target.pack.code) : []
  const priors = priorEdges(source, target, builtIn, { words: inputs.flatMap((input) => input.lexicon?.words ?? []) })
  for (const work of works) work.coarse = coarsePath(work.plot.source, work.plot.target, source, target, priors)
  const steps = passes * works.length
  let done = 0
  let lexicon = learnLexicon(source, target, priors, memory)
  for (let pass = 0; pass < passes; pass++) {
    if (pass > 0) lexicon = learnLexicon(source, target, priors, [...memory, ...works.flatMap(lessonsOf)])
    for (const work of works) {
      if (control?.isCancelled?.()) throw new AlignmentCancelled()
      runPass(work, lexicon, (share) => {
        if (control?.isCancelled?.()) throw new AlignmentCancelled()
        control?.onProgress?.((done + share) / (steps + 1))
      })
      done++
    }
  }
  const alike = new Set(
    priors.filter((edge) => edge.because === 'alike').map((edge) => edge.source * target.keys.length + edge.target),
  )
  const results = works.map((work) => finish(work, { source, target, lexicon, alike }))
  control?.onProgress?.(1)
  return results
}

/** Align, learn, align again. */
const passes = 3
// Half-widths of the first band: around a coarse path, or around the diagonal of texts too short to need one.
const coarseWidth = 48
const fineWidth = 260
// How far a later pass looks beyond what the one before thought possible.
const margin = 6

interface Work {
  readonly input: AlignInput
  readonly plot: Plot
  readonly firstLengths: LengthModel
  lengths: LengthModel
  marks: MarkModel
  priors: BeadPriors
  coarse: readonly (readonly [i: number, j: number])[]
  reach?: Band
  /** Full beads with their posteriors, to learn from. */
  likely: { readonly beads: readonly Bead[]; readonly weights: readonly number[] }
  beads: readonly Bead[]
  confidences: readonly number[]
}

function startWork(input: AlignInput, source: Vocabulary, target: Vocabulary): Work {
  const plot = layTerrain(input, tokenise(input.source, source), tokenise(input.target, target))
  const { terrain } = plot
  const lengths = firstLengthModel(terrain.sourceChars, terrain.targetChars)
  return {
    input,
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

function runPass(work: Work, lexicon: Lexicon, report: (share: number) => void): void {
  const { plot } = work
  const { terrain } = plot
  if (work.likely.beads.length > 0) {
    const { beads, weights } = work.likely
    const { sourceChars, targetChars, sourceMarks, targetMarks } = terrain
    work.lengths = fitLengths(work.lengths, work.firstLengths, sourceChars, targetChars, beads, weights)
    work.marks = fitMarks(sourceMarks, targetMarks, beads, weights)
  }
  const { n, m } = terrain
  const band = work.reach
    ? widened(work.reach, n, m, margin, plot.walls)
    : bandAlong(work.coarse, n, m, work.coarse.length > 2 ? coarseWidth : fineWidth, plot.walls)
  // The first look at a long text only has to find the way.
  const largest = !work.reach && work.coarse.length > 2 ? 2 : maxSpan
  const words = wordEvidence(plot.source, plot.target, lexicon, band, largest)
  report(0.3)
  const lattice = buildLattice(terrain, band, words, work.lengths, work.marks, largest)
  report(0.6)
  const after = posteriors(lattice, work.priors)
  work.reach = after.reach
  work.priors = estimatePriors(countBeads(after))
  work.likely = likelyBeads(lattice, after)
  read(work, lattice, after)
  report(1)
}

// The ladder is chosen for its expected F1: every bead put forward costs some precision, right ones pay it back, and
// full beads count for recall too.
const beadCost = 0.4
const fullGain = 1.6

/** Takes the ladder with the most expected right beads for the number it puts forward. */
function read(work: Work, lattice: Lattice, after: Posteriors): void {
  const path = bestPath(
    lattice,
    after.full.map((probabilities) => probabilities.map((p) => fullGain * p - beadCost)),
    after.nullSource.map((p) => p - beadCost),
    after.nullTarget.map((p) => p - beadCost),
  )
  const beads: Bead[] = []
  const confidences: number[] = []
  let i = 0
  let j = 0
  for (const [a, b] of path) {
    beads.push({ source: range(i, a), target: range(j, b) })
    i += a
    j += b
    const k = shapes.findIndex(([x, y]) => x === a && y === b)
    confidences.push(
      k >= 0
        ? after.full[k]![lattice.rows[i]! + j - lattice.band.lo[i]!]!
        : a === 1
          ? after.nullSource[i - 1]!
          : after.nullTarget[j - 1]!,
    )
  }
  work.beads = beads
  work.confidences = confidences
}

const range = (from: number, size: number) => Array.from({ length: size }, (_, k) => from + k)

// Less likely beads are noise, and there are many of them.
const leastLesson = 0.1

function likelyBeads({ n, band, rows }: Lattice, after: Posteriors): Work['likely'] {
  const beads: Bead[] = []
  const weights: number[] = []
  for (let i = 1; i <= n; i++) {
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      const cell = rows[i]! + j - band.lo[i]!
      shapes.forEach(([a, b], k) => {
        const p = after.full[k]![cell]!
        if (p < leastLesson) return
        beads.push({ source: range(i - a, a), target: range(j - b, b) })
        weights.push(p)
      })
    }
  }
  return { beads, weights }
}

function lessonsOf({ plot, likely }: Work): Lesson[] {
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

const slice = (tokens: { offsets: Int32Array; types: Int32Array }, at: readonly number[]) =>
  tokens.types.subarray(tokens.offsets[at[0]!]!, tokens.offsets[at.at(-1)! + 1]!)

function memoryLessons(inputs: readonly AlignInput[], source: Vocabulary, target: Vocabulary): Lesson[] {
  return inputs.flatMap((input) => {
    const pairs = input.lexicon?.sentences ?? []
    const from = tokenise({ pack: input.source.pack, texts: pairs.map((pair) => pair.source) }, source)
    const to = tokenise({ pack: input.target.pack, texts: pairs.map((pair) => pair.target) }, target)
    return pairs.map((_, k) => ({ source: slice(from, [k]), target: slice(to, [k]), weight: 1 }))
  })
}

function finish(work: Work, scales: Omit<Scales, 'input' | 'lengths' | 'marks'>): LadderResult {
  const { input, plot, lengths, marks } = work
  const own = { ...scales, input, lengths, marks }
  const found = work.beads.map((bead, k) => ({
    source: bead.source.map((i) => plot.sourceAt[i]!),
    target: bead.target.map((j) => plot.targetAt[j]!),
    confidence: isFull(bead) ? calibrated(work.confidences[k]!) : work.confidences[k]!,
  }))
  const locked = (input.locked ?? []).map(({ source, target }) => ({ source, target, confidence: 1 }))
  const ordered = inOrder([...found, ...locked])
  const explained = ordered.map((bead) => explainBead(own, bead))
  const comparable = comparability(ordered, explained, input.source.texts, input.target.texts)
  const trust = trustIn(comparable)
  const lockedKeys = new Set(locked.map(beadKey))
  const beads = ordered.map((bead, k): ScoredBead => {
    const confidence = lockedKeys.has(beadKey(bead)) || !isFull(bead) ? bead.confidence : bead.confidence * trust
    return { ...bead, confidence, evidence: explained[k]!.items }
  })
  return { beads, comparable, version: alignerVersion }
}

const isFull = (bead: Bead) => bead.source.length > 0 && bead.target.length > 0

/** By source; a bead without source comes before the first whose target is greater. */
function inOrder<B extends Bead>(beads: readonly B[]): readonly B[] {
  const rows = beads.filter((bead) => bead.source.length > 0).sort((a, b) => a.source[0]! - b.source[0]!)
  const loose = beads.filter((bead) => bead.source.length === 0).sort((a, b) => a.target[0]! - b.target[0]!)
  const out: B[] = []
  let next = 0
  for (const bead of rows) {
    while (next < loose.length && bead.target.length > 0 && loose[next]!.target[0]! < bead.target[0]!) {
      out.push(loose[next++]!)
    }
    out.push(bead)
  }
  return [...out, ...loose.slice(next)]
}
