import type { LanguagePack } from '../../languages/language.ts'
import { foldWord } from '../compare-form.ts'
import { bareForms, caseStems } from './bare-forms.ts'

/** ISO 3166 codes of the territory that a folded word, in any case, is the name of. */
export type TerritoryOf = (folded: string) => string | undefined

const made = new WeakMap<LanguagePack, TerritoryOf>()

/** Countries whose name in a language is one word, as the Unicode locale data (CLDR) has them. */
export function territories(pack: LanguagePack): TerritoryOf {
  let answer = made.get(pack)
  if (answer === undefined) {
    answer = make(pack)
    made.set(pack, answer)
  }
  return answer
}

function make(pack: LanguagePack): TerritoryOf {
  const byStem = new Map<string, string>()
  const names = new Intl.DisplayNames([pack.code], { type: 'region', fallback: 'none' })
  if (names.resolvedOptions().locale.split('-')[0] !== pack.code) return () => undefined
  for (let k = 0; k < 26 * 26; k++) {
    const code = String.fromCharCode(65 + Math.floor(k / 26), 65 + (k % 26))
    const name = names.of(code)
    if (name === undefined || notCountries.has(code) || !/^[\p{L}'’ʼ-]{3,}$/u.test(name)) continue
    const word = foldWord(name)
    for (const form of [word, ...caseStems(word, pack)]) {
      if (!byStem.has(form)) byStem.set(form, code)
    }
  }
  return (folded) => {
    if (byStem.size === 0) return undefined
    for (const form of bareForms(folded, pack)) {
      const code = byStem.get(form)
      if (code !== undefined) return code
    }
    return undefined
  }
}

// Codes that CLDR has for tests and for regions that no longer are.
const notCountries = new Set(['XA', 'XB', 'ZZ', 'EU', 'EZ', 'UN', 'QO'])
