import type { CliticRules } from '../languages/inflection.ts'
import { asWritten, type Inflector, indeclinable } from './word-form.ts'

/** Names that change only by marks after their last word. */
export function clitic(rules: CliticRules): Inflector {
  const endings = rules.endings.map((ending) => ({
    ...ending,
    after: ending.after === undefined ? undefined : new RegExp(`${ending.after}$`, 'u'),
    form: { how: [ending.how], outside: ending.outside === true ? ending.text.length : 0 },
  }))
  return {
    lastWordOnly: true,
    keys: (base) => [base.folded],
    lookups(surface) {
      const found = [surface]
      for (const { text } of endings) if (surface.endsWith(text)) found.push(surface.slice(0, -text.length))
      return found
    },
    formOf(base, surface) {
      if (surface === base.folded) return asWritten
      if (!base.last || !surface.startsWith(base.folded)) return undefined
      const rest = surface.slice(base.folded.length)
      const found = endings.find(({ text, after }) => text === rest && (after === undefined || after.test(base.folded)))
      // A mark that stands outside the name does not change it.
      return base.declension === indeclinable && found?.form.outside === 0 ? undefined : found?.form
    },
    detachedForm: () => undefined,
    inflect(base, how) {
      const ending = endings.find((one) => one.how === how && (one.after === undefined || one.after.test(base.folded)))
      if (ending === undefined) return { forms: [], sure: false }
      // A mark outside the mention stays in the text when the mention is replaced.
      return { forms: [ending.outside ? base.folded : base.folded + ending.text], sure: true }
    },
    agrees: () => false,
  }
}
