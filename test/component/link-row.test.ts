import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../web/components/link-row.ts'
import type { LinkRow, RowModel } from '../../web/components/link-row.ts'
import type { CellSegment, SegmentCell } from '../../web/components/segment-cell.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const cell = (id: string, number: number, text: string, more: Partial<CellSegment> = {}): CellSegment => ({
  id,
  number,
  text,
  mentions: [],
  marks: [],
  excluded: false,
  selected: false,
  held: false,
  editing: false,
  cutting: null,
  ...more,
})

const row = (more: Partial<RowModel> = {}): RowModel => ({
  look: 'weak',
  source: [cell('s1', 21, 'Сот шешімі жарияланды.')],
  target: [cell('t1', 33, 'The ruling was made public.'), cell('t2', 34, 'It set no date.')],
  sourceLang: 'kk',
  targetLang: 'en',
  from: '',
  beside: false,
  focused: true,
  tab: { side: 'source', segment: 's1' },
  third: null,
  position: 21,
  total: 74,
  ...more,
})

/** A row in a grid, as the list holds it. */
async function inGrid(more: Partial<RowModel> = {}): Promise<LinkRow> {
  const element = await mount('wb-link-row', { row: row(more) })
  const grid = document.createElement('div')
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-label', 'Rows')
  element.replaceWith(grid)
  grid.append(element)
  await drawn(element)
  return element
}
const cells = (element: LinkRow) => allInside(element, 'wb-segment-cell') as SegmentCell[]

test('a row says its place and its state, and each text its number and its language', async () => {
  const element = await inGrid()
  expect(element.getAttribute('aria-label')).toBe('Row 21 of 74, proposed, doubtful')
  expect(cells(element).map((each) => [inside(each, '.number').textContent, inside(each, 'p').lang])).toEqual([
    ['21', 'kk'],
    ['33', 'en'],
    ['34', 'en'],
  ])
  await expectAccessible()
})

test('a link of several segments has its size written on the line, read out with its state', async () => {
  const element = await inGrid()
  const gutter = inside(element, 'wb-link-gutter')
  expect(inside(gutter, 'text').textContent).toBe('1:2')
  expect(inside(gutter, 'svg').getAttribute('aria-label')).toBe('proposed, doubtful, 1:2')
})

test.each(['strong', 'weak', 'confirmed', 'edited', 'drafted', 'without', 'excluded'] as const)(
  'the line of a %s link differs in more than colour',
  async (look) => {
    const element = await inGrid({ look, target: [cell('t1', 33, 'Text.')] })
    await expectAccessible()
    const drawing = () =>
      inside(inside(element, 'wb-link-gutter'), 'svg').innerHTML.replace(/<!--.*?-->|<title>.*?<.title>/g, '')
    const own = drawing()
    element.row = row({ look: look === 'strong' ? 'weak' : 'strong', target: [cell('t1', 33, 'Text.')] })
    await drawn(element)
    expect(drawing()).not.toBe(own)
  },
)

test('only the cell that the keyboard stands on is reached by Tab', async () => {
  const element = await inGrid({ tab: { side: 'target', segment: 't2' } })
  expect(cells(element).map((each) => each.tabIndex)).toEqual([-1, -1, 0])
})

test('a press says which segment it was, a press with Shift that it extends', async () => {
  const element = await inGrid()
  const pressed = heard(element, 'cell-pressed')
  cells(element)[1]!.click()
  cells(element)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }))
  expect(pressed).toEqual([
    { segment: 't1', side: 'target', extend: false },
    { segment: 's1', side: 'source', extend: true },
  ])
})

test('a side without counterpart says so and can be pressed', async () => {
  const element = await inGrid({ look: 'without', target: [] })
  const pressed = heard(element, 'cell-pressed')
  expect(words(inside(element, '.target .none'))).toBe('nothing in this text')
  inside(element, '.target .none').click()
  expect(pressed).toEqual([{ segment: null, side: 'target', extend: false }])
  await expectAccessible()
})

test('a crossing target says where it comes from', async () => {
  expect(words(inside(await inGrid({ from: '41' }), '.from'))).toBe('↕ from 41')
})

test('text being edited tells every key and keeps what is typed when another text arrives', async () => {
  const element = await inGrid()
  element.row = row({ source: [cell('s1', 21, 'Сот', { editing: true })] })
  await drawn(element)
  const typed = heard<{ text: string }>(element, 'text-typed')
  const area = inside<HTMLTextAreaElement>(cells(element)[0]!, 'textarea')
  expect(area.matches(':focus')).toBe(true)
  await userEvent.keyboard('!')
  expect(typed.at(-1)?.text).toBe('Сот!')
  element.row = row({ source: [cell('s1', 21, 'Other', { editing: true })] })
  await drawn(element)
  expect(area.value).toBe('Сот!')
  await expectAccessible()
})

test('places to cut have numbers, and pressing one says the offset', async () => {
  const text = 'Ол келді. Кеше, таңертең.'
  const element = await inGrid({ source: [cell('s1', 21, text, { cutting: { cuts: [10, 16], at: 10 } })] })
  const chosen = heard(element, 'cut-chosen')
  const places = allInside(cells(element)[0]!, '.cut')
  expect(places.map((each) => each.textContent)).toEqual(['1', '2'])
  places[1]!.click()
  expect(chosen).toEqual([{ segment: 's1', offset: 16 }])
})

test('a row drawn anew with the same values leaves its elements alone', async () => {
  const element = await inGrid()
  const before = cells(element)[0]!.segment
  element.row = row()
  await drawn(element)
  expect(cells(element)[0]!.segment).toBe(before)
})
