import { findValues } from '../values/find-values.ts'
import type { Side } from './bead.ts'
import { folded, tokensOf, type Vocabulary } from './tokens.ts'

/**
 * How the words of each type are mostly written in texts, by type; empty for types without a word there.
 *
 * Of all forms of a stem the most frequent is taken, whatever its capitals, and then its most frequent writing where it
 * does not begin a segment, for there every word has a capital.
 */
export function writtenForms(side: Side, vocabulary: Vocabulary): readonly string[] {
  const forms: Map<string, Map<string, number>>[] = vocabulary.keys.map(() => new Map())
  side.texts.forEach((text, i) => {
    for (const { type, start, end } of tokensOf(side, i, vocabulary, findValues(text, side.pack))) {
      if (vocabulary.kinds[type] !== 'word') continue
      const written = text.slice(start, end).normalize('NFC')
      const writings = forms[type]!.get(folded(written)) ?? new Map<string, number>()
      forms[type]!.set(folded(written), writings)
      // The first word of a segment counts for its form, and hardly for its capitals.
      writings.set(written, (writings.get(written) ?? 0) + (/\p{L}/u.test(text.slice(0, start)) ? 1 : 0.001))
    }
  })
  return forms.map((byForm) => {
    const rounded = (writings: Map<string, number>) => [...writings.values()].reduce((sum, n) => sum + Math.ceil(n), 0)
    const best = most([...byForm].map(([form, writings]) => [form, rounded(writings)] as const))
    return best === undefined ? '' : most([...byForm.get(best)!])!
  })
}

/** The key with the greatest number; of equal ones the last by its letters: small letters come after capitals. */
function most(entries: readonly (readonly [key: string, n: number])[]): string | undefined {
  let best: readonly [string, number] | undefined
  for (const entry of entries) {
    if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0])) best = entry
  }
  return best?.[0]
}
