import { findValues } from '../values/find-values.ts'
import { outsideNames } from '../values/outside-names.ts'
import type { Value } from '../values/value.ts'
import type { CheckedSide } from './check.ts'

/** What a side states by value; numbers and dates that are part of a name state nothing. */
export function statedValues({ text, pack, names }: CheckedSide): readonly Value[] {
  return outsideNames(findValues(text, pack), names)
}
