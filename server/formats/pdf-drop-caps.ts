import { median } from './pdf-lines.ts'
import type { Run } from './pdf-runs.ts'

/**
 * Puts a large first letter that stands over several lines to the word it begins, and moves those lines back to where
 * they would begin without it.
 */
export function joinDropCaps(runs: readonly Run[]): readonly Run[] {
  const size = median(runs.map((run) => run.size))
  const caps = runs.filter((run) => run.size >= 1.8 * size && /^["«“„]?\p{Lu}$/u.test(run.text.trim()))
  // A page has a few at most; more are letters of a spaced headline.
  if (caps.length === 0 || caps.length > 6) return runs
  const joined = runs.filter((run) => !caps.includes(run))
  for (const cap of caps) {
    // Capitals are some 0.7 of the font's height.
    const top = cap.y - 0.75 * cap.size
    const beside = joined
      .map((run, index) => ({ run, index }))
      .filter(
        ({ run }) =>
          run.size < 0.6 * cap.size &&
          run.y > top &&
          run.y <= cap.y + 0.3 * size &&
          run.x0 >= cap.x1 - 0.3 * size &&
          run.x0 < cap.x1 + 1.5 * size,
      )
      .sort((one, other) => one.run.y - other.run.y)
    const first = beside[0]
    if (first === undefined) {
      joined.push(cap)
      continue
    }
    for (const { run, index } of beside) {
      const text = run === first.run ? cap.text.trim() + (/^\p{Ll}/u.test(run.text) ? '' : ' ') + run.text : run.text
      joined[index] = { ...run, text, x0: cap.x0 }
    }
  }
  return joined
}
