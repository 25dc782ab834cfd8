import type { Posteriors } from './posteriors.ts'
import { type BeadPriors, shapes } from './search.ts'

/** What has been seen of beads: expected counts, from posteriors. */
export interface BeadCounts {
  readonly shapes: Float64Array
  /** Runs of nulls by side, and nulls that continue one. */
  readonly sourceRuns: number
  readonly targetRuns: number
  readonly stays: number
}

/** Bead shapes and nulls as counted, on top of imagined ones as parallel texts have them. */
export function estimatePriors(seen?: BeadCounts): BeadPriors {
  const counts = Float64Array.from(
    shapes,
    ([a, b], k) => firstShapes[`${a}-${b}`]! * imaginedBeads + (seen?.shapes[k] ?? 0),
  )
  const full = counts.reduce((total, count) => total + count, 0)
  const sourceRuns = imaginedRuns + (seen?.sourceRuns ?? 0)
  const targetRuns = imaginedRuns + (seen?.targetRuns ?? 0)
  const stays = imaginedStays + (seen?.stays ?? 0)
  // Every run may go on after each of its nulls: there are as many chances as nulls.
  const chances = sourceRuns + targetRuns + stays
  return {
    shapes: counts.map((count) => Math.log(count / full)),
    nullSource: Math.log(sourceRuns / (full + sourceRuns + targetRuns)),
    nullTarget: Math.log(targetRuns / (full + sourceRuns + targetRuns)),
    stay: Math.log(Math.min(0.95, stays / chances)),
  }
}

/** Expected counts over all ladders, not only the best. */
export function countBeads(after: Posteriors): BeadCounts {
  const runs = (nulls: Float64Array) => {
    let starts = 0
    let stays = 0
    nulls.forEach((p, x) => {
      // Neighbouring nulls are nearly always one run.
      const joined = x > 0 ? Math.min(p, nulls[x - 1]!) : 0
      stays += joined
      starts += p - joined
    })
    return { starts, stays }
  }
  const source = runs(after.nullSource)
  const target = runs(after.nullTarget)
  const { count, shape, probability } = after.beads
  const counted = new Float64Array(shapes.length)
  for (let x = 0; x < count; x++) counted[shape[x]!]! += probability[x]!
  return {
    shapes: counted,
    sourceRuns: source.starts,
    targetRuns: target.starts,
    stays: source.stays + target.stays,
  }
}

// As much weight as a short text has of its own.
const imaginedBeads = 20
const imaginedRuns = 1.5
const imaginedStays = 0.8

const firstShapes: Readonly<Record<string, number>> = {
  '1-1': 0.82,
  '1-2': 0.065,
  '2-1': 0.065,
  '2-2': 0.014,
  '1-3': 0.012,
  '3-1': 0.012,
  '2-3': 0.003,
  '3-2': 0.003,
  '1-4': 0.003,
  '4-1': 0.003,
}
