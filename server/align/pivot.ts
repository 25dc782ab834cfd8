/** One link of a step: segments of an outer text and of the pivot that correspond. One side may be empty. */
export interface StepLink {
  readonly outer: readonly number[]
  readonly pivot: readonly number[]
  /** 0…1; 1 where a person confirmed it. */
  readonly confidence: number
}

/** Segments of the two outer texts that correspond by way of the pivot; one side may be empty: no counterpart. */
export interface ComposedPair {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** What stands between them. */
  readonly pivot: readonly number[]
  /** 0…1 */
  readonly confidence: number
  /** Confidence of the weakest link on the way from the source, and of that on to the target. */
  readonly steps: readonly [number, number]
}

/** Largest number of segments on one side of a pair: what is joined wider than that says too little. */
const mostSegments = 4

/**
 * Composes links of a source text with a pivot, and of that pivot with a target text, into pairs of source and target:
 * Kazakh–English and English–Ukrainian give Kazakh–Ukrainian.
 *
 * Segments that links of either step join, directly or over others, make one pair, so that no segment is in two; links
 * may cross. A pair's confidence is the weakest link of the one step times the weakest of the other, times the share of
 * its pivot segments that both steps speak of: where one does not, part of the counterpart may be missing.
 *
 * What follows from a segment without counterpart: nothing, where it is an outer one, for the other translation may well
 * have what the pivot leaves out. Where all pivot segments of an outer one have none in the other text, it has none
 * there either.
 *
 * @param toSource  the links of source and pivot; a segment in at most one of them, else their segments become one pair
 * @returns by source, then by target; every segment at most once; at most 4 segments a side
 */
export function composeLinks(toSource: readonly StepLink[], toTarget: readonly StepLink[]): ComposedPair[] {
  const groups = new Groups()
  const steps = [toSource, toTarget] as const
  for (const [step, links] of steps.entries()) {
    for (const { outer, pivot } of links) {
      if (outer.length === 0 || pivot.length === 0) continue
      const [first, ...rest] = [...pivot.map((p) => nodeOf(middle, p)), ...outer.map((o) => nodeOf(step, o))]
      for (const node of rest) groups.join(first!, node)
    }
  }
  const parts = new Map<number, Part>()
  for (const node of groups.nodes()) partOf(parts, groups.find(node)).nodes[node % 3]!.push(Math.floor(node / 3))
  for (const [step, links] of steps.entries()) {
    for (const { outer, pivot, confidence } of links) {
      for (const p of pivot) {
        const part = parts.get(groups.find(nodeOf(middle, p)))
        if (!part) continue
        if (outer.length > 0) part.weakest[step] = Math.min(part.weakest[step]!, confidence)
        // A null is believed as far as it goes.
        const known = part.known[step]!
        known.set(p, Math.max(known.get(p) ?? 0, outer.length > 0 ? 1 : confidence))
      }
    }
  }
  return [...parts.values()].flatMap(pairsOf).sort((a, b) => order(a.source, b.source) || order(a.target, b.target))
}

/**
 * One list of the pairs that several pivots gave, in which no segment is twice: where they say different things of a
 * segment, the surest is taken. Pivots that agree count once, for translations of one text share their errors.
 */
export function surestPairs<Pair extends Pick<ComposedPair, 'source' | 'target' | 'confidence'>>(
  lists: readonly (readonly Pair[])[],
): Pair[] {
  const source = new Set<number>()
  const target = new Set<number>()
  return lists
    .flat()
    .sort((a, b) => b.confidence - a.confidence)
    .filter((pair) => {
      if (pair.source.some((i) => source.has(i)) || pair.target.some((j) => target.has(j))) return false
      for (const i of pair.source) source.add(i)
      for (const j of pair.target) target.add(j)
      return true
    })
}

/** Everything that hangs together. */
interface Part {
  /** Of the source, the target, and between them. */
  readonly nodes: readonly [number[], number[], number[]]
  readonly weakest: [number, number]
  /** By pivot segment, how surely the step says what becomes of it. */
  readonly known: readonly [Map<number, number>, Map<number, number>]
}

function partOf(parts: Map<number, Part>, root: number): Part {
  let part = parts.get(root)
  if (!part) {
    part = { nodes: [[], [], []], weakest: [1, 1], known: [new Map(), new Map()] }
    parts.set(root, part)
  }
  return part
}

function pairsOf({ nodes, weakest, known }: Part): ComposedPair[] {
  const [source, target, pivot] = nodes.map((list) => list.sort((a, b) => a - b)) as [number[], number[], number[]]
  const knows = (step: number, p: number) => known[step]!.get(p) ?? 0
  if (source.length > mostSegments || target.length > mostSegments) return []
  if (source.length > 0 && target.length > 0) {
    const share = pivot.reduce((sum, p) => sum + knows(0, p) * knows(1, p), 0) / pivot.length
    return [{ source, target, pivot, confidence: weakest[0] * weakest[1] * share, steps: [weakest[0], weakest[1]] }]
  }
  const empty = source.length > 0 ? 1 : 0
  const none = pivot.reduce((least, p) => Math.min(least, knows(empty, p)), 1)
  if (none === 0) return []
  const steps: [number, number] = empty === 1 ? [weakest[0], none] : [none, weakest[1]]
  const confidence = steps[0] * steps[1]
  return [
    ...source.map((s) => ({ source: [s], target: [], pivot, confidence, steps })),
    ...target.map((t) => ({ source: [], target: [t], pivot, confidence, steps })),
  ]
}

/** By first segment, an empty side last. */
const order = (a: readonly number[], b: readonly number[]) => (a[0] ?? last) - (b[0] ?? last)
const last = Number.MAX_SAFE_INTEGER

const middle = 2
const nodeOf = (kind: number, segment: number) => segment * 3 + kind

/** Sets of nodes that are joined one by one (union–find with halving of paths). */
class Groups {
  readonly #up = new Map<number, number>()

  find(node: number): number {
    let at = node
    for (let up = this.#up.get(at); up !== undefined && up !== at; up = this.#up.get(at)) {
      const above = this.#up.get(up)!
      this.#up.set(at, above)
      at = above
    }
    return at
  }

  join(a: number, b: number): void {
    for (const node of [a, b]) if (!this.#up.has(node)) this.#up.set(node, node)
    const [rootA, rootB] = [this.find(a), this.find(b)]
    // The lower one stands for both, so that the outcome does not depend on the order of the links.
    this.#up.set(Math.max(rootA, rootB), Math.min(rootA, rootB))
  }

  nodes(): Iterable<number> {
    return this.#up.keys()
  }
}
