import { aboutBlock, type CleanupRule, textOf } from './rule.ts'

/** Heads and feet that a page break left in the text, and page numbers. */
export default {
  id: 'repeated-lines',
  label: 'Repeated heads, feet and page numbers',
  explain:
    'A short line that comes again and again far apart, with nothing but a number changing; numbers that count the pages.',
  byDefault: true,
  stage: 1,
  find(text) {
    const places = new Map<string, number[]>()
    const numbers: { readonly block: number; readonly page: number }[] = []
    text.blocks.forEach((block, i) => {
      if (block.end - block.start > 400 || block.kind === 'cell' || block.kind === 'code') return
      const line = textOf(text, block)
      const page = PAGE.exec(line)
      if (page !== null) numbers.push({ block: i, page: Number(page[1] ?? page[2]) })
      else if (block.kind !== 'item' && line.length >= 8 && line.length <= 100 && !/[.!?…,:;]["'»”)]*$/.test(line)) {
        const key = line.replace(/\d+/g, '#')
        const own = places.get(key)
        if (own === undefined) places.set(key, [i])
        else own.push(i)
      }
    })
    const repeated = [...places.values()].filter((own) => own.length >= 3 && isApart(own)).flat()
    return [
      ...repeated.map((i) => aboutBlock(text.blocks[i]!, 'leave-out', 'a head or foot that comes on every page')),
      ...ascending(numbers).map((i) => aboutBlock(text.blocks[i]!, 'leave-out', 'a page number')),
    ].sort((a, b) => a.start - b.start)
  },
} satisfies CleanupRule as CleanupRule

const PAGE =
  /^[-–—\s|]*(?:(?:page|p\.|стор\.|сторінка|с\.|стр\.|страница|бет)\s*)?(\d{1,4})(?:\s*(?:of|\/|з|із|из)\s*\d{1,4})?[-–—\s|]*$|^(\d{1,4})\s*-?\s*бет$/iu

/** Blocks between two of a page's heads: a refrain comes sooner. */
const leastApart = 8

function isApart(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place - places[i - 1]! >= leastApart)
}

/** The longest runs of numbers that count up by one: three of them are pages. */
function ascending(numbers: readonly { readonly block: number; readonly page: number }[]): number[] {
  const pages: number[] = []
  for (let from = 0; from < numbers.length; ) {
    let to = from + 1
    while (to < numbers.length && numbers[to]!.page === numbers[to - 1]!.page + 1 && apart(to)) to++
    if (to - from >= 3) for (let i = from; i < to; i++) pages.push(numbers[i]!.block)
    from = to
  }
  return pages

  // Numbers on neighbouring lines are a list's or a table's.
  function apart(i: number): boolean {
    return numbers[i]!.block - numbers[i - 1]!.block >= 3
  }
}
