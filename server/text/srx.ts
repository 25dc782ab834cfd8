import { isSpace } from './span.ts'

/** Rules of an SRX 2.0 file, its patterns translated to JavaScript's (flag `u`); structurally what formats read. */
export interface SrxRules {
  /** Whether the rules of every map that fits a language count, in order, or the first one's alone. */
  readonly cascade: boolean
  readonly maps: readonly { readonly pattern: string; readonly rules: string }[]
  readonly rules: Readonly<Record<string, readonly SrxRule[]>>
}

export interface SrxRule {
  readonly cut: boolean
  /** What stands just before the place, and just after it; an empty pattern fits anything. */
  readonly before: string
  readonly after: string
  readonly ignoreCase?: boolean
}

/** Units of text that a rule sees on either side of a place, and in one look for places: a limit for slow patterns. */
const WINDOW = 100
const STRETCH = 1000

/**
 * Where a file's rules end sentences: at every place the first rule that fits decides, and where none does there is no
 * end. Undefined where the file has no rule that cuts in this language: then it says nothing of where sentences end.
 *
 * @param lang primary subtag
 * @returns offsets after the white space that follows a sentence, ascending, the text's own end left out
 */
export function srxEnds(text: string, srx: SrxRules, lang: string): number[] | undefined {
  const rules = rulesFor(srx, lang)
  if (!rules.some((rule) => rule.cut)) return undefined
  const places = new Set<number>()
  for (const rule of rules) if (rule.cut) for (const place of placesOf(rule, text)) places.add(place)
  const ends = new Set<number>()
  for (const place of places) {
    if (!isCut(rules, text, place)) continue
    const end = afterSpace(text, place)
    if (end < text.length && !isBlankTo(text, place)) ends.add(end)
  }
  return [...ends].sort((a, b) => a - b)
}

/**
 * The ends that a file's exceptions leave of others' ends, for a file that has exceptions alone.
 *
 * @param ends offsets after the white space that follows a sentence, ascending
 */
export function withoutSrxExceptions(text: string, ends: readonly number[], srx: SrxRules, lang: string): number[] {
  const rules = rulesFor(srx, lang)
  return ends.filter((end) => {
    let after = end
    while (after > 0 && isSpace(text.charCodeAt(after - 1))) after--
    return !rules.some((rule) => !rule.cut && (fits(rule, text, after) || fits(rule, text, end)))
  })
}

interface ReadyRule {
  readonly cut: boolean
  /** Fits the empty stretch at a place. */
  readonly there: RegExp
  readonly anywhere: RegExp
}

const cache = new WeakMap<SrxRules, Map<string, readonly ReadyRule[]>>()

function rulesFor(srx: SrxRules, lang: string): readonly ReadyRule[] {
  const byLanguage = cache.get(srx) ?? new Map()
  cache.set(srx, byLanguage)
  let ready: readonly ReadyRule[] | undefined = byLanguage.get(lang)
  if (ready === undefined) {
    const maps = srx.maps.filter((map) => new RegExp(`^(?:${map.pattern})$`, 'iu').test(lang))
    ready = (srx.cascade ? maps : maps.slice(0, 1))
      .flatMap((map) => srx.rules[map.rules] ?? [])
      .map(({ cut, before, after, ignoreCase }) => {
        const place = `(?<=${before})(?=${after})`
        const flags = ignoreCase === true ? 'iu' : 'u'
        return { cut, there: new RegExp(place, `${flags}y`), anywhere: new RegExp(place, `${flags}g`) }
      })
    byLanguage.set(lang, ready)
  }
  return ready
}

function isCut(rules: readonly ReadyRule[], text: string, place: number): boolean {
  for (const rule of rules) if (fits(rule, text, place)) return rule.cut
  return false
}

function fits({ there }: ReadyRule, text: string, place: number): boolean {
  const start = Math.max(0, place - WINDOW)
  there.lastIndex = place - start
  return there.test(text.slice(start, place + WINDOW))
}

function* placesOf({ anywhere }: ReadyRule, text: string): Generator<number> {
  for (let from = 0; from < text.length; from += STRETCH) {
    const start = Math.max(0, from - WINDOW)
    const stretch = text.slice(start, from + STRETCH + WINDOW)
    anywhere.lastIndex = from - start
    for (let found = anywhere.exec(stretch); found !== null; found = anywhere.exec(stretch)) {
      const place = start + found.index
      if (place >= from + STRETCH) break
      if (place > 0) yield place
      anywhere.lastIndex = found.index + 1
    }
  }
}

function afterSpace(text: string, place: number): number {
  let end = place
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return end
}

function isBlankTo(text: string, place: number): boolean {
  for (let i = 0; i < place; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}
