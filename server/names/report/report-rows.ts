import type { NamesReport } from './report.ts'
import { findingWords, nameOf, sentenceOf } from './report-words.ts'

/** The columns of a report as a table, and their widths in characters. */
export const reportColumns = [
  ['part', 9],
  ['finding', 34],
  ['name', 36],
  ['kind', 12],
  ['document', 28],
  ['language', 10],
  ['form', 28],
  ['status', 12],
  ['count', 8],
  ['segment', 9],
  ['text', 70],
  ['explanation', 60],
] as const satisfies readonly (readonly [name: string, width: number])[]

/**
 * A report as one table, the header first: a row for each form of a name in a text (`form`), and a row for each place
 * of a finding (`finding`). One table, so that any spreadsheet can filter and sort it.
 */
export function reportRows(report: NamesReport): readonly (readonly string[])[] {
  const header = reportColumns.map(([name]) => name)
  const documents = new Map(report.documents.map((document) => [document.id, document]))
  const forms = report.rows.flatMap(({ concept, cells }) =>
    cells.flatMap((cell, i) =>
      (cell?.forms ?? []).map(({ text, status, count, places }) => {
        const { name, lang } = report.documents[i]!
        const first = String(places[0]?.number ?? '')
        return ['form', '', nameOf(concept), concept.kind, name, lang, text, status ?? '', String(count), first, '', '']
      }),
    ),
  )
  const findings = report.findings.flatMap((finding) => {
    const { name = '', lang = '' } = documents.get(finding.documentId) ?? {}
    const names = finding.concepts.map(nameOf).join('; ')
    const statusOf = new Map(finding.forms.map(({ text, status }) => [text, status]))
    return finding.places.map(({ number, written, before, after }) => [
      'finding',
      findingWords[finding.kind],
      names,
      finding.concepts[0]?.kind ?? '',
      name,
      lang,
      written,
      statusOf.get(written) ?? (finding.forms.length === 1 ? (finding.forms[0]!.status ?? '') : ''),
      '',
      String(number),
      `${before}${written}${after}`,
      sentenceOf(finding),
    ])
  })
  return [header, ...forms, ...findings]
}
