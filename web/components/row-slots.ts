/** A place for a row in the document, which shows one row after another. */
export interface Slot {
  readonly id: number
  /** Of the row it shows. */
  key: string
}

/**
 * Gives the rows of a window their places: a row that stays keeps its own, with its caret, and one that comes takes
 * over that of one that goes. To change what an element shows costs a third of making it anew.
 *
 * Places are handed over such that those in the document are moved as little as may be: what goes above and comes below
 * stands in turned order, so that one move each brings them over; what goes and comes on the same side stays.
 */
export class RowSlots {
  #slots: readonly Slot[] = []
  #next = 0

  /** @param keys  of the rows to be shown, in order. @returns a slot for each */
  assign(keys: readonly string[]): readonly Slot[] {
    const known = new Map(this.#slots.map((slot) => [slot.key, slot]))
    const kept = keys.map((key) => known.get(key))
    const staying = new Set(kept)
    const leaving = this.#slots.filter((slot) => !staying.has(slot))
    const before = this.#slots.findIndex((slot) => !staying.has(slot))
    const after = kept.indexOf(undefined)
    // As many that stay stand before the first that goes as before the first that comes: they are at the same end.
    const sameEnd = before === kept.slice(0, Math.max(0, after)).filter(Boolean).length
    this.#slots = keys.map((key, i) => {
      const own = kept[i]
      if (own) return own
      const slot = (sameEnd ? leaving.shift() : leaving.pop()) ?? { id: this.#next++, key }
      slot.key = key
      return slot
    })
    return this.#slots
  }
}
