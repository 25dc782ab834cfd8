import { expect, test } from 'vitest'
import { demo, readDemoFile } from '../../seeds/demo.ts'
import { readGlossaryFile } from '../../server/formats/glossary-file.ts'
import { detectFormat } from '../../server/formats/registry.ts'
import { languagePack } from '../../server/languages/registry.ts'
import { termStatuses } from '../../server/names/concept.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'
import { segment } from '../../server/text/segment.ts'

const concepts = readGlossaryFile(await readDemoFile(demo.glossary))
const text = async (file: string) => new TextDecoder().decode(await readDemoFile(file))

async function segmentsOf(file: string): Promise<number> {
  const source = { name: file, bytes: await readDemoFile(file) }
  const read = await detectFormat(source).read!(source)
  if (read.kind !== 'document') throw new Error(`${file} is not a document`)
  const { lang } = demo.documents.find((one) => one.file === file)!
  return segment(read.text, { pack: languagePack(lang), blocks: read.blocks, codes: read.codes }).length
}

async function beads(file: string): Promise<readonly (readonly [readonly number[], readonly number[]])[]> {
  const numbers = (list: string) => (list.match(/\d+/g) ?? []).map(Number)
  const lines = (await text(file)).trim().split('\n')
  return lines.map((line) => {
    const [, source, target] = /^\[([\d,]*)\]:\[([\d,]*)\]$/.exec(line)!
    return [numbers(source!), numbers(target!)] as const
  })
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

test.each(demo.bitexts.filter(({ kind }) => kind === 'parallel'))(
  'the gold of $source and $target has every segment once and in order',
  async ({ source, target, gold }) => {
    const ladder = await beads(gold)
    expect(ladder.flatMap(([indexes]) => indexes)).toEqual(upTo(await segmentsOf(source)))
    expect(ladder.flatMap(([, indexes]) => indexes)).toEqual(upTo(await segmentsOf(target)))
  },
)

test.each(demo.bitexts.filter(({ kind }) => kind === 'comparable'))(
  'the gold of $source and $target pairs segments that exist, none of them twice',
  async ({ source, target, gold }) => {
    const pairs = await beads(gold)
    for (const [side, file] of [source, target].entries()) {
      const indexes = pairs.flatMap((pair) => pair[side]!)
      expect(new Set(indexes).size).toBe(indexes.length)
      expect(Math.max(...indexes)).toBeLessThan(await segmentsOf(file))
    }
  },
)

test.each(demo.bitexts.filter(({ kind }) => kind === 'comparable'))(
  '$source and $target tell mostly different things, and what they share in another order',
  async ({ source, target, gold }) => {
    const pairs = await beads(gold)
    for (const file of [source, target]) expect(pairs.length / (await segmentsOf(file))).toBeLessThan(1 / 3)
    const crossing = pairs.filter(([s, t]) => pairs.some(([u, v]) => (u[0]! - s[0]!) * (v[0]! - t[0]!) < 0))
    expect(crossing.length).toBeGreaterThan(pairs.length / 2)
  },
)

test('the glossary has terms of every status, in all three languages for every concept', () => {
  expect(new Set(concepts.flatMap(({ terms }) => terms.map(({ status }) => status)))).toEqual(new Set(termStatuses))
  for (const { id, terms } of concepts) {
    const preferred = terms.filter(({ status }) => status === 'preferred').map(({ lang }) => lang)
    expect(preferred.sort(), id).toEqual(['en', 'kk', 'uk'])
  }
})

test('every concept is mentioned in the demo, and the wrong and deprecated terms are too', async () => {
  const found = new Set<string>()
  const statuses = new Set<string>()
  for (const { file, lang } of demo.documents) {
    for (const mention of recognise(await text(file), nameIndex(concepts, languagePack(lang)))) {
      found.add(mention.conceptId)
      statuses.add(mention.status)
    }
  }
  expect(concepts.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([])
  expect(statuses).toEqual(new Set(['preferred', 'admitted', 'deprecated', 'wrong']))
})

test('both languages of the chronicle name the same concepts', async () => {
  const named = async (file: string, lang: string) =>
    new Set(recognise(await text(file), nameIndex(concepts, languagePack(lang))).map(({ conceptId }) => conceptId))
  const english = await named('chronicle/en.md', 'en')
  expect(await named('chronicle/kk.md', 'kk')).toEqual(english)
  expect(await named('chronicle/uk.md', 'uk')).toEqual(english)
})
