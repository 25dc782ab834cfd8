import { consistencyReport } from '../names/report/consistency.ts'
import type { NamesReport, ReportInput } from '../names/report/report.ts'
import type { TaskControl } from './task-control.ts'

/** Says which names stand where, in which forms, and what of it should be looked at. */
export function namesReportTask(input: ReportInput, control: TaskControl): NamesReport {
  return consistencyReport(input, control.onProgress)
}
