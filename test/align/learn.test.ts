import { expect, test } from 'vitest'
import { alignLadder } from '../../server/align/ladder.ts'
import { type LearnInput, learn, likelihoodRatio, weightsOf } from '../../server/align/learn.ts'
import { languagePack } from '../../server/languages/registry.ts'

const [kk, en] = [languagePack('kk'), languagePack('en')]

/** Twelve links in which Сот / court, өтініш / petition and тергеу / inquest come and go. */
const confirmed = [
  ['Сот өтінішті қабылдады.', 'The court accepted the petition.'],
  ['Сот жиналысты кейінге қалдырды.', 'The court put the meeting off.'],
  ['Тергеуші өтінішті оқыды.', 'The inquest read the petition.'],
  ['Ол өтінішін қайтарып алды.', 'She took her petition back.'],
  ['Кеше тергеушінің есебі шықты.', 'The report of the inquest is ready.'],
  ['Кеше сот болды.', 'There was a court yesterday.'],
  ['Журналист үйіне қайтты.', 'The journalist went home.'],
  ['Ертең жаңбыр жауады.', 'It will rain tomorrow.'],
  ['Біз көп күттік.', 'We waited long.'],
  ['Олар келіспеді.', 'They did not agree.'],
  ['Есік жабық.', 'The door is closed.'],
  ['Көшеде ешкім жоқ.', 'Nobody is in the street.'],
].map(([source, target], k) => ({ source: source!, target: target!, id: `l${k}` }))

const input: LearnInput = { source: kk, target: en, confirmed, judged: [] }
const written = (words: ReturnType<typeof learn>['words']) => words.map((w) => `${w.source} – ${w.target} ${w.count}`)

test('words that come and go together in confirmed links are learnt, as they are mostly written', () => {
  const { words } = learn(input)
  expect(written(words)).toContain('өтінішті – petition 3')
  expect(written(words)).toContain('тергеушінің – inquest 2')
  expect(words.find((word) => word.target === 'petition')!.example).toBe('l3')
})

test('what stood in one link alone is not learnt, nor are words that stand everywhere', () => {
  const { words } = learn(input)
  expect(words.filter((word) => word.count < 2)).toEqual([])
  expect(words.map((word) => word.target)).not.toContain('the')
  expect(words.map((word) => word.target)).not.toContain('rain')
})

test('the same links give the same words in whatever order they were confirmed', () => {
  const once = learn(input)
  for (const order of [confirmed.toReversed(), [...confirmed.slice(5), ...confirmed.slice(0, 5)]]) {
    expect(learn({ ...input, confirmed: order })).toEqual(once)
  }
})

test('a refused pair is not learnt in any form of its words', () => {
  const { words } = learn({ ...input, refused: [{ source: 'өтініш', target: 'Petitions' }] })
  expect(words.filter((word) => word.target === 'petition' && word.source.startsWith('өтін'))).toEqual([])
  expect(written(words)).toContain('тергеушінің – inquest 2')
})

test('nothing is learnt from nothing', () => {
  const { words, kinds, sureness } = learn({ ...input, confirmed: [] })
  expect([words, sureness, weightsOf(kinds)]).toEqual([[], [], {}])
})

test('how much more often than by chance two words meet is a likelihood ratio', () => {
  expect(likelihoodRatio(5, 5, 5, 10)).toBeCloseTo(13.86, 2)
  expect(likelihoodRatio(1, 5, 2, 10)).toBe(0)
})

const judge = (confirmed: boolean, evidence: Record<string, number>, confidence = 0.9) => ({
  confirmed,
  confidence,
  evidence: Object.entries(evidence).map(([kind, weight]) => ({ kind: kind as 'date', weight })),
})
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one)
const weightOf = (judged: LearnInput['judged'], kind: string) =>
  learn({ ...input, judged }).kinds.find((each) => each.kind === kind)!

test('a kind that spoke for links which were confirmed more often than others counts for more', () => {
  const judged = [
    ...times(39, judge(true, { date: 2 })),
    judge(false, { date: 2 }),
    ...times(20, judge(true, {})),
    ...times(20, judge(false, {})),
  ]
  const date = weightOf(judged, 'date')
  expect(date).toMatchObject({ for: { links: 40, confirmed: 39 }, against: { links: 0, confirmed: 0 } })
  expect(date.weight).toBeGreaterThan(1.1)
  expect(date.weight).toBeLessThanOrEqual(1.6)
})

test('a kind that spoke against links which were confirmed all the same counts for less', () => {
  const judged = [
    ...times(30, judge(true, { length: -1 })),
    ...times(30, judge(true, {})),
    ...times(30, judge(false, {})),
  ]
  expect(weightOf(judged, 'length').weight).toBeLessThan(0.95)
})

test('a few decisions move a weight by little, and a person who always agrees moves none', () => {
  const few = [judge(false, { name: 1 }), judge(false, { name: 1 }), ...times(4, judge(true, {}))]
  expect(Math.abs(weightOf(few, 'name').weight - 1)).toBeLessThan(0.07)
  expect(weightOf(times(500, judge(true, { name: 1 })), 'name').weight).toBeCloseTo(1, 1)
})

test('of links that were so sure it is told how many were confirmed', () => {
  const judged = [...times(3, judge(true, {}, 0.93)), judge(false, {}, 0.93), judge(true, {}, 1), judge(false, {}, 0.2)]
  expect(learn({ ...input, judged }).sureness).toEqual([
    { from: 0, to: 0.5, links: 1, confirmed: 0 },
    { from: 0.9, to: 0.95, links: 4, confirmed: 3 },
    { from: 0.99, to: 1, links: 1, confirmed: 1 },
  ])
})

const side = (pack: typeof kk, texts: readonly string[]) => ({ pack, texts })
const evidenceOf = (more: object) =>
  alignLadder({
    source: side(kk, ['Сот өтінішті қабылдады.', 'Үкім 2018 жылы шықты.']),
    target: side(en, ['The court accepted the petition.', 'The verdict came in 2018.']),
    ...more,
  }).beads.flatMap((bead) => bead.evidence)

test('a refused pair of words is no evidence any more, be it given, built in or learnt', () => {
  const words = [{ source: 'өтініш', target: 'petition', weight: 0.9 }]
  const isPetition = ({ target }: { target?: string }) => target === 'petition'
  expect(evidenceOf({ lexicon: { words } }).some(isPetition)).toBe(true)
  const refused = [{ source: 'өтінішті', target: 'petition' }]
  expect(evidenceOf({ lexicon: { words, refused, sentences: confirmed } }).some(isPetition)).toBe(false)
})

test('weights that were learnt scale what evidence of their kind says, and 1 changes nothing', () => {
  const year = (more: object) => evidenceOf(more).find(({ kind }) => kind === 'number')!.weight
  expect(year({ weights: { number: 1.5 } })).toBeCloseTo(1.5 * year({}), 1)
  expect(evidenceOf({ weights: { number: 1, word: 1, length: 1 } })).toEqual(evidenceOf({}))
  const length = (more: object) => evidenceOf(more).find(({ kind }) => kind === 'length')!.weight
  expect(length({ weights: { length: 0.5 } })).toBeLessThan(length({}))
})
