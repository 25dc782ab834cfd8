import type { Band } from './cost.ts'

/** Columns within `width` of a path of cuts that rises from (0, 0) to (n, m). */
export function bandAlong(
  corners: readonly (readonly [i: number, j: number])[],
  n: number,
  m: number,
  width: number,
  walls: readonly (readonly [i: number, j: number])[],
): Band {
  const lo = new Int32Array(n + 1).fill(m)
  const hi = new Int32Array(n + 1)
  const path = throughWalls(corners, walls)
  for (let c = 1; c < path.length; c++) {
    const [i0, j0] = path[c - 1]!
    const [i1, j1] = path[c]!
    for (let row = i0; row <= i1; row++) {
      const from = i1 === i0 ? j0 : j0 + Math.floor(((row - i0) * (j1 - j0)) / (i1 - i0))
      const to = i1 === i0 ? j1 : j0 + Math.ceil(((row - i0) * (j1 - j0)) / (i1 - i0))
      lo[row] = Math.min(lo[row]!, from - width)
      hi[row] = Math.max(hi[row]!, to + width)
    }
  }
  return settled({ lo, hi }, n, m, walls)
}

/** The path with the walls put in, and without the cuts that lie on the wrong side of one. */
function throughWalls(
  path: readonly (readonly [i: number, j: number])[],
  walls: readonly (readonly [i: number, j: number])[],
): readonly (readonly [i: number, j: number])[] {
  const out: (readonly [number, number])[] = []
  let next = 0
  for (const cut of path) {
    while (next < walls.length && walls[next]![0] <= cut[0]) out.push(walls[next++]!)
    const before = walls[next - 1]
    const after = walls[next]
    if ((!before || cut[1] >= before[1]) && (!after || cut[1] <= after[1])) out.push(cut)
  }
  return out
}

/** A band wider by so many columns and rows on every side; rows out of reach take their neighbours' bounds. */
export function widened(
  band: Band,
  n: number,
  m: number,
  width: number,
  walls: readonly (readonly [i: number, j: number])[],
): Band {
  const lo = new Int32Array(n + 1)
  const hi = new Int32Array(n + 1)
  for (let i = n, least = m; i >= 0; i--) {
    least = Math.min(least, band.lo[i]!)
    lo[i] = least
  }
  for (let i = 0, most = 0; i <= n; i++) {
    most = Math.max(most, band.hi[i]!)
    hi[i] = most
  }
  return settled(
    {
      lo: lo.map((_, i) => lo[Math.max(0, i - rowsAround)]! - width),
      hi: hi.map((_, i) => hi[Math.min(n, i + rowsAround)]! + width),
    },
    n,
    m,
    walls,
  )
}

const rowsAround = 3

/**
 * Keeps bounds inside the texts, rising, connected from row to row, and on the right side of every wall: before a wall
 * (p, q) nothing lies right of q, after it nothing left of q, and its own row holds both sides.
 */
function settled(band: Band, n: number, m: number, walls: readonly (readonly [i: number, j: number])[]): Band {
  const least = new Int32Array(n + 1)
  const most = new Int32Array(n + 1).fill(m)
  for (const [p, q] of walls) {
    if (p < n) least[p + 1] = Math.max(least[p + 1]!, q)
    if (p > 0) most[p - 1] = Math.min(most[p - 1]!, q)
  }
  for (let i = 1; i <= n; i++) least[i] = Math.max(least[i]!, least[i - 1]!)
  for (let i = n - 1; i >= 0; i--) most[i] = Math.min(most[i]!, most[i + 1]!)
  const clamp = (j: number, i: number) => Math.max(least[i]!, Math.min(most[i]!, j))
  const lo = band.lo.map((j, i) => clamp(j, i))
  const hi = band.hi.map((j, i) => clamp(j, i))
  for (const [p, q] of [[0, 0] as const, ...walls, [n, m] as const]) {
    lo[p] = Math.min(lo[p]!, q)
    hi[p] = Math.max(hi[p]!, q)
  }
  for (let i = 1; i <= n; i++) hi[i] = Math.max(hi[i]!, hi[i - 1]!)
  for (let i = 1; i <= n; i++) lo[i] = Math.min(lo[i]!, hi[i - 1]!)
  for (let i = n - 1; i >= 0; i--) lo[i] = Math.min(lo[i]!, lo[i + 1]!)
  return { lo, hi }
}
