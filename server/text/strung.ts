/** Texts one after the other with a space between, and where each begins. */
export function strung(texts: readonly string[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  return { text: texts.join(' '), starts }
}
