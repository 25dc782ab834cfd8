import type { FusionalRules } from '../../languages/inflection.ts'
import type { LanguagePack } from '../../languages/language.ts'
import { inflectorFor } from '../inflector.ts'

/**
 * What a word of a text may be without its ending, by the rules of its language alone: the word itself first, and every
 * shorter stem that its last letters allow. Most of them are not words; a comparison picks.
 */
export function bareForms(folded: string, pack: LanguagePack): readonly string[] {
  const rules = pack.inflection
  if (rules === undefined) return [folded]
  if (rules.kind !== 'fusional')
    return inflectorFor(pack)
      .lookups(folded)
      .filter((form) => form === folded || form.length > 2)
  const found = [folded]
  for (const ending of endingsOf(rules)) {
    if (folded.length - ending.length >= 3 && folded.endsWith(ending)) found.push(folded.slice(0, -ending.length))
  }
  return found
}

/** What is left of a word without the last letters that cases change; never so short that it is another word. */
export function caseStems(folded: string, pack: LanguagePack): readonly string[] {
  return bareForms(folded, pack).filter((form) => form.length > 3 && form.length >= folded.length - 2)
}

const made = new WeakMap<FusionalRules, readonly string[]>()

function endingsOf(rules: FusionalRules): readonly string[] {
  let endings = made.get(rules)
  if (endings === undefined) {
    const all = new Set<string>()
    for (const { endings: byCase } of rules.paradigms) {
      for (const written of Object.values(byCase)) {
        for (const ending of written.split(' ')) {
          const plain = ending.replace(/^[^\p{L}-]/u, '')
          if (plain !== '-' && plain !== '') all.add(plain)
        }
      }
    }
    endings = [...all]
    made.set(rules, endings)
  }
  return endings
}
