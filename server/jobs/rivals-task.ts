import type { Bead } from '../align/bead.ts'
import { type Place, type Rival, rivalsOf } from '../align/match/rivals.ts'
import { type AlignTaskInput, alignInput } from './align-task.ts'

export interface RivalsTaskInput extends AlignTaskInput {
  readonly place: Place
  readonly linked: readonly Bead[]
}

/** Finds what comes nearest to a segment without counterpart. */
export function rivalsTask(input: RivalsTaskInput): readonly Rival[] {
  return rivalsOf(alignInput(input), input.place, input.linked)
}
