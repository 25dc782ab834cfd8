import { expect, test } from 'vitest'
import { isChord, isSafeInText, keyLabel, type Pressed } from '../../web/state/keys.ts'

const press = (code: string, key: string, more: Partial<Pressed> & { altGraph?: boolean } = {}): Pressed => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  getModifierState: () => more.altGraph ?? false,
  ...more,
})

test.each([
  ['Latin', 'x'],
  ['Kazakh', 'ч'],
  ['Ukrainian', 'ч'],
])('the X key rejects with a %s layout', (_, key) => {
  expect(isChord({ code: 'KeyX' }, press('KeyX', key), false)).toBe(true)
})

test('a letter that another key types does not act', () => {
  // Ukrainian: the key that types “х” is BracketLeft.
  expect(isChord({ code: 'KeyX' }, press('BracketLeft', 'х'), false)).toBe(false)
})

test('the digit row acts by its place though Kazakh letters stand on it', () => {
  expect(isChord({ code: 'Digit0' }, press('Digit0', 'қ'), false)).toBe(true)
  expect(isSafeInText({ code: 'Digit0' })).toBe(false)
  expect(isSafeInText({ code: 'Digit2', primary: true })).toBe(false)
})

test('AltGr and Ctrl+Alt type letters and never act', () => {
  const undo = { code: 'KeyZ', primary: true }
  expect(isChord(undo, press('KeyZ', 'z', { ctrlKey: true }), false)).toBe(true)
  expect(isChord(undo, press('KeyZ', 'z', { ctrlKey: true, altKey: true }), false)).toBe(false)
  expect(isChord({ code: 'KeyE' }, press('KeyE', '€', { altGraph: true }), false)).toBe(false)
})

test('nothing acts while a letter is being composed', () => {
  expect(isChord({ code: 'Enter' }, press('Enter', 'Enter', { isComposing: true }), false)).toBe(false)
})

test('Shift tells two acts apart, and “?” is found wherever the layout puts it', () => {
  expect(isChord({ code: 'Enter' }, press('Enter', 'Enter', { shiftKey: true }), false)).toBe(false)
  expect(isChord({ code: 'Enter', shift: true }, press('Enter', 'Enter', { shiftKey: true }), false)).toBe(true)
  const help = { code: 'Slash', shift: true, key: '?' }
  expect(isChord(help, press('Digit7', '?', { shiftKey: true }), false)).toBe(true)
})

test('Cmd stands for Ctrl on a Mac', () => {
  const undo = { code: 'KeyZ', primary: true }
  expect(isChord(undo, press('KeyZ', 'z', { metaKey: true }), true)).toBe(true)
  expect(isChord(undo, press('KeyZ', 'z', { ctrlKey: true }), true)).toBe(false)
  expect(keyLabel({ code: 'KeyZ', primary: true, shift: true }, true)).toBe('⇧⌘Z')
  expect(keyLabel({ code: 'Enter', shift: true }, false)).toBe('Shift+Enter')
})
