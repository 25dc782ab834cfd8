import { readCodes } from './csv-codes.ts'
import { cellEvidence } from './evidence-prop.ts'
import { FormatError, type ReadOptions, type Unit } from './format.ts'
import { GUARD_HEADER } from './guard.ts'
import { languageByName } from './language-name.ts'
import { languageTag, primaryLanguage } from './language-tag.ts'
import { unitCodes } from './unit-codes.ts'
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
  'evidence',
]

/** What follows a language in the name of the column that holds the inline codes of its texts. */
export const CODES = ' codes'

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
  /** Columns of inline codes, where the header has them. */
  readonly codes: { readonly source: number | undefined; readonly target: number | undefined }
  /** Whether the first row is a header. */
  readonly header: boolean
  /** Whether it leaves the language of a side open; that one is what the options say, else `und`. */
  readonly unnamed: boolean
}

/**
 * Finds the two texts of a table: by tags or names of languages in the header, the wanted ones where given, else the
 * first two columns, under a header or not.
 *
 * @throws FormatError when a language stands twice in the header, or there are no two columns
 */
export function readColumns(first: readonly string[], options: ReadOptions): Columns {
  const guarded = first[0] === GUARD_HEADER
  const names = first.map((cell) => cell.trim())
  const tags = names.map((name) => languageOf(name))
  const columns = tags.flatMap((tag, i) => (tag === undefined ? [] : [i]))
  if (columns.length < 2) return firstTwo(names, tags, options, guarded)
  const twice = columns.find((i) => names.findIndex((name) => name.toLowerCase() === names[i]!.toLowerCase()) !== i)
  if (twice !== undefined)
    throw new FormatError(1, 1, `the column ${names[twice]} stands twice in the header; rename one`)
  const source = wanted(columns, tags, options.sourceLang, []) ?? columns[0]!
  const target = wanted(columns, tags, options.targetLang, [source]) ?? columns.find((i) => i !== source)!
  const extra = extraColumns(names, source, target)
  const [sourceLang, targetLang] = [tags[source]!, tags[target]!]
  const codesOf = (i: number) => {
    const at = names.indexOf(names[i] + CODES)
    return at < 0 ? undefined : at
  }
  const codes = { source: codesOf(source), target: codesOf(target) }
  return { source, target, sourceLang, targetLang, guarded, extra, codes, header: true, unnamed: false }
}

/** Whether a row names the languages of at least two columns, or says that Kopir wrote it. */
export function isHeader(first: readonly string[]): boolean {
  return first[0] === GUARD_HEADER || first.filter((cell) => languageOf(cell.trim()) !== undefined).length >= 2
}

function extraColumns(names: readonly string[], source: number, target: number): ReadonlyMap<string, number> {
  const extra = new Map<string, number>()
  for (const name of EXTRA_COLUMNS) {
    const at = names.findIndex((each, i) => each.toLowerCase() === name && i !== source && i !== target)
    if (at >= 0) extra.set(name, at)
  }
  return extra
}

/** The unit a row holds. @param problem told of what a cell should hold and does not */
export function unitOf(
  cells: readonly string[],
  columns: Columns,
  problem: (message: string) => void = () => {},
): Unit {
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
  const evidence = cellEvidence(extra('evidence') ?? '')
  const codes = (side: 'source' | 'target') => {
    const cell = columns.codes[side] === undefined ? undefined : cells[columns.codes[side]]
    if (cell === undefined || cell === '') return []
    const found = readCodes(cell, cells[columns[side]] ?? '')
    if (found === undefined) problem('the cell of inline codes cannot be read; they were left out')
    return found ?? []
  }
  return {
    id: extra('unit') ?? '',
    source: cells[columns.source] ?? '',
    target: cells[columns.target] ?? '',
    sourceLang: columns.sourceLang,
    targetLang: columns.targetLang,
    state: unitState(extra('state')) ?? 'confirmed',
    ...(score === undefined ? {} : { confidence: score }),
    ...(note === undefined ? {} : { note }),
    ...(evidence.length === 0 ? {} : { props: evidence }),
    ...(changedAt === undefined || Number.isNaN(Date.parse(changedAt)) ? {} : { changedAt }),
    ...(changedBy === undefined ? {} : { changedBy }),
    ...unitCodes(codes('source'), codes('target')),
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

export function languageOf(name: string): string | undefined {
  // Longer ones are no names of languages, and slow to be told from them.
  if (name.length > 100) return undefined
  return languageByName(name) ?? (LANGUAGE.test(name) ? languageTag(name.replace(SAME_LANGUAGE, '')) : undefined)
}

// What the columns of the two texts are called where their languages are not named.
const SIDE =
  /^(?:(?:source|target|original|translation)(?: (?:text|segment|language))?|(?:исходн|оригинал|перевод|оригінал|переклад|түпнұсқа|аударма)\p{L}*(?: \p{L}+)?)$/iu

function firstTwo(
  names: readonly string[],
  tags: readonly (string | undefined)[],
  options: ReadOptions,
  guarded: boolean,
): Columns {
  const source = guarded ? 1 : 0
  const target = source + 1
  if (names.length <= target) throw new FormatError(1, 1, 'a bilingual table needs at least two columns')
  const header = guarded || [source, target].every((i) => tags[i] !== undefined || SIDE.test(names[i]!))
  const [sourceTag, targetTag] = header ? [tags[source], tags[target]] : []
  return {
    source,
    target,
    sourceLang: sourceTag ?? options.sourceLang ?? 'und',
    targetLang: targetTag ?? options.targetLang ?? 'und',
    guarded,
    extra: header ? extraColumns(names, source, target) : new Map(),
    codes: { source: undefined, target: undefined },
    header,
    unnamed: sourceTag === undefined || targetTag === undefined,
  }
}
