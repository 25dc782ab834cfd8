import { expect, test } from 'vitest'
import '../../web/components/third-cell.ts'
import type { ThirdLink, ThirdModel } from '../../web/components/third-cell.ts'
import { drawn, expectAccessible, mount, words } from './mount.ts'

const link = (more: Partial<ThirdLink> = {}): ThirdLink => ({
  look: 'weak',
  size: '2:1',
  above: false,
  segments: [{ id: 'u5', number: 5, text: 'Зима була довгою.', mentions: [] }],
  ...more,
})
const model = (more: Partial<ThirdModel> = {}): ThirdModel => ({
  lang: 'uk',
  beside: 'target',
  links: [link()],
  focused: false,
  ...more,
})

async function cell(more: Partial<ThirdModel> = {}) {
  const element = await mount('wb-third-cell', { third: model(more) })
  const grid = document.createElement('div')
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-label', 'Rows')
  const row = document.createElement('div')
  row.setAttribute('role', 'row')
  element.replaceWith(grid)
  grid.append(row)
  element.setAttribute('role', 'gridcell')
  element.tabIndex = 0
  row.append(element)
  await drawn(element)
  return element
}

test('a third text is read with its number, its language and the state of its link', async () => {
  const element = await cell()
  expect(element.getAttribute('aria-label')).toBe('5: Зима була довгою. (proposed, doubtful)')
  expect(element.shadowRoot!.querySelector('p.text')!.getAttribute('lang')).toBe('uk')
  expect(element.shadowRoot!.querySelector('wb-link-gutter')!.getAttribute('size')).toBe('2:1')
  await expectAccessible()
})

test('a text that stands beside an earlier row too is named there and shown once', async () => {
  const element = await cell({ links: [link({ above: true })] })
  expect(words(element)).toBe('5, above')
})

test('where the other pair has nothing, it says whether somebody said so', async () => {
  const element = await cell({ links: [] })
  expect(words(element)).toBe('not linked')
  element.third = model({ links: [link({ look: 'without', segments: [] })] })
  await drawn(element)
  expect(words(element)).toBe('nothing in this text')
})

test('beside the source it stands the other way round', async () => {
  const element = await cell({ beside: 'source' })
  const left = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left
  expect(left('.number')).toBeLessThan(left('p.text'))
  expect(left('p.text')).toBeLessThan(left('wb-link-gutter'))
})
