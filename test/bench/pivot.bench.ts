// What a third text brings: Kazakh–Ukrainian of the development sets aligned directly, through English alone, and with
// both. English stands in two of the sets, cut and shortened otherwise in each and otherwise than the two texts.
// First the steps are what the aligner proposes; then what a person would have confirmed: the gold links of the sets in
// which all sentences are to the letter those of the others. Exits 1 when a score is below its floor.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bead, PivotPair, ScoredBead } from '../../server/align/bead.ts'
import { type GoldLadder, readLadder, scoreLadders } from '../../server/align/evaluate.ts'
import { alignLadder } from '../../server/align/ladder.ts'
import { composeLinks, type StepLink } from '../../server/align/pivot.ts'
import { languagePack } from '../../server/languages/registry.ts'
import floors from '../gold/floors.json' with { type: 'json' }

const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/alignment/dev')
const isFull = (bead: Bead) => bead.source.length > 0 && bead.target.length > 0

if (existsSync(folder)) for (const kind of ['light', 'hard']) bench(kind)
else console.log(`Skipped: no development sets in ${folder}; set KOPIR_SHARED.`)

function bench(kind: string): void {
  const set = (pair: string) => `ntrex-${kind}-${pair}`
  const documents = readdirSync(join(folder, set('kk-uk')))
    .filter((name) => name.endsWith('.gold'))
    .map((name) => readDocument(kind, name.slice(0, -5)))
  const golds = documents.map(({ gold }) => gold)
  const direct = documents.map(({ kk, uk }) => align('kk', kk, 'uk', uk))
  print(kind, 'direct', golds, direct)
  for (const from of ['kk-en', 'en-uk'] as const) {
    const pairs = documents.map(({ kk, uk, english }) => {
      const [one, other] = [align('kk', kk, 'en', english[from]), align('en', english[from], 'uk', uk)]
      return composeLinks(one.map(turned), other.map(straight))
    })
    print(kind, `through English of ${from}`, golds, pairs)
    const f1 = print(
      kind,
      '  both',
      golds,
      documents.map(({ kk, uk }, d) => align('kk', kk, 'uk', uk, pairs[d])),
    )
    const floor = (floors.pivot as Readonly<Record<string, number>>)[set('kk-uk')]
    if (floor === undefined || f1 >= floor) continue
    console.log(`  below its floor ${floor}`)
    process.exitCode = 1
  }
  const confirmed = documents.map(({ confirmed }) => composeLinks(...confirmed))
  print(kind, 'through English, confirmed', golds, confirmed)
  print(
    kind,
    '  both',
    golds,
    documents.map(({ kk, uk }, d) => align('kk', kk, 'uk', uk, confirmed[d])),
  )
  const linked = confirmed
    .flat()
    .filter(isFull)
    .flatMap(({ source }) => source).length
  const all = golds.flatMap(({ beads }) => beads.filter(isFull).flatMap(({ source }) => source)).length
  console.log(`  confirmed steps lead from ${linked} of the ${all} Kazakh sentences that have a counterpart`)
}

function align(from: string, source: readonly string[], to: string, target: readonly string[], pivot?: PivotPair[]) {
  const side = (lang: string, texts: readonly string[]) => ({ pack: languagePack(lang), texts })
  const input = { source: side(from, source), target: side(to, target), explain: false }
  return alignLadder(pivot ? { ...input, pivot } : input).beads
}

function turned({ source, target, confidence }: ScoredBead): StepLink {
  return { outer: source, pivot: target, confidence }
}

function straight({ source, target, confidence }: ScoredBead): StepLink {
  return { outer: target, pivot: source, confidence }
}

function readDocument(kind: string, id: string) {
  const read = (pair: string, ending: string) =>
    readFileSync(join(folder, `ntrex-${kind}-${pair}`, `${id}.${ending}`), 'utf8')
  const lines = (pair: string, lang: string) => read(pair, lang).replace(/\n$/, '').split('\n')
  const [kk, uk] = [lines('kk-uk', 'kk'), lines('kk-uk', 'uk')]
  const english = { 'kk-en': lines('kk-en', 'en'), 'en-uk': lines('en-uk', 'en') }
  // Where the English of one set stands in the other; the Kazakh and Ukrainian of both in the set that is aligned.
  const place = (of: readonly string[], among: readonly string[]) => {
    const at = new Map(among.map((text, i) => [text, i]))
    return (index: number) => at.get(of[index]!)
  }
  const same = (i: number) => i
  const confirmed = [
    goldStep(read('kk-en', 'gold'), 'source', place(lines('kk-en', 'kk'), kk), same),
    goldStep(
      read('en-uk', 'gold'),
      'target',
      place(lines('en-uk', 'uk'), uk),
      place(english['en-uk'], english['kk-en']),
    ),
  ] as const
  return { kk, uk, english, gold: readLadder(read('kk-uk', 'gold')), confirmed }
}

type Place = (index: number) => number | undefined

/** The links of a gold ladder all of whose sentences have a place. */
function goldStep(gold: string, outerSide: 'source' | 'target', outerPlace: Place, pivotPlace: Place): StepLink[] {
  return readLadder(gold).beads.flatMap((bead) => {
    const [outer, pivot] = [bead[outerSide], bead[outerSide === 'source' ? 'target' : 'source']]
    const [o, p] = [outer.map(outerPlace), pivot.map(pivotPlace)]
    if ([...o, ...p].includes(undefined)) return []
    return [{ outer: o as number[], pivot: p as number[], confidence: 1 }]
  })
}

function print(kind: string, how: string, golds: readonly GoldLadder[], found: readonly (readonly Bead[])[]): number {
  const { strict, lax } = scoreLadders(golds.map((gold, d) => ({ gold, found: found[d]! })))
  const nulls = (beads: readonly Bead[], d: number) =>
    beads.filter((bead) => !isFull(bead)).map((bead) => `${d} ${bead.source} ${bead.target}`)
  const right = new Set(golds.flatMap(({ beads }, d) => nulls(beads, d)))
  const told = found.flatMap(nulls)
  const alone = (2 * told.filter((each) => right.has(each)).length) / (told.length + right.size)
  const scores = `precision ${strict.precision.toFixed(3)}, recall ${strict.recall.toFixed(3)}, F1 ${strict.f1.toFixed(3)}`
  const more = `lax ${lax.f1.toFixed(3)}, nulls ${alone.toFixed(3)}`
  console.log(`ntrex-${kind}-kk-uk  ${how.padEnd(29)}${scores}, ${more}`)
  return strict.f1
}
