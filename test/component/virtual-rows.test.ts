import { html } from 'lit'
import { expect, test } from 'vitest'
import '../../web/components/virtual-rows.ts'
import type { RowSource, VirtualRows } from '../../web/components/virtual-rows.ts'
import { allInside, drawn, expectAccessible, inside, mount } from './mount.ts'

const source = (keys: readonly string[], guess = 40): RowSource => ({
  count: keys.length,
  keyOf: (i) => keys[i] ?? '',
  indexOf: (key) => keys.indexOf(key),
  heightOf: () => guess,
})
const numbered = (n: number) => Array.from({ length: n }, (_, i) => `r${i}`)

/** A list 400 px high whose rows are as high as their number says. */
async function listOf(keys: readonly string[], heightOf: (key: string) => number, guess = 40): Promise<VirtualRows> {
  const list = await mount('wb-virtual-rows', { label: 'Rows' })
  list.style.height = '400px'
  show(list, keys, heightOf, guess)
  await settled(list)
  return list
}

function show(list: VirtualRows, keys: readonly string[], heightOf: (key: string) => number, guess = 40): void {
  list.source = source(keys, guess)
  list.drawing = (i) =>
    html`<div role="row"><div role="gridcell" tabindex="0" style="height: ${heightOf(keys[i]!)}px">${keys[i]}</div></div>`
}

async function settled(list: VirtualRows): Promise<void> {
  for (let i = 0; i < 6; i++) await drawn(list)
}
const shown = (list: VirtualRows) => allInside(list, '.place').map((place) => place.textContent!.trim())
const topOf = (list: VirtualRows, key: string) => {
  const place = allInside(list, '.place').find((each) => each.textContent!.trim() === key)
  return place ? Math.round(place.getBoundingClientRect().top - list.getBoundingClientRect().top) : null
}

test('of a hundred thousand rows only those in sight and a few beyond are in the document', async () => {
  const list = await listOf(numbered(100_000), () => 40)
  expect(shown(list).length).toBeLessThan(40)
  expect(inside(list, '[role=grid]').getAttribute('aria-rowcount')).toBe('100000')
  await expectAccessible()
})

test('the last row is reached, and stands where its measured neighbours put it', async () => {
  const keys = numbered(100_000)
  const list = await listOf(keys, (key) => 30 + (Number(key.slice(1)) % 5) * 10)
  list.show(99_999)
  await settled(list)
  const scroller = inside(list, '.scroll')
  scroller.scrollTop = scroller.scrollHeight
  await settled(list)
  expect(shown(list).at(-1)).toBe('r99999')
  const rows = allInside(list, '.place').map((place) => place.getBoundingClientRect())
  for (const [i, rect] of rows.entries()) if (i > 0) expect(rect.top).toBeCloseTo(rows[i - 1]!.bottom, 0)
})

test('rows that come or go above the focused one do not move it', async () => {
  const keys = numbered(200)
  const list = await listOf(keys, () => 60)
  list.focused = 100
  list.show(100)
  await settled(list)
  const before = topOf(list, 'r100')
  const fewer = keys.filter((_, i) => i < 40 || i > 60)
  show(list, ['new', ...fewer], () => 60)
  list.focused = fewer.indexOf('r100') + 1
  await settled(list)
  expect(topOf(list, 'r100')).toBe(before)
})

test('a row that grows above the focused one does not move it', async () => {
  const keys = numbered(100)
  const list = await listOf(keys, () => 50)
  list.focused = 50
  list.show(50)
  await settled(list)
  const before = topOf(list, 'r50')
  show(list, keys, (key) => (key === 'r48' ? 150 : 50))
  await settled(list)
  expect(topOf(list, 'r50')).toBe(before)
})

test('the focused row stays in the document however far one scrolls', async () => {
  const list = await listOf(numbered(1_000), () => 40)
  list.focused = 3
  inside(list, '.scroll').scrollTop = 20_000
  await settled(list)
  expect(shown(list)).toContain('r3')
  expect(shown(list)).not.toContain('r10')
})

test('a row in sight is not scrolled to, one just beyond comes in by as little as possible', async () => {
  const list = await listOf(numbered(100), () => 40)
  const scroller = inside(list, '.scroll')
  list.show(3)
  await settled(list)
  expect(scroller.scrollTop).toBe(0)
  list.show(10)
  await settled(list)
  expect(scroller.scrollTop).toBeGreaterThan(0)
  expect(scroller.scrollTop).toBeLessThan(120)
})
