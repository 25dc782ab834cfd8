/**
 * Heights of the rows of a long list, and where each begins: a Fenwick tree (Fenwick 1994), so that measuring a row,
 * finding its top and finding the row at a place all take O(log n).
 */
export class RowHeights {
  readonly count: number
  readonly #heights: Float64Array
  readonly #tree: Float64Array
  readonly #top: number

  /** @param heightOf  pixels, a guess or a measure; asked once for each row */
  constructor(count: number, heightOf: (index: number) => number) {
    this.count = count
    this.#heights = new Float64Array(count)
    this.#tree = new Float64Array(count + 1)
    for (let i = 0; i < count; i++) {
      const height = heightOf(i)
      this.#heights[i] = height
      this.#tree[i + 1]! += height
      const parent = i + 1 + ((i + 1) & -(i + 1))
      if (parent <= count) this.#tree[parent]! += this.#tree[i + 1]!
    }
    this.#top = 2 ** Math.floor(Math.log2(Math.max(1, count)))
  }

  get total(): number {
    return this.top(this.count)
  }

  height(index: number): number {
    return this.#heights[index] ?? 0
  }

  /** Where a row begins: the sum of the heights before it. */
  top(index: number): number {
    let sum = 0
    for (let i = Math.max(0, Math.min(index, this.count)); i > 0; i -= i & -i) sum += this.#tree[i]!
    return sum
  }

  /** The row at a place, the first or last one beyond the ends; −1 for an empty list. */
  at(place: number): number {
    let index = 0
    let left = place
    for (let step = this.#top; step > 0; step >>= 1) {
      const next = index + step
      if (next <= this.count && this.#tree[next]! <= left) {
        index = next
        left -= this.#tree[next]!
      }
    }
    return Math.min(index, this.count - 1)
  }

  /** Gives a row another height. @returns by how much it grew */
  set(index: number, height: number): number {
    const grown = height - this.height(index)
    if (grown === 0 || index < 0 || index >= this.count) return 0
    this.#heights[index] = height
    for (let i = index + 1; i <= this.count; i += i & -i) this.#tree[i]! += grown
    return grown
  }
}
