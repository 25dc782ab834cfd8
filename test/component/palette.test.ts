import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../web/components/key-binding.ts'
import '../../web/components/palette.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const lines = [
  { id: 'undo', words: 'Undo', kind: 'More', key: 'Ctrl+Z' },
  { id: 'group', words: 'Group the selection', kind: 'Links', key: 'G', off: true },
  { id: 'go home', words: 'All projects', kind: 'Page', key: '' },
]

test('the palette takes the keyboard, goes up and down in a circle, and Enter does the line and closes first', async () => {
  const before = document.createElement('button')
  before.textContent = 'Before'
  const palette = await mount('wb-palette', { lines })
  palette.before(before)
  before.focus()
  palette.open = true
  await drawn(palette)
  await expectAccessible()
  const chosen = heard<{ id: string }>(palette, 'entry-chosen')
  expect(palette.shadowRoot?.activeElement?.localName).toBe('input')
  await userEvent.keyboard('{ArrowUp}')
  expect(inside(palette, '[aria-selected=true]').textContent).toContain('All projects')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(chosen, 'what is not possible is not done').toEqual([])
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(chosen).toEqual([{ id: 'undo' }])
  expect(document.activeElement).toBe(before)
})

test('what was not found is said, and Escape asks to be closed', async () => {
  const palette = await mount('wb-palette', { lines: [], open: true })
  expect(words(inside(palette, 'p'))).toBe('Nothing is called like that.')
  const asked = heard(palette, 'close-request')
  await userEvent.keyboard('{Escape}')
  expect(asked).toHaveLength(1)
  palette.open = false
  await drawn(palette)
})

test('a row of keys asks for a new one, tells what it cannot have and what it would take', async () => {
  const row = await mount('wb-key-binding', { words: 'Group the selection', keys: ['G'] })
  const asked = heard(row, 'key-asked')
  inside(row, '.change').click()
  expect(asked).toHaveLength(1)
  row.open = true
  await drawn(row)
  const pressed = heard<{ event: KeyboardEvent }>(row, 'key-pressed')
  await userEvent.keyboard('m')
  expect(pressed.map(({ event }) => event.code)).toEqual(['KeyM'])
  row.told = { key: 'M', refused: null, clash: 'Merge with the next' }
  await drawn(row)
  await expectAccessible()
  expect(words(inside(row, '[role=alert]'))).toBe('This key means “Merge with the next” now.')
  const taken = heard(row, 'key-taken')
  await userEvent.keyboard('{Enter}')
  expect(taken).toHaveLength(1)
  row.told = { key: 'F5', refused: 'The browser keeps it.', clash: null }
  await drawn(row)
  expect(words(inside(row, '[role=alert]'))).toBe('The browser keeps it.')
  expect(allInside(row, 'button.main')).toEqual([])
  const left = heard(row, 'key-left')
  await userEvent.keyboard('{Escape}')
  expect(left).toHaveLength(1)
})
