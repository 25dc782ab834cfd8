// log(1 + e^−d) by d, `steps` a nat, with straight lines between. A chord lies above the curve; the points are lowered
// by what that is on average (h² f″ ⁄ 12), so that errors of a few ten-millionths do not add up over a long text.
const steps = 256
const furthest = 24
const table = Float64Array.from({ length: steps * furthest + 2 }, (_, k) => {
  const x = Math.exp(-k / steps)
  return Math.log1p(x) - x / (1 + x) ** 2 / (12 * steps * steps)
})

/** log(eˣ + eʸ); a term less than e⁻²⁴ of the other is left out. */
export function logSum(x: number, y: number): number {
  let most = x
  let d = x - y
  if (d < 0) {
    most = y
    d = -d
  }
  // Not a number where both are −∞.
  if (!(d < furthest)) return most
  const at = d * steps
  const k = at | 0
  const here = table[k]!
  return most + here + (at - k) * (table[k + 1]! - here)
}
