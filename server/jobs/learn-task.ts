import { type LearnInput, type Learnt, learn } from '../align/learn.ts'
import { languagePack } from '../languages/registry.ts'

/** What to learn from, with languages as tags. */
export type LearnTaskInput = Omit<LearnInput, 'source' | 'target'> & {
  readonly source: string
  readonly target: string
}

/** Learns from what people decided. */
export function learnTask({ source, target, ...rest }: LearnTaskInput): Learnt {
  return learn({ ...rest, source: languagePack(source), target: languagePack(target) })
}
