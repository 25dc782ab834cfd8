import { createHash } from 'node:crypto'
import type { ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import type { NamesReport, ReportFinding, WaivedFinding } from './name-views.ts'

const prefix = 'names:'

/**
 * The name of a finding that waivers know it by: the kind, the text, what it is missing in, the concepts and the forms.
 * Another form makes it another finding, which nobody has dismissed yet; another place does not.
 */
export function subjectOf({ kind, documentId, bitextId, missingIn, concepts, forms }: ReportFinding): string {
  const about = [
    documentId,
    bitextId ?? '',
    missingIn?.id ?? '',
    ...concepts.map(({ id }) => id).sort(),
    ...forms.map(({ text }) => text).sort(),
  ]
  return `${prefix}${kind}:${createHash('sha256').update(about.join('\n')).digest('hex').slice(0, 24)}`
}

/** A report with the names of its findings, those apart that somebody has dismissed. */
export async function waived(
  deps: Deps,
  projectId: ProjectId,
  report: Omit<NamesReport, 'dismissed'>,
): Promise<NamesReport> {
  const waivers = new Map((await deps.storage.waivers(projectId)).map((waiver) => [waiver.subject, waiver]))
  const open: ReportFinding[] = []
  const dismissed: WaivedFinding[] = []
  for (const finding of report.findings) {
    const subject = subjectOf(finding)
    const waiver = waivers.get(subject)
    if (waiver === undefined) open.push({ ...finding, subject })
    else dismissed.push({ ...finding, subject, waiverId: waiver.id, reason: waiver.reason })
  }
  return { ...report, findings: open, dismissed }
}
