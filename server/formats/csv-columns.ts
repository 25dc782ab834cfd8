import { FormatError, type ReadOptions, type Unit } from './format.ts'
import { GUARD_HEADER } from './guard.ts'
import { languageTag, primaryLanguage } from './language-tag.ts'
import { confidence, unitState } from './units.ts'

/** Names of the columns that Kopir writes after the two texts, in order. */
export const EXTRA_COLUMNS = [
  'state',
  'score',
  'unit',
  'note',
  'changed',
  'changed by',
  'source document',
  'target document',
]

/** A target of the source's own language needs another column name. */
export const SAME_LANGUAGE = '-x-target'

/** What the columns of a table hold. */
export interface Columns {
  readonly source: number
  readonly target: number
  readonly sourceLang: string
  readonly targetLang: string
  readonly guarded: boolean
  /** Column of each extra name that the header has. */
  readonly extra: ReadonlyMap<string, number>
  /** Whether the first row is a header. */
  readonly header: boolean
}

/**
 * Finds the two texts of a table: by language tags in the header, the wanted ones where given, else the first two
 * columns.
 *
 * @throws FormatError when a language stands twice in the header, or there are no two columns
 */
export function readColumns(first: readonly string[], options: ReadOptions): Columns {
  const guarded = first[0] === GUARD_HEADER
  const names = first.map((cell) => cell.trim())
  const tags = names.map((name) => (LANGUAGE.test(name) ? languageTag(name.replace(SAME_LANGUAGE, '')) : undefined))
  const columns = tags.flatMap((tag, i) => (tag === undefined ? [] : [i]))
  const header = guarded || columns.length >= 2
  if (!header) return { ...firstTwo(first, options), guarded: false, extra: new Map(), header: false }
  const twice = columns.find((i) => names.findIndex((name) => name.toLowerCase() === names[i]!.toLowerCase()) !== i)
  if (twice !== undefined)
    throw new FormatError(1, 1, `the column ${names[twice]} stands twice in the header; rename one`)
  const source = wanted(columns, tags, options.sourceLang, []) ?? columns[0]!
  const target = wanted(columns, tags, options.targetLang, [source]) ?? columns.find((i) => i !== source)!
  const extra = new Map<string, number>()
  for (const name of EXTRA_COLUMNS) {
    const at = names.findIndex((each, i) => each.toLowerCase() === name && i !== source && i !== target)
    if (at >= 0) extra.set(name, at)
  }
  return { source, target, sourceLang: tags[source]!, targetLang: tags[target]!, guarded, extra, header: true }
}

/** The unit a row holds. */
export function unitOf(cells: readonly string[], columns: Columns): Unit {
  const extra = (name: string) => {
    const at = columns.extra.get(name)
    return at === undefined || cells[at] === undefined || cells[at] === '' ? undefined : cells[at]
  }
  const score = confidence(extra('score'))
  const note = extra('note')
  const changedAt = extra('changed')
  const changedBy = extra('changed by')
  const source = extra('source document')
  const target = extra('target document')
  return {
    id: extra('unit') ?? '',
    source: cells[columns.source] ?? '',
    target: cells[columns.target] ?? '',
    sourceLang: columns.sourceLang,
    targetLang: columns.targetLang,
    state: unitState(extra('state')) ?? 'confirmed',
    ...(score === undefined ? {} : { confidence: score }),
    ...(note === undefined ? {} : { note }),
    ...(changedAt === undefined || Number.isNaN(Date.parse(changedAt)) ? {} : { changedAt }),
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(source === undefined && target === undefined
      ? {}
      : { documents: { ...(source === undefined ? {} : { source }), ...(target === undefined ? {} : { target }) } }),
  }
}

// What a language tag looks like, private ones too. Two or three letters: `note` and `state` are names of columns, and
// so is `id`, whatever Indonesian is called.
const LANGUAGE = /^(?!id$)(?:[A-Za-z]{2,3}|x(?=-))(?:[-_][A-Za-z0-9]{1,8})*$/

function wanted(
  columns: readonly number[],
  tags: readonly (string | undefined)[],
  lang: string | undefined,
  taken: readonly number[],
): number | undefined {
  if (lang === undefined) return undefined
  const free = columns.filter((i) => !taken.includes(i))
  return free.find((i) => tags[i] === lang) ?? free.find((i) => primaryLanguage(tags[i]!) === primaryLanguage(lang))
}

function firstTwo(first: readonly string[], options: ReadOptions) {
  if (first.length < 2) throw new FormatError(1, 1, 'a bilingual table needs at least two columns')
  return { source: 0, target: 1, sourceLang: options.sourceLang ?? 'und', targetLang: options.targetLang ?? 'und' }
}
