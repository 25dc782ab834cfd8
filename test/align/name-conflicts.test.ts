import { expect, test } from 'vitest'
import type { Side } from '../../server/align/bead.ts'
import { alignLadder } from '../../server/align/ladder.ts'
import { nameConflicts } from '../../server/align/name-conflicts.ts'
import { suspicions } from '../../server/align/suspicion.ts'
import { languagePack } from '../../server/languages/registry.ts'

const side = (lang: string, names: readonly (readonly string[])[], nameable?: readonly string[]): Side => ({
  pack: languagePack(lang),
  texts: names.map(() => ''),
  names,
  ...(nameable ? { nameable } : {}),
})
const bead = { source: [0], target: [0] }

test('a name that one side alone mentions speaks against a bead', () => {
  const source = side('kk', [['aigul'], ['serik']])
  const target = side('en', [['serik'], ['aigul']])
  expect(nameConflicts({ source, target }, bead)).toEqual([
    { kind: 'name', weight: -0.8, source: 'aigul' },
    { kind: 'name', weight: -0.8, target: 'serik' },
  ])
  expect(nameConflicts({ source, target }, { source: [0, 1], target: [0, 1] })).toEqual([])
})

test('a name that the other text has no word for says nothing', () => {
  const source = side('kk', [['aigul']])
  expect(nameConflicts({ source, target: side('en', [[]]) }, bead)).toEqual([])
  expect(nameConflicts({ source, target: side('en', [[]], []) }, bead)).toEqual([])
  expect(nameConflicts({ source, target: side('en', [[]], ['aigul']) }, bead)).toHaveLength(1)
})

test('a bead whose other side leaves a name out is suspect, whatever else agrees', () => {
  const { beads } = alignLadder({
    source: {
      pack: languagePack('kk'),
      texts: ['Серік 2019 жылғы 3 наурызда сотқа келді.', 'Айгүл 2020 жылғы 5 мамырда қалаға қайтты.'],
      names: [['serik'], ['aigul']],
      nameable: ['serik', 'aigul'],
    },
    target: {
      pack: languagePack('en'),
      texts: ['The driver came to the court on 3 March 2019.', 'Aigul returned to the city on 5 May 2020.'],
      names: [[], ['aigul']],
      nameable: ['serik', 'aigul'],
    },
  })
  const [first, second] = beads
  expect(first!.evidence).toContainEqual({ kind: 'name', weight: -0.8, source: 'serik' })
  expect(suspicions(first!)[0]).toMatchObject({ why: 'contradiction', evidence: { kind: 'name' } })
  expect(suspicions(second!).map(({ why }) => why)).not.toContain('contradiction')
})

test('a date that is a name contradicts no date', () => {
  const texts = ['«16/12» қозғалысы 2019 жылғы 3 наурызда жиналды.']
  const input = (nameSpans?: Side['nameSpans']) => ({
    source: { pack: languagePack('kk'), texts, names: [['movement']], ...(nameSpans ? { nameSpans } : {}) },
    target: { pack: languagePack('en'), texts: ['The movement met on 3 March 2019.'], names: [['movement']] },
  })
  const against = (nameSpans?: Side['nameSpans']) =>
    alignLadder(input(nameSpans))
      .beads.flatMap(({ evidence }) => evidence)
      .filter(({ kind, weight }) => (kind === 'date' || kind === 'number') && weight < 0)
  expect(against()).not.toEqual([])
  expect(against([[[1, 6]]])).toEqual([])
})
