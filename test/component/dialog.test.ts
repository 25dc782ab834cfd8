import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../web/components/dialog.ts'
import { drawn, expectAccessible, heard, inside, mount } from './mount.ts'

async function opened() {
  const button = document.createElement('button')
  button.textContent = 'Open'
  document.body.append(button)
  button.focus()
  const dialog = await mount('wb-dialog', { heading: 'Keys' })
  dialog.append('What stands in it')
  dialog.open = true
  await drawn(dialog)
  return { dialog, button, asked: heard(dialog, 'close-request') }
}

test('an open dialog is modal, named, and free of findings', async () => {
  const { dialog } = await opened()
  expect(inside(dialog, 'dialog').matches(':modal')).toBe(true)
  await expectAccessible()
})

test('Escape asks to be closed and leaves the closing to whoever opened it', async () => {
  const { dialog, asked } = await opened()
  await userEvent.keyboard('{Escape}')
  expect(asked).toHaveLength(1)
  expect(inside<HTMLDialogElement>(dialog, 'dialog').open).toBe(true)
})

test('the focus returns to where it was when it closes', async () => {
  const { dialog, button } = await opened()
  expect(document.activeElement).not.toBe(button)
  dialog.open = false
  await drawn(dialog)
  expect(inside<HTMLDialogElement>(dialog, 'dialog').open).toBe(false)
  expect(document.activeElement).toBe(button)
})

test('a press beside it asks to be closed, a press within it does not', async () => {
  const { dialog, asked } = await opened()
  inside(dialog, 'h2').click()
  expect(asked).toHaveLength(0)
  inside(dialog, 'dialog').click()
  expect(asked).toHaveLength(1)
})
