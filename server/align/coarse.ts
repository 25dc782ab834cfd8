import type { PriorEdge } from './lexicon.ts'
import type { Tokens, Vocabulary } from './tokens.ts'

/**
 * Finds where two long texts run together before any bead is known, so that a narrow band can be searched from the start.
 *
 * Both texts are cut into the same number of blocks; tokens that occur rarely and correspond beforehand (names that sound
 * alike, numbers, dates) vote for pairs of blocks, and the monotone path with most votes is taken. Whole chapters left
 * out on one side are thus jumped over, which no band around the diagonal would reach.
 *
 * @returns cuts (i, j), rising, from (0, 0) to (n, m); these two alone for short texts
 */
export function coarsePath(
  source: Tokens,
  target: Tokens,
  sourceWords: Vocabulary,
  targetWords: Vocabulary,
  edges: readonly PriorEdge[],
): readonly (readonly [i: number, j: number])[] {
  const ends = [
    [0, 0],
    [source.size, target.size],
  ] as const
  const blocks = Math.min(mostBlocks, Math.floor(Math.min(source.size, target.size) / blockSize))
  if (blocks < fewestBlocks) return ends
  const votes = collectVotes(source, target, sourceWords, targetWords, edges, blocks)
  const path = heaviestPath(votes, blocks)
  const cut = (x: number, size: number) => Math.round(((x + 0.5) * size) / blocks)
  return [ends[0], ...path.map(([x, y]) => [cut(x, source.size), cut(y, target.size)] as const), ends[1]]
}

const blockSize = 16
const fewestBlocks = 16
const mostBlocks = 1500
// A token that occurs more often than this on either side points everywhere.
const mostOccurrences = 12
// What leaving the diagonal by one block costs, in votes: words that are alike by chance must not pull the path about.
const turnCost = 0.35

function collectVotes(
  source: Tokens,
  target: Tokens,
  sourceWords: Vocabulary,
  targetWords: Vocabulary,
  edges: readonly PriorEdge[],
  blocks: number,
): Float32Array {
  const votes = new Float32Array(blocks * blocks)
  const from = places(source, sourceWords.keys.length, blocks)
  const to = places(target, targetWords.keys.length, blocks)
  for (const edge of edges) {
    const here = from[edge.source]
    const there = to[edge.target]
    if (!here || !there || here.length > mostOccurrences || there.length > mostOccurrences) continue
    const vote = edge.weight / Math.max(here.length, there.length)
    for (const x of here) for (const y of there) votes[x * blocks + y]! += vote
  }
  return votes
}

/** The blocks in which each type occurs. */
function places(tokens: Tokens, size: number, blocks: number): (number[] | undefined)[] {
  const found: (number[] | undefined)[] = new Array(size)
  for (let i = 0; i < tokens.size; i++) {
    const block = Math.floor((i * blocks) / tokens.size)
    for (let p = tokens.offsets[i]!; p < tokens.offsets[i + 1]!; p++) {
      const type = tokens.types[p]!
      const known = found[type]
      if (!known) found[type] = [block]
      else if (known.length <= mostOccurrences && known.at(-1) !== block) known.push(block)
    }
  }
  return found
}

function heaviestPath(votes: Float32Array, blocks: number): readonly (readonly [number, number])[] {
  const steps = new Uint8Array(blocks * blocks)
  let above = new Float64Array(blocks)
  for (let x = 0; x < blocks; x++) {
    const row = new Float64Array(blocks)
    for (let y = 0; y < blocks; y++) {
      const diagonal = x > 0 && y > 0 ? above[y - 1]! : x + y === 0 ? 0 : Number.NEGATIVE_INFINITY
      const down = x > 0 ? above[y]! - turnCost : Number.NEGATIVE_INFINITY
      const right = y > 0 ? row[y - 1]! - turnCost : Number.NEGATIVE_INFINITY
      const best = Math.max(diagonal, down, right)
      steps[x * blocks + y] = best === diagonal ? 0 : best === down ? 1 : 2
      row[y] = best + votes[x * blocks + y]!
    }
    above = row
  }
  const path: (readonly [number, number])[] = []
  for (let x = blocks - 1, y = blocks - 1; x >= 0 && y >= 0; ) {
    path.push([x, y])
    const step = steps[x * blocks + y]!
    if (step !== 2) x--
    if (step !== 1) y--
  }
  return path.reverse()
}
