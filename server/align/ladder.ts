import { priorEdges, refusedEdges } from './anchors.ts'
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
import { withPivotPairs } from './beyond-ladder.ts'
import { calibrated } from './calibration.ts'
import { coarsePath } from './coarse.ts'
import { comparability, trustIn } from './comparable.ts'
import { explainBead, type Scales } from './evidence.ts'
import { builtInLexicon } from './lexica/built-in.ts'
import { learnLexicon } from './lexicon.ts'
import { cosineOf, meaningNats } from './meaning.ts'
import { memoryLessons } from './memory.ts'
import { pivotIndex } from './pivot-evidence.ts'
import { emphasis } from './search.ts'
import { showable } from './showable.ts'
import { beadWords, newSpan } from './span-words.ts'
import { newVocabulary } from './tokens.ts'
import { lessonsOf, runPass, startWork, type Work } from './work.ts'

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
  const source = newVocabulary(inputs[0]?.source.pack)
  const target = newVocabulary(inputs[0]?.target.pack)
  const works = inputs.map((input) => startWork(input, source, target))
  const memory = memoryLessons(inputs, source, target)
  const builtIn = inputs[0] && builtInLexicon(inputs[0].source.pack.code, inputs[0].target.pack.code)
  const words = inputs.flatMap((input) => input.lexicon?.words ?? [])
  const refused = inputs.flatMap((input) => input.lexicon?.refused ?? [])
  // Learnt for a pair of languages, so the same for every pair of texts.
  const weights = inputs.find((input) => input.weights)?.weights ?? {}
  const beforehand = {
    priors: priorEdges(source, target, builtIn, { words, refused }, weights),
    refused: refusedEdges(source, target, { refused }),
    weights,
  }
  const { priors } = beforehand
  for (const work of works) work.coarse = coarsePath(work.plot.source, work.plot.target, source, target, priors)
  const steps = passes * works.length
  let done = 0
  let lexicon = learnLexicon(source, target, beforehand, memory)
  const { coverage } = lexicon
  for (let pass = 0; pass < passes; pass++) {
    if (pass > 0) {
      lexicon = learnLexicon(source, target, beforehand, [...memory, ...works.flatMap(lessonsOf)], coverage)
    }
    for (const work of works) {
      if (control?.isCancelled?.()) throw new AlignmentCancelled()
      runPass(work, lexicon, pass === passes - 1, (share) => {
        if (control?.isCancelled?.()) throw new AlignmentCancelled()
        control?.onProgress?.((done + share) / (steps + 1))
      })
      done++
    }
  }
  const alike = new Set(
    priors.filter((edge) => edge.because === 'alike').map((edge) => edge.source * target.keys.length + edge.target),
  )
  const isAsked = inputs.some((input) => input.explain !== false)
  const shown = showable(source, target, priors, isAsked ? [...memory, ...works.flatMap(lessonsOf)] : [])
  const results = works.map((work) => finish(work, { source, target, lexicon, alike, shown }))
  control?.onProgress?.(1)
  return results
}

/** Align, learn, align again. */
const passes = 3

function finish(
  work: Work,
  scales: Omit<Scales, 'input' | 'lengths' | 'marks' | 'pivot' | 'meaning' | 'closeness'>,
): LadderResult {
  const { input, plot, lengths, marks, meaning, closeness } = work
  const own = { ...scales, input, lengths, marks, pivot: pivotIndex(input.pivot ?? []), meaning, closeness }
  const found = work.beads.map((bead, k) => ({
    source: bead.source.map((i) => plot.sourceAt[i]!),
    target: bead.target.map((j) => plot.targetAt[j]!),
    confidence: isFull(bead) ? calibrated(work.confidences[k]!) : work.confidences[k]!,
  }))
  const locked = (input.locked ?? []).map(({ source, target }) => ({ source, target, confidence: 1 }))
  const scratch = {
    ofTarget: newSpan(scales.target.keys.length),
    ofSource: newSpan(scales.source.keys.length),
  }
  const said = (bead: Bead) =>
    emphasis.words * beadWords(work.source, work.target, scales.lexicon, bead, scratch) + meant(work, bead)
  const ladder = [...found, ...locked]
  const comparable = comparability(ladder, ladder.map(said), input.source.texts, input.target.texts)
  const parallel = input.parallel === true || comparable.parallel
  const trust = input.parallel === true ? 1 : trustIn(comparable)
  const ordered = inOrder([...withPivotPairs(found, input, said, parallel ? undefined : trust), ...locked])
  // How sure people and third texts are does not hang on whether these two are parallel.
  const vouched = new Map([...(input.pivot ?? []), ...locked].map((bead) => [beadKey(bead), bead.confidence]))
  const beads = ordered.map((bead): ScoredBead => {
    const least = Math.min(bead.confidence, vouched.get(beadKey(bead)) ?? 0)
    const confidence = isFull(bead) ? Math.max(least, bead.confidence * trust) : bead.confidence
    return { ...bead, confidence, evidence: input.explain === false ? [] : explainBead(own, bead, parallel) }
  })
  return { beads, comparable, version: alignerVersion }
}

/** What vectors say of a bead, in nats before weighing. */
function meant({ meaning, closeness }: Work, bead: Bead): number {
  const cosine = meaning && isFull(bead) ? cosineOf(meaning, bead) : undefined
  return cosine === undefined || !closeness ? 0 : meaningNats(closeness, cosine)
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
