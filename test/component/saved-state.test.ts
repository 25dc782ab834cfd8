import { expect, test } from 'vitest'
import '../../web/components/diff-text.ts'
import '../../web/components/saved-state.ts'
import '../../web/components/toasts.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

test('whether it is saved stands there in words, the worst first', async () => {
  const element = await mount('wb-saved-state')
  const say = async (state: Partial<typeof element>) => {
    Object.assign(element, { pending: 0, savedAt: null, problem: null, connected: true }, state)
    await drawn(element)
    return words(element)
  }
  expect(await say({})).toBe('Everything is saved')
  expect(await say({ pending: 2, savedAt: new Date() })).toBe('Saving…')
  expect(await say({ savedAt: new Date(), typing: true })).toBe('Not saved yet')
  expect(await say({ savedAt: new Date(), typing: false, choosing: true })).toContain('waiting for your choice')
  Object.assign(element, { choosing: false })
  const at = new Date()
  at.setHours(14, 3, 7)
  expect(await say({ savedAt: at })).toBe('Saved 14:03:07')
  expect(await say({ savedAt: at, problem: 'the disk is full' })).toBe('Not saved: the disk is full')
  expect(await say({ pending: 1, connected: false })).toContain('does not answer')
  await expectAccessible()
})

test('a message stands in a live region that was there before it', async () => {
  const element = await mount('wb-toasts')
  const region = inside(element, '[aria-live=polite]')
  let undone = 0
  const act = { label: 'Undo', run: () => undone++ }
  element.messages = [{ id: 7, text: '“Kyiv” is deleted.', tone: 'plain', act }]
  await drawn(element)
  expect(region.textContent).toContain('“Kyiv” is deleted.')
  const closed = heard<{ id: number }>(element, 'message-closed')
  inside(element, 'button.act').click()
  expect(undone).toBe(1)
  expect(closed).toEqual([{ id: 7 }])
  await expectAccessible()
})

test('a message that stays until it is read stands under the page; one that passes lies over it', async () => {
  const element = await mount('wb-toasts')
  element.messages = [{ id: 1, text: 'Undone: Confirm link', tone: 'plain' }]
  await drawn(element)
  expect(element.getBoundingClientRect().height).toBe(0)
  element.messages = [{ id: 2, text: 'The disk is full.', tone: 'error' }]
  await drawn(element)
  const box = inside(element, '.error').getBoundingClientRect()
  expect(element.getBoundingClientRect().height).toBe(box.height)
  await expectAccessible()
})

test('a difference shows words that went and words that came, and the rest once', async () => {
  const element = await mount('wb-diff-text', { older: 'Сот шешімі 17 қыркүйекте', newer: 'Сот шешімі 28 қыркүйекте' })
  expect(allInside(element, 'del').map((each) => each.textContent)).toEqual(['17'])
  expect(allInside(element, 'ins').map((each) => each.textContent)).toEqual(['28'])
  expect(words(element)).toBe('Сот шешімі 1728 қыркүйекте')
  await expectAccessible()
})
