import { dateParts, type Value } from '../values/value.ts'
import type { Check } from './check.ts'
import { statedValues } from './stated-values.ts'

/** Small numbers come and go with wording (“both”, “one of”): only from here on is a missing one worth a word. */
const leastNumber = 3

const isNumber = (value: Value): boolean =>
  value.kind === 'money' || value.kind === 'percent' || (value.kind === 'number' && Number(value.value) >= leastNumber)

/** Whether a value states a number: by itself, or as the year, month or day of a date. */
const states = (other: Value, number: number) =>
  other.value === number || (other.kind === 'date' && Object.values(dateParts(other.iso ?? '')).includes(number))

export default {
  id: 'numbers',
  label: 'Numbers',
  explain:
    'A number, an amount of money or a percentage that stands on one side only, by value: “жиырма” and “20” are the same. Numbers below three, and those in names of the glossary (“16/12”), are left alone.',
  find(source, target) {
    const [a, b] = [source, target].map(statedValues)
    const missing = (values: readonly Value[], others: readonly Value[]) =>
      values.filter((value) => isNumber(value) && !others.some((other) => states(other, Number(value.value))))
    return [
      ...missing(a!, b!).map(({ text, start, end }) => ({
        severity: 'likely error' as const,
        message: `“${text}” is not in the translation.`,
        source: [start, end] as const,
      })),
      ...missing(b!, a!).map(({ text, start, end }) => ({
        severity: 'likely error' as const,
        message: `“${text}” is not in the source.`,
        target: [start, end] as const,
      })),
    ]
  },
} satisfies Check as Check
