import {
  findingKinds,
  type NamesReport,
  type ReportCell,
  type ReportConcept,
  type ReportFinding,
  type ReportPlace,
} from './report.ts'
import { findingWords, sentenceOf } from './report-words.ts'

/**
 * A report as a page by itself: no scripts, nothing from elsewhere, and fit for the printer.
 *
 * @param about  what the texts are, and the day
 */
export function reportHtml(report: NamesReport, about: { readonly title: string; readonly day: string }): string {
  const title = escaped(`Names in ${about.title}`)
  const kinds = findingKinds
    .map((kind) => ({ kind, own: report.findings.filter((finding) => finding.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p class="soft">${escaped(about.day)}. ${report.documents.length} texts, ${report.rows.length} names mentioned, ${report.unmentioned} of the glossary not mentioned.</p>
<h2>What to look at</h2>
${kinds.length === 0 ? '<p>Nothing was found.</p>' : kinds.map(({ kind, own }) => `<h3>${findingWords[kind]} <span class="soft">${own.length}</span></h3>\n<ul>\n${own.map((finding) => findingItem(finding, report)).join('\n')}\n</ul>`).join('\n')}
<h2>Names and their forms</h2>
${report.rows.length === 0 ? '<p>No name of the glossary is mentioned.</p>' : matrix(report)}
</body>
</html>
`
}

function findingItem(finding: ReportFinding, report: NamesReport): string {
  const document = report.documents.find(({ id }) => id === finding.documentId)
  const more =
    finding.count > finding.places.length
      ? `<li class="soft">and ${finding.count - finding.places.length} more</li>`
      : ''
  return `<li><p><b>${finding.concepts.map(names).join('; ')}</b> <span class="soft">${escaped(document?.name ?? '')}</span><br>${escaped(sentenceOf(finding))}</p>
<ol>${finding.places.map((place) => placeItem(place, document?.lang ?? 'und')).join('')}${more}</ol></li>`
}

function placeItem({ number, before, written, after }: ReportPlace, lang: string): string {
  return `<li><span class="soft">${number}</span> <span lang="${escaped(lang)}">${escaped(before)}<mark>${escaped(written)}</mark>${escaped(after)}</span></li>`
}

function matrix({ documents, rows }: NamesReport): string {
  const head = documents
    .map(({ name, lang }) => `<th scope="col">${escaped(name)} <span class="soft">${escaped(lang)}</span></th>`)
    .join('')
  const body = rows.map(
    ({ concept, total, cells }) =>
      `<tr><th scope="row">${names(concept)} <span class="soft">${concept.kind}</span></th><td class="number">${total}</td>${cells
        .map((cell, i) => `<td lang="${escaped(documents[i]!.lang)}">${cell === null ? '' : forms(cell)}</td>`)
        .join('')}</tr>`,
  )
  return `<div class="wide"><table>
<thead><tr><th scope="col">Name</th><th scope="col">All</th>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
}

const forms = (cell: ReportCell) =>
  cell.forms
    .map(({ text, status, count }) => {
      const doubtful = status === 'wrong' || status === 'deprecated'
      const said = doubtful ? ` <span class="soft">${status}</span>` : ''
      return `<span class="form${doubtful ? ' bad' : ''}">${escaped(text)} <b>${count}</b>${said}</span>`
    })
    .join('<br>')

const names = (concept: ReportConcept) =>
  concept.names.map(({ lang, text }) => `<span lang="${escaped(lang)}">${escaped(text)}</span>`).join(' / ')

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 72em; margin: 2em auto; padding: 0 1.5em; font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5em; } h2 { margin-top: 2em; border-bottom: 1px solid #8888; } h3 { margin-bottom: .3em; }
ul, ol { margin: 0; padding: 0; list-style: none; }
ul > li { margin: .8em 0; break-inside: avoid; } p { margin: 0; } ol { margin-left: 1.5em; font-size: .93em; }
.soft { color: light-dark(#666, #aaa); font-weight: normal; } mark { background: light-dark(#fde9c8, #57420f); color: inherit; }
.bad { text-decoration: underline wavy light-dark(#b45309, #f0a94a); text-underline-offset: 3px; }
.wide { overflow-x: auto; } table { border-collapse: collapse; }
th, td { padding: .35em .7em; border: 1px solid #8886; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: end; } .number, thead th:nth-child(2) { overflow-wrap: normal; } thead { display: table-header-group; } tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } .wide { overflow: visible; } @page { margin: 15mm; } }
`
