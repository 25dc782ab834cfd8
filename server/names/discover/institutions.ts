import type { Discovery } from './discovery.ts'
import { shareRow, type WordLink } from './link-words.ts'
import type { NameWord } from './name-words.ts'
import { keepsCapital, type Sightings } from './sightings.ts'

// A translated name may have so many words more than the other, and so many words at all.
const moreWords = 4
const mostWords = 12

/**
 * Names of several ordinary words that are translated, not spelled: National Security Commission – Ұлттық қауіпсіздік
 * комиссиясы. Words with capitals in a row on one side; on the other a stretch that begins with a capital and says the
 * same by the dictionary, by sound or by company.
 */
export function findInstitutions(
  links: readonly WordLink[],
  source: readonly NameWord[],
  target: readonly NameWord[],
  discovery: Discovery,
): WordLink[][] {
  const found: WordLink[][] = []
  const taken = { source: new Set<number>(), target: new Set<number>() }
  for (const run of runs(target, discovery.target)) {
    if (run.filter((j) => links.some((link) => link.target === j && link.because === 'same')).length > 1) continue
    if (hasProper(run, links, source, target, discovery)) continue
    const best = bestStretch(run, source, target, discovery, new Set([...taken.source, ...elsewhere(run, links)]))
    if (best === undefined) continue
    found.push(best)
    for (const link of best) {
      taken.source.add(link.source)
      taken.target.add(link.target)
    }
  }
  return found
}

/** Words with capitals in a row, with the small words inside; two that count at least. */
function runs(words: readonly NameWord[], seen: Sightings): number[][] {
  const all: number[][] = []
  let run: number[] = []
  const end = () => {
    while (run.length > 0 && !words[run.at(-1)!]!.capital) run.pop()
    if (run.length >= 2 && run.length <= mostWords) all.push(run)
    run = []
  }
  words.forEach((word, at) => {
    if (!word.follows) end()
    if (seen.knowledge.isTime(word.folded)) end()
    else if (word.initial && !keepsCapital(word, seen)) end()
    else if (word.capital && !(run.length === 0 && seen.knowledge.isConnector(word.folded))) run.push(at)
    else if (run.length > 0 && seen.knowledge.isConnector(word.folded)) run.push(at)
    else end()
  })
  end()
  return all
}

/** Whether a word of the run is spelled over, not translated: then the name proper is that word. */
function hasProper(
  run: readonly number[],
  links: readonly WordLink[],
  source: readonly NameWord[],
  target: readonly NameWord[],
  { source: from, target: to, rows }: Discovery,
): boolean {
  return links.some(({ source: i, target: j, because }) => {
    if (because === 'meaning' || !run.includes(j)) return false
    const [a, b] = [source[i]!.folded, target[j]!.folded]
    return from.small(a) === 0 && to.small(b) === 0 && !shareRow(a, b, rows)
  })
}

/** Words of the source that are spelled over somewhere outside the run. */
function elsewhere(run: readonly number[], links: readonly WordLink[]): number[] {
  return links.flatMap(({ source, target, because }) =>
    because !== 'meaning' && !run.includes(target) ? [source] : [],
  )
}

/** Two names with "and" between are two; the same word is inside an institution's name of three words or more. */
const parted = (run: readonly number[], words: readonly NameWord[]) => run.some((at) => ands.has(words[at]!.folded))
const ands: ReadonlySet<string> = new Set(['and', 'мен', 'бен', 'пен', 'және', 'і', 'й', 'та', 'и'])

function bestStretch(
  run: readonly number[],
  source: readonly NameWord[],
  target: readonly NameWord[],
  discovery: Discovery,
  taken: ReadonlySet<number>,
): WordLink[] | undefined {
  const { knowledge } = discovery.source
  const content = run.filter((j) => !discovery.target.knowledge.isConnector(target[j]!.folded))
  if (content.length < (content.length < run.length && parted(run, target) ? 3 : 2)) return undefined
  if (content.every((j) => discovery.target.knowledge.never(target[j]!.folded))) return undefined
  let best: WordLink[] | undefined
  let most = 0.66
  for (let start = 0; start < source.length; start++) {
    const first = source[start]!
    if (!first.capital || taken.has(start)) continue
    const matched: WordLink[] = []
    let size = 0
    for (let i = start; i < Math.min(source.length, start + run.length + moreWords); i++) {
      if (taken.has(i) || (i > start && !source[i]!.follows)) break
      if (knowledge.isConnector(source[i]!.folded)) continue
      size++
      const link = partner(
        i,
        content.filter((j) => !matched.some((one) => one.target === j)),
        source,
        target,
        discovery,
      )
      if (link === undefined) continue
      matched.push(link)
      const share =
        matched.reduce((sum, { score }) => sum + Math.min(1, score + 0.25), 0) / Math.max(size, content.length)
      const titles = matched.every((one) => discovery.target.knowledge.isTitle(target[one.target]!.folded))
      if (matched.length < 2 || share <= most || titles || !matched.some((one) => one.source === start)) continue
      most = share
      best = [...matched]
    }
  }
  return best
}

function partner(
  i: number,
  free: readonly number[],
  source: readonly NameWord[],
  target: readonly NameWord[],
  { alike, rows, together }: Discovery,
): WordLink | undefined {
  let best: WordLink | undefined
  for (const j of free) {
    const [a, b] = [source[i]!.folded, target[j]!.folded]
    const dice = together(a, b)
    const score = Math.max(alike(a, b), shareRow(a, b, rows) ? 0.7 : 0, dice >= 0.3 ? 0.45 + 0.4 * dice : 0)
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { source: i, target: j, score, because: 'meaning' }
  }
  return best
}
