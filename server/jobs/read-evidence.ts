import { createHash } from 'node:crypto'
import type { EvidenceKind, EvidencePart, EvidenceSource, LanguagePair } from '../../db/model/evidence.ts'
import { PairIndex } from '../align/relevant.ts'
import type { LanguageColumn } from '../formats/dictionary-table.ts'
import { FormatError, type Problem } from '../formats/format.ts'
import { type Entry, type EntryOptions, lookAtEntries, readEntries } from './evidence-entries.ts'
import { contentOf } from './file-content.ts'
import { inWords, inWordsOf, withReadings } from './read-file.ts'
import { type GivingControl, Stopped } from './task-control.ts'

/** A file of translations, and what a person said of it. */
export interface ReadEvidenceInput {
  readonly name: string
  /** Its bytes, or where they are. */
  readonly bytes?: Uint8Array
  readonly path?: string
  /** Its length in bytes. */
  readonly size: number
  readonly encoding?: string
  readonly kind?: EvidenceKind
  readonly columns?: readonly LanguageColumn[]
}

/** What stands at the end: all but the pairs that were handed over. */
export type ReadEvidence = Pick<EvidenceSource, 'kind' | 'format' | 'pairs' | 'problems'>

/** Pairs, and words, handed over at a time: written in some ten milliseconds. */
const together = 250
/** Reading is about so much of the whole; the rest is handing over the words. */
const readShare = 0.9
/** More than any memory of the field has; beyond it a file is one made to fill the disk. */
const mostPairs = 3_000_000
/** Longer texts are no sentences, and teach little of single words. */
const mostUnits = 4_000
/** The languages of the European Union give 276. */
const mostSets = 1_000
/** An entry of very many words in very many languages would give more pairs than it has meaning. */
const mostOfAnEntry = 200

/**
 * Reads a file of translations, handing over its pairs by their languages, each once, and then which words they hold.
 *
 * @throws ProblemError `unreadable-file`, with line and column where there are any; Stopped
 */
export async function readEvidenceTask(
  input: ReadEvidenceInput,
  control: GivingControl<EvidencePart>,
): Promise<ReadEvidence> {
  return inWordsOf(input, async () => {
    const problems: Problem[] = []
    const { kind, format, entries } = await readEntries(input.name, contentOf(input), {
      ...said(input),
      onProgress: (share) => control.onProgress(share * readShare),
      problem: (problem) => problems.push(problem),
    })
    const intake = new Intake(control)
    for (const entry of entries) {
      await intake.take(entry)
      if (intake.isFull) break
    }
    const pairs = await intake.finish()
    if (pairs.length === 0) {
      const [why] = problems
      const reason = why ? `: ${why.message}` : '; a translation has texts in two languages'
      throw new FormatError(why?.line ?? 0, why?.column ?? 0, `there are no translations in it${reason}`)
    }
    return { kind, format, pairs, problems: [...inWords(problems), ...intake.leftOut()] }
  })
}

/**
 * Looks at what `readEvidenceTask` would make of a file.
 *
 * @throws ProblemError `unreadable-file`
 */
export async function lookAtEvidenceTask(input: ReadEvidenceInput) {
  const options: EntryOptions = { ...said(input), onProgress() {}, problem() {} }
  return inWordsOf(input, () => lookAtEntries(input.name, contentOf(input), options)).catch((error) => {
    throw withReadings(error, input)
  })
}

function said({ encoding, kind, columns }: ReadEvidenceInput) {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(kind === undefined ? {} : { kind }),
    ...(columns === undefined ? {} : { columns }),
  }
}

interface Waiting {
  readonly langs: LanguagePair
  readonly index: PairIndex
  readonly seen: Set<number>
  pairs: (readonly [a: string, b: string])[]
}

/** Sorts pairs by their languages, passes over what stands there already, and hands over what has gathered. */
class Intake {
  readonly #control: GivingControl<EvidencePart>
  readonly #sets = new Map<string, Waiting>()
  #count = 0
  #doubles = 0
  #proposed = 0
  #long = 0
  #crowded = 0
  #strange = 0

  constructor(control: GivingControl<EvidencePart>) {
    this.#control = control
  }

  get isFull(): boolean {
    return this.#count >= mostPairs
  }

  async take({ texts, proposed }: Entry): Promise<void> {
    if (proposed) {
      this.#proposed++
      return
    }
    let given = 0
    for (const [i, first] of texts.entries()) {
      for (const second of texts.slice(i + 1)) {
        if (first.lang === second.lang) continue
        if (++given > mostOfAnEntry) {
          this.#crowded++
          return
        }
        const [a, b] = first.lang < second.lang ? [first, second] : [second, first]
        await this.#add([a.lang, b.lang], tidy(a.text), tidy(b.text))
      }
    }
  }

  async #add(langs: LanguagePair, a: string, b: string): Promise<void> {
    if (!hasWords.test(a) || !hasWords.test(b)) return
    if (a.length > mostUnits || b.length > mostUnits) {
      this.#long++
      return
    }
    const set = this.#setOf(langs)
    if (set === undefined) {
      this.#strange++
      return
    }
    const key = fingerprint(a, b)
    if (set.seen.has(key)) {
      this.#doubles++
      return
    }
    set.seen.add(key)
    set.index.add(a, b)
    set.pairs.push([a, b])
    this.#count++
    if (set.pairs.length >= together) await this.#hand(set)
  }

  #setOf(langs: LanguagePair): Waiting | undefined {
    const key = langs.join(' ')
    let set = this.#sets.get(key)
    if (set === undefined && this.#sets.size < mostSets) {
      set = { langs, index: new PairIndex(), seen: new Set(), pairs: [] }
      this.#sets.set(key, set)
    }
    return set
  }

  async #hand({ langs, index, pairs }: Waiting): Promise<void> {
    if (this.#control.isCancelled()) throw new Stopped()
    await this.#control.give({ langs, from: index.size - pairs.length, pairs: pairs.splice(0) })
  }

  /** Hands over the rest, and the words. @returns how many pairs there are, most first */
  async finish(): Promise<EvidenceSource['pairs']> {
    const sets = [...this.#sets.values()].sort(
      (x, y) => y.index.size - x.index.size || (x.langs.join() < y.langs.join() ? -1 : 1),
    )
    for (const [at, set] of sets.entries()) {
      if (set.pairs.length > 0) await this.#hand(set)
      set.seen.clear()
      const words = [set.index.words(0), set.index.words(1)] as const
      const longest = Math.max(words[0].length, words[1].length)
      for (let i = 0; i < longest; i += together) {
        const [a, b] = ([0, 1] as const).map((side) => set.index.find(side, words[side].slice(i, i + together)))
        await this.#control.give({ langs: set.langs, from: set.index.size, pairs: [], words: [a!, b!] })
        this.#control.onProgress(readShare + (1 - readShare) * ((at + i / longest) / sets.length))
      }
    }
    return sets.map(({ langs, index }) => ({ langs, count: index.size }))
  }

  /** What was passed over, in words. */
  leftOut(): string[] {
    const told = (count: number, what: string, rest: string) =>
      count === 0 ? [] : [`Left out: ${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'} ${rest}.`]
    return [
      ...told(this.#doubles, 'pair', 'that stood in it already'),
      ...told(this.#proposed, 'translation', 'that nobody has confirmed'),
      ...told(this.#long, 'pair', `with more than ${mostUnits.toLocaleString('en')} characters on a side`),
      ...told(
        this.#strange,
        'pair',
        `in other languages than the first ${mostSets.toLocaleString('en')} pairs of languages`,
      ),
      ...told(this.#crowded, 'remainder', `of an entry with more than ${mostOfAnEntry} pairs`),
      ...(this.isFull ? [`What comes after the first ${mostPairs.toLocaleString('en')} pairs was left out.`] : []),
    ]
  }
}

const hasWords = /\p{L}/u

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** 52 bits: of a million pairs one is taken for another once in some ten thousand files. */
function fingerprint(a: string, b: string): number {
  const digest = createHash('sha256').update(a).update('\0').update(b).digest()
  return digest.readUIntBE(0, 6) * 16 + (digest[6]! >> 4)
}
