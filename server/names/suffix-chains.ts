import type { AgglutinativeRules, Morpheme } from '../languages/inflection.ts'

/** A whole string of suffixes that may follow a stem. */
export interface Chain {
  /** In words: `plural accusative`. */
  readonly how: string
  /** Sound classes the stem may end in, one capital letter each. */
  readonly after: string
  readonly harmony: 'back' | 'front' | 'both'
  /** Recognised, never proposed. */
  readonly rare: boolean
}

/** Every suffix string of a language with the ways to read it, the shortest chain first. */
export function suffixChains(rules: AgglutinativeRules): ReadonlyMap<string, readonly Chain[]> {
  const chains = new Map<string, Chain[]>()
  for (const group of rules.start) extend(group, '', undefined)
  return chains

  function extend(group: string, written: string, before: Chain | undefined): void {
    for (const morpheme of rules.groups[group] ?? []) {
      for (const { text, after, harmony } of shapes(morpheme)) {
        if (before !== undefined) {
          if (!follows(after, written.at(-1)!)) continue
          if (harmony !== 'both' && before.harmony !== 'both' && harmony !== before.harmony) continue
        }
        const chain: Chain = {
          how: before === undefined ? morpheme.how : `${before.how} ${morpheme.how}`,
          after: before?.after ?? after,
          harmony: before === undefined || before.harmony === 'both' ? harmony : before.harmony,
          rare: before?.rare === true || morpheme.rare === true,
        }
        const suffix = written + text
        const known = chains.get(suffix)
        if (known === undefined) chains.set(suffix, [chain])
        else known.push(chain)
        for (const next of morpheme.next ?? []) extend(next, suffix, chain)
      }
    }
  }

  function follows(after: string, letter: string): boolean {
    for (const name of after) if (rules.sounds[name]?.includes(letter)) return true
    return false
  }
}

function shapes({ forms }: Morpheme): { text: string; after: string; harmony: Chain['harmony'] }[] {
  return Object.entries(forms).flatMap(([after, shape]) => {
    const texts = shape.split(' ')
    return texts.map((text, side) => ({
      text,
      after,
      harmony: texts.length === 1 ? ('both' as const) : side % 2 === 0 ? ('back' as const) : ('front' as const),
    }))
  })
}
