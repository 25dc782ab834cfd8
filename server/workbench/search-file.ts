import { setImmediate as turn } from 'node:timers/promises'
import type { ProjectId } from '../../db/model/ids.ts'
import { safeCsv } from '../formats/safe-csv.ts'
import type { Deps } from './deps.ts'
import { hitViews } from './search-project.ts'
import { scanProject } from './search-scan.ts'
import type { SearchBeside, SearchHit } from './search-views.ts'

export interface SearchFile {
  readonly fileName: string
  readonly mediaType: string
  readonly content: string
}

const mostSegments = 20_000
const portion = 500

const header = [
  'Document',
  'Language',
  'Number',
  'Before',
  'Found',
  'After',
  'State',
  'Linked document',
  'Linked language',
  'Linked text',
]

/** What a search finds as a table: a row for each place and each bitext that its segment stands in. */
export async function searchFile(deps: Deps, projectId: ProjectId, q: string): Promise<SearchFile> {
  const project = await deps.storage.get('project', projectId)
  const { hits } = await scanProject(deps, projectId, q)
  const kept = hits.slice(0, mostSegments)
  const rows: string[][] = [header]
  for (let from = 0; from < kept.length; from += portion) {
    for (const hit of await hitViews(deps, projectId, kept.slice(from, from + portion))) rows.push(...rowsOf(hit))
    await turn()
  }
  // A file that is cut says so.
  if (hits.length > kept.length) rows.push([`… ${hits.length - kept.length} more segments have it.`])
  const name = `${`${q.trim()} in ${project.name}`.replace(/[^\p{L}\p{N} ._-]+/gu, '_').slice(0, 120)}.csv`
  return { fileName: name, mediaType: 'text/csv; charset=utf-8', content: safeCsv(rows) }
}

function rowsOf({ document, lang, number, text, excluded, places, beside }: SearchHit): string[][] {
  const sides: readonly (SearchBeside | null)[] = beside.length > 0 ? beside : [null]
  return places.flatMap(({ start, end }) =>
    sides.map((side) => [
      document,
      lang,
      String(number),
      text.slice(0, start),
      text.slice(start, end),
      text.slice(end),
      stateOf(side, excluded),
      side?.document ?? '',
      side?.lang ?? '',
      side?.texts.join(' ') ?? '',
    ]),
  )
}

function stateOf(side: SearchBeside | null, excluded: boolean): string {
  if (excluded) return 'excluded'
  if (side === null || side.state === null) return 'not linked'
  return side.texts.length === 0 ? `${side.state}, without counterpart` : side.state
}
