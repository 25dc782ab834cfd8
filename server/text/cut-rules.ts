import { isSpace } from './span.ts'

/** What people say of where sentences end, in words; structurally a project's own rules. */
export interface CutRuleSet {
  /** No sentence ends after these, written with their stop: `обл.`; `lang` is a primary subtag, empty for all. */
  readonly abbreviations: readonly { readonly lang: string; readonly text: string }[]
  /** Between `before` and `after`, both as shown, a sentence always or never ends. Either may be empty, not both. */
  readonly places: readonly {
    readonly lang: string
    readonly cut: 'always' | 'never'
    readonly before: string
    readonly after: string
  }[]
}

/** A rule ready to be looked for. */
interface Rule {
  readonly cut: boolean
  /** Found wherever the rule holds, up to the end of the white space after `before`. */
  readonly pattern: RegExp
  /** Its longest word in small letters: a text without it need not be searched. */
  readonly word: string
}

/**
 * Sentence ends as people's own rules leave them: an abbreviation takes an end away; a place takes one away or adds
 * one, whatever the abbreviations say. Where two places hold, the longer one decides, and of equal ones the last.
 *
 * White space runs are alike; a rule with capitals in it is looked for as written, another in any case. What is written
 * before a place begins a word there, and what is written after it ends one.
 *
 * @param ends offsets after the white space that follows a sentence, ascending
 */
export function ruledEnds(text: string, ends: readonly number[], rules: CutRuleSet, lang: string): readonly number[] {
  const { abbreviations, places } = rulesFor(rules, lang)
  if (abbreviations.length === 0 && places.length === 0) return ends
  const lower = text.toLowerCase()
  const decided = new Map<number, boolean>()
  for (const rule of [...abbreviations, ...places]) {
    if (!lower.includes(rule.word)) continue
    rule.pattern.lastIndex = 0
    for (let found = rule.pattern.exec(text); found !== null; found = rule.pattern.exec(text)) {
      const end = found.index + found[0].length
      decided.set(end, rule.cut)
      if (found[0].length === 0 || rule.pattern.lastIndex === found.index) rule.pattern.lastIndex++
    }
  }
  if (decided.size === 0) return ends
  const result = new Set(ends.filter((end) => decided.get(end) !== false))
  for (const [end, cut] of decided) if (cut && end > 0 && end < text.length && !isBlank(text, end)) result.add(end)
  return [...result].sort((a, b) => a - b)
}

function isBlank(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

interface ReadyRules {
  readonly abbreviations: readonly Rule[]
  readonly places: readonly Rule[]
}

const cache = new WeakMap<CutRuleSet, Map<string, ReadyRules>>()

function rulesFor(rules: CutRuleSet, lang: string): ReadyRules {
  const byLanguage = cache.get(rules) ?? new Map()
  cache.set(rules, byLanguage)
  let ready: ReadyRules | undefined = byLanguage.get(lang)
  if (ready === undefined) {
    const mine = (rule: { lang: string }) => rule.lang === '' || rule.lang.split('-')[0]!.toLowerCase() === lang
    const places = rules.places.filter(mine).filter((place) => (place.before + place.after).trim() !== '')
    const length = (place: { before: string; after: string }) => place.before.length + place.after.length
    ready = {
      abbreviations: rules.abbreviations
        .filter(mine)
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
        .map((text) => readyRule(text.endsWith('.') ? text : `${text}.`, '', false)),
      places: places
        .toSorted((a, b) => length(a) - length(b))
        .map(({ before, after, cut }) => readyRule(before.trim(), after.trim(), cut === 'always')),
    }
    byLanguage.set(lang, ready)
  }
  return ready
}

function readyRule(before: string, after: string, cut: boolean): Rule {
  const written = `${before} ${after}`
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
  const wordStart = /^[\p{L}\p{N}]/u
  const wordEnd = /[\p{L}\p{N}]$/u
  const source = [
    // Without anything before it a place is where `after` begins a word.
    before === ''
      ? '(?<![\\p{L}\\p{N}])'
      : wordStart.test(before)
        ? `(?<![\\p{L}\\p{N}])${literal(before)}`
        : literal(before),
    before === '' ? '' : '\\s*',
    after === '' ? '' : `(?=${literal(after)}${wordEnd.test(after) ? '(?![\\p{L}\\p{N}])' : ''})`,
  ].join('')
  const words = written.toLowerCase().split(/\s+/)
  return {
    cut,
    pattern: new RegExp(source, /\p{Lu}/u.test(written) ? 'gu' : 'giu'),
    word: words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
  }
}
