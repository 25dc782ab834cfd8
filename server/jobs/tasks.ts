import { carrySpans } from '../text/carry-spans.ts'
import { alignTask } from './align-task.ts'
import { chooseEvidenceTask } from './choose-evidence.ts'
import { duplicatesTask } from './duplicates-task.ts'
import { importFileTask } from './import-file.ts'
import { learnTask } from './learn-task.ts'
import { matchGlossaryTask } from './match-glossary.ts'
import { namesReportTask } from './names-report-task.ts'
import { lookAtEvidenceTask, readEvidenceTask } from './read-evidence.ts'
import { previewTask, readFileTask } from './read-file.ts'
import { rivalsTask } from './rivals-task.ts'
import { translateDocumentTask } from './translate-document.ts'
import { unknownNamesTask } from './unknown-names-task.ts'
import { writeGlossaryTask } from './write-glossary.ts'

/**
 * Engine functions that may run off the event loop, by name. A task takes and returns plain data that can be cloned;
 * language packs travel as tags and are looked up where the task runs.
 */
export const tasks = {
  align: alignTask,
  'carry-spans': carrySpans,
  learn: learnTask,
  'match-glossary': matchGlossaryTask,
  'look-at-evidence': lookAtEvidenceTask,
  'names-report': namesReportTask,
  preview: previewTask,
  'choose-evidence': chooseEvidenceTask,
  duplicates: duplicatesTask,
  'import-file': importFileTask,
  'read-evidence': readEvidenceTask,
  'read-file': readFileTask,
  rivals: rivalsTask,
  'translate-document': translateDocumentTask,
  'write-glossary': writeGlossaryTask,
  'unknown-names': unknownNamesTask,
} as const

export type TaskName = keyof typeof tasks
export type TaskInput<Task extends TaskName> = Parameters<(typeof tasks)[Task]>[0]
export type TaskOutput<Task extends TaskName> = Awaited<ReturnType<(typeof tasks)[Task]>>
/** What a task hands over on the way; never, for one that does not. */
export type TaskPiece<Task extends TaskName> = Parameters<(typeof tasks)[Task]>[1] extends {
  give(piece: infer Piece): unknown
}
  ? Piece
  : never
