/** Whether two models draw alike: compared by value, so that a list drawn anew touches only the rows that changed. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = Object.keys(x)
  return names.length === Object.keys(y).length && names.every((name) => isSame(x[name], y[name]))
}
