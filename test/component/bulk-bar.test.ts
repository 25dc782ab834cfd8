import { expect, test } from 'vitest'
import '../../web/components/bulk-bar.ts'
import { allInside, expectAccessible, heard, mount, words } from './mount.ts'

const press = (bar: HTMLElement, name: RegExp) =>
  allInside(bar, 'button')
    .find((each) => name.test(each.textContent!))!
    .click()

test('what would be decided is said, with how one’s own decisions bear it out', async () => {
  const bar = await mount('wb-bulk-bar', {
    threshold: 82,
    links: 14,
    contradicted: 2,
    precision: { decisions: 31, right: 30 },
  })
  expect(words(bar)).toContain('Of your 31 decisions as sure you kept 30 (97 %).')
  expect(words(bar)).toContain('2 are left out: something speaks against them.')
  expect(words(bar)).toContain('Confirm 14 links')
  await expectAccessible()
})

test('few decisions say nothing of a threshold, and almost all is not all', async () => {
  const few = await mount('wb-bulk-bar', { links: 3, precision: { decisions: 4, right: 4 } })
  expect(words(few)).toContain('You have decided about 4 as sure: too few to judge.')
  const most = await mount('wb-bulk-bar', { links: 3, precision: { decisions: 1000, right: 999 } })
  expect(words(most)).toContain('(99 %)')
})

test('Enter on the threshold does it, and not where there is nothing to do', async () => {
  const bar = await mount('wb-bulk-bar', { links: 0 })
  const wanted = heard(bar, 'bulk-wanted')
  const enter = () =>
    allInside(bar, 'input')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'Enter', key: 'Enter', bubbles: true, composed: true, cancelable: true }),
    )
  enter()
  expect(wanted).toHaveLength(0)
  bar.links = 2
  await bar.updateComplete
  enter()
  expect(wanted).toHaveLength(1)
})

test('what came of it is told, with what was left out and the way back', async () => {
  const bar = await mount('wb-bulk-bar', { done: { act: 'confirm', decided: 14, skipped: 2 } })
  expect(words(bar)).toContain('14 links confirmed. 2 were left out.')
  const undone = heard(bar, 'bulk-undone')
  const shown = heard<{ which: string }>(bar, 'bulk-shown')
  press(bar, /Undo/)
  press(bar, /skipped/)
  expect([undone.length, shown]).toEqual([1, [{ which: 'skipped' }]])
})
