import type { PivotPair } from './bead.ts'
import { composeLinks, type StepLink, surestPairs } from './pivot.ts'

/** A third text that both texts are linked with; indexes of links count in each text's segments. */
export interface Pivot {
  /** BCP 47. */
  readonly lang: string
  /** All of its segments. */
  readonly texts: readonly string[]
  readonly toSource: readonly StepLink[]
  readonly toTarget: readonly StepLink[]
}

/** What third texts say of two others: pairs with the words that stand between them, no segment twice. */
export function pivotPairs(pivots: readonly Pivot[]): PivotPair[] {
  return surestPairs(
    pivots.map(({ lang, texts, toSource, toTarget }) =>
      composeLinks(toSource, toTarget).map(({ pivot, steps, ...pair }): PivotPair => {
        const text = shortened(pivot.map((p) => texts[p] ?? '').join(' '))
        return { source: pair.source, target: pair.target, confidence: pair.confidence, through: { text, lang, steps } }
      }),
    ),
  )
}

/** Kept with every link: enough to recognise the sentence by. */
const mostLetters = 200

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text
  const cut = text.lastIndexOf(' ', mostLetters)
  const end = cut > mostLetters / 2 ? cut : mostLetters
  // Not between the halves of a letter.
  return `${text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`
}
