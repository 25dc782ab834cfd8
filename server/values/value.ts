/** Something a text states that has a value: compared by it, whatever the words or the script. */
export interface Value {
  readonly kind: 'number' | 'ordinal' | 'date' | 'weekday' | 'time' | 'money' | 'percent'
  /** Span in UTF-16 units, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Numbers, ordinals, money, percent; weekdays 1…7 from Monday. */
  readonly value?: number
  /** Dates as partial ISO 8601 (`2018-09-17`, `--05-19`, `2017-03`, `--10`, `2017`), times as `22:25`. */
  readonly iso?: string
  /** ISO 4217, with money. */
  readonly currency?: string
  /** True where no digit is written: `twenty`, `жиырмасы`. */
  readonly inWords: boolean
}

/** Year, month and day of a partial ISO date; what it leaves out is undefined. */
export function dateParts(iso: string): { year?: number; month?: number; day?: number } {
  const match = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso)
  if (!match) return {}
  const [, year, month, day] = match
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

/** A partial ISO 8601 date. */
export function isoDate(year: number | undefined, month?: number, day?: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const head = year === undefined ? '-' : String(year).padStart(4, '0')
  return head + (month === undefined ? '' : `-${two(month)}`) + (day === undefined ? '' : `-${two(day)}`)
}
