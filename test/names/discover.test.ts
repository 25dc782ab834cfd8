import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lexiconRows } from '../../server/align/lexica/rows.ts'
import { languagePack } from '../../server/languages/registry.ts'
import { discoverPairs } from '../../server/names/discover/discover-pairs.ts'
import floors from '../gold/floors-names.json' with { type: 'json' }

/** Pairs found in lines of source and target, `source = target`, most frequent first. */
function found(source: string, target: string, lines: readonly (readonly [string, string])[]): string[] {
  const units = lines.map(([a, b], at) => ({ id: String(at), source: a, target: b }))
  const pairs = discoverPairs(units, languagePack(source), languagePack(target), lexiconRows(source, target))
  return pairs.map((pair) => `${pair.source} = ${pair.target}`)
}

test('a name is paired across scripts in whatever case it stands', () => {
  expect(
    found('kk', 'en', [['Кеше Нұрлан Сәрсенов Таразға келді.', 'Yesterday Nurlan Sarsenov came to Taraz.']]),
  ).toEqual(expect.arrayContaining(['Нұрлан Сәрсенов = Nurlan Sarsenov', 'Таразға = Taraz']))
  expect(
    found('uk', 'en', [
      ['Лист передали Оксані Гончаренко у Вінниці.', 'The letter reached Oksana Honcharenko in Vinnytsia.'],
    ]),
  ).toEqual(expect.arrayContaining(['Оксані Гончаренко = Oksana Honcharenko', 'Вінниці = Vinnytsia']))
})

test('an English possessive mark is no part of a name, unless the other side keeps it', () => {
  expect(found('kk', 'en', [['Ол Сәуленің кітабын оқыды.', "He read Saule's book."]])).toEqual(['Сәуленің = Saule'])
  expect(found('kk', 'en', [["Дәмді Wendy's мейрамханасынан алынды.", "It was bought at Wendy's."]])).toEqual([
    "Wendy's = Wendy's",
  ])
})

test('a translated institution is found by its meaning and stays whole', () => {
  expect(
    found('uk', 'en', [
      [
        'Скаргу розглянула Комісія з питань національної безпеки.',
        'The complaint was heard by the National Security Commission.',
      ],
    ]),
  ).toEqual(['Комісія з питань національної безпеки = National Security Commission'])
})

test('months, weekdays, peoples, titles and the first words of sentences are no names', () => {
  expect(found('kk', 'en', [['Дүйсенбіде президент келді.', 'On Monday the President came.']])).toEqual([])
  expect(
    found('uk', 'en', [
      [
        'Адвокат прийшов. Адвокати чекали, адвокат мовчав.',
        'Advocate came. The advocates waited, an advocate was silent.',
      ],
    ]),
  ).toEqual([])
  expect(found('kk', 'en', [['Америкалықтар мен қазақтар кездесті.', 'Americans and Kazakhs met.']])).toEqual([])
})

test('words that keep company over the units are paired though they sound unlike', () => {
  const lines: [string, string][] = [
    ['Біз Жайыққа бардық.', 'We went to Ural.'],
    ['Кеше Жайықта су көтерілді.', 'Yesterday the water rose in the Ural.'],
    ['Олар Жайықтан өтті.', 'They crossed the Ural.'],
    ['Біз үйде отырдық.', 'We stayed at home.'],
  ]
  expect(found('kk', 'en', lines)).toContain('Жайыққа = Ural')
})

test('two names that a hyphen ties are two; a Kazakh ending after a hyphen belongs to its name', () => {
  const pairs = found('uk', 'en', [
    ['Зустріч між Асановим і Боровим відбулася.', 'The Asanov-Borovy meeting took place.'],
  ])
  expect(pairs).toEqual(expect.arrayContaining(['Асановим = Asanov', 'Боровим = Borovy']))
  expect(found('kk', 'en', [['Олар ПЕН-ге шағымданды.', 'They complained to PEN.']])).toEqual(['ПЕН-ге = PEN'])
})

test('a hundred thousand words take no longer than a person waits', () => {
  const lines: [string, string][] = Array.from({ length: 5_000 }, (_, at) => [
    `Кеше Асқар Нұрланов пен Болат Сейітов ${at} адамға Алматыда хат жазды.`,
    `Yesterday Askar Nurlanov and Bolat Seitov wrote to ${at} people in Almaty.`,
  ])
  const start = performance.now()
  expect(found('kk', 'en', lines)).toContain('Асқар Нұрланов = Askar Nurlanov')
  expect(performance.now() - start).toBeLessThan(15_000)
})

const gold = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/names/dev/discovery.json')
const absent = !existsSync(gold)
if (absent) console.log(`Skipped: no development set of discovery in ${gold}; set KOPIR_SHARED.`)

interface GoldSegment {
  readonly id: number
  readonly en: string
  readonly kk?: string
  readonly uk?: string
  readonly gold?: readonly { readonly en: string; readonly kk: string | null; readonly uk: string | null }[]
}

test.skipIf(absent).each(['kk', 'uk'] as const)('discovery %s–en does not fall below its floor (F1)', (lang) => {
  const { segments } = JSON.parse(readFileSync(gold, 'utf8')) as { readonly segments: readonly GoldSegment[] }
  const units = segments.flatMap((one) =>
    one[lang] ? [{ id: String(one.id), source: one[lang], target: one.en }] : [],
  )
  const wanted = new Map(segments.map((one) => [String(one.id), one.gold]))
  const hits = new Set<string>()
  let wrong = 0
  for (const pair of discoverPairs(units, languagePack(lang), languagePack('en'), lexiconRows(lang, 'en'))) {
    for (const unit of pair.units) {
      const names = wanted.get(unit)
      if (names === undefined) continue
      const at = names.findIndex((name) => name[lang] && share(pair.source, name[lang]) && share(pair.target, name.en))
      if (at < 0) wrong++
      else hits.add(`${unit}:${at}`)
    }
  }
  const all = segments.flatMap((one) => (one.gold ?? []).filter((name) => name[lang])).length
  expect((2 * hits.size) / (hits.size + wrong + all)).toBeGreaterThanOrEqual(floors.discovery[lang])
})

/** Whether two names have at least half of their words in common, as the scorer of the set asks. */
function share(a: string, b: string): boolean {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .replace(/[’ʼ`´‘]/g, "'")
        .split(/[^\p{L}\p{N}'-]+/u)
        .filter(Boolean),
    )
  const [of, other] = [words(a), words(b)]
  return [...of].filter((word) => other.has(word)).length / Math.max(of.size, other.size, 1) >= 0.5
}
