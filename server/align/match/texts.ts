import { priorEdges, refusedEdges } from '../anchors.ts'
import type { AlignInput, Bead } from '../bead.ts'
import type { Scales } from '../evidence.ts'
import { firstLengthModel, fitLengths } from '../lengths.ts'
import { builtInLexicon } from '../lexica/built-in.ts'
import { type Beforehand, type Lesson, type Lexicon, learnLexicon } from '../lexicon.ts'
import { memoryLessons } from '../memory.ts'
import { pivotIndex } from '../pivot-evidence.ts'
import { countMarks, fitMarks } from '../punctuation.ts'
import { showable } from '../showable.ts'
import { newVocabulary, tokenise } from '../tokens.ts'
import { slice } from '../work.ts'
import type { Habits, Side } from './pair-features.ts'
import { type Judged, leastConfidence } from './partners.ts'

/** Two texts as the matcher reads them, with what is known beforehand. */
export interface Texts {
  readonly source: Side
  readonly target: Side
  readonly beforehand: Beforehand
  /** From locked beads and the memory. */
  readonly given: readonly Lesson[]
  readonly habits: Habits
  readonly lexicon: Lexicon
}

export function readTexts(input: AlignInput): Texts {
  const [source, target] = [input.source, input.target].map((side): Side => {
    const words = newVocabulary(side.pack, 3000)
    return { words, tokens: tokenise(side, words), marks: countMarks(side.texts) }
  }) as [Side, Side]
  const locked = (input.locked ?? []).filter((bead) => bead.source.length > 0 && bead.target.length > 0)
  const given = [
    ...memoryLessons([input], source.words, target.words),
    ...locked.map((bead) => ({
      source: slice(source.tokens, bead.source),
      target: slice(target.tokens, bead.target),
      weight: 1,
    })),
  ]
  const builtIn = builtInLexicon(input.source.pack.code, input.target.pack.code)
  const beforehand = {
    priors: priorEdges(source.words, target.words, builtIn, input.lexicon, input.weights),
    refused: refusedEdges(source.words, target.words, input.lexicon),
    ...(input.weights === undefined ? {} : { weights: input.weights }),
  }
  return {
    source,
    target,
    beforehand,
    given,
    habits: {
      lengths: firstLengthModel(source.tokens.chars, target.tokens.chars),
      marks: fitMarks(source.marks, target.marks, [], []),
    },
    lexicon: learnLexicon(source.words, target.words, beforehand, given),
  }
}

/** What the surer pairs teach of these two texts. */
export function learn(texts: Texts, habits: Habits, found: readonly Judged[]) {
  const { source, target, beforehand, given, lexicon } = texts
  const sure = found.filter(({ confidence }) => confidence >= leastConfidence)
  const beads = sure.map((pair) => ({ source: [pair.source], target: [pair.target] }))
  const lessons = [...given, ...lessonsOf(source, target, sure)]
  return {
    lexicon: learnLexicon(source.words, target.words, beforehand, lessons, lexicon.coverage),
    habits: learnHabits(
      texts,
      habits,
      beads,
      sure.map(({ confidence }) => confidence),
    ),
  }
}

/** What beads teach of lengths and marks. @param weights  how sure each is, 0…1 */
export function learnHabits(
  { source, target, habits: first }: Texts,
  habits: Habits,
  beads: readonly Pick<Bead, 'source' | 'target'>[],
  weights: readonly number[],
): Habits {
  return {
    lengths: fitLengths(habits.lengths, first.lengths, source.tokens.chars, target.tokens.chars, beads, weights),
    marks: fitMarks(source.marks, target.marks, beads, weights),
  }
}

const lessonsOf = (source: Side, target: Side, pairs: readonly Judged[]): Lesson[] =>
  pairs.map((pair) => ({
    source: slice(source.tokens, [pair.source]),
    target: slice(target.tokens, [pair.target]),
    weight: pair.confidence,
  }))

/** All that explains a pair. */
export function scalesOf(
  input: AlignInput,
  { source, target, beforehand, given }: Texts,
  { lexicon, habits }: { readonly lexicon: Lexicon; readonly habits: Habits },
  pairs: readonly Judged[],
): Scales {
  const lessons = [...given, ...lessonsOf(source, target, pairs)]
  const { priors } = beforehand
  const alike = priors.filter((edge) => edge.because === 'alike')
  return {
    input,
    source: source.words,
    target: target.words,
    lexicon,
    lengths: habits.lengths,
    marks: habits.marks,
    pivot: pivotIndex(input.pivot ?? []),
    alike: new Set(alike.map((edge) => edge.source * target.words.keys.length + edge.target)),
    shown: showable(source.words, target.words, priors, lessons),
  }
}
