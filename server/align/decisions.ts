import type { Evidence, EvidenceKind } from './bead.ts'

/** A proposal of the aligner that a person decided upon. */
export interface Judged {
  readonly confirmed: boolean
  /** 0…1, as the aligner gave it. */
  readonly confidence: number
  readonly evidence: readonly Pick<Evidence, 'kind' | 'weight'>[]
}

/** What decisions say of one kind of evidence. */
export interface WeighedKind {
  readonly kind: EvidenceKind
  /** How much it counts from now on; 1 is as usual. */
  readonly weight: number
  /** Links it spoke for, and how many of them were confirmed. */
  readonly for: Tally
  /** Links it spoke against, and how many of them were confirmed all the same. */
  readonly against: Tally
}

/** Links that were as sure as this, and how many of them were confirmed. */
export interface Sureness extends Tally {
  /** The least confidence of these links, and the least of the next ones. */
  readonly from: number
  readonly to: number
}

export interface Tally {
  readonly links: number
  readonly confirmed: number
}

/** Kinds whose weight is learnt. Quotation marks are weighed with the other marks. */
const kinds: readonly EvidenceKind[] = ['name', 'date', 'number', 'word', 'cognate', 'punctuation', 'length', 'pivot']

// Decisions are imagined that went as all do, so that a few real ones change little: after 60 the two count alike.
const imagined = 60
// A doubling of the odds moves a weight by a sixth: kinds of evidence stand together, and each has a part in the odds.
const pace = 0.25
// No person's habits make a kind count for nothing, or for all.
const [least, most] = [0.6, 1.6]
// Below this the evidence says nothing either way, in nats.
const silent = 0.1

/**
 * How much each kind of evidence can be trusted, by how often links that it spoke for, and against, were confirmed beside
 * how often links are confirmed at all. Only whether it spoke counts, not how loud: so weights learnt before, which make
 * it louder, do not feed upon themselves.
 */
export function weighKinds(judged: readonly Judged[]): readonly WeighedKind[] {
  const yes = judged.filter(({ confirmed }) => confirmed).length
  const usual = judged.length === 0 ? 0.5 : yes / judged.length
  return kinds.map((kind) => {
    const sums = judged.map(({ confirmed, evidence }) => ({
      confirmed,
      sum: evidence.filter((each) => kindOf(each.kind) === kind).reduce((sum, { weight }) => sum + weight, 0),
    }))
    const spokeFor = tally(sums.filter(({ sum }) => sum >= silent))
    const against = tally(sums.filter(({ sum }) => sum <= -silent))
    const nats = better(spokeFor, usual) - better(against, usual)
    const weight = Math.min(most, Math.max(least, Math.exp(pace * nats)))
    return { kind, weight: Math.round(weight * 100) / 100, for: spokeFor, against }
  })
}

const kindOf = (kind: EvidenceKind): EvidenceKind => (kind === 'quotation' ? 'punctuation' : kind)

function tally(links: readonly { readonly confirmed: boolean }[]): Tally {
  return { links: links.length, confirmed: links.filter(({ confirmed }) => confirmed).length }
}

/** By how many nats these links were confirmed more often than so many links usually are. */
function better({ links, confirmed }: Tally, usual: number): number {
  // One more of each answer: nobody always agrees, not even who has so far.
  const odds = (yes: number) => (yes + imagined * usual + 1) / (links - yes + imagined * (1 - usual) + 1)
  return Math.log(odds(confirmed) / odds(links * usual))
}

/** Bounds between which links are called equally sure. */
const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1] as const

/** Of the links with such a confidence, how many were confirmed; steps without any link are left out. */
export function surenessOf(judged: readonly Judged[]): readonly Sureness[] {
  return bounds.slice(0, -1).flatMap((from, k) => {
    const to = bounds[k + 1]!
    const here = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))
    return here.length === 0 ? [] : [{ from, to, ...tally(here) }]
  })
}
