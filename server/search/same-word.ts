import type { LanguagePack } from '../languages/language.ts'
import { inflectorFor } from '../names/inflector.ts'
import type { BaseWord } from '../names/word-form.ts'
import { type Endings, endingsOf } from './endings.ts'
import { bare } from './query.ts'

/**
 * Says whether words of a language are forms of one, by what the language's names rules know of stems that change
 * (рік, року) and by endings. Either may be the inflected one.
 *
 * @param sought  as `parseQuery` folds it
 * @returns a test of folded words without accents
 */
export function formOfWord(sought: string, pack: LanguagePack): (word: string) => boolean {
  const endings = endingsOf(pack.code)
  const inflector = inflectorFor(pack)
  const base = baseOf(sought)
  // Names rules are for words that have a stem; of two letters nearly every word would be a form.
  const declines = sought.length > 2 && pack.inflection !== undefined
  return (word) => {
    if (word === sought) return true
    // No language here changes the first letter of a word, or the second but for a vowel.
    if (word.charCodeAt(0) !== sought.charCodeAt(0)) return false
    if (endings !== undefined && shareStem(sought, word, endings)) return true
    if (!declines || /\p{N}/u.test(word)) return false
    return inflector.formOf(base, word) !== undefined || inflector.formOf(baseOf(word), sought) !== undefined
  }
}

const baseOf = (folded: string): BaseWord => ({
  folded,
  capital: false,
  acronym: false,
  last: true,
  gender: undefined,
  role: 'word',
  only: true,
})

const doubled = /^([bdgklmnprtvz])\1?(?:ed|ing|er|ers)$/u

function shareStem(one: string, other: string, { classes, twins }: Endings): boolean {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++
  const [a, b] = [one[shared] ?? '', other[shared] ?? '']
  const last = twins.some((pair) => a !== '' && b !== '' && pair.includes(a) && pair.includes(b)) ? shared + 1 : shared
  for (let at = last; at >= 2; at--) {
    const [left, right] = [one.slice(at), other.slice(at)]
    // A stem that is a word itself may be short.
    if (at < 3 && left !== '' && right !== '') break
    if (left.length > 12 || right.length > 12) break
    if (classes.some((endings) => endings.test(left) && endings.test(right))) return true
  }
  // stop, stopped
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return shared === short.length && shared > 2 && long[shared] === short.at(-1) && doubled.test(long.slice(shared))
}

/** Whether two words, as written, are forms of one. */
export function areForms(one: string, other: string, pack: LanguagePack): boolean {
  return formOfWord(bare(one.toLowerCase()), pack)(bare(other.toLowerCase()))
}
