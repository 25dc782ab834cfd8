declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type ProjectId = Id<'project'>
export type DocumentId = Id<'document'>
export type SegmentId = Id<'segment'>
export type BitextId = Id<'bitext'>
export type LinkId = Id<'link'>
export type ConceptId = Id<'concept'>
export type TermId = Id<'term'>
export type MentionId = Id<'mention'>
/** Of a source of evidence. */
export type SourceId = Id<'evidence'>
export type RefusalId = Id<'refusal'>
export type JudgementId = Id<'judgement'>
export type WaiverId = Id<'waiver'>
export type ResetId = Id<'reset'>
export type JobId = Id<'job'>

/** What an id looks like: 26 lower-case Crockford base-32 digits. */
export const idPattern = /^[0-9a-hjkmnp-tv-z]{26}$/

const digits = '0123456789abcdefghjkmnpqrstvwxyz'
let lastTime = 0
let lastRandom = 0n

/**
 * Makes an id that sorts by the time it was made (ULID layout: 48 bits of milliseconds, 80 random bits), so that a
 * table's newest rows stand together. Ids of one millisecond count upwards: order within a process is the order of calls.
 *
 * @param now     milliseconds since 1970
 * @param random  fills its argument with random bytes; Web Crypto by default
 */
export function newId<Kind extends string>(
  now: number = Date.now(),
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): Id<Kind> {
  if (now > lastTime) {
    lastTime = now
    lastRandom = 0n
    for (const byte of random(new Uint8Array(new ArrayBuffer(10)))) lastRandom = (lastRandom << 8n) | BigInt(byte)
  } else {
    lastRandom = (lastRandom + 1n) & ((1n << 80n) - 1n)
  }
  let value = (BigInt(lastTime) << 80n) | lastRandom
  let text = ''
  for (let i = 0; i < 26; i++) {
    text = digits[Number(value & 31n)] + text
    value >>= 5n
  }
  return text as Id<Kind>
}
