import { expect, test } from 'vitest'
import { commandFor, commandOf, commands } from '../../web/state/commands.ts'
import { isBrowsers, isSafeInText, keyLabel, type Pressed } from '../../web/state/keys.ts'

const press = (code: string, key: string, more: Partial<Pressed> = {}): Pressed => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

test('every command has an id of its own, a label and a key', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  for (const { id, label, keys } of commands) {
    expect(label(), id).not.toBe('')
    expect(keys.length, id).toBeGreaterThan(0)
  }
})

test('within a mode no key means two things', () => {
  for (const mode of ['navigate', 'edit', 'split', 'name'] as const) {
    const labels = commands
      .filter((each) => each.mode === mode)
      .flatMap(({ keys }) => keys.map((each) => `${each.code} ${keyLabel(each)}`))
    expect(labels.toSorted()).toEqual([...new Set(labels)].toSorted())
  }
})

test('while text is edited no letter, digit or AltGr acts', () => {
  for (const { id, keys } of commands.filter(({ mode }) => mode === 'edit')) {
    for (const chord of keys) expect(isSafeInText(chord), id).toBe(true)
  }
  expect(commandFor(press('KeyX', 'ч'), 'edit')).toBeUndefined()
  expect(commandFor(press('Digit0', 'қ'), 'edit')).toBeUndefined()
})

test('nothing takes a combination that browsers own', () => {
  for (const { id, keys } of commands) for (const chord of keys) expect(isBrowsers(chord), id).toBe(false)
})

test.each([
  ['KeyX', 'ч', 'reject'],
  ['KeyG', 'п', 'group'],
  ['KeyN', 'т', 'next-doubt'],
  ['KeyS', 'і', 'split'],
  ['Digit0', 'қ', 'none'],
])('%s, which types “%s”, means %s', (code, key, id) => {
  expect(commandFor(press(code, key), 'navigate', false)?.id).toBe(id)
})

test('Enter goes on, Shift+Enter stays, and Ctrl+Enter goes on in a text and outside', () => {
  expect(commandFor(press('Enter', 'Enter'), 'navigate', false)?.id).toBe('confirm-next')
  expect(commandFor(press('Enter', 'Enter', { shiftKey: true }), 'navigate', false)?.id).toBe('confirm')
  expect(commandFor(press('Enter', 'Enter', { ctrlKey: true }), 'navigate', false)?.id).toBe('confirm-next')
  expect(commandFor(press('Enter', 'Enter', { ctrlKey: true }), 'edit', false)?.id).toBe('save-confirm')
})

test('a command nobody knows is a mistake', () => {
  expect(() => commandOf('fly')).toThrow(RangeError)
})
