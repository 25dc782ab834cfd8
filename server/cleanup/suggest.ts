import { cleanupRules } from './registry.ts'
import type { CleanupText, Suggestion } from './rule.ts'

/** What people said about the rules; structurally the store's own `Reading`. */
export interface CleanupChoice {
  /** Rules by id that are on or off against their default. */
  readonly rules: Readonly<Record<string, boolean>>
  /** Single suggestions, by `suggestionKey`, taken or refused against their rule. */
  readonly places: Readonly<Record<string, boolean>>
}

/** A suggestion and whether the reading takes it. */
export type Judged = Suggestion & { readonly taken: boolean }

/**
 * What all rules suggest for a text, in order of place. Of several about one block only the first is kept: that it is
 * left out needs saying once.
 *
 * @param choice  decides what is taken; a suggestion of the second stage builds on what is taken of the first
 * @param onRule  told after each rule: in a long text one takes seconds
 */
export function suggest(text: CleanupText, choice: CleanupChoice, onRule?: () => void): readonly Judged[] {
  const first = judged(text, choice, 1, [], onRule)
  const taken = first.filter((suggestion) => suggestion.taken)
  return [...first, ...judged(text, choice, 2, taken, onRule)].sort(byPlace)
}

/** What names a suggestion among those of its document, as long as its text does not change. */
export function suggestionKey({ rule, start }: Pick<Suggestion, 'rule' | 'start'>): string {
  return `${rule}:${start}`
}

function judged(
  text: CleanupText,
  choice: CleanupChoice,
  stage: 1 | 2,
  earlier: readonly Suggestion[],
  onRule?: () => void,
): Judged[] {
  const found: Judged[] = []
  const places = new Set<string>()
  for (const rule of cleanupRules.values()) {
    if (rule.stage !== stage) continue
    const on = choice.rules[rule.id] ?? rule.byDefault
    for (const each of rule.find(text, earlier)) {
      if (text.spoken && each.act !== 'correct') continue
      const suggestion = { rule: rule.id, ...each }
      const taken = choice.places[suggestionKey(suggestion)] ?? on
      const place = `${aboutWhole(each) ? 'block' : each.act}:${each.start}`
      // A rule that is on goes before one that is off; otherwise the first by id.
      if (places.has(place) && taken) {
        const at = found.findIndex((other) => other.start === each.start && aboutWhole(other) && !other.taken)
        if (at < 0) continue
        found.splice(at, 1)
      } else if (places.has(place)) continue
      places.add(place)
      found.push({ ...suggestion, taken })
    }
    onRule?.()
  }
  return found.sort(byPlace)
}

const aboutWhole = ({ act }: Pick<Suggestion, 'act'>) => act === 'leave-out' || act === 'note'

function byPlace(a: Suggestion, b: Suggestion): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1)
}
