import { type AlignInput, type Bead, beadKey } from './bead.ts'
import { pivotNats } from './pivot-blocks.ts'

type Believed = Bead & { readonly confidence: number }

/**
 * Puts pairs of the pivot that no ladder can hold beside one that left their segments alone: those that cross its beads,
 * and those whose segments do not stand together. A pair that the ladder could have taken and did not, the words refused.
 *
 * Of texts that are not parallel a ladder is a poor guess: there any pair that is surer than the beads in its way takes
 * their segments; what else these beads held is alone.
 *
 * @param words  what the words say for a bead, in nats: they may refuse these pairs too
 * @param trust  what is left of a bead's confidence where the texts are not parallel; undefined where they are
 */
export function withPivotPairs(
  beads: readonly Believed[],
  { pivot = [], rejected = [], locked = [] }: Pick<AlignInput, 'pivot' | 'rejected' | 'locked'>,
  words: (bead: Bead) => number,
  trust: number | undefined,
): readonly Believed[] {
  if (pivot.length === 0) return beads
  const keys = new Set([...beads, ...rejected].map(beadKey))
  const bySource = new Map(beads.flatMap((bead) => bead.source.map((i) => [i, bead] as const)))
  const byTarget = new Map(beads.flatMap((bead) => bead.target.map((j) => [j, bead] as const)))
  const order = orderOf([...beads, ...locked].filter(isFull))
  const givesWay = (bead: Believed, confidence: number) =>
    !isFull(bead) || (trust !== undefined && bead.confidence * trust < confidence)
  const taken: Believed[] = []
  const gone = new Set<Believed>()
  for (const pair of pivot) {
    if (!isFull(pair) || keys.has(beadKey(pair))) continue
    const inTheWay = [...pair.source.map((i) => bySource.get(i)), ...pair.target.map((j) => byTarget.get(j))]
    if (!inTheWay.every((bead) => bead !== undefined && givesWay(bead, pair.confidence))) continue
    if (inTheWay.some((bead) => isFull(bead!) && isWithin(bead!, pair))) continue
    if (trust === undefined && isRun(pair.source) && isRun(pair.target) && order.fits(pair)) continue
    if (pivotNats(pair.confidence) <= Math.max(0, -words(pair))) continue
    for (const bead of inTheWay) gone.add(bead!)
    taken.push({ source: pair.source, target: pair.target, confidence: pair.confidence })
  }
  if (taken.length === 0) return beads
  const source = new Set(taken.flatMap((pair) => pair.source))
  const target = new Set(taken.flatMap((pair) => pair.target))
  const left = [...gone].filter(isFull).flatMap((bead): Believed[] => {
    const confidence = 1 - bead.confidence * (trust ?? 1)
    return [
      ...bead.source.filter((i) => !source.has(i)).map((i) => ({ source: [i], target: [], confidence })),
      ...bead.target.filter((j) => !target.has(j)).map((j) => ({ source: [], target: [j], confidence })),
    ]
  })
  return [...beads.filter((bead) => !gone.has(bead)), ...taken, ...left]
}

const isFull = (bead: Bead) => bead.source.length > 0 && bead.target.length > 0
/** A part of the pair: they do not contradict each other. */
const isWithin = (bead: Bead, pair: Bead) =>
  bead.source.every((i) => pair.source.includes(i)) && bead.target.every((j) => pair.target.includes(j))
const isRun = (at: readonly number[]) => at.every((index, k) => k === 0 || index === at[k - 1]! + 1)

/** Tells whether a pair could stand among full beads of a ladder without crossing one. */
function orderOf(full: readonly Bead[]): { fits(pair: Bead): boolean } {
  const inOrder = [...full].sort((a, b) => a.source[0]! - b.source[0]!)
  const starts = inOrder.map((bead) => bead.source[0]!)
  // Locked beads may cross: the last target before a place, and the first after it.
  const lastBefore: number[] = []
  for (const bead of inOrder) lastBefore.push(Math.max(lastBefore.at(-1) ?? -1, bead.target.at(-1)!))
  const firstFrom: number[] = []
  for (let k = inOrder.length - 1; k >= 0; k--) {
    firstFrom[k] = Math.min(firstFrom[k + 1] ?? Number.POSITIVE_INFINITY, inOrder[k]!.target[0]!)
  }
  return {
    fits({ source, target }) {
      let at = 0
      for (let hi = starts.length; at < hi; ) {
        const middle = (at + hi) >> 1
        if (starts[middle]! < source[0]!) at = middle + 1
        else hi = middle
      }
      const next = firstFrom[at] ?? Number.POSITIVE_INFINITY
      return (lastBefore[at - 1] ?? -1) < target[0]! && next > target.at(-1)!
    },
  }
}
