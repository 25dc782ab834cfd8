/** A small seeded generator (mulberry32), so that a failing case can be run again. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the items. */
export function pick<T>(next: () => number, items: readonly T[]): T {
  return items[Math.floor(next() * items.length)]!
}

/** A text of `count` of the pieces, any of them, in any order. */
export function jumble(next: () => number, pieces: readonly string[], count: number): string {
  let text = ''
  for (let i = 0; i < count; i++) text += pick(next, pieces)
  return text
}
