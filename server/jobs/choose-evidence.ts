import { type Choice, chooseRelevant } from '../align/relevant.ts'

/** Chooses pairs off the event loop: long texts find millions of them. */
export function chooseEvidenceTask(choice: Choice): Int32Array {
  return chooseRelevant(choice)
}
