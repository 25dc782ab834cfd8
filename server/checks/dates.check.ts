import { dateParts } from '../values/value.ts'
import type { Check } from './check.ts'
import { statedValues } from './stated-values.ts'

/** Whether two dates could be the same day: no part that both give differs. */
function agree(a: string, b: string): boolean {
  const [x, y] = [dateParts(a), dateParts(b)]
  return (['year', 'month', 'day'] as const).every(
    (part) => x[part] === undefined || y[part] === undefined || x[part] === y[part],
  )
}

export default {
  id: 'dates',
  label: 'Dates',
  explain:
    'Both sides name a date, and it is not the same one. A date that only one side names, or names in part, is no finding.',
  find(source, target) {
    const [a, b] = [source, target].map((side) => statedValues(side).filter(({ kind }) => kind === 'date'))
    return a!.flatMap((date, i) => {
      const other = b![i]
      if (other === undefined || a!.length !== b!.length) return []
      if (b!.some((each) => agree(date.iso ?? '', each.iso ?? ''))) return []
      return [
        {
          severity: 'contradiction' as const,
          message: `“${date.text}” is another date than “${other.text}”.`,
          source: [date.start, date.end] as const,
          target: [other.start, other.end] as const,
        },
      ]
    })
  },
} satisfies Check as Check
