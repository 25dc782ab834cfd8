import { setImmediate as turn } from 'node:timers/promises'
import type { Bitext } from '../../db/model/bitext.ts'
import type { Refusal, TwoLanguages } from '../../db/model/learning.ts'
import type { EvidenceWeights, PriorLexicon } from '../align/bead.ts'
import { weightsOf } from '../align/learn.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import type { Deps } from './deps.ts'
import { evidenceOf } from './evidence-pairs.ts'
import { isAfter, learntOf, pairOf, resetOf, samePair, spokenBitexts, textsOf } from './language-pairs.ts'
import { glossaryData } from './mentions.ts'

/** All that a project knows beforehand of two languages, as plain data that engines take, in a bitext's direction. */
export interface Knowledge {
  /** The glossary: names that both texts mention are evidence. */
  readonly concepts: Awaited<ReturnType<typeof glossaryData>>
  readonly lexicon: PriorLexicon
  readonly weights: EvidenceWeights
}

// More pairs teach hardly a word more, and every alignment has to read them.
const mostSentences = 20_000
const slice = 500

/**
 * Gathers what people of a project have said that helps with a bitext: its glossary, the confirmed links of the other
 * bitexts in the same two languages, whichever way round, what its sources know of the two texts, the word pairs that
 * are refused, and the weights learnt.
 */
export async function knowledgeOf(deps: Deps, bitext: Bitext): Promise<Knowledge> {
  const { storage } = deps
  const { projectId } = bitext
  const documents = await storage.getMany('document', [bitext.sourceId, bitext.targetId])
  const [source, target] = [bitext.sourceId, bitext.targetId].map((id) => {
    return primaryLanguage(documents.find((document) => document.id === id)?.lang ?? 'und')
  }) as [string, string]
  const pair = pairOf(source, target)
  const { words, sentences: brought } = await evidenceOf(deps, bitext)
  const [concepts, sentences, refusals, learnt] = [
    await glossaryData(deps, projectId),
    await confirmedPairs(deps, bitext, source, target),
    await storage.refusals(projectId),
    await learntOf(deps, projectId, pair),
  ]
  const refused = refusals.filter((each) => samePair(each, pair)).map((each) => inDirection(each, source))
  const lexicon = { words, sentences: [...sentences, ...brought], refused }
  return { concepts, lexicon, weights: weightsOf(learnt?.kinds ?? []) }
}

/** The words of a refusal as source and target. */
export function inDirection(
  { one, oneWord, otherWord }: TwoLanguages & Pick<Refusal, 'oneWord' | 'otherWord'>,
  source: string,
): { source: string; target: string } {
  return source === one ? { source: oneWord, target: otherWord } : { source: otherWord, target: oneWord }
}

async function confirmedPairs(
  deps: Deps,
  own: Bitext,
  source: string,
  target: string,
): Promise<{ source: string; target: string }[]> {
  const pair = pairOf(source, target)
  const reset = await resetOf(deps, own.projectId, pair)
  const pairs: { source: string; target: string }[] = []
  for (const other of await spokenBitexts(deps, own.projectId)) {
    // What is confirmed in the bitext itself the aligner sees anyway.
    if (other.bitext.id === own.id || !samePair(pairOf(other.source, other.target), pair)) continue
    for (let from = 0; pairs.length < mostSentences; from += slice) {
      const links = await deps.storage.confirmedLinks(other.bitext.id, { from, count: slice })
      const after = links.filter((link) => isAfter(reset, link, other.bitext))
      for (const texts of await textsOf(deps, after)) {
        const { source: s, target: t } =
          other.source === source ? texts : { source: texts.target, target: texts.source }
        pairs.push({ source: s, target: t })
      }
      if (links.length < slice) break
      await turn()
    }
  }
  return pairs
}
