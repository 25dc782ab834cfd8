import type { Decision, LinkBone, LinkId } from '../api/types.ts'
import { type BitextIndex, hasBoth } from './bitext-index.ts'

/** What is decided at once: yes to pairs, "no counterpart" to what stands alone, or no to pairs below the threshold. */
export const bulkActs = ['confirm', 'none', 'reject'] as const
export type BulkAct = (typeof bulkActs)[number]

/** What a bulk act would do, and what it would pass over because something speaks against it. */
export interface BulkScope {
  readonly links: readonly LinkId[]
  readonly contradicted: readonly LinkId[]
}

/** The proposals on the wanted side of a threshold, 0…1, as the server picks them. O(links). */
export function bulkScope(index: BitextIndex, act: BulkAct, threshold: number): BulkScope {
  const links: LinkId[] = []
  const contradicted: LinkId[] = []
  for (const link of index.skeleton.links) {
    if (!isWanted(link, act, threshold) || index.isOut(link)) continue
    if (act === 'confirm' && link.contradicted) contradicted.push(link.id)
    else links.push(link.id)
  }
  return { links, contradicted }
}

function isWanted(link: LinkBone, act: BulkAct, threshold: number): boolean {
  const { state, confidence } = link
  if (state !== 'proposed' || confidence === null) return false
  return hasBoth(link) === (act !== 'none') && confidence >= threshold === (act !== 'reject')
}

/** Fewer decisions than these say nothing of a threshold. */
export const fewDecisions = 20

/** Of one's own decisions on proposals as sure as those a bulk act is about, how many bear it out. */
export interface Precision {
  readonly decisions: number
  readonly right: number
}

/** Null for what nobody decides about one by one. */
export function precisionOf(decisions: readonly Decision[], act: BulkAct, threshold: number): Precision | null {
  if (act === 'none') return null
  const alike = decisions.filter(({ confidence }) => confidence >= threshold === (act === 'confirm'))
  return { decisions: alike.length, right: alike.filter(({ kept }) => kept === (act === 'confirm')).length }
}

/** The newest version among the links: nothing later was seen. */
export function lastSeen(index: BitextIndex): number {
  let last = 0
  for (const { version } of index.skeleton.links) if (version > last) last = version
  return last
}
