import { expect, test } from 'vitest'
import '../../web/components/spelling-choice.ts'
import { allInside, expectAccessible, heard, mount, words } from './mount.ts'

const items = [
  {
    lang: 'en',
    of: { lang: 'kk', text: 'Айбек' },
    spellings: [
      { text: 'Aibek', standard: 'press usage', learnt: true },
      { text: 'Aybek', standard: 'BGN/PCGN Kazakh 1979', learnt: false },
    ],
  },
]

test('spellings are offered with their standards, and taken by a press or a number with their source', async () => {
  const choice = await mount('wb-spelling-choice', { items })
  const taken = heard(choice, 'spelling-taken')
  expect(allInside(choice, 'button').map((each) => words(each).replace(/\s+/g, ' ').trim())).toEqual([
    '1Aibekpress usage · as names were spelt here before',
    '2AybekBGN/PCGN Kazakh 1979',
  ])
  allInside(choice, 'button')[0]!.click()
  expect(choice.take(2)).toBe(true)
  expect(choice.take(3)).toBe(false)
  expect(taken).toEqual([
    { lang: 'en', text: 'Aibek', source: 'press usage, kk: Айбек' },
    { lang: 'en', text: 'Aybek', source: 'BGN/PCGN Kazakh 1979, kk: Айбек' },
  ])
  await expectAccessible()
})

test('nothing is drawn where nothing is proposed', async () => {
  const choice = await mount('wb-spelling-choice', { items: [] })
  expect(words(choice)).toBe('')
})
