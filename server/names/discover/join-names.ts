import type { Discovery } from './discovery.ts'
import { findInstitutions } from './institutions.ts'
import { faint, next, shareRow, type WordLink } from './link-words.ts'
import type { NameWord } from './name-words.ts'
import { isProper, keepsCapital, type Sightings } from './sightings.ts'

/** A name as one unit writes it on both sides. */
export interface FoundPair {
  readonly source: string
  readonly target: string
  /** 0…1. */
  readonly confidence: number
}

/** Makes names of the linked words of a unit: neighbours on both sides are one. */
export function joinNames(
  unit: { readonly source: string; readonly target: string },
  at: number,
  links: readonly WordLink[],
  discovery: Discovery,
): FoundPair[] {
  const source = discovery.source.words[at]!
  const target = discovery.target.words[at]!
  const institutions = findInstitutions(links, source, target, discovery)
  const used = {
    source: new Set(institutions.flatMap((links) => links.map((link) => link.source))),
    target: new Set(institutions.flatMap((links) => links.map((link) => link.target))),
  }
  const free = links.filter((link) => !used.source.has(link.source) && !used.target.has(link.target))
  for (const link of free) {
    used.source.add(link.source)
    used.target.add(link.target)
  }
  const groups = group(free, source, target).map((links) => grow(links, used, source, target, discovery))
  const named = groups.filter((links) => isName(links, source, target, discovery))
  return [...outermost(named), ...institutions].map((links) => {
    const from = spanOf(
      unit.source,
      links.map((link) => link.source),
      source,
      used.source,
      discovery.source,
    )
    const to = spanOf(
      unit.target,
      links.map((link) => link.target),
      target,
      used.target,
      discovery.target,
    )
    const [a, b] = [withoutMark(from, to, discovery.source), withoutMark(to, from, discovery.target)]
    const score = links.reduce((sum, link) => sum + link.score, 0) / links.length
    return { source: a, target: b, confidence: Math.round(score * 100) / 100 }
  })
}

/** Without names that lie inside another on both sides: Кім Чен Ин, not Чен beside it. */
function outermost(groups: readonly (readonly WordLink[])[]): (readonly WordLink[])[] {
  const inside = (link: WordLink, others: readonly WordLink[]) =>
    (['source', 'target'] as const).every(
      (side) =>
        Math.min(...others.map((one) => one[side])) < link[side] &&
        link[side] <= Math.max(...others.map((one) => one[side])),
    )
  return groups.filter(
    (links) => !groups.some((others) => others !== links && links.every((link) => inside(link, others))),
  )
}

/** Sets of links whose words stand side by side in both texts. */
function group(links: readonly WordLink[], source: readonly NameWord[], target: readonly NameWord[]): WordLink[][] {
  const groups: WordLink[][] = []
  for (const link of [...links].sort((a, b) => a.target - b.target)) {
    const home = groups.find((others) =>
      others.some((one) => next(one.source, link.source, source) && next(one.target, link.target, target)),
    )
    if (home === undefined) groups.push([link])
    else home.push(link)
  }
  return groups
}

/** Adds the words beside a name that translate each other and have a capital in both texts: Батыс Вирджиния – West Virginia. */
function grow(
  links: readonly WordLink[],
  used: { readonly source: Set<number>; readonly target: Set<number> },
  source: readonly NameWord[],
  target: readonly NameWord[],
  discovery: Discovery,
): WordLink[] {
  const all = [...links]
  const bounds = () => ({
    source: [Math.min(...all.map((link) => link.source)) - 1, Math.max(...all.map((link) => link.source)) + 1],
    target: [Math.min(...all.map((link) => link.target)) - 1, Math.max(...all.map((link) => link.target)) + 1],
  })
  const reachable = (at: number, side: 'source' | 'target', words: readonly NameWord[], seen: Sightings) => {
    const word = words[at]
    if (word === undefined || !word.capital || used[side].has(at) || seen.knowledge.isTitle(word.folded)) return false
    if (!word.foreign && word.initial && !keepsCapital(word, seen)) return false
    const inner = at < Math.min(...all.map((link) => link[side])) ? at + 1 : at
    return words[inner]!.follows
  }
  for (let more = true; more; ) {
    more = false
    const edge = bounds()
    for (const i of edge.source) {
      if (!reachable(i, 'source', source, discovery.source)) continue
      for (const j of edge.target) {
        if (more || !reachable(j, 'target', target, discovery.target)) continue
        const [a, b] = [source[i]!.folded, target[j]!.folded]
        if ((source[i]!.foreign || target[j]!.foreign) && a !== b) continue
        // The first words of two sentences translate each other without being names: Кеше Сәуле – Yesterday Saule.
        if (
          source[i]!.initial &&
          target[j]!.initial &&
          !(isProper(source[i]!, discovery.source) && isProper(target[j]!, discovery.target))
        )
          continue
        const alike = discovery.alike(a, b)
        if (alike < faint && !shareRow(a, b, discovery.rows) && discovery.together(a, b) < 0.5) continue
        all.push({ source: i, target: j, score: Math.max(alike, 0.6), because: 'meaning' })
        used.source.add(i)
        used.target.add(j)
        more = true
      }
    }
  }
  return all
}

/** Whether linked words name somebody or something, rather than being words with a capital by chance. */
function isName(
  links: readonly WordLink[],
  source: readonly NameWord[],
  target: readonly NameWord[],
  { source: from, target: to, rows }: Discovery,
): boolean {
  return links.some(({ source: i, target: j, because }) => {
    const [a, b] = [source[i]!, target[j]!]
    // What a dictionary translates is a name if nothing but that explains the capitals: Қытай – China.
    const proper = isProper(a, from) && isProper(b, to)
    if (because === 'meaning') return proper
    if (because === 'same') return true
    return proper || (!(from.small(a.folded) > 0 && to.small(b.folded) > 0) && !shareRow(a.folded, b.folded, rows))
  })
}

function spanOf(
  text: string,
  places: readonly number[],
  words: readonly NameWord[],
  used: ReadonlySet<number>,
  { knowledge }: Sightings,
): string {
  let [low, high] = [Math.min(...places), Math.max(...places)]
  // A hyphen holds a name together, and a Kazakh ending: ҚДТ-ны; not Kazakhstan-based, nor the two of Kim-Trump.
  const ending = knowledge.pack.inflection?.kind === 'agglutinative'
  while (words[low]!.tied && low > 0 && !used.has(low - 1) && words[low - 1]!.capital) low--
  while (words[high + 1]?.tied && !used.has(high + 1) && (words[high + 1]!.capital || ending)) high++
  return text.slice(words[low]!.start, words[high]!.end)
}

/** A name without a mark that is no part of it (English ’s), unless the other side keeps that too: Sainsbury's. */
function withoutMark(name: string, other: string, { knowledge }: Sightings): string {
  const rules = knowledge.pack.inflection
  if (rules?.kind !== 'clitic') return name
  const plain = (text: string) => text.replace(/[’ʼ]/g, "'").toLowerCase()
  for (const { text, outside } of rules.endings) {
    if (outside && plain(name).endsWith(text) && !plain(other).endsWith(text)) return name.slice(0, -text.length)
  }
  return name
}
