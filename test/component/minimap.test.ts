import { expect, test } from 'vitest'
import '../../web/components/minimap.ts'
import { drawStrip, type MapStrip, type Minimap } from '../../web/components/minimap.ts'
import { drawn, expectAccessible, heard, inside, mount } from './mount.ts'

const colors = ['decided', 'doubt']
const strip = (codes: number[], places = codes.map((_, i) => i)): MapStrip => ({
  codes: Uint8Array.from(codes),
  places: Int32Array.from(places),
})

async function mapOf(codes: number[], sight = { from: 0, to: 10 }): Promise<Minimap> {
  const map = await mount('wb-minimap', { strip: strip(codes), colors, sight, label: 'Map of the Kazakh text' })
  const list = document.createElement('div')
  list.id = 'texts'
  map.after(list)
  map.controls = 'texts'
  map.style.height = '400px'
  for (let i = 0; i < 4; i++) await drawn(map)
  return map
}
const press = (map: Minimap, type: string, y: number) => {
  const { left, top } = map.getBoundingClientRect()
  map.setPointerCapture = () => {}
  map.dispatchEvent(new PointerEvent(type, { clientX: left + 8, clientY: top + y, pointerId: 1, button: 0 }))
}

test('the map is the scrollbar of its list: it says where one is, in numbers and in words', async () => {
  const map = await mapOf(Array(100).fill(0), { from: 11.4, to: 20 })
  expect(map.getAttribute('role')).toBe('scrollbar')
  expect(map.getAttribute('aria-valuenow')).toBe('12')
  expect(map.getAttribute('aria-valuemax')).toBe('100')
  expect(map.getAttribute('aria-valuetext')).toBe('12 of 100')
  expect(map.getAttribute('aria-controls')).toBe('texts')
  await expectAccessible()
})

test('a press outside the frame brings its middle there; a drag of the frame moves on from where it was', async () => {
  const map = await mapOf(Array(100).fill(0))
  const asked = heard<{ place: number }>(map, 'map-pressed')
  press(map, 'pointerdown', 200)
  expect(asked.at(-1)!.place).toBeCloseTo(45)
  map.sight = { from: 45, to: 55 }
  press(map, 'pointerup', 200)
  press(map, 'pointerdown', 188)
  expect(asked.at(-1)!.place).toBeCloseTo(45)
  press(map, 'pointermove', 228)
  expect(asked.at(-1)!.place).toBeCloseTo(55)
})

test('keys move it too, for whoever comes to it by other means than Tab', async () => {
  const map = await mapOf(Array(100).fill(0))
  const asked = heard<{ place: number }>(map, 'map-pressed')
  for (const code of ['End', 'PageDown', 'Home']) map.dispatchEvent(new KeyboardEvent('keydown', { code }))
  expect(asked.map(({ place }) => place)).toEqual([100, 9, 0])
  expect(map.tabIndex).toBe(-1)
})

test('the frame is as high as what is in sight, and gone where all of it is', async () => {
  const map = await mapOf(Array(100).fill(0), { from: 50, to: 75 })
  expect(inside(map, '.frame').getBoundingClientRect().height).toBeCloseTo(100, 0)
  map.sight = { from: 0, to: 100 }
  await drawn(map)
  expect(inside(map, '.frame').hidden).toBe(true)
})

const canvas = (height: number) => {
  const element = document.createElement('canvas')
  element.width = 8
  element.height = height
  return element.getContext('2d')!
}
const pixel = (context: CanvasRenderingContext2D, x: number, y: number) => [...context.getImageData(x, y, 1, 1).data]

test('each row of a short list has a line of its own colour; a row without text stays blank', () => {
  const context = canvas(30)
  drawStrip(context, strip([0, 1, 0], [0, 1, -1]), 10, ['rgb(10, 20, 30)', 'rgb(40, 50, 60)'])
  expect(pixel(context, 4, 4)).toEqual([10, 20, 30, 255])
  expect(pixel(context, 4, 14)).toEqual([40, 50, 60, 255])
  expect(pixel(context, 4, 24)).toEqual([0, 0, 0, 0])
})

test('of a long list the rows that share a line share its width', () => {
  const context = canvas(10)
  const codes = Array.from({ length: 1_000 }, (_, i) => (i % 4 === 0 ? 1 : 0))
  drawStrip(context, strip(codes), 0.01, ['rgb(10, 20, 30)', 'rgb(40, 50, 60)'])
  expect(pixel(context, 5, 5)).toEqual([10, 20, 30, 255])
  expect(pixel(context, 6, 5)).toEqual([40, 50, 60, 255])
})
