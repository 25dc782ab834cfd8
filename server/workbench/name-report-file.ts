import { safeCsv } from '../formats/safe-csv.ts'
import { writeXlsx } from '../formats/xlsx-write.ts'
import { reportHtml } from '../names/report/report-html.ts'
import { reportColumns, reportRows } from '../names/report/report-rows.ts'
import type { Deps } from './deps.ts'
import { nameReport, type ReportScope } from './name-report.ts'

export const reportFormats = ['html', 'csv', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportFile {
  readonly fileName: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** A report on names as a file: a page by itself, or one table of its forms and findings. */
export async function nameReportFile(deps: Deps, scope: ReportScope & { format: ReportFormat }): Promise<ReportFile> {
  const report = await nameReport(deps, scope)
  const title = await titleOf(deps, scope)
  const fileName = `${`Names in ${title}`.replace(/[^\p{L}\p{N} ._-]+/gu, '_').slice(0, 120)}.${scope.format}`
  switch (scope.format) {
    case 'html': {
      const day = deps.clock().toISOString().slice(0, 10)
      return { fileName, mediaType: 'text/html; charset=utf-8', content: reportHtml(report, { title, day }) }
    }
    case 'csv':
      return { fileName, mediaType: 'text/csv; charset=utf-8', content: safeCsv(reportRows(report)) }
    case 'xlsx': {
      const widths = reportColumns.map(([, width]) => width)
      const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      return { fileName, mediaType, content: writeXlsx(reportRows(report), { name: 'Names', widths }) }
    }
  }
}

async function titleOf({ storage }: Deps, { projectId, document, bitext }: ReportScope): Promise<string> {
  if (document !== undefined) return (await storage.get('document', document)).name
  if (bitext === undefined) return (await storage.get('project', projectId)).name
  const { sourceId, targetId } = await storage.get('bitext', bitext)
  const [source, target] = [await storage.get('document', sourceId), await storage.get('document', targetId)]
  return `${source.name} and ${target.name}`
}
