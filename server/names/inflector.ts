import type { LanguagePack } from '../languages/language.ts'
import { agglutinative } from './agglutinative.ts'
import { clitic } from './clitic.ts'
import { fusional } from './fusional.ts'
import type { Inflector } from './word-form.ts'

const made = new WeakMap<LanguagePack, Inflector>()

/** The inflector of a language; names of a language without rules are found as written. */
export function inflectorFor(pack: LanguagePack): Inflector {
  let inflector = made.get(pack)
  if (inflector === undefined) {
    inflector = make(pack)
    made.set(pack, inflector)
  }
  return inflector
}

function make({ inflection }: LanguagePack): Inflector {
  switch (inflection?.kind) {
    case 'agglutinative':
      return agglutinative(inflection)
    case 'fusional':
      return fusional(inflection)
    case 'clitic':
      return clitic(inflection)
    case undefined:
      return clitic({ kind: 'clitic', endings: [] })
  }
}
