import type { Code, ImportedBlock } from './format.ts'

/** The raw text with everything but what is read as spaces: looked at for lost letters, at the same offsets. */
export function textOnly(
  text: string,
  { blocks, codes }: { readonly blocks: readonly ImportedBlock[]; readonly codes: readonly Code[] },
): string {
  const kept: string[] = []
  let at = 0
  let code = 0
  const blank = (until: number) => {
    if (until > at) kept.push(text.slice(at, until).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)))
    at = Math.max(at, until)
  }
  for (const { start, end } of blocks) {
    blank(start)
    for (; code < codes.length && codes[code]![0] < end; code++) {
      const [from, to] = codes[code]!
      if (from > at) kept.push(text.slice(at, from))
      at = Math.max(at, from)
      blank(to)
    }
    if (end > at) kept.push(text.slice(at, end))
    at = Math.max(at, end)
  }
  blank(text.length)
  return kept.join('')
}
