import { setImmediate as turn } from 'node:timers/promises'
import type { Bitext } from '../../db/model/bitext.ts'
import { segmentText } from '../../db/model/document.ts'
import type { EvidenceKind, EvidenceSource, LanguagePair } from '../../db/model/evidence.ts'
import type { DocumentId } from '../../db/model/ids.ts'
import type { PriorLexicon } from '../align/bead.ts'
import { type DictionaryPair, dictionaryWords } from '../align/dictionary.ts'
import { mostTaught, stemsOf, WordsFound } from '../align/relevant.ts'
import { sameWriting } from '../formats/language-tag.ts'
import type { Deps } from './deps.ts'

/** Words and pairs asked for at a time: some milliseconds of the event loop. */
const together = 200
/** Segments read at a time. */
const window = 1_000

/**
 * What the sources of a bitext's project that are on know of its two texts: of memories the sentences that share the
 * rarest words with them, of dictionaries the entries both texts have words of.
 */
export async function evidenceOf(
  deps: Deps,
  { projectId, sourceId, targetId }: Pick<Bitext, 'projectId' | 'sourceId' | 'targetId'>,
): Promise<Required<Pick<PriorLexicon, 'words' | 'sentences'>>> {
  const { storage } = deps
  const [source, target] = [await storage.get('document', sourceId), await storage.get('document', targetId)]
  const sets = (await storage.evidence(projectId))
    .filter(({ enabled }) => enabled)
    .flatMap((row) => setsFor(row, source.lang, target.lang))
  if (sets.length === 0) return { words: [], sentences: [] }
  const words = [await wordsIn(deps, sourceId), await wordsIn(deps, targetId)] as const
  const chosen = async (kind: EvidenceKind) => {
    const own = sets.filter((set) => set.kind === kind)
    return own.length === 0 ? [] : chosenPairs(deps, own, words, mostTaught[kind], kind === 'dictionary')
  }
  return { words: dictionaryWords(await chosen('dictionary')), sentences: await chosen('memory') }
}

/** Stems of a document's words, in the order of their letters. */
async function wordsIn({ storage }: Deps, documentId: DocumentId): Promise<readonly string[]> {
  const words = new Set<string>()
  for (let from = 0, total = 1; from < total; from += window) {
    const page = await storage.segments(documentId, { from, count: window })
    for (const segment of page.items) if (!segment.excluded) stemsOf(segmentText(segment), words)
    total = page.total
    await turn()
  }
  return [...words].sort()
}

/** The pairs of a source that are of two languages. */
interface PairSet extends Pick<EvidenceSource, 'id' | 'kind'> {
  readonly langs: LanguagePair
  readonly count: number
  /** Its second language is the one translated from. */
  readonly reversed: boolean
}

function setsFor({ id, kind, pairs }: EvidenceSource, source: string, target: string): PairSet[] {
  return pairs.flatMap(({ langs, count }) => {
    const [a, b] = langs
    const straight = sameWriting(a, source) && sameWriting(b, target)
    const reversed = !straight && sameWriting(a, target) && sameWriting(b, source)
    return straight || reversed ? [{ id, kind, langs, count, reversed }] : []
  })
}

async function chosenPairs(
  deps: Deps,
  sets: readonly PairSet[],
  words: readonly [source: readonly string[], target: readonly string[]],
  most: number,
  both: boolean,
): Promise<DictionaryPair[]> {
  const { storage, jobs } = deps
  const found = [new WordsFound(), new WordsFound()] as const
  let size = 0
  const bases = sets.map(({ count }) => {
    size += count
    return size - count
  })
  for (const [at, { id, langs, reversed }] of sets.entries()) {
    for (const side of [0, 1] as const) {
      const stored = reversed ? ((1 - side) as 0 | 1) : side
      for (let i = 0; i < words[side].length; i += together) {
        found[side].add(await storage.evidenceWords(id, langs, stored, words[side].slice(i, i + together)), bases[at]!)
        await turn()
      }
    }
  }
  const [source, target] = [found[0].rolled(), found[1].rolled()]
  const numbers = await jobs.run('choose-evidence', { source, target, size, most, both })
  const pairs: DictionaryPair[] = []
  for (const [at, { id, langs, count, reversed }] of sets.entries()) {
    const own = Array.from(numbers.filter((number) => number >= bases[at]! && number < bases[at]! + count))
    for (let i = 0; i < own.length; i += together) {
      const asked = own.slice(i, i + together).map((number) => number - bases[at]!)
      for (const [a, b] of await storage.evidencePairs(id, langs, asked)) {
        pairs.push(reversed ? { source: b, target: a } : { source: a, target: b })
      }
      await turn()
    }
  }
  return pairs
}
