import { type LanguageColumn, namedColumns } from './dictionary-table.ts'
import { GUARD_HEADER } from './guard.ts'

/** Columns of a glossary as a table, a term a row; only `lang` and `text` must be there, in any order. */
export const glossaryColumns = [
  'concept',
  'kind',
  'lang',
  'text',
  'status',
  'gender',
  'note',
  'term',
  'concept note',
  'role',
  'declension',
  'forms',
  'source',
  'identifiers',
  'concept gender',
] as const
export type GlossaryColumn = (typeof glossaryColumns)[number]

/** What other tools call these columns; a name of our own beats them. */
const otherNames: Readonly<Partial<Record<GlossaryColumn, readonly string[]>>> = {
  concept: ['concept id', 'conceptid', 'entry', 'entry id', 'entryid', 'id'],
  kind: ['type', 'category', 'subject field', 'subjectfield', 'subject', 'domain'],
  lang: ['language', 'locale', 'language code', 'lang code'],
  text: ['term', 'name', 'word', 'designation', 'term text'],
  status: ['usage', 'usage status', 'term status', 'administrative status', 'administrativestatus'],
  role: ['term type', 'termtype'],
  note: ['comment', 'comments', 'remark', 'remarks', 'notes', 'term note'],
  'concept note': ['definition', 'description', 'conceptnote', 'concept definition'],
  gender: ['grammatical gender', 'grammaticalgender'],
  source: ['term source', 'reference'],
  identifiers: ['identifier', 'wikidata'],
}

/** What the first row of a table says of it. */
export type TableShape =
  | { readonly kind: 'terms'; readonly columns: ReadonlyMap<GlossaryColumn, number>; readonly guarded: boolean }
  | { readonly kind: 'languages'; readonly columns: readonly LanguageColumn[]; readonly guarded: boolean }
  | { readonly kind: 'pair'; readonly columns: PairColumns; readonly header: boolean; readonly guarded: boolean }

export interface PairColumns {
  readonly source: number
  readonly target: number
  readonly comments: readonly number[]
  /** Tells concepts apart that one word stands for. */
  readonly context?: number
}

/** What a table holds by its first row; undefined where that names nothing and there are not two or three columns. */
export function tableShape(first: readonly string[]): TableShape | undefined {
  const names = first.map((name) => name.trim().toLowerCase())
  const guarded = first[0] === GUARD_HEADER
  const columns = termColumns(names)
  if (columns.has('lang') && columns.has('text')) return { kind: 'terms', columns, guarded }
  const languages = namedColumns(first)
  if (languages.length > 1) return { kind: 'languages', columns: languages, guarded }
  const [source, target] = [names.indexOf('source'), names.indexOf('target')]
  if (source >= 0 && target >= 0) {
    const comments = [
      'translator_comments',
      'developer_comments',
      'comment',
      'comments',
      'note',
      'notes',
      'description',
    ]
    const context = names.indexOf('context')
    const found = comments.map((name) => names.indexOf(name)).filter((at) => at >= 0)
    const pair = { source, target, comments: found, ...(context < 0 ? {} : { context }) }
    return { kind: 'pair', columns: pair, header: true, guarded }
  }
  if (first.length < 2 || first.length > 3 || columns.size > 1) return undefined
  const comments = first.length === 3 ? [2] : []
  return { kind: 'pair', columns: { source: 0, target: 1, comments }, header: false, guarded: false }
}

function termColumns(names: readonly string[]): ReadonlyMap<GlossaryColumn, number> {
  const found = new Map<GlossaryColumn, number>()
  const taken = new Set<number>()
  const take = (column: GlossaryColumn, name: string) => {
    const at = names.indexOf(name)
    if (at < 0 || found.has(column) || taken.has(at)) return
    found.set(column, at)
    taken.add(at)
  }
  // `term` is our name for a term's id, and everyone else's for its text.
  for (const column of glossaryColumns) if (column !== 'term' || names.includes('text')) take(column, column)
  for (const [column, others] of Object.entries(otherNames)) {
    for (const name of others) take(column as GlossaryColumn, name)
  }
  return found
}
