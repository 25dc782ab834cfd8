import type { LanguagePack } from '../languages/language.ts'
import { proposedEnds } from './proposals.ts'

/** Where the sentences of one paragraph end: offsets after their trailing white space, ascending, without the last. */
export function sentenceEnds(paragraph: string, pack: LanguagePack): number[] {
  return proposedEnds(paragraph, pack.segmentation?.segmenterCode ?? pack.code)
}
