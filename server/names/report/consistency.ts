import { languagePack } from '../../languages/registry.ts'
import type { Concept } from '../concept.ts'
import { type NameIndex, nameIndex } from '../name-index.ts'
import { findingsOf, type RawFinding } from './findings.ts'
import { type FoundName, namesOf, type SegmentNames } from './found-names.ts'
import { oneSideOnly } from './one-side.ts'
import { byForm, conceptOf, formOf } from './places.ts'
import { findingKinds, type NamesReport, type ReportCell, type ReportInput, type ReportText } from './report.ts'
import { sharedForms } from './shared-forms.ts'

/**
 * Looks for the names of a glossary in some texts, and says which forms of each stand where and what of it an editor
 * should look at. Time grows with the length of the texts and the size of the glossary.
 *
 * @param progress  told how far it is, 0…1
 */
export function consistencyReport(
  { concepts, texts, links }: ReportInput,
  progress: (share: number) => void = () => {},
): NamesReport {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const langs = [...new Set(texts.map(({ lang }) => lang))]
  const segments = new Map<string, SegmentNames>()
  const textOf = new Map<string, ReportText>()
  const total = texts.reduce((sum, text) => sum + text.segments.length, 0)
  const indexes = new Map<string, NameIndex>()
  const columns = texts.map(namesOfText)
  const findings = columns.flatMap(({ byConcept, all }) => [
    ...[...byConcept.values()].flatMap(findingsOf),
    ...sharedForms(all),
  ])
  findings.push(...oneSideOnly(links, segments, textOf))

  const mentioned = concepts.filter(({ id }) => columns.some(({ byConcept }) => byConcept.has(id)))
  const rows = mentioned
    .map((concept) => {
      const cells = columns.map(({ byConcept }) => cellOf(byConcept.get(concept.id) ?? []))
      const total = cells.reduce((sum, cell) => sum + (cell?.total ?? 0), 0)
      return { concept: conceptOf(concept, langs), total, cells }
    })
    .sort((a, b) => b.total - a.total || compare(a.concept.names[0]?.text ?? '', b.concept.names[0]?.text ?? ''))
  const rank = new Map(rows.map(({ concept }, i) => [concept.id, i]))
  return {
    documents: texts.map(({ id, name, lang }, i) => ({ id, name, lang, mentions: columns[i]!.all.length })),
    rows,
    findings: findings.sort(inOrder(rank)).map(({ about, ...rest }) => ({
      ...rest,
      concepts: about.map((concept) => conceptOf(concept, langs)),
    })),
    unmentioned: concepts.length - mentioned.length,
  }

  function indexFor(lang: string): NameIndex {
    const pack = languagePack(lang)
    const index = indexes.get(pack.code) ?? nameIndex(concepts, pack)
    indexes.set(pack.code, index)
    return index
  }

  function namesOfText(text: ReportText) {
    const index = indexFor(text.lang)
    const all: FoundName[] = []
    const byConcept = new Map<string, FoundName[]>()
    for (const segment of text.segments) {
      const found = namesOf(text, segment, index, byId)
      segments.set(segment.id, found)
      textOf.set(segment.id, text)
      for (const name of found.names) {
        all.push(name)
        const same = byConcept.get(name.concept.id)
        if (same) same.push(name)
        else byConcept.set(name.concept.id, [name])
      }
      progress(segments.size / total)
    }
    return { all, byConcept }
  }
}

/** What of a report concerns one of its texts. */
export function narrowed(report: NamesReport, documentId: string): NamesReport {
  const at = report.documents.findIndex(({ id }) => id === documentId)
  const rows = report.rows
    .filter(({ cells }) => cells[at])
    .map(({ concept, cells }) => ({ concept, total: cells[at]!.total, cells: [cells[at]!] }))
    .sort((a, b) => b.total - a.total)
  return {
    documents: report.documents.filter(({ id }) => id === documentId),
    rows,
    findings: report.findings.filter((finding) => finding.documentId === documentId),
    unmentioned: report.unmentioned + report.rows.length - rows.length,
  }
}

function cellOf(names: readonly FoundName[]): ReportCell | null {
  if (names.length === 0) return null
  return { total: names.length, forms: byForm(names).map(formOf) }
}

/** By kind, the gravest first; then by how often the concept is mentioned. */
function inOrder(rank: ReadonlyMap<string, number>) {
  const placeOf = ({ about }: RawFinding) => rank.get((about[0] as Concept).id) ?? 0
  return (a: RawFinding, b: RawFinding) =>
    findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || placeOf(a) - placeOf(b)
}

// Not by locale: the same report comes out on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
