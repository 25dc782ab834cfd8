import type { FusionalRules, Paradigm } from '../languages/inflection.ts'
import { asWritten, type BaseWord, type Inflector } from './inflector.ts'

interface Rule {
  readonly paradigm: Paradigm
  readonly ending: RegExp
  readonly stems: readonly (readonly [RegExp, string])[]
  readonly cases: readonly { readonly how: string; readonly endings: readonly string[] }[]
}

/** Names whose every word declines. */
export function fusional(rules: FusionalRules): Inflector {
  const compiled: readonly Rule[] = rules.paradigms.map((paradigm) => ({
    paradigm,
    ending: new RegExp(`(?:${paradigm.ending})$`, 'u'),
    stems: (paradigm.stems ?? []).map(([from, to]) => [new RegExp(from, 'u'), to]),
    cases: Object.entries(paradigm.endings).map(([how, endings]) => ({ how, endings: endings.split(' ') })),
  }))
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>()

  return {
    lastWordOnly: false,
    keys: (base) => [base.folded, ...formsOf(base).keys()],
    lookups: (surface) => [surface],
    formOf(base, surface) {
      if (surface === base.folded) return asWritten
      const how = formsOf(base).get(surface)
      return how && { how, outside: 0 }
    },
    detachedForm: () => undefined,
    inflect: (base, how) => inflectByRule(base, how),
  }

  /** Every form of a base word with its readings; remembered, since names share words. */
  function formsOf(base: BaseWord): ReadonlyMap<string, readonly string[]> {
    const key = `${base.gender ?? ''}${base.person ? '+' : ' '}${base.folded}`
    let forms = known.get(key)
    if (forms === undefined) {
      forms = generate(base)
      known.set(key, forms)
    }
    return forms
  }

  function generate(base: BaseWord): ReadonlyMap<string, readonly string[]> {
    const forms = new Map<string, string[]>()
    for (const rule of applicable(base)) {
      const stems = stemsOf(rule, base.folded)
      for (const { how, endings } of rule.cases) {
        for (const ending of endings) {
          for (const stem of stems) {
            const form = join(stem, ending)
            if (form === undefined || form === base.folded) continue
            const readings = forms.get(form)
            if (readings === undefined) forms.set(form, [how])
            else if (!readings.includes(how)) readings.push(how)
          }
        }
      }
    }
    return forms
  }

  function applicable(base: BaseWord): readonly Rule[] {
    return compiled.filter(
      ({ paradigm: { genders }, ending }) =>
        (genders === undefined ||
          (base.gender === undefined ? fitsKind(genders, base) : genders.includes(base.gender))) &&
        ending.test(base.folded),
    )
  }

  function join(stem: string, ending: string): string | undefined {
    if (ending === '-') return stem
    const change = rules.changes[ending[0]!]
    if (change === undefined) return stem + ending
    const pair = change.find(([from]) => stem.endsWith(from))
    return pair && stem.slice(0, -pair[0].length) + pair[1] + ending.slice(1)
  }

  /** The usual form of a case by the first paradigm that fits; sure when no other rule says otherwise. */
  function inflectByRule(base: BaseWord, how: string): { forms: readonly string[]; sure: boolean } {
    const forms: string[] = []
    for (const rule of applicable(base)) {
      const endings = rule.cases.find((one) => one.how === how)?.endings ?? []
      for (const stem of stemsOf(rule, base.folded)) {
        const form = endings.map((ending) => join(stem, ending)).find((one) => one !== undefined)
        if (form !== undefined && !forms.includes(form)) forms.push(form)
      }
    }
    return { forms: forms.length > 0 ? forms : [base.folded], sure: forms.length === 1 }
  }
}

// A person is neither neuter nor plural unless the glossary says so.
function fitsKind(genders: string, { person }: BaseWord): boolean {
  return !person || genders.includes('m') || genders.includes('f')
}

function stemsOf(rule: Rule, base: string): readonly string[] {
  const plain = rule.paradigm.cut === 0 ? base : base.slice(0, -rule.paradigm.cut)
  const stems = [plain]
  for (const [from, to] of rule.stems) {
    const stem = plain.replace(from, to)
    if (!stems.includes(stem)) stems.push(stem)
  }
  return stems
}
