import type { AgglutinativeRules } from '../languages/inflection.ts'
import { type Chain, suffixChains } from './suffix-chains.ts'
import { asWritten, type BaseWord, type Inflector, indeclinable, type WordForm } from './word-form.ts'
import { soundsOf, writtenForms } from './write-suffix.ts'

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
      if (!base.last || base.declension === indeclinable) return undefined
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
    inflect: (base, how) => writtenForms(base, how, chains, rules),
    agrees: () => false,
  }

  function attached(base: BaseWord, suffix: string): WordForm | undefined {
    return reading(chains.get(suffix)?.filter((chain) => admits(chain, base.folded)))
  }

  // After a hyphen or an apostrophe the writer hears the whole name, so every shape is free.
  function detached(_base: BaseWord, suffix: string): WordForm | undefined {
    return reading(chains.get(suffix))
  }

  function admits(chain: Chain, stem: string): boolean {
    const sounds = soundsOf(stem, rules)
    return sounds === '' || [...sounds].some((sound) => chain.after.includes(sound))
  }
}

function reading(chains: readonly Chain[] | undefined): WordForm | undefined {
  if (chains === undefined || chains.length === 0) return undefined
  return { how: [...new Set(chains.map((chain) => chain.how))], outside: 0 }
}
