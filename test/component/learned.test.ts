import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { LearnedWordView } from '../../web/api/types.ts'
import '../../web/components/learned-trust.ts'
import '../../web/components/learned-words.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const pair = (source: string, target: string, count: number) =>
  ({ source, target, count, bitextId: 'b', segmentId: `s-${source}` }) as LearnedWordView
const three = [pair('сот', 'court', 12), pair('өтініш', 'petition', 3), pair('үкім', 'verdict', 2)]

async function list(all: readonly LearnedWordView[] = three) {
  const element = await mount('wb-learned-words', {
    words: all,
    source: 'kk',
    target: 'en',
    hrefOf: ({ segmentId }) => `#${segmentId}`,
  })
  const focused = () => element.shadowRoot!.activeElement?.textContent?.replace(/\s+/g, ' ').trim()
  const rows = () => allInside(element, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim())
  return { element, focused, rows }
}

test('each pair stands with how often it was met, and nothing is wrong for those who cannot see', async () => {
  const { rows } = await list()
  expect(rows()[0]).toBe('сот court 12 Show Forget')
  await expectAccessible()
})

test('the list is one stop for Tab, and the arrows go from pair to pair', async () => {
  const { element, focused } = await list()
  expect(allInside(element, 'tbody [tabindex="0"]')).toHaveLength(1)
  inside(element, 'tbody tr').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(focused()).toContain('verdict')
  await userEvent.keyboard('{Home}')
  expect(focused()).toContain('court')
})

test.each(['{Delete}', 'x'])('%s forgets the pair, and the keyboard goes on from the next one', async (key) => {
  const { element, focused } = await list()
  const forgotten = heard<{ word: LearnedWordView; settled(went: boolean): void }>(element, 'word-forgotten')
  inside(element, 'tbody tr').focus()
  await userEvent.keyboard(`{ArrowDown}${key}`)
  expect(forgotten.map(({ word }) => word.target)).toEqual(['petition'])
  element.words = three.filter(({ target }) => target !== 'petition')
  forgotten[0]!.settled(true)
  await drawn(element)
  expect(focused()).toContain('verdict')
})

test('a letter that is typed into the filter filters, and forgets nothing', async () => {
  const { element, rows } = await list()
  const forgotten = heard(element, 'word-forgotten')
  await userEvent.keyboard('/')
  await userEvent.keyboard('сот')
  await drawn(element)
  expect(rows()).toHaveLength(1)
  expect(words(element)).toContain('1 of 3 word pairs')
  await userEvent.keyboard('x')
  await drawn(element)
  expect(words(element)).toContain('No word pair is like that.')
  expect(forgotten).toEqual([])
})

test('a long list is drawn in portions', async () => {
  const { element, rows } = await list(Array.from({ length: 450 }, (_, i) => pair(`с${i}`, `w${i}`, 2)))
  expect(rows()).toHaveLength(200)
  inside(element, '.more').click()
  await drawn(element)
  expect(rows()).toHaveLength(400)
})

test('weights are told in words with the decisions they come from, and few decisions are no percentage', async () => {
  const none = { links: 0, confirmed: 0 }
  const element = await mount('wb-learned-trust', {
    kinds: [
      { kind: 'date', weight: 1.21, for: { links: 40, confirmed: 39 }, against: { links: 3, confirmed: 0 } },
      { kind: 'length', weight: 0.8, for: none, against: { links: 30, confirmed: 29 } },
      { kind: 'name', weight: 1, for: none, against: none },
    ],
    sureness: [
      { from: 0.5, to: 0.7, links: 4, confirmed: 2 },
      { from: 0.9, to: 0.95, links: 31, confirmed: 30 },
    ],
  })
  const told = words(element)
  expect(told).toContain('Dates count for more here × 1.21 Of 40 links with equal dates you confirmed 39.')
  expect(told).toContain('Of 3 where they differ you confirmed 0.')
  expect(told).toContain('Lengths count for less here × 0.80')
  expect(told).not.toContain('Names')
  expect(told).toContain('Of 31 links that it was 90–95 % sure of you confirmed 30 (97 %).')
  expect(told).toContain('Of 4 links that it was 50–70 % sure of you confirmed 2. Too few decisions to judge.')
  await expectAccessible()
})
