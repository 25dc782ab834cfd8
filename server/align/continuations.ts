/**
 * How strongly each segment asks to be joined with the one before, in nats.
 *
 * Where most segments begin with a capital, one that begins with a small letter, or follows a segment without an end
 * mark, is the rest of a sentence: a bead that holds both halves is likelier than one that parts them. Where most
 * segments are like that (lists, verse, code) it means nothing.
 *
 * @returns `joins[i]`, for the cut before segment i; zero at both ends
 */
export function continuations(texts: readonly string[]): Float64Array {
  const joins = new Float64Array(texts.length + 1)
  const isRest = texts.map((text, i) => i > 0 && begins.test(text) && !ends.test(texts[i - 1]!))
  const share = (isRest.filter(Boolean).length + 1) / (texts.length + 6)
  const bonus = Math.max(0, Math.min(mostNats, -Math.log(share) - 1)) * strength
  isRest.forEach((rest, i) => {
    if (rest) joins[i] = bonus
  })
  return joins
}

const mostNats = 2.5
const strength = 0.8
// A small letter first, perhaps after a dash, bracket or quotation mark; what went before did not end a sentence.
const begins = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u
const ends = /[.!?…]["”“»’')\]\s]*$/u
