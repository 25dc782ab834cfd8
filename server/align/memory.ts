import type { AlignInput } from './bead.ts'
import type { Lesson } from './lexicon.ts'
import { tokenise, type Vocabulary } from './tokens.ts'

/**
 * What the given sentences teach of the words of the texts, which the vocabularies hold.
 *
 * Words that stand only in the sentences are passed over: they cost time with every pass, and draw meaning away from
 * the words that matter. Strict F1 with 360 sentences of other documents, without and with such words: ntrex-hard kk–en
 * .963 and .953, en–uk .961 and .964, in less than half the time.
 */
export function memoryLessons(inputs: readonly AlignInput[], source: Vocabulary, target: Vocabulary): Lesson[] {
  return inputs.flatMap((input) => {
    const pairs = input.lexicon?.sentences ?? []
    const read = (side: AlignInput['source'], texts: readonly string[], vocabulary: Vocabulary) =>
      knownTokens({ pack: side.pack, texts }, vocabulary)
    const from = read(
      input.source,
      pairs.map((pair) => pair.source),
      source,
    )
    const to = read(
      input.target,
      pairs.map((pair) => pair.target),
      target,
    )
    return pairs.flatMap((_, k) => {
      const [s, t] = [from(k), to(k)]
      return s.length === 0 || t.length === 0 ? [] : [{ source: s, target: t, weight: 1 }]
    })
  })
}

/** The tokens of each text that the vocabulary has; it gets no new ones, but counts those it has. */
function knownTokens(side: AlignInput['source'], vocabulary: Vocabulary): (index: number) => Int32Array {
  const known = vocabulary.keys.length
  const { counts } = vocabulary
  const aside: Vocabulary = {
    ...vocabulary,
    keys: [...vocabulary.keys],
    kinds: [...vocabulary.kinds],
    counts: [...counts],
    forms: [...vocabulary.forms],
    index: new Map(vocabulary.index),
    written: new Map(vocabulary.written),
  }
  const { offsets, types } = tokenise(side, aside)
  for (let type = 0; type < known; type++) counts[type] = aside.counts[type]!
  return (index) => types.subarray(offsets[index]!, offsets[index + 1]!).filter((type) => type < known)
}
