import { dateParts, type Value } from '../values/value.ts'
import type { Evidence } from './bead.ts'

// As many nats as a date or number that is missing takes from a bead, on either side.
const missing = -0.8
const contradicted = -2

/**
 * Values that one side of a bead states and the other does not: a pair of them where both sides state another value of
 * the same kind, alone where the other side is silent. Small numbers in words are left out; they come and go in
 * translation.
 */
export function valueConflicts(inSource: readonly Value[], inTarget: readonly Value[]): readonly Evidence[] {
  const source = inSource.filter(isStated)
  const target = inTarget.filter(isStated)
  const lonelySource = source.filter((value) => !target.some((other) => agree(value, other)))
  const lonelyTarget = target.filter((value) => !source.some((other) => agree(value, other)))
  const found: Evidence[] = []
  for (const value of lonelySource) {
    const kind = value.kind === 'date' || value.kind === 'weekday' ? 'date' : 'number'
    const at = nearest(value, lonelyTarget)
    if (at < 0) found.push({ kind, weight: missing, source: value.text })
    else found.push({ kind, weight: contradicted, source: value.text, target: lonelyTarget.splice(at, 1)[0]!.text })
  }
  for (const value of lonelyTarget) {
    const kind = value.kind === 'date' || value.kind === 'weekday' ? 'date' : 'number'
    found.push({ kind, weight: missing, target: value.text })
  }
  return found
}

const isStated = ({ kind, inWords, value }: Value) =>
  !(inWords && (kind === 'number' || kind === 'ordinal') && value! <= 10)

/** Whether two values can be the same: dates agree in what both of them state. */
function agree(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    const [x, y] = [dateParts(a.iso!), dateParts(b.iso!)]
    const both = (['year', 'month', 'day'] as const).filter((part) => x[part] !== undefined && y[part] !== undefined)
    return both.length > 0 && both.every((part) => x[part] === y[part])
  }
  if (a.kind === 'date' || b.kind === 'date') {
    // A bare 2017 on one side may be a year on the other.
    const [date, other] = a.kind === 'date' ? [a, b] : [b, a]
    return other.value !== undefined && Object.values(dateParts(date.iso!)).includes(other.value)
  }
  if (a.kind === 'time' || b.kind === 'time') return a.iso === b.iso
  if ((a.kind === 'weekday') !== (b.kind === 'weekday')) return false
  return a.value === b.value
}

/** The other value that most looks like another version of this one: the same kind, sharing a part; −1 when none. */
function nearest(value: Value, others: readonly Value[]): number {
  const group = (v: Value) => (v.kind === 'ordinal' || v.kind === 'money' || v.kind === 'percent' ? 'number' : v.kind)
  let best = -1
  let most = -1
  others.forEach((other, at) => {
    if (group(other) !== group(value)) return
    if (group(value) === 'number' && !isSameSize(value.value!, other.value!)) return
    const [x, y] = [dateParts(value.iso ?? ''), dateParts(other.iso ?? '')]
    const shared = (['year', 'month', 'day'] as const).filter((part) => x[part] !== undefined && x[part] === y[part])
    if (shared.length > most) {
      most = shared.length
      best = at
    }
  })
  return best
}

// 3 and 2017 are two facts, one of them missing on either side; 17 and 28 are one fact told in two ways.
const isSameSize = (a: number, b: number) => a === b || (a > 0 && b > 0 && Math.abs(Math.log10(a / b)) < 1)
