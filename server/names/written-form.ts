/** A folded form with the capitals of the word it was made from. */
export function dressed(written: string, form: string): string {
  const folded = written.toLowerCase()
  let shared = 0
  while (shared < form.length && folded[shared] === form[shared]) shared++
  return written.slice(0, shared) + form.slice(shared)
}
