import type { PriorLexicon } from '../align/bead.ts'
import { type DictionaryPair, dictionaryWords } from '../align/dictionary.ts'
import { mostTaught, PairIndex, relevantSentences } from '../align/relevant.ts'
import type { GlossaryConcept } from '../formats/glossary-file.ts'
import { sameLanguage } from '../names/concept.ts'
import { readMemory } from './align-input.ts'
import { readGlossaries } from './source.ts'

/** The options `--memory` and `--glossary` of the commands that align. */
export const knowledgeOptions = {
  glossary: { type: 'string', multiple: true },
  memory: { type: 'string', multiple: true },
} as const

export interface KnowledgeFiles {
  readonly memory?: readonly string[] | undefined
  readonly glossary?: readonly string[] | undefined
}

/**
 * Reads what is known beforehand: names and words of glossaries of any format, sentences of translation memories.
 *
 * @throws InputError for a file that cannot be read, with the place
 */
export async function readKnowledge(
  { memory = [], glossary = [] }: KnowledgeFiles,
  source: string,
  target: string,
): Promise<{ readonly lexicon: PriorLexicon; readonly concepts: readonly GlossaryConcept[] }> {
  const concepts = await readGlossaries(glossary, { sourceLang: source, targetLang: target })
  const sentences: DictionaryPair[] = []
  for (const path of memory) sentences.push(...(await readMemory(path, source, target)))
  return { lexicon: { words: dictionaryWords(termPairs(concepts, source, target)), sentences }, concepts }
}

/**
 * Of a lexicon with a large memory, what concerns some texts: at most 5,000 sentences, those that share the rarest words
 * with them. Small memories stay whole.
 */
export function concerning(lexicon: PriorLexicon): (texts: Texts) => PriorLexicon {
  const memory = lexicon.sentences ?? []
  const index = new PairIndex()
  if (memory.length > mostTaught.memory) for (const { source, target } of memory) index.add(source, target)
  return (texts) => ({ ...lexicon, sentences: relevantSentences(memory, texts, index) })
}

interface Texts {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

/** The terms of each concept in the one language beside those in the other; misspelt ones are no help. */
function* termPairs(concepts: readonly GlossaryConcept[], source: string, target: string): Generator<DictionaryPair> {
  for (const { terms } of concepts) {
    const usable = terms.filter((term) => term.status !== 'wrong')
    for (const from of usable) {
      if (!sameLanguage(from.lang, source)) continue
      for (const to of usable) if (sameLanguage(to.lang, target)) yield { source: from.text, target: to.text }
    }
  }
}
