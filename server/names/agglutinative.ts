import type { AgglutinativeRules } from '../languages/inflection.ts'
import { asWritten, type BaseWord, type Inflector, type WordForm } from './inflector.ts'
import { type Chain, suffixChains } from './suffix-chains.ts'

/** Names whose last word takes a chain of suffixes. */
export function agglutinative(rules: AgglutinativeRules): Inflector {
  const chains = suffixChains(rules)
  const longest = Math.max(...[...chains.keys()].map((suffix) => suffix.length))
  const voiced = new Map(rules.voicing.pairs.map(([plain, sound]) => [sound, plain]))
  const voicedOf = new Map(rules.voicing.pairs)

  return {
    lastWordOnly: true,
    keys: (base) => [base.folded],
    lookups(surface) {
      const found = [surface]
      for (let cut = surface.length - 1; cut > 0 && surface.length - cut <= longest + 1; cut--) {
        const suffix = surface.slice(cut)
        const joint = suffix[0] === "'"
        if (!chains.has(joint ? suffix.slice(1) : suffix)) continue
        const stem = surface.slice(0, cut)
        found.push(stem)
        const plain = voiced.get(stem.at(-1)!)
        if (plain !== undefined && rules.voicing.before.includes(suffix[0]!)) found.push(stem.slice(0, -1) + plain)
      }
      return found
    },
    formOf(base, surface) {
      if (surface === base.folded) return asWritten
      if (!base.last) return undefined
      if (surface.startsWith(base.folded)) {
        const rest = surface.slice(base.folded.length)
        return rest[0] === "'" ? detached(base, rest.slice(1)) : attached(base, rest)
      }
      const sound = voicedOf.get(base.folded.at(-1)!)
      const stem = base.folded.slice(0, -1)
      if (sound === undefined || !surface.startsWith(stem + sound)) return undefined
      const rest = surface.slice(base.folded.length)
      return rest !== '' && rules.voicing.before.includes(rest[0]!) ? attached(base, rest) : undefined
    },
    detachedForm: detached,
    inflect(base, how) {
      const matching = [...chains]
        .flatMap(([suffix, all]) => all.map((chain) => ({ suffix, chain })))
        .filter(({ chain }) => chain.how === how && admits(chain, base.folded))
      return harmonise(base.folded, matching, rules)
    },
  }

  function attached(base: BaseWord, suffix: string): WordForm | undefined {
    return reading(chains.get(suffix)?.filter((chain) => admits(chain, base.folded)))
  }

  // After a hyphen or an apostrophe the writer hears the whole name, so every shape is free.
  function detached(_base: BaseWord, suffix: string): WordForm | undefined {
    return reading(chains.get(suffix))
  }

  function admits(chain: Chain, stem: string): boolean {
    const last = stem.at(-1)!
    let known = false
    for (const [name, letters] of Object.entries(rules.sounds)) {
      if (!letters.includes(last)) continue
      if (chain.after.includes(name)) return true
      known = true
    }
    return !known
  }
}

function reading(chains: readonly Chain[] | undefined): WordForm | undefined {
  if (chains === undefined || chains.length === 0) return undefined
  return { how: [...new Set(chains.map((chain) => chain.how))], outside: 0 }
}

/** The chains that agree with the last vowel of a stem; both harmonies, unsure, where usage leaves it open. */
function harmonise(
  stem: string,
  matching: readonly { suffix: string; chain: Chain }[],
  { harmony, openHarmony, sounds }: AgglutinativeRules,
): { forms: readonly string[]; sure: boolean } {
  const vowel = [...stem].reverse().find((letter) => harmony.back.includes(letter) || harmony.front.includes(letter))
  const side = vowel === undefined ? undefined : harmony.back.includes(vowel) ? 'back' : 'front'
  const known = Object.values(sounds).some((letters) => letters.includes(stem.at(-1)!))
  const open = side === undefined || !known || openHarmony.some((ending) => stem.endsWith(ending))
  const fitting = matching.filter(({ chain }) => chain.harmony === 'both' || chain.harmony === side)
  const others = matching.filter((one) => !fitting.includes(one))
  const forms = [...fitting, ...(open ? others : [])].map(({ suffix }) => stem + suffix)
  return { forms, sure: !open && forms.length === 1 }
}
