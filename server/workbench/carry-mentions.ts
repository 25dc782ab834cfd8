import type { Edit } from '../../db/model/change.ts'
import type { Mention } from '../../db/model/glossary.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { wordCarrier } from '../text/carry-words.ts'
import { strung } from '../text/strung.ts'
import { changed, removed } from './edit.ts'
import { occurrenceAt, offsetOf } from './mentions.ts'

/** A segment's text as people see it. */
export interface Worded {
  readonly id: SegmentId
  readonly text: string
}

/**
 * What becomes of people's decisions about names when segments are cut anew: each goes with its word. A word that is
 * not there any more leaves its decision asleep where it stood, so that it never falls on another word; where no segment
 * is left at all, the decision is removed.
 *
 * @param olds  segments in reading order
 * @param news  those that hold their words from now on, in reading order
 * @returns the edits, and the decisions whose word is gone by this
 */
export function carryMentions(
  mentions: readonly Mention[],
  olds: readonly Worded[],
  news: readonly Worded[],
): { readonly edits: readonly Edit[]; readonly lost: readonly Mention[] } {
  if (mentions.length === 0) return { edits: [], lost: [] }
  if (news.length === 0) return { edits: mentions.map((mention) => removed('mention', mention)), lost: mentions }
  const before = strung(olds.map(({ text }) => text))
  const after = strung(news.map(({ text }) => text))
  const carry = wordCarrier(before.text, after.text)
  const edits: Edit[] = []
  const lost: Mention[] = []
  for (const mention of mentions) {
    const { form } = mention
    const i = olds.findIndex(({ id }) => id === mention.segmentId)
    const old = olds[i]
    if (!old) continue
    const local = offsetOf(old.text, form, mention.occurrence)
    const at = local < 0 ? -1 : placeOf(form, before.starts[i]! + local)
    if (at >= 0) {
      const n = lastAtOrBefore(after.starts, at)
      const occurrence = occurrenceAt(news[n]!.text, form, at - after.starts[n]!)
      edits.push(changed('mention', mention, { segmentId: news[n]!.id, occurrence }))
      continue
    }
    if (local >= 0) lost.push(mention)
    edits.push(asleep(mention, i, local))
  }
  return { edits, lost }

  /** Where a word of the old texts stands whole in one of the new; -1 where it does not. */
  function placeOf(form: string, start: number): number {
    const { at, same } = carry(start)
    const whole = (place: number) => {
      const n = lastAtOrBefore(after.starts, place)
      return news[n]!.text.startsWith(form, place - after.starts[n]!)
    }
    if (same && whole(at)) return at
    const only = after.text.indexOf(form)
    const isOnly = only >= 0 && after.text.indexOf(form, only + 1) < 0 && offsetOf(before.text, form, 1) < 0
    return isOnly && whole(only) ? only : -1
  }

  /** Keeps its place behind the words of the segments before, where those now stand in front of it. */
  function asleep(mention: Mention, i: number, local: number): Edit {
    const start = before.starts[i]!
    const { at } = carry(start)
    const n = lastAtOrBefore(after.starts, at)
    const own = news[n]!
    // What fell asleep just now must not wake up on the word behind it.
    const occurrence =
      local < 0
        ? occurrenceAt(own.text, mention.form, at - after.starts[n]!) + mention.occurrence
        : occurrenceAt(own.text, mention.form, own.text.length)
    return changed('mention', mention, { segmentId: own.id, occurrence })
  }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let n = 0
  for (let high = starts.length - 1; n < high; ) {
    const middle = (n + high + 1) >> 1
    if (starts[middle]! <= offset) n = middle
    else high = middle - 1
  }
  return n
}
