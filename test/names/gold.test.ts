import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { isFormOf } from '../../server/names/compare.ts'
import type { Concept } from '../../server/names/concept.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'
import floors from '../gold/floors-names.json' with { type: 'json' }

const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/names/dev')
const absent = !existsSync(folder)
if (absent) console.log(`Skipped: no development sets of names in ${folder}; set KOPIR_SHARED.`)

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

test.skipIf(absent).each(['kk', 'uk', 'en'] as const)('tagging in %s does not fall below its floor (F1)', (lang) => {
  const set = JSON.parse(readFileSync(join(folder, `tagging.${lang}.json`), 'utf8')) as TaggingSet
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
  expect((2 * hits) / (found + wanted)).toBeGreaterThanOrEqual(floors.tagging[lang])
})

test.skipIf(absent)('forms are told from other words as well as the floors ask (F1)', () => {
  const counts = { kk: { hits: 0, found: 0, wanted: 0 }, uk: { hits: 0, found: 0, wanted: 0 } }
  const samestem = { all: 0, matched: 0 }
  for (const line of readFileSync(join(folder, 'inflection.jsonl'), 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as { lang: 'kk' | 'uk'; base: string; surface: string; label: 0 | 1 | string }
    const { match } = isFormOf(row.base, row.surface, languagePack(row.lang))
    if (row.label === 'derived') expect(match, `${row.base}: ${row.surface} is derived`).toBe(false)
    if (row.label === 'samestem') {
      samestem.all++
      if (match) samestem.matched++
    }
    if (typeof row.label === 'string') continue
    const count = counts[row.lang]
    if (match) count.found++
    if (row.label === 1) count.wanted++
    if (match && row.label === 1) count.hits++
  }
  for (const lang of ['kk', 'uk'] as const) {
    const { hits, found, wanted } = counts[lang]
    expect((2 * hits) / (found + wanted)).toBeGreaterThanOrEqual(floors.inflection[lang])
  }
  expect(samestem.matched / samestem.all).toBeLessThanOrEqual(floors.samestemShareAtMost)
})
