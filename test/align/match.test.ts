import { expect, test } from 'vitest'
import { matchTexts } from '../../server/align/match/match.ts'
import { languagePack } from '../../server/languages/registry.ts'

const kazakh = [
  'Ауыл мектебінің шатыры қатты желден құлап қалды.',
  'Серік Бекназаров 2019 жылғы 3 наурызда Алматыдан Астанаға көшті.',
  'Көктемде өзен тасып, екі көпірді алып кетті.',
  'Журналистер сот шешіміне наразылық білдірді.',
  'Балалар кешке дейін далада ойнады.',
  'Министрлік жаңа заң жобасын парламентке жіберді.',
]
const english = [
  'Nobody remembers who planted the old oak.',
  'The ministry has sent a new bill to parliament.',
  'Wool was cheap that winter and merchants complained.',
  'Journalists protested against the decision of the court.',
  'Serik Beknazarov moved from Almaty to Astana on 3 March 2019.',
  'My aunt sells honey at the corner.',
  'In spring the river rose and carried away two bridges.',
]
const input = {
  source: { pack: languagePack('kk'), texts: kazakh },
  target: { pack: languagePack('en'), texts: english },
}
const pairsOf = (result: ReturnType<typeof matchTexts>) =>
  result.pairs.map(({ source, target }) => `${source} ${target}`)

test('sentences that say the same are found wherever they stand, and the others left alone', () => {
  expect(pairsOf(matchTexts(input)).sort()).toEqual(['1 4', '2 6', '3 3', '5 1'])
})

test('pairs come surest first, with the evidence for each', () => {
  const { pairs } = matchTexts(input)
  const sure = pairs.map((pair) => pair.confidence)
  expect(sure).toEqual([...sure].sort((a, b) => b - a))
  expect(pairs.find((pair) => pair.source === 1)!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'date', source: '2019 жылғы 3 наурызда', target: '3 March 2019' }),
  )
})

test('which text is the source makes no difference to what is found', () => {
  const turned = matchTexts({ source: input.target, target: input.source })
  const back = turned.pairs.map(({ source, target }) => `${target} ${source}`)
  expect(back.sort()).toEqual(pairsOf(matchTexts(input)).sort())
})

test('a rejected pair is not proposed, a locked one keeps its segments', () => {
  const rejected = [{ source: [1], target: [4] }]
  const locked = [{ source: [3], target: [5] }]
  const found = pairsOf(matchTexts({ ...input, rejected, locked, least: 0 }))
  expect(found).not.toContain('1 4')
  for (const pair of found) {
    const [source, target] = pair.split(' ')
    expect(source).not.toBe('3')
    expect(target).not.toBe('5')
  }
})

test('what a third text says adds to the odds; a date that differs overrules it, and a lone segment stays alone', () => {
  const pivot = [
    { source: [4], target: [0], confidence: 1 },
    { source: [1], target: [6], confidence: 0.95 },
    { source: [5], target: [], confidence: 1 },
  ]
  const through = { text: 'Діти гралися надворі.', lang: 'uk', steps: [1, 1] as const }
  const { pairs } = matchTexts({ ...input, pivot: pivot.map((pair) => ({ ...pair, through })) })
  const found = pairs.map(({ source, target }) => `${source} ${target}`)
  expect(found).toContain('4 0')
  expect(found).toContain('1 4')
  expect(pairs.find(({ source }) => source === 4)!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'pivot', source: through.text }),
  )
  const surer = (which: string, list: typeof pairs) =>
    list.find(({ source, target }) => `${source} ${target}` === which)?.confidence ?? 0
  expect(surer('5 1', pairs)).toBeLessThan(surer('5 1', matchTexts(input).pairs))
})

test('a segment is in one pair, or with many in every pair that is the best of one side', () => {
  const told = { ...input.target, texts: [...english, 'The river rose in spring and took two bridges away.'] }
  const once = matchTexts({ ...input, target: told, least: 0 }).pairs.map((pair) => pair.source)
  expect(new Set(once).size).toBe(once.length)
  const rivers = matchTexts({ ...input, target: told, many: true, least: 0 }).pairs.filter((pair) => pair.source === 2)
  expect(rivers.map((pair) => pair.target).sort()).toEqual([6, 7])
})

test('another date speaks against a pair', () => {
  const other = english.with(4, 'Serik Beknazarov moved from Almaty to Astana on 9 April 2021.')
  const sure = (texts: readonly string[]) =>
    matchTexts({ ...input, target: { ...input.target, texts }, least: 0 }).pairs.find(
      ({ source, target }) => source === 1 && target === 4,
    )!
  expect(sure(other).confidence).toBeLessThan(sure(english).confidence)
  expect(sure(other).evidence).toContainEqual(expect.objectContaining({ kind: 'date', weight: -2 }))
})

test('empty texts have no pairs, and progress ends at 1', () => {
  const shares: number[] = []
  const empty = { pack: languagePack('kk'), texts: [] }
  expect(matchTexts({ source: empty, target: input.target }).pairs).toEqual([])
  matchTexts(input, { onProgress: (share) => shares.push(share) })
  expect(shares.at(-1)).toBe(1)
  expect(() => matchTexts(input, { isCancelled: () => true })).toThrow('cancelled')
})
