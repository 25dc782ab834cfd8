import { expect, test } from 'vitest'
import { type AlignInput, AlignmentCancelled, type Bead, beadKey } from '../../server/align/bead.ts'
import { alignLadder, alignProject } from '../../server/align/ladder.ts'
import { languagePack } from '../../server/languages/registry.ts'

const [kk, en, uk] = ['kk', 'en', 'uk'].map(languagePack) as [
  ReturnType<typeof languagePack>,
  ReturnType<typeof languagePack>,
  ReturnType<typeof languagePack>,
]

const english = [
  'The Council met in Almaty on 3 March 2019.',
  'Its chairman, Serik Beknazarov, opened the meeting.',
  'Was the budget of 45 million tenge enough?',
  'Nobody answered, and the question was put to the vote.',
  'Twelve members voted for the motion; seven were against.',
  'Olena Kovalenko from Kyiv asked for the minutes.',
  'The next meeting is set for 17 April.',
]
const kazakh = [
  'Кеңес 2019 жылғы 3 наурызда Алматыда жиналды.',
  'Жиынды төрағасы Серік Бекназаров ашты.',
  '45 миллион теңгелік бюджет жеткілікті ме?',
  'Ешкім жауап бермеді, мәселе дауысқа салынды.',
  'Ұсынысты он екі мүше қолдап, жетеуі қарсы шықты.',
  'Киевтен келген Олена Коваленко хаттаманы сұрады.',
  'Келесі отырыс 17 сәуірге белгіленді.',
]
const input = (source = kazakh, target = english): AlignInput => ({
  source: { pack: kk, texts: source },
  target: { pack: en, texts: target },
})
const keys = (beads: readonly Bead[]) => beads.map(beadKey)

/** Made-up texts: words of two alphabets, some kept, some merged, some left out. */
function invented(seed: number) {
  let state = seed
  const random = (size: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
  const words = [
    'сөз word',
    'үй house',
    'су water',
    'адам man',
    'сот court',
    'заң law',
    'қала city',
    'жол road',
    'күн day',
    'түн night',
  ].map((pair) => pair.split(' '))
  const source: string[] = []
  const target: string[] = []
  const size = random(14)
  for (let k = 0; k < size; k++) {
    const chosen = Array.from({ length: 2 + random(9) }, () => words[random(words.length)]!)
    const [s, t] = [0, 1].map(
      (side) => `${chosen.map((pair) => pair[side]).join(' ')}${random(3) === 0 ? ` ${k}` : ''}${'.?'[random(2)]}`,
    )
    const fate = random(6)
    if (fate !== 0) source.push(s!)
    if (fate === 1 && target.length > 0) target[target.length - 1] += ` ${t}`
    else if (fate !== 2) target.push(t!)
  }
  return { source, target, random }
}

test('a short faithful translation is aligned sentence by sentence', () => {
  expect(keys(alignLadder(input()).beads)).toEqual(english.map((_, i) => `${i}|${i}`))
})

test('a sentence added on one side stays alone', () => {
  const target = english.toSpliced(
    3,
    0,
    'Reporters from 8 newspapers (none of them local) waited outside in the rain for 90 minutes!',
  )
  expect(keys(alignLadder(input(kazakh, target)).beads)).toContain('|3')
})

test('two sentences put into one are found as one bead', () => {
  const source = [...kazakh.slice(0, 1), `${kazakh[1]} ${kazakh[2]}`, ...kazakh.slice(3)]
  expect(keys(alignLadder(input(source)).beads)).toContain('1|1,2')
})

test('every segment stands in exactly one bead, beads never cross, confidence is a probability', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { source, target } = invented(seed)
    const { beads, comparable } = alignLadder(input(source, target))
    const note = `seed ${seed}`
    expect(
      beads.flatMap((bead) => bead.source),
      note,
    ).toEqual(source.map((_, i) => i))
    expect(
      beads.flatMap((bead) => bead.target),
      note,
    ).toEqual(target.map((_, j) => j))
    for (const bead of beads) {
      expect(bead.confidence, note).toBeGreaterThanOrEqual(0)
      expect(bead.confidence, note).toBeLessThanOrEqual(1)
      expect(bead.source.length + bead.target.length, note).toBeGreaterThan(0)
      if (bead.source.length === 0 || bead.target.length === 0) expect(bead.source.length + bead.target.length).toBe(1)
      for (const item of bead.evidence) expect(Number.isFinite(item.weight), note).toBe(true)
    }
    for (const share of [comparable.source, comparable.target]) {
      expect(share, note).toBeGreaterThanOrEqual(0)
      expect(share, note).toBeLessThanOrEqual(1)
    }
  }
})

test('the same input gives the same ladder, and input and result survive a trip to another thread', () => {
  const once = alignLadder(input())
  expect(alignLadder(structuredClone(input()))).toEqual(once)
  expect(structuredClone(once)).toEqual(once)
})

test('exchanging the sides exchanges the beads', () => {
  const forward = alignLadder(input(kazakh.toSpliced(4, 1)))
  const backward = alignLadder({
    source: { pack: en, texts: english },
    target: { pack: kk, texts: kazakh.toSpliced(4, 1) },
  })
  const turned = backward.beads.map((bead) => `${bead.target.join(',')}|${bead.source.join(',')}`)
  expect(new Set(turned)).toEqual(new Set(keys(forward.beads)))
})

test('locked beads are kept and rejected ones never proposed, whatever they are', () => {
  for (let seed = 100; seed <= 160; seed++) {
    const { source, target, random } = invented(seed)
    const note = `seed ${seed}`
    const locked: Bead[] = []
    for (
      let i = random(3), j = random(3);
      i < source.length && j < target.length;
      i += 1 + random(4), j += 1 + random(4)
    ) {
      locked.push({ source: [i], target: random(5) === 0 ? [] : [j] })
    }
    if (locked.length > 1 && random(2) === 0) {
      // Two that cross.
      const [a, b] = [locked[0]!, locked[1]!]
      locked.splice(0, 2, { source: a.source, target: b.target }, { source: b.source, target: a.target })
    }
    const first = alignLadder({ ...input(source, target), locked })
    for (const key of keys(locked)) expect(keys(first.beads), note).toContain(key)
    expect(
      first.beads.flatMap((bead) => bead.source).sort((a, b) => a - b),
      note,
    ).toEqual(source.map((_, i) => i))
    expect(
      first.beads.flatMap((bead) => bead.target).sort((a, b) => a - b),
      note,
    ).toEqual(target.map((_, j) => j))
    const kept = new Set(keys(locked))
    const rejected = first.beads.filter(
      (bead) => bead.source.length > 0 && bead.target.length > 0 && !kept.has(beadKey(bead)),
    )
    const second = alignLadder({ ...input(source, target), locked, rejected })
    for (const key of keys(rejected)) expect(keys(second.beads), note).not.toContain(key)
    for (const key of keys(locked)) expect(keys(second.beads), note).toContain(key)
  }
})

test('a refused bead with a gap refuses no other', () => {
  const target = [`${english[0]} ${english[1]}`, ...english.slice(2)]
  const { beads } = alignLadder({ ...input(kazakh, target), rejected: [{ source: [0, 2], target: [0] }] })
  expect(keys(beads)).toContain('0,1|0')
})

test('no proposal crosses a locked bead', () => {
  const locked = [{ source: [2], target: [4] }]
  const { beads } = alignLadder({ ...input(), locked })
  for (const bead of beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue
    expect(Math.sign(bead.source[0]! - 2)).toBe(Math.sign(bead.target[0]! - 4))
  }
})

test('locked beads that leave the texts, overlap or have gaps are refused by name', () => {
  expect(() => alignLadder({ ...input(), locked: [{ source: [7], target: [0] }] })).toThrow(
    'Bead 7|0 leaves the source',
  )
  expect(() => alignLadder({ ...input(), locked: [{ source: [1, 3], target: [0] }] })).toThrow('not contiguous')
  const twice = [
    { source: [1], target: [1] },
    { source: [1], target: [2] },
  ]
  expect(() => alignLadder({ ...input(), locked: twice })).toThrow('uses source segment 1 again')
})

test('evidence names the dates, names and numbers that speak for a bead', () => {
  const { beads } = alignLadder(input())
  const first = beads[0]!.evidence
  expect(first).toContainEqual(
    expect.objectContaining({ kind: 'date', source: '2019 жылғы 3 наурызда', target: '3 March 2019' }),
  )
  expect(first).toContainEqual(expect.objectContaining({ kind: 'cognate', source: 'Алматыда', target: 'Almaty' }))
  expect(beads[2]!.evidence).toContainEqual(expect.objectContaining({ kind: 'number', target: '45 million tenge' }))
})

test('another date on the other side is evidence against', () => {
  const target = english.with(0, 'The Council met in Almaty on 13 March 2019.')
  const against = alignLadder(input(kazakh, target)).beads[0]!.evidence.filter((item) => item.kind === 'date')
  expect(against).toEqual([
    { kind: 'date', weight: expect.any(Number), source: '2019 жылғы 3 наурызда', target: '13 March 2019' },
  ])
  expect(against[0]!.weight).toBeLessThan(0)
})

test('another number is evidence against, a number that is nothing like it is only missing', () => {
  const numbers = (line: string) =>
    alignLadder(input(kazakh, english.with(2, line))).beads[2]!.evidence.filter(
      (item) => item.weight < 0 && item.kind === 'number',
    )
  const other = numbers('Was the budget of 54 million tenge enough?')
  expect(other).toEqual([expect.objectContaining({ source: '45 миллион', target: '54 million tenge' })])
  const apart = numbers('Was the budget of 2 tenge enough?')
  expect(apart.map(({ source, target }) => [source, target])).toEqual(
    expect.arrayContaining([
      [expect.stringContaining('45'), undefined],
      [undefined, '2 tenge'],
    ]),
  )
})

test('a concept that both segments mention is evidence', () => {
  const names = (at: number) => english.map((_, i) => (i === at ? ['concept-1'] : []))
  const { beads } = alignLadder({
    source: { pack: kk, texts: kazakh, names: names(3) },
    target: { pack: en, texts: english, names: names(3) },
  })
  expect(beads[3]!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'name', source: 'concept-1', target: 'concept-1' }),
  )
})

test('texts about other things are called not parallel, and no bead in them sure', () => {
  const other = [
    'Rain fell on the harbour all through the night.',
    'Fishermen mended their nets and told old stories!',
    'Who would buy herring at such a price?',
    'A lamp burned in the window of the chapel.',
    'Children slept; the wind did not.',
  ]
  const { beads, comparable } = alignLadder(input(kazakh, other))
  expect(comparable.parallel).toBe(false)
  for (const bead of beads) {
    if (bead.source.length > 0 && bead.target.length > 0) expect(bead.confidence).toBeLessThan(0.5)
  }
  expect(alignLadder(input()).comparable.parallel).toBe(true)
})

test('a given lexicon decides where nothing else does', () => {
  const source = kazakh.with(3, 'Мынау көжек көлеңкеде күні бойы ұйықтап жатты.')
  const twins = ['A little kitten slept in the shade all day long.', 'A little rabbit slept in the shade all day long.']
  const withWord = (word: string) => {
    const lexicon = { words: [{ source: 'көжек', target: word, weight: 0.9 }] }
    const { beads } = alignLadder({ ...input(source, english.toSpliced(3, 1, ...twins)), lexicon })
    return beads.find((bead) => bead.source.includes(3))!
  }
  expect(withWord('kitten').target).toEqual([3])
  expect(withWord('rabbit').target).toEqual([4])
  const reason = expect.objectContaining({ kind: 'word', source: 'көжек', target: 'rabbit' })
  expect(withWord('rabbit').evidence).toContainEqual(reason)
})

test('parallel texts aligned together teach each other words, one alone shows none that it has seen once', () => {
  const ukrainian = kazakh.map(
    (_, i) =>
      `речення ${['ялопа', 'груфа', 'слита', 'вішма', 'дирна', 'кагуб', 'айтра'][i]} росте, ${1137 * (i + 2)} тонн у ${1991 + 3 * i} році`,
  )
  const other = english.map(
    (_, i) =>
      `the ${['zibbet', 'pelm', 'omnock', 'chorb', 'unsk', 'warton', 'fent'][i]} grows, ${1137 * (i + 2)} tons in ${1991 + 3 * i}`,
  )
  const pair = { source: { pack: uk, texts: ukrainian }, target: { pack: en, texts: other } }
  const results = alignProject([pair, pair, pair])
  const words = results[2]!.beads.flatMap((bead) => bead.evidence.filter((item) => item.kind === 'word'))
  expect(results[2]!.comparable.parallel).toBe(true)
  const learnt = expect.objectContaining({ source: 'груфа', target: 'pelm' })
  expect(words).toContainEqual(learnt)
  expect(alignLadder(pair).beads.flatMap((bead) => bead.evidence)).not.toContainEqual(learnt)
})

test('progress rises to 1, and a cancelled alignment stops', () => {
  const shares: number[] = []
  alignLadder(input(), { onProgress: (share) => shares.push(share) })
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(() => alignLadder(input(), { isCancelled: () => true })).toThrow(AlignmentCancelled)
})

test('empty texts give an empty ladder, or nulls', () => {
  expect(alignLadder(input([], [])).beads).toEqual([])
  expect(keys(alignLadder(input([], ['One.', ''])).beads)).toEqual(['|0', '|1'])
  expect(keys(alignLadder(input(['', 'Бір.'], [])).beads)).toEqual(['0|', '1|'])
})
