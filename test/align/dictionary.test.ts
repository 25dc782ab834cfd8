import { expect, test } from 'vitest'
import { dictionaryWords } from '../../server/align/dictionary.ts'

test('a word and its translation are said with the full weight, the words of a phrase with less', () => {
  const words = dictionaryWords([
    { source: 'Көпір', target: 'bridge' },
    { source: 'жоғарғы сот', target: 'the Supreme Court' },
  ])
  expect(words[0]).toEqual({ source: 'көпір', target: 'bridge', weight: 0.5 })
  expect(words.slice(1).map(({ source, target }) => `${source} ${target}`)).toEqual([
    'жоғарғы supreme',
    'жоғарғы court',
  ])
  expect(words.slice(1).every(({ weight }) => weight < 0.5)).toBe(true)
})

test('an entry alone weighs more than what a phrase says of the same words, in either order', () => {
  const entries = [
    { source: 'үлкен көпір', target: 'large bridge' },
    { source: 'көпір', target: 'bridge' },
  ]
  for (const pairs of [entries, [...entries].reverse()])
    expect(dictionaryWords(pairs)).toContainEqual({ source: 'көпір', target: 'bridge', weight: 0.5 })
})

test('definitions, and entries without letters, say nothing of words', () => {
  const definition = 'a road over a river on pillars of stone or wood that people walk across'
  expect(
    dictionaryWords([
      { source: 'көпір', target: definition },
      { source: '№ 5', target: '7' },
    ]),
  ).toEqual([])
})
