import { languagePack } from '../../languages/registry.ts'
import { skeleton } from '../../text/skeleton.ts'
import { exonymsOf, foldExonym } from '../exonyms.ts'
import type { FoundName } from './collect-names.ts'
import { consonantsOf } from './consonants.ts'
import { isPerson } from './kind-of-name.ts'
import type { PairedForms } from './paired-forms.ts'
import { territories } from './territories.ts'
import { type WordLikeness, wordLikeness } from './word-likeness.ts'

interface Joint {
  readonly a: number
  readonly b: number
  readonly alike: number
}

/** Puts together names that probably name one thing. */
export function clusterNames(names: readonly FoundName[], pairs: readonly PairedForms[]): FoundName[][] {
  const home = names.map((_, at) => at)
  const find = (at: number): number => {
    while (home[at] !== at) {
      home[at] = home[home[at]!]!
      at = home[at]!
    }
    return at
  }
  const members = new Map<number, number[]>(names.map((_, at) => [at, [at]]))
  const join = (a: number, b: number) => {
    const [one, other] = [find(a), find(b)]
    if (one === other) return
    home[other] = one
    members.get(one)!.push(...members.get(other)!)
    members.delete(other)
  }

  const alike = likenesses()
  joinPairs()
  joinExonyms()
  joinAlike()
  joinParts()
  joinAbbreviations()
  return [...members.values()].map((places) => places.map((at) => names[at]!))

  /** What confirmed links say comes first. */
  function joinPairs(): void {
    const bySurface = new Map<string, number>()
    for (const [at, name] of names.entries())
      for (const { text } of name.surfaces) bySurface.set(surfaceKey(name.lang, text), at)
    for (const { source, target } of pairs) {
      const [a, b] = [source, target].map(({ lang, text }) => bySurface.get(surfaceKey(languagePack(lang).code, text)))
      if (a !== undefined && b !== undefined && !opposed(a, b)) join(a, b)
    }
  }

  /** Places that languages call differently: Германия, Німеччина. */
  function joinExonyms(): void {
    const languages = [...new Set(names.map(({ lang }) => lang))]
    const byName = new Map(names.map(({ lang, text }, at) => [surfaceKey(lang, foldExonym(text)), at]))
    for (const [at, { lang, text }] of names.entries()) {
      for (const other of languages) {
        if (other === lang) continue
        for (const exonym of exonymsOf(text, lang, other)) {
          const there = byName.get(surfaceKey(other, foldExonym(exonym)))
          if (there !== undefined) join(at, there)
        }
      }
    }
  }

  function joinAlike(): void {
    const joints: Joint[] = []
    for (const bucket of buckets(names).values()) {
      for (let i = 0; i < bucket.length; i++) {
        for (let k = i + 1; k < bucket.length; k++) {
          const likeness = nameLikeness(bucket[i]!, bucket[k]!)
          if (likeness > 0) joints.push({ a: bucket[i]!, b: bucket[k]!, alike: likeness })
        }
      }
    }
    joints.sort((x, y) => y.alike - x.alike)
    for (const { a, b } of joints) if (find(a) !== find(b) && !opposed(a, b) && akin(a, b)) join(a, b)
  }

  /** A surname or given name alone joins the person, if only one has it. */
  function joinParts(): void {
    const byWord = new Map<string, number[]>()
    for (const [at, name] of names.entries()) {
      if (!isPerson(name)) continue
      for (const word of name.words) for (const key of keysOf(word)) byWord.set(key, [...(byWord.get(key) ?? []), at])
    }
    for (const [at, name] of names.entries()) {
      if (name.words.length !== 1 || name.acronym || territories(languagePack(name.lang))(name.words[0]!)) continue
      const hosts = new Map<number, number>()
      for (const key of keysOf(name.words[0]!)) {
        for (const other of byWord.get(key) ?? []) {
          const likeness = Math.max(
            ...names[other]!.words.map((word) => wordAlike(name.lang, name.words[0]!, names[other]!.lang, word)),
          )
          // A place like a given name: Almaty, Almat.
          const sameLang = names[other]!.lang === name.lang
          if (sameLang && likeness < 1 && name.located * 3 >= name.count) continue
          if (likeness < (sameLang ? leastPart : leastPartAcross) || !akin(other, at)) continue
          hosts.set(find(other), Math.max(hosts.get(find(other)) ?? 0, likeness))
        }
      }
      const [best, next] = [...hosts].sort((a, b) => b[1] - a[1])
      if (best !== undefined && (next === undefined || best[1] - next[1] > 0.15)) join(best[0], at)
    }
  }

  /** An abbreviation and the only name whose words begin so: DCK, Democratic Choice of Kazakhstan. */
  function joinAbbreviations(): void {
    const byInitials = new Map<string, Set<number>>()
    for (const [at, { lang, words }] of names.entries()) {
      if (words.length < 3) continue
      const key = `${lang}:${words.map((word) => word[0]).join('')}`
      byInitials.set(key, (byInitials.get(key) ?? new Set()).add(at))
    }
    for (const [at, name] of names.entries()) {
      if (!name.acronym) continue
      const homes = new Set([...(byInitials.get(`${name.lang}:${name.words[0]}`) ?? [])].map(find))
      if (homes.size === 1) join([...homes][0]!, at)
    }
  }

  /** How alike two names are as wholes, 0…1; 0 where they are not. */
  function nameLikeness(a: number, b: number): number {
    const [one, other] = [names[a]!, names[b]!]
    if (one.acronym !== other.acronym) return 0
    if (one.acronym) return one.lang !== other.lang && one.words[0] === other.words[0] ? 1 : 0
    const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
    if (short.words.length === 1 && long.words.length > 1) return 0
    let least = 1
    let from = 0
    for (const word of short.words) {
      let best = 0
      let where = -1
      const last = short.words.length === long.words.length ? from + 1 : long.words.length
      for (let k = from; k < last; k++) {
        const likeness = wordAlike(short.lang, word, long.lang, long.words[k]!)
        if (likeness > best) [best, where] = [likeness, k]
      }
      if (best < leastOf(word, short, long)) return 0
      // A part of a longer name is a person's surname and what stands before it, else the beginning.
      if (
        short.words.length < long.words.length &&
        word === short.words.at(-1) &&
        isPerson(long) !== (where === long.words.length - 1)
      )
        return 0
      least = Math.min(least, best)
      from = where + 1
    }
    return short.words.length === long.words.length ? least : least * 0.9
  }

  /** Two clusters stay apart where their most frequent whole names in one language are people with different names. */
  function opposed(a: number, b: number): boolean {
    for (const one of members.get(find(a))!) {
      if (names[one]!.words.length < 2) continue
      for (const other of members.get(find(b))!) {
        if (names[other]!.words.length < 2 || one === other) continue
        const [x, y] = [names[one]!, names[other]!]
        if (!isPerson(x) || !isPerson(y)) continue
        if (
          wordAlike(x.lang, x.words[0]!, y.lang, y.words[0]!) < 0.4 &&
          wordAlike(x.lang, x.words[0]!, y.lang, y.words.at(-1)!) < 0.4
        )
          return true
      }
    }
    return false
  }

  /** Names of one language in two clusters must be alike too, or Rosa takes Russia along by way of other languages. */
  function akin(a: number, b: number): boolean {
    const [one, other] = [mainNames(find(a)), mainNames(find(b))]
    const shared = new Set(
      one.map((at) => names[at]!.lang).filter((lang) => other.some((at) => names[at]!.lang === lang)),
    )
    return [...shared].every((lang) => {
      const [xs, ys] = [one, other].map((list) => list.filter((at) => names[at]!.lang === lang)) as [number[], number[]]
      return xs.some((x) => ys.some((y) => nameLikeness(x, y) > 0 || isPart(x, y) || isPart(y, x)))
    })
  }

  function isPart(part: number, whole: number): boolean {
    const [{ words, lang }, long] = [names[part]!, names[whole]!]
    return words.length === 1 && long.words.some((word) => wordAlike(lang, words[0]!, long.lang, word) >= leastPart)
  }

  function mainNames(home: number): number[] {
    return [...members.get(home)!].sort((x, y) => names[y]!.count - names[x]!.count).slice(0, mostMain)
  }

  function wordAlike(langA: string, a: string, langB: string, b: string): number {
    return langA <= langB ? alike(langA, langB)(a, b) : alike(langB, langA)(b, a)
  }
}

/** In one language a likeness may be another name: Марат and Мурат; across languages it is one name spelled over. */
function leastOf(word: string, a: FoundName, b: FoundName): number {
  if (a.lang === b.lang) return a.words.length === 1 ? (word.length < 6 ? 0.95 : 0.72) : 0.55
  return a.words.length === 1 ? 0.62 : 0.5
}

// Of a large cluster so many names speak for it.
const mostMain = 8
// A word beside a whole name is part of it, or one of its forms that the rules did not see.
const leastPart = 0.85
const leastPartAcross = 0.75

const surfaceKey = (lang: string, text: string) => `${lang}:${text.toLowerCase()}`

/** Names that share the first two consonants of their first or last word. */
function buckets(names: readonly FoundName[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, name] of names.entries()) {
    const key = `${name.words.length > 1 ? '+' : ''}${consonantsOf(skeleton(name.words[0]!))}`
    const bucket = found.get(key)
    if (bucket === undefined) found.set(key, [at])
    else bucket.push(at)
  }
  return found
}

const keysOf = (word: string): readonly string[] => [consonantsOf(skeleton(word))]

function likenesses(): (a: string, b: string) => WordLikeness {
  const made = new Map<string, WordLikeness>()
  return (a, b) => {
    const key = `${a} ${b}`
    let alike = made.get(key)
    if (alike === undefined) {
      alike = wordLikeness(languagePack(a), languagePack(b))
      made.set(key, alike)
    }
    return alike
  }
}
