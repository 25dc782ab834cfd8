import { html } from 'lit'
import { expect, test } from 'vitest'
import '../../web/components/thread-columns.ts'
import type { ColumnLink, ThreadColumns } from '../../web/components/thread-columns.ts'
import '../../web/components/thread-gutter.ts'
import type { Thread } from '../../web/components/thread-gutter.ts'
import '../../web/components/thread-row.ts'
import type { ThreadRowModel } from '../../web/components/thread-row.ts'
import type { RowSource } from '../../web/components/virtual-rows.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount } from './mount.ts'

const segment = (id: string, number: number, text: string) => ({
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
})
const model = (more: Partial<ThreadRowModel> = {}): ThreadRowModel => ({
  look: 'weak',
  segment: segment('s12', 12, 'Сот шешімі 19 мамырда жарияланды.'),
  side: 'source',
  lang: 'kk',
  linkedWith: '31',
  focused: true,
  linked: true,
  reachable: true,
  position: 12,
  total: 74,
  ...more,
})

test('a segment in a column says in words its number, what it is linked with, and how the link stands', async () => {
  const grid = document.createElement('div')
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-label', 'Kazakh')
  const row = await mount('wb-thread-row', { row: model() })
  row.replaceWith(grid)
  grid.append(row)
  await drawn(row)
  expect(row.getAttribute('aria-label')).toBe('Segment 12 of 74, linked with 31: proposed, doubtful')
  row.row = model({ look: 'without', linkedWith: '' })
  await drawn(row)
  expect(row.getAttribute('aria-label')).toBe('Segment 12 of 74: no counterpart')
  expect(row.shadowRoot!.querySelector('.end circle')).not.toBeNull()
  const pressed = heard(row, 'cell-pressed')
  inside(row, 'wb-segment-cell').click()
  expect(pressed).toEqual([{ segment: 's12', side: 'source', extend: false }])
  await expectAccessible()
})

const thread = (more: Partial<Thread> = {}): Thread => ({
  key: 'a',
  look: 'strong',
  focused: false,
  size: '',
  source: [[20, 20]],
  target: [[180, 180]],
  ...more,
})

test('the focused thread is drawn last and in full strength, the others faint', async () => {
  const gutter = await mount('wb-thread-gutter', { threads: [thread({ focused: true }), thread({ key: 'b' })] })
  gutter.style.height = '200px'
  await drawn(gutter)
  const groups = [...gutter.shadowRoot!.querySelectorAll('g')]
  expect(groups.map((each) => getComputedStyle(each).opacity)).toEqual(['0.25', '1'])
})

test('a thread of several segments has a bracket at each run and tells how many', async () => {
  const gutter = await mount('wb-thread-gutter', {
    threads: [
      thread({
        size: '2:3',
        source: [[20, 80]],
        target: [
          [40, 40],
          [100, 160],
        ],
      }),
    ],
  })
  await drawn(gutter)
  expect(gutter.shadowRoot!.querySelector('text')!.textContent).toBe('2:3')
  const paths = [...gutter.shadowRoot!.querySelectorAll('path')].map((path) => path.getAttribute('d')!)
  expect(paths[0]!.match(/C/g)).toHaveLength(2)
  expect(paths[1]!.match(/V/g)).toHaveLength(3)
})

test.each(['weak', 'drafted', 'edited', 'confirmed'] as const)(
  'a %s thread differs in more than colour',
  async (look) => {
    const gutter = await mount('wb-thread-gutter', { threads: [thread({ look })] })
    await drawn(gutter)
    const style = (element: Element) => {
      const { strokeDasharray, strokeWidth } = getComputedStyle(element)
      return `${strokeDasharray} ${strokeWidth}`
    }
    const own = [...gutter.shadowRoot!.querySelectorAll('path')].map(style).join()
    gutter.threads = [thread()]
    await drawn(gutter)
    expect([...gutter.shadowRoot!.querySelectorAll('path')].map(style).join()).not.toBe(own)
  },
)

const column = (side: string, count: number): RowSource => ({
  count,
  keyOf: (i) => `${side}${i}`,
  indexOf: (key) => (key.startsWith(side) ? Number(key.slice(side.length)) : -1),
  heightOf: () => 50,
})
const link = (source: number, target: number, focused = false): ColumnLink => ({
  key: `${source}-${target}`,
  look: 'strong',
  focused,
  source: [source],
  target: [target],
})

/** Two columns 400 px high; the rows of the source are 60 px high, those of the target 90. */
async function columnsOf(links: readonly ColumnLink[]): Promise<ThreadColumns> {
  const columns = await mount('wb-thread-columns', {
    source: column('s', 300),
    target: column('t', 300),
    labels: { source: 'Kazakh', target: 'English' },
    links: () => links,
    drawing: (side, i) =>
      html`<div role="row"><div role="gridcell" tabindex="0" style="height: ${side === 'source' ? 60 : 90}px">${side} ${i}</div></div>`,
  })
  columns.style.height = '400px'
  await settled(columns)
  return columns
}
async function settled(columns: ThreadColumns): Promise<void> {
  for (let i = 0; i < 8; i++) await drawn(columns)
}
async function focus(columns: ThreadColumns, side: 'source' | 'target', index: number, others: readonly number[]) {
  columns.here = { side, index, others }
  await drawn(columns)
  columns.show()
  await settled(columns)
}
const topOf = (columns: ThreadColumns, side: 'source' | 'target', index: number) =>
  Math.round(columns.list(side)!.row(index)!.getBoundingClientRect().top)

test('the counterpart of the focus comes to stand at its height, measured rows or not', async () => {
  const columns = await columnsOf([link(120, 200, true)])
  await focus(columns, 'source', 120, [200])
  expect(topOf(columns, 'target', 200)).toBe(topOf(columns, 'source', 120))
  // Near the beginning of the other text too, where scrolling alone would not bring it there.
  await focus(columns, 'source', 125, [1])
  expect(topOf(columns, 'target', 1)).toBe(topOf(columns, 'source', 125))
  await expectAccessible()
})

test('two short texts are brought to one height too, though neither fills the screen', async () => {
  const columns = await columnsOf([])
  columns.source = column('s', 4)
  columns.target = column('t', 3)
  await settled(columns)
  await focus(columns, 'source', 0, [2])
  expect(topOf(columns, 'target', 2)).toBe(topOf(columns, 'source', 0))
  await focus(columns, 'target', 0, [3])
  expect(topOf(columns, 'target', 0)).toBe(topOf(columns, 'source', 3))
})

test('a locked column stays where it is, and one without a counterpart does too', async () => {
  const columns = await columnsOf([])
  await focus(columns, 'source', 100, [100])
  const { from } = columns.list('target')!.sight
  columns.locked = true
  await focus(columns, 'source', 200, [10])
  expect(columns.list('target')!.sight.from).toBe(from)
  columns.locked = false
  await focus(columns, 'source', 20, [])
  expect(columns.list('target')!.sight.from).toBe(from)
})

test('either column scrolls by itself; what stands beside the focus is found by height', async () => {
  const columns = await columnsOf([])
  await focus(columns, 'source', 100, [100])
  inside(columns.list('target')!, '.scroll').scrollTop += 180
  await settled(columns)
  expect(columns.beside()).toBe(102)
})

test('threads are drawn for links with an end near what is in sight, and at most two hundred', async () => {
  const far = Array.from({ length: 300 }, (_, i) => link(i, 299 - i))
  const columns = await columnsOf(far)
  await focus(columns, 'source', 0, [])
  const { threads } = inside<HTMLElementTagNameMap['wb-thread-gutter']>(columns, 'wb-thread-gutter')
  expect(threads.length).toBeGreaterThan(10)
  expect(threads.length).toBeLessThan(60)
  columns.source = { ...column('s', 300), heightOf: () => 1 }
  columns.drawing = () => html`<div role="row" style="height: 1px"></div>`
  await settled(columns)
  expect(inside<HTMLElementTagNameMap['wb-thread-gutter']>(columns, 'wb-thread-gutter').threads.length).toBe(200)
})

test('each column is a grid with the name and the number of its rows', async () => {
  const columns = await columnsOf([])
  const grids = (['source', 'target'] as const).map((side) => inside(columns.list(side)!, '[role=grid]'))
  expect(grids.map((grid) => [grid.getAttribute('aria-label'), grid.getAttribute('aria-rowcount')])).toEqual([
    ['Kazakh', '300'],
    ['English', '300'],
  ])
  expect(allInside(columns, 'wb-thread-gutter')).toHaveLength(1)
})
