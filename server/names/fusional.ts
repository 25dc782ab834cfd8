import type { FusionalRules, Paradigm } from '../languages/inflection.ts'
import {
  asWritten,
  type BaseWord,
  type Inflector,
  indeclinable,
  type WordForm,
  type WrittenForms,
} from './word-form.ts'

interface Rule {
  readonly paradigm: Paradigm
  readonly ending: RegExp
  readonly writes: RegExp | undefined
  readonly stems: readonly (readonly [RegExp, string])[]
  /** How many letters at the end of the stem its endings may change. */
  readonly softened: number
  readonly cases: readonly { readonly how: string; readonly endings: readonly string[] }[]
}

/** The readings of a form; forms that are read alike share one, since there are few lists and very many forms. */
interface Readings extends WordForm {
  readonly longer: Map<string, Readings>
}

const noReading: Readings = { how: [], outside: 0, longer: new Map() }

function longerBy(readings: Readings, how: string): Readings {
  let longer = readings.longer.get(how)
  if (longer === undefined) {
    longer = { how: [...readings.how, how], outside: 0, longer: new Map() }
    readings.longer.set(how, longer)
  }
  return longer
}

// A server sees many glossaries in its life; what is forgotten is made again.
const mostRemembered = 50_000

/** Names whose every word declines. */
export function fusional(rules: FusionalRules): Inflector {
  const compiled: readonly Rule[] = rules.paradigms.map((paradigm) => ({
    paradigm,
    ending: new RegExp(`(?:${paradigm.ending})$`, 'u'),
    writes: paradigm.writes === undefined ? undefined : new RegExp(paradigm.writes, 'u'),
    stems: (paradigm.stems ?? []).map(([from, to]) => [new RegExp(from, 'u'), to]),
    cases: Object.entries(paradigm.endings).map(([how, endings]) => ({ how, endings: endings.split(' ') })),
    softened: softenedBy(rules, Object.values(paradigm.endings).join(' ').split(' ')),
  }))
  const known = new Map<string, ReadonlyMap<string, Readings>>()
  const beginnings = new WeakMap<BaseWord, string>()
  const endingLengths = compiled.flatMap(({ cases }) =>
    cases.flatMap(({ endings }) => endings.map(({ length }) => length)),
  )
  // A changed sound and a stem's second vowel make a letter or two more (Запоріжсталь – Запоріжсталлю).
  const mostLonger = Math.max(...endingLengths) + 2
  const mostShorter = Math.max(...compiled.map(({ paradigm }) => paradigm.cut)) + 2

  return {
    lastWordOnly: false,
    keys: (base) => [unchanging(base)],
    lookups: starts,
    formOf(base, surface) {
      if (surface === base.folded) return asWritten
      const longer = surface.length - base.folded.length
      if (longer > mostLonger || longer < -mostShorter || !surface.startsWith(unchanging(base))) return undefined
      return formsOf(base).get(surface)
    },
    detachedForm: () => undefined,
    inflect: write,
    agrees: (base) => {
      const key = `${base.role}:${base.folded}`
      return applicable(base).find((rule) => rule.writes?.test(key))?.paradigm.adjective === true
    },
  }

  /** Every form of a base word with its readings; remembered, since names share words. */
  function formsOf(base: BaseWord): ReadonlyMap<string, Readings> {
    const key = `${base.gender ?? ''}${fitsKind('', base) ? '+' : ' '}${base.folded} ${base.declension ?? ''}`
    let forms = known.get(key)
    if (forms === undefined) {
      if (known.size >= mostRemembered) known.clear()
      forms = generate(base)
      known.set(key, forms)
    }
    return forms
  }

  // What every form of a word begins with: one key a word instead of one a form, so that a large glossary stays small.
  function unchanging(base: BaseWord): string {
    let start = beginnings.get(base)
    if (start === undefined) {
      start = beginningOf(base)
      beginnings.set(base, start)
    }
    return start
  }

  function beginningOf(base: BaseWord): string {
    let length = base.folded.length
    for (const rule of applicable(base)) {
      for (const stem of stemsOf(rule, base.folded)) {
        let same = 0
        while (same < stem.length && stem[same] === base.folded[same]) same++
        length = Math.min(length, same, stem.length - rule.softened)
      }
    }
    return base.folded.slice(0, Math.min(Math.max(length, 1), longestKey))
  }

  function generate(base: BaseWord): ReadonlyMap<string, Readings> {
    const forms = new Map<string, Readings>()
    for (const rule of applicable(base)) {
      const stems = stemsOf(rule, base.folded)
      for (const { how, endings } of rule.cases) {
        for (const ending of endings) {
          for (const stem of stems) {
            const form = join(stem, ending)
            if (form === undefined || form === base.folded) continue
            const readings = forms.get(form) ?? noReading
            if (!readings.how.includes(how)) forms.set(form, longerBy(readings, how))
          }
        }
      }
    }
    return forms
  }

  function applicable(base: BaseWord): readonly Rule[] {
    if (base.declension === indeclinable) return []
    return inClass(
      base,
      compiled.filter(
        ({ paradigm: { genders }, ending }) =>
          (genders === undefined ||
            (base.gender === undefined ? fitsKind(genders, base) : genders.includes(base.gender))) &&
          ending.test(base.folded),
      ),
    )
  }

  function join(stem: string, ending: string): string | undefined {
    if (ending === '-') return stem
    const change = rules.changes[ending[0]!]
    if (change === undefined) return stem + ending
    const pair = change.find(([from]) => stem.endsWith(from))
    return pair && stem.slice(0, -pair[0].length) + pair[1] + ending.slice(1)
  }

  function write(base: BaseWord, how: string): WrittenForms {
    if (base.acronym) return { forms: [base.folded], sure: true }
    const key = `${base.role}:${base.folded}`
    const rule = applicable(base).find((one) => one.writes?.test(key) && one.paradigm.endings[how] !== undefined)
    if (rule === undefined)
      return { forms: [base.folded], sure: isIndeclinable(base) || base.declension === indeclinable }
    const unsure = rule.paradigm.unsure?.includes(how) === true
    const endings = rule.cases.find((one) => one.how === how)!.endings
    // Where a vowel may change, the changed stems are likelier than the plain one.
    const [plain, ...changed] = stemsOf(rule, base.folded)
    const stems = [...changed, plain!]
    const forms = stems.flatMap((stem) => {
      const possible = endings.map((ending) => join(stem, ending)).filter((form) => form !== undefined)
      return unsure ? possible : possible.slice(0, 1)
    })
    const written = [...new Set(forms)]
    return { forms: written, sure: written.length === 1 && !genderDecides(rule, base) }
  }
}

/** The rules of the class that the glossary gives the word; all, where it gives none or one that its ending has not. */
function inClass({ declension }: BaseWord, fitting: readonly Rule[]): readonly Rule[] {
  if (declension === undefined) return fitting
  const ofClass = fitting.filter(({ paradigm }) => paradigm.declension.split(' ').includes(declension))
  return ofClass.length > 0 ? ofClass : fitting
}

// A woman's name on a consonant or in -о (Жанар, Шевченко), and anyone's in -у, -ю, -і, -е.
function isIndeclinable({ role, gender, folded }: BaseWord): boolean {
  if (role === 'word' || role === 'place') return false
  return /[уюіїеэё]$/u.test(folded) || (gender === 'f' && /[^аяь]$/u.test(folded))
}

// A surname on a consonant or in -о is declined for a man and not for a woman.
function genderDecides({ paradigm }: Rule, { role, gender }: BaseWord): boolean {
  return (
    gender === undefined && paradigm.genders === 'm' && !paradigm.adjective && (role === 'surname' || role === 'single')
  )
}

function softenedBy({ changes }: FusionalRules, endings: readonly string[]): number {
  return Math.max(0, ...endings.flatMap((ending) => changes[ending[0]!] ?? []).map(([from]) => from.length))
}

// Longer keys would tell no more names apart.
const longestKey = 16

/** Every beginning of a word that may be a key, the longest first. */
function starts(surface: string, shortest = 1, longest = longestKey): readonly string[] {
  const found: string[] = []
  for (let length = Math.min(surface.length, longest); length >= shortest; length--) {
    found.push(surface.slice(0, length))
  }
  return found
}

// A person is neither neuter nor plural unless the glossary says so.
function fitsKind(genders: string, { role }: BaseWord): boolean {
  return role === 'place' || role === 'word' || genders.includes('m') || genders.includes('f')
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
