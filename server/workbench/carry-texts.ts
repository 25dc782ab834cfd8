import { wordCarrier } from '../text/carry-words.ts'
import { strung } from '../text/strung.ts'

/** A segment's text as read, and what a person made of it, if anything. */
export interface Read {
  readonly shown: string
  readonly corrected: string | null
}

/**
 * The texts that new segments have, so that what a person corrected in the old ones stays: a correction goes whole
 * where its segment goes, is joined with its neighbours' texts, or is cut where the new ones begin.
 *
 * @param olds  segments in reading order
 * @param news  the texts, before any of this, of those that hold their words from now on
 * @returns a text for each of `news`, and which of the old corrections stand on words that have changed under them
 */
export function carryTexts(
  olds: readonly Read[],
  news: readonly string[],
): { readonly texts: readonly string[]; readonly doubtful: readonly number[] } {
  if (olds.every(({ corrected }) => corrected === null)) return { texts: news, doubtful: [] }
  if (olds.length === 1 && news.length === 1) {
    const { shown, corrected } = olds[0]!
    return { texts: [corrected!], doubtful: shown === news[0] ? [] : [0] }
  }
  const before = strung(olds.map(({ shown }) => shown))
  const after = strung(news)
  const carry = wordCarrier(before.text, after.text)
  const bounds = [...before.starts.map((start) => carry(start).at), after.text.length]
  const doubtful: number[] = []
  const parts = olds.map(({ shown, corrected }, i) => {
    const now = after.text.slice(bounds[i]!, bounds[i + 1]!).trim()
    if (corrected === null) return now
    if (now !== shown) doubtful.push(i)
    return corrected
  })
  const whole = parts.filter((part) => part !== '').join(' ')
  if (news.length === 1) return { texts: [whole], doubtful }
  const back = wordCarrier(after.text, whole)
  const cuts = [0, ...after.starts.slice(1).map((start) => back(start).at), whole.length]
  return { texts: news.map((_, n) => whole.slice(cuts[n]!, cuts[n + 1]!).trim()), doubtful }
}
