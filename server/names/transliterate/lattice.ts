import { type ReadyRule, rulesByLetter, type Scheme } from './scheme.ts'

/** One choice made in a word: which spelling a rule's letters got, and between which letters. */
export interface Choice {
  readonly letters: string
  readonly text: string
  /** The letter before and the letter after, `<` and `>` at the edges. */
  readonly before: string
  readonly after: string
}

/** A place of a word with the spellings that its letters may get. */
export interface Place extends Omit<Choice, 'text'> {
  readonly options: readonly { readonly text: string; readonly cost: number }[]
}

/** A spelling of a whole word; lower cost is more usual. */
export interface Spelling {
  readonly text: string
  readonly cost: number
}

// Rules look no farther than this.
const view = 4

/** The places of a word, lower case, in order; a letter that the scheme does not know stays as it is. */
export function placesOf(word: string, scheme: Scheme): readonly Place[] {
  const rules = rulesByLetter(scheme)
  const places: Place[] = []
  const edged = `<${word}>`
  for (let at = 1; at < edged.length - 1; ) {
    const rule = rules.get(edged[at]!)?.find((each) => fits(each, edged, at))
    const letters = rule?.letters ?? String.fromCodePoint(edged.codePointAt(at)!)
    places.push({
      letters,
      before: edged[at - 1]!,
      after: edged[at + letters.length] ?? '>',
      options: rule?.options ?? [{ text: letters, cost: 0 }],
    })
    at += letters.length
  }
  return places
}

function fits({ letters, left, right }: ReadyRule, edged: string, at: number): boolean {
  if (!edged.startsWith(letters, at)) return false
  if (left && !left.test(edged.slice(Math.max(0, at - view), at))) return false
  const end = at + letters.length
  return !right || right.test(edged.slice(end, end + view))
}

/**
 * The most usual spellings of a word, best first, all different. Time grows with length × count × options.
 *
 * @param price  what an option costs at a place; the scheme's own cost when absent
 */
export function spellings(
  places: readonly Place[],
  count: number,
  price: (place: Place, option: number) => number = (place, option) => place.options[option]!.cost,
): readonly Spelling[] {
  if (places.length > longestName) return [straight(places, price)]
  let found: readonly Spelling[] = [{ text: '', cost: 0 }]
  for (const place of places) {
    const longer: Spelling[] = []
    for (const [k, { text }] of place.options.entries()) {
      const cost = price(place, k)
      for (const start of found) longer.push({ text: start.text + text, cost: start.cost + cost })
    }
    found = cheapest(longer, count)
  }
  return found
}

/** Names are shorter. What is longer is spelt one way only, so that time stays in proportion to length. */
export const longestName = 120

function straight(places: readonly Place[], price: (place: Place, option: number) => number): Spelling {
  let cost = 0
  const texts = places.map((place) => {
    const costs = place.options.map((_, k) => price(place, k))
    const least = Math.min(...costs)
    cost += least
    return place.options[costs.indexOf(least)]!.text
  })
  return { text: texts.join(''), cost }
}

/** The cheapest different spellings; of equal cost, the one found first. */
export function cheapest(all: readonly Spelling[], count: number): readonly Spelling[] {
  const kept: Spelling[] = []
  const seen = new Set<string>()
  for (const one of [...all].sort((a, b) => a.cost - b.cost)) {
    if (seen.has(one.text)) continue
    seen.add(one.text)
    kept.push(one)
    if (kept.length === count) break
  }
  return kept
}

/**
 * The choices that lead from a word to a spelling of it, or nothing when the scheme has no such way. Marks over Latin
 * letters count.
 */
export function choicesOf(places: readonly Place[], spelling: string): readonly Choice[] | undefined {
  // For each place, where in the spelling one may stand before it, and how one came there; the cheaper way stays.
  let reached = new Map<number, { readonly cost: number; readonly way: Way | undefined }>([
    [0, { cost: 0, way: undefined }],
  ])
  for (const place of places) {
    const next: typeof reached = new Map()
    for (const [at, { cost, way }] of reached) {
      for (const option of place.options) {
        if (!spelling.startsWith(option.text, at)) continue
        const to = at + option.text.length
        const total = cost + option.cost
        if ((next.get(to)?.cost ?? Infinity) > total)
          next.set(to, { cost: total, way: { place, text: option.text, back: way } })
      }
    }
    if (next.size === 0) return undefined
    reached = next
  }
  const end = reached.get(spelling.length)
  if (end === undefined) return undefined
  const choices: Choice[] = []
  for (let way = end.way; way !== undefined; way = way.back) {
    const { letters, before, after } = way.place
    choices.push({ letters, text: way.text, before, after })
  }
  return choices.reverse()
}

interface Way {
  readonly place: Place
  readonly text: string
  readonly back: Way | undefined
}
