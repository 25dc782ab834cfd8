/** Words of a text, UTF-16, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ./-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text that a person may tag. */
export function stretchWords(text: string): Stretch[] {
  return [...text.matchAll(word)].map(({ 0: each, index }) => ({ start: index, end: index + each.length }))
}

/** Where tagging begins: at the first word with a capital that is no name yet and does not begin the text. */
export function firstStretch(text: string, taken: readonly Stretch[]): Stretch | null {
  const words = stretchWords(text)
  const free = words.filter(({ start, end }) => !taken.some((name) => name.start < end && start < name.end))
  const isCapital = ({ start }: Stretch) => /^[\p{Lu}\p{N}]/u.test(text.slice(start))
  const capitals = free.filter(isCapital)
  return capitals.find((each) => each !== words[0]) ?? capitals[0] ?? free[0] ?? words[0] ?? null
}

/** The word before or after a stretch. */
export function movedStretch(text: string, stretch: Stretch, by: 1 | -1): Stretch {
  const words = stretchWords(text)
  const found =
    by > 0 ? words.find(({ start }) => start >= stretch.end) : words.filter(({ end }) => end <= stretch.start).at(-1)
  return found ?? stretch
}

/** A stretch with one word more, or less, at its end. */
export function grownStretch(text: string, stretch: Stretch, by: 1 | -1): Stretch {
  const words = stretchWords(text)
  if (by > 0) return { ...stretch, end: words.find(({ start }) => start >= stretch.end)?.end ?? stretch.end }
  const inside = words.filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
  return inside.length < 2 ? stretch : { ...stretch, end: inside.at(-2)!.end }
}
