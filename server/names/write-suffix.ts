import type { AgglutinativeRules } from '../languages/inflection.ts'
import type { Chain } from './suffix-chains.ts'
import type { BaseWord, WrittenForms } from './word-form.ts'

/**
 * The forms to write of a base word in one reading (`plural accusative`): sound assimilation and vowel harmony decide.
 * Sure when one form is left; where usage leaves harmony open (surnames in -ев, abbreviations) both are offered, the
 * one that the last vowel asks for first.
 */
export function writtenForms(
  base: BaseWord,
  how: string,
  chains: ReadonlyMap<string, readonly Chain[]>,
  rules: AgglutinativeRules,
): WrittenForms {
  const sounds = base.acronym ? spelt(soundsOf(base.folded, rules)) : soundsOf(base.folded, rules)
  const possessed = isPossessed(base, sounds, rules)
  const fitting = [...chains].flatMap(([suffix, readings]) =>
    readings.filter((chain) => !chain.rare && chain.how === how && follows(chain)).map((chain) => ({ suffix, chain })),
  )
  const { side, open } = harmonyOf(base.folded, sounds, rules)
  const joint = base.acronym || sounds === '' ? '-' : ''
  fitting.sort(
    (a, b) => Number(!a.chain.after.includes(sounds[0] ?? '')) - Number(!b.chain.after.includes(sounds[0] ?? '')),
  )
  const inHarmony = fitting.filter(({ chain }) => chain.harmony === 'both' || chain.harmony === side)
  const others = open ? fitting.filter((one) => !inHarmony.includes(one)) : []
  const forms = [...new Set([...inHarmony, ...others].map(({ suffix }) => join(suffix)))]
  return { forms, sure: forms.length === 1 && !open }

  function follows({ after }: Chain): boolean {
    if (possessed) return after === rules.possessed.sound
    if (sounds === '') return true
    return after !== rules.possessed.sound && [...sounds].some((sound) => after.includes(sound))
  }

  function join(suffix: string): string {
    const pair = rules.voicing.pairs.find(([plain]) => base.folded.endsWith(plain))
    if (joint !== '' || pair === undefined || !rules.voicing.before.includes(suffix[0]!))
      return base.folded + joint + suffix
    return base.folded.slice(0, -1) + pair[1] + suffix
  }
}

// An abbreviation is read letter by letter, and most letters' names end in a vowel (ҚДТ-ны), or as a word (АҚШ-тың).
function spelt(sounds: string): string {
  return sounds.includes('V') ? sounds : `V${sounds}`
}

/** The sound classes of a word's last letter, or none for a digit, a Latin letter or a soft sign. */
export function soundsOf(word: string, { sounds }: AgglutinativeRules): string {
  const last = word.at(-1)!
  let found = ''
  for (const [name, letters] of Object.entries(sounds)) if (letters.includes(last)) found += name
  return found
}

// Сыртқы істер министрлігі is a possessed noun (министрлігіне); Алматы is not (Алматыға), nor is a given name.
function isPossessed(base: BaseWord, sounds: string, { possessed }: AgglutinativeRules): boolean {
  if (!sounds.includes(possessed.sound)) return false
  return base.role === 'word' ? !base.only : possessed.endings.some((ending) => base.folded.endsWith(ending))
}

function harmonyOf(word: string, sounds: string, { harmony, openHarmony, transparent }: AgglutinativeRules) {
  const heard = [...word.replace(new RegExp(transparent, 'u'), '')].reverse()
  const vowel = heard.find((letter) => harmony.back.includes(letter) || harmony.front.includes(letter))
  const side = vowel !== undefined && harmony.front.includes(vowel) ? 'front' : 'back'
  return { side, open: vowel === undefined || sounds === '' || new RegExp(openHarmony, 'u').test(word) }
}
