import { type Bead, beadKey } from './bead.ts'

/** A ladder to compare with. Segments of ignored beads have no trusted answer: what touches them is not counted. */
export interface GoldLadder {
  readonly beads: readonly Bead[]
  readonly ignored: readonly Bead[]
}

export interface LadderScores {
  readonly precision: number
  readonly recall: number
  /** Harmonic mean of the two; 0 when both are. */
  readonly f1: number
}

/**
 * Scores ladders against gold ones, pooled over documents.
 *
 * Strict: a bead is right when both sides are exactly right. Lax: when it shares a linked pair of segments with gold.
 * Precision counts null beads, recall only beads with both sides filled, as is usual in sentence alignment
 * (Sennrich & Volk 2010).
 */
export function scoreLadders(documents: readonly { readonly gold: GoldLadder; readonly found: readonly Bead[] }[]): {
  readonly strict: LadderScores
  readonly lax: LadderScores
} {
  const precision = { strict: 0, lax: 0, of: 0 }
  const recall = { strict: 0, lax: 0, of: 0 }
  for (const { gold, found } of documents) {
    const ignoredSource = new Set(gold.ignored.flatMap((bead) => bead.source))
    const ignoredTarget = new Set(gold.ignored.flatMap((bead) => bead.target))
    const counted = found.filter(
      (bead) => !bead.source.some((i) => ignoredSource.has(i)) && !bead.target.some((j) => ignoredTarget.has(j)),
    )
    count(precision, gold.beads, counted)
    count(recall, counted.filter(isFull), gold.beads.filter(isFull))
  }
  return {
    strict: scores(precision.strict / precision.of, recall.strict / recall.of),
    lax: scores(precision.lax / precision.of, recall.lax / recall.of),
  }
}

/** Reads a ladder, a bead a line: `[0,1]:[2]`, anything after a further colon left aside, `#ignore` before ignored ones. */
export function readLadder(text: string): GoldLadder {
  const beads: Bead[] = []
  const ignored: Bead[] = []
  for (const [, ignore, source, target] of text.matchAll(/^\s*(#ignore\s+)?\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]/gm)) {
    const numbers = (list: string) => (list.match(/\d+/g) ?? []).map(Number)
    const bead = { source: numbers(source!), target: numbers(target!) }
    if (bead.source.length + bead.target.length > 0) (ignore === undefined ? beads : ignored).push(bead)
  }
  return { beads, ignored }
}

const isFull = (bead: Bead) => bead.source.length > 0 && bead.target.length > 0

function count(sums: { strict: number; lax: number; of: number }, known: readonly Bead[], told: readonly Bead[]): void {
  const keys = new Set(known.map(beadKey))
  const linked = new Set(known.flatMap((bead) => bead.source.flatMap((i) => bead.target.map((j) => `${i}|${j}`))))
  for (const bead of told) {
    const exact = keys.has(beadKey(bead))
    sums.of++
    if (exact) sums.strict++
    if (exact || bead.source.some((i) => bead.target.some((j) => linked.has(`${i}|${j}`)))) sums.lax++
  }
}

function scores(precision: number, recall: number): LadderScores {
  const [p, r] = [precision || 0, recall || 0]
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
