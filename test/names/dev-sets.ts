import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languagePack } from '../../server/languages/registry.ts'
import { isFormOf } from '../../server/names/compare.ts'
import type { Concept } from '../../server/names/concept.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'
import { rankNames } from '../../server/names/similarity.ts'
import { transliterate } from '../../server/names/transliterate/transliterate.ts'
import { sharedFolder } from '../helpers/shared.ts'

/** The development sets of names, which are no part of the project. */
export const namesFolder = join(sharedFolder, 'data/names/dev')
export const namesAbsent = !existsSync(namesFolder)
if (namesAbsent) console.log(`Skipped: no development sets of names in ${namesFolder}; set KOPIR_SHARED.`)

const read = (name: string) => readFileSync(join(namesFolder, name), 'utf8')
const jsonLines = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

interface TaggingSet {
  readonly glossary: readonly { readonly id: string; readonly type: string; readonly forms: readonly string[] }[]
  readonly segments: readonly {
    readonly text: string
    readonly gold: readonly (readonly [number, number, string])[]
    readonly opt: readonly (readonly [number, number, ...unknown[]])[]
  }[]
}

const kindByType: Readonly<Record<string, Concept['kind']>> = {
  PERSON: 'person',
  PERS: 'person',
  EVENT: 'event',
  ORG: 'institution',
  ORGANISATION: 'institution',
  GPE: 'place',
  LOC: 'place',
  LOCATION: 'place',
  FACILITY: 'place',
}

/** F1 of the mentions found in running text. */
export function taggingF1(lang: 'kk' | 'uk' | 'en'): number {
  const set = JSON.parse(read(`tagging.${lang}.json`)) as TaggingSet
  const concepts = set.glossary.map(({ id, type, forms }): Concept => {
    const terms = forms.map((text, i) => ({ id: `${id}.${i}`, lang, text, status: 'preferred' as const }))
    return { id, kind: kindByType[type] ?? 'other', terms }
  })
  const nameById = new Map(set.glossary.map(({ id, forms }) => [id, forms[0]]))
  const index = nameIndex(concepts, languagePack(lang))
  let hits = 0
  let found = 0
  let wanted = 0
  for (const { text, gold, opt } of set.segments) {
    const names = new Map(gold.map(([start, end, id]) => [`${start}:${end}`, nameById.get(id)]))
    const optional = new Set(opt.map(([start, end]) => `${start}:${end}`))
    wanted += names.size
    for (const { start, end, conceptId } of recognise(text, index)) {
      const span = `${start}:${end}`
      if (names.get(span) === nameById.get(conceptId) && names.has(span)) hits++
      if (names.has(span) || !optional.has(span)) found++
    }
  }
  return (2 * hits) / (found + wanted)
}

interface InflectionRow {
  readonly lang: 'kk' | 'uk'
  readonly base: string
  readonly surface: string
  readonly label: 0 | 1 | 'derived' | 'samestem'
}

/** How well forms of a name are told from other words: F1, and the share of other names of the same stem taken for it. */
export function inflectionScores() {
  const counts = { kk: { hits: 0, found: 0, wanted: 0 }, uk: { hits: 0, found: 0, wanted: 0 } }
  const samestem = { all: 0, matched: 0 }
  const derived: string[] = []
  for (const { lang, base, surface, label } of jsonLines('inflection.jsonl') as InflectionRow[]) {
    const { match } = isFormOf(base, surface, languagePack(lang))
    if (label === 'derived' && match) derived.push(`${base}: ${surface}`)
    if (label === 'samestem') {
      samestem.all++
      if (match) samestem.matched++
    }
    if (typeof label === 'string') continue
    const count = counts[lang]
    if (match) count.found++
    if (label === 1) count.wanted++
    if (match && label === 1) count.hits++
  }
  const f1 = ({ hits, found, wanted }: (typeof counts)['kk']) => (2 * hits) / (found + wanted)
  return { kk: f1(counts.kk), uk: f1(counts.uk), samestem: samestem.matched / samestem.all, derived }
}

export const scriptPairs = ['kk-en', 'uk-en', 'kk-uk', 'ru-en'] as const

/** Share of names whose counterpart comes first among the pool's, and among the first five. */
export function crossScriptRecall(pair: (typeof scriptPairs)[number]) {
  const set = JSON.parse(read(`crossscript.${pair}.json`)) as {
    readonly pool: readonly string[]
    readonly queries: readonly { readonly q: string; readonly gold: readonly string[] }[]
  }
  const [from, to] = pair.split('-') as [string, string]
  const rank = rankNames(set.pool, from, to)
  let first = 0
  let five = 0
  for (const { q, gold } of set.queries) {
    const at = rank(q).findIndex(({ candidate }) => gold.includes(candidate))
    if (at === 0) first++
    if (at >= 0) five++
  }
  return { first: first / set.queries.length, five: five / set.queries.length }
}

export const spellingSets = {
  'kk-en': (row) => row.src === 'kk',
  'resolution 55': (row) => row.set === 'kmu55-official-examples',
  'uk-en press': (row) => row.set === 'press-hand' && row.src === 'uk',
  'uk-en press, not by the resolution': (row) => row.set === 'press-nonkmu',
  'ru-en': (row) => row.src === 'ru',
} satisfies Readonly<Record<string, (row: SpellingRow) => boolean>>

interface SpellingRow {
  readonly src: string
  readonly tgt: string
  readonly set: string
  readonly name: string
  readonly gold: readonly string[]
}

/** Share of names whose spelling is the first candidate, and one of the three; capitals do not count. */
export function spellingScores(name: keyof typeof spellingSets) {
  const rows = (jsonLines('translit.jsonl') as SpellingRow[]).filter(spellingSets[name])
  let first = 0
  let three = 0
  for (const row of rows) {
    const wanted = row.gold.map(folded)
    const at = transliterate(row.name, row.src, row.tgt).findIndex(({ text }) => wanted.includes(folded(text)))
    if (at === 0) first++
    if (at >= 0) three++
  }
  return { first: first / rows.length, three: three / rows.length }
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`´‘]/g, "'")
}
