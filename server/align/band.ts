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
  for (let c = 1; c < corners.length; c++) {
    const [i0, j0] = corners[c - 1]!
    const [i1, j1] = corners[c]!
    for (let row = i0; row <= i1; row++) {
      const from = i1 === i0 ? j0 : j0 + Math.floor(((row - i0) * (j1 - j0)) / (i1 - i0))
      const to = i1 === i0 ? j1 : j0 + Math.ceil(((row - i0) * (j1 - j0)) / (i1 - i0))
      lo[row] = Math.min(lo[row]!, from - width)
      hi[row] = Math.max(hi[row]!, to + width)
    }
  }
  return settled({ lo, hi }, n, m, walls)
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

/** Keeps bounds inside the texts, rising, and on the right side of every wall; no wall is left out. */
function settled(band: Band, n: number, m: number, walls: readonly (readonly [i: number, j: number])[]): Band {
  const lo = band.lo.map((j) => Math.max(0, Math.min(m, j)))
  const hi = band.hi.map((j) => Math.max(0, Math.min(m, j)))
  lo[0] = 0
  hi[n] = m
  let from = 0
  let floor = 0
  for (const [p, q] of [...walls, [n, m] as const]) {
    for (let row = from; row <= p; row++) {
      lo[row] = Math.min(Math.max(lo[row]!, floor), q)
      hi[row] = Math.max(Math.min(hi[row]!, q), floor)
    }
    // The wall's own row holds both sides of it.
    lo[p] = Math.min(lo[p]!, q)
    hi[p] = Math.max(hi[p]!, q)
    from = p + 1
    floor = q
  }
  for (const [p, q] of walls) if (p < n) lo[p + 1] = Math.max(lo[p + 1]!, q)
  for (let row = n - 1; row >= 0; row--) lo[row] = Math.min(lo[row]!, lo[row + 1]!)
  for (let row = 1; row <= n; row++) hi[row] = Math.max(hi[row]!, hi[row - 1]!, lo[row]!)
  lo[0] = 0
  hi[n] = m
  return { lo, hi }
}
