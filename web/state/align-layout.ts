import type { BitextId, BitextView, Skeleton } from '../api/types.ts'

/** How two texts are laid out: link by link in rows, or each in its own order with threads between them. */
export type AlignLayout = 'rows' | 'threads'

/** Where fewer than this share of the segments have a candidate, rows would mostly be half empty. */
const threadsBelow = 0.4

/** What suits a pair by what the aligner found, or a person said: threads for comparable texts, rows for all others. */
export function layoutFor(bitext: BitextView | null, { source, target, links }: Skeleton): AlignLayout {
  const { alignment } = bitext ?? {}
  if (!alignment) return 'rows'
  if (alignment.said) return alignment.said === 'comparable' ? 'threads' : 'rows'
  if (alignment.verdict === 'comparable') return 'threads'
  let linked = 0
  for (const link of links) {
    if (link.source.length > 0 && link.target.length > 0) linked += link.source.length + link.target.length
  }
  return linked < threadsBelow * (source.length + target.length) ? 'threads' : 'rows'
}

const key = (id: BitextId) => `kopir-layout:${id}`

/** What a person chose for this bitext in this browser; null where nothing. */
export function chosenLayout(id: BitextId, storage: Pick<Storage, 'getItem'> = localStorage): AlignLayout | null {
  const kept = storage.getItem(key(id))
  return kept === 'rows' || kept === 'threads' ? kept : null
}

/** Remembers a choice. A browser that keeps nothing forgets it with the page. */
export function chooseLayout(
  id: BitextId,
  layout: AlignLayout,
  storage: Pick<Storage, 'setItem'> = localStorage,
): void {
  try {
    storage.setItem(key(id), layout)
  } catch {
    // A full or closed store is no reason not to show it.
  }
}
