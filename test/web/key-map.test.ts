import { afterEach, expect, test } from 'vitest'
import { clashOf, commandFor, commandOf, commands } from '../../web/state/commands.ts'
import { plainKeys, useKeys } from '../../web/state/key-map.ts'
import { presetIds } from '../../web/state/key-presets.ts'
import { chordOf, isCharacter, refusalOf } from '../../web/state/key-rules.ts'
import { keyLabel, type Pressed } from '../../web/state/keys.ts'
import { KeysStore } from '../../web/state/keys-store.ts'
import { learnLayout } from '../../web/state/layout-letters.ts'

const press = (code: string, more: Partial<Pressed> = {}): Pressed => ({
  code,
  key: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

/** A browser's storage in memory, with what was kept before. */
function storage(kept: Record<string, string> = {}): Storage {
  const map = new Map(Object.entries(kept))
  return {
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => void map.set(name, value),
  } as unknown as Storage
}

afterEach(async () => {
  useKeys(plainKeys)
  await learnLayout({})
})

test.each(presetIds)('in the set “%s” no key means two things, and no key is one that cannot be had', (preset) => {
  useKeys({ ...plainKeys, preset })
  for (const each of commands) {
    for (const chord of each.keys) {
      expect(refusalOf(chord, each.mode), `${each.id} ${keyLabel(chord)}`).toBe(null)
      expect(clashOf(each.id, chord)?.id, `${each.id} ${keyLabel(chord)}`).toBeUndefined()
    }
  }
})

test('each set has what the hands of its tool know', () => {
  useKeys({ ...plainKeys, preset: 'omegat' })
  expect(commandFor(press('KeyA'), 'navigate', false)?.id).toBe('confirm-next')
  useKeys({ ...plainKeys, preset: 'intertext' })
  expect(commandFor(press('KeyC'), 'navigate', false)?.id).toBe('confirm-next')
  expect(commandFor(press('ArrowDown', { ctrlKey: true }), 'navigate', false)?.id).toBe('moveNext')
  useKeys({ ...plainKeys, preset: 'matecat' })
  expect(commandFor(press('Enter', { ctrlKey: true }), 'navigate', false)?.id).toBe('confirm-next')
  expect(commandFor(press('ArrowDown', { ctrlKey: true }), 'edit', false)?.id).toBe('edit-next')
})

test('a key that a person gave counts everywhere at once, and is kept for the next time', () => {
  const place = storage()
  const keys = new KeysStore(place)
  keys.bind('group', [{ code: 'KeyJ' }])
  expect(commandFor(press('KeyJ'), 'navigate', false)?.id).toBe('group')
  expect(commandFor(press('KeyG'), 'navigate', false)).toBeUndefined()
  expect(keyLabel(commandOf('group').keys[0])).toBe('J')
  useKeys(plainKeys)
  expect(new KeysStore(place).state.custom).toEqual({ group: [{ code: 'KeyJ' }] })
  expect(commandFor(press('KeyJ'), 'navigate', false)?.id).toBe('group')
})

test('what was kept and cannot be understood is as if nothing was kept', () => {
  for (const kept of ['{', '[]', 'null', '{"preset":"vi","custom":{"group":"J","split":[{"code":"KeyJ"}]}}']) {
    const { state } = new KeysStore(storage({ 'kopir-keys': kept }))
    expect(state.preset, kept).toBe('default')
    expect(commandOf('group').keys, kept).toEqual([{ code: 'KeyG' }])
  }
})

test('a key is taken from the command that had it, and comes back when all are reset', () => {
  const keys = new KeysStore(storage())
  expect(clashOf('group', { code: 'KeyM' })?.id).toBe('mergeNext')
  keys.bind('group', [{ code: 'KeyM' }], { id: 'mergeNext', chords: [] })
  expect(commandFor(press('KeyM'), 'navigate', false)?.id).toBe('group')
  expect(commandOf('mergeNext').keys).toEqual([])
  expect(keyLabel(commandOf('mergeNext').keys[0])).toBe('')
  keys.reset()
  expect(commandFor(press('KeyM'), 'navigate', false)?.id).toBe('mergeNext')
})

test('a key of a person’s own comes before a default one that a later version puts on the same key', () => {
  useKeys({ ...plainKeys, custom: { 'realign-all': [{ code: 'KeyX' }] } })
  expect(commandFor(press('KeyX'), 'navigate', false)?.id).toBe('realign-all')
})

test('with letters switched off no letter, digit or sign acts; arrows, Enter and the palette do', () => {
  useKeys({ ...plainKeys, letters: false })
  for (const { keys, id } of commands) expect(keys.filter(isCharacter), id).toEqual([])
  expect(commandFor(press('KeyX'), 'navigate', false)).toBeUndefined()
  expect(commandFor(press('Digit0'), 'navigate', false)).toBeUndefined()
  expect(commandFor(press('Slash', { shiftKey: true, key: '?' }), 'navigate', false)).toBeUndefined()
  expect(commandFor(press('Enter'), 'navigate', false)?.id).toBe('confirm-next')
  expect(commandFor(press('KeyK', { ctrlKey: true }), 'navigate', false)?.id).toBe('palette')
})

test.each([
  ['KeyT', { ctrlKey: true }, 'navigate', 'browser'],
  ['Digit3', { ctrlKey: true }, 'navigate', 'browser'],
  ['ArrowLeft', { altKey: true }, 'navigate', 'browser'],
  ['F5', {}, 'navigate', 'browser'],
  ['KeyG', { metaKey: true }, 'navigate', 'system'],
  ['KeyG', { altKey: true, shiftKey: true }, 'navigate', 'layout'],
  ['Space', { ctrlKey: true }, 'navigate', 'layout'],
  ['KeyE', { ctrlKey: true, altKey: true }, 'navigate', 'altgr'],
  ['Digit2', {}, 'edit', 'typing'],
  ['KeyG', {}, 'edit', 'typing'],
  ['Digit2', { altKey: true }, 'edit', 'typing'],
  ['Tab', {}, 'navigate', 'focus'],
] as const)('%s with %j cannot be had (%s)', (code, more, mode, refusal) => {
  expect(chordOf(press(code, more), mode, false)).toBe(refusal)
})

test('AltGr is told from Alt, and what can be had is had', () => {
  expect(chordOf({ ...press('KeyE'), getModifierState: () => true }, 'navigate', false)).toBe('altgr')
  expect(chordOf(press('KeyG', { shiftKey: true }), 'navigate', false)).toEqual({ code: 'KeyG', shift: true })
  expect(chordOf(press('F4'), 'edit', false)).toEqual({ code: 'F4' })
  expect(chordOf(press('KeyB', { ctrlKey: true }), 'edit', false)).toEqual({ code: 'KeyB', primary: true })
  expect(chordOf(press('KeyB', { metaKey: true }), 'edit', true)).toEqual({ code: 'KeyB', primary: true })
})

test('labels show the letter of the person’s layout where the browser tells it, digits stay digits', async () => {
  const azerty = new Map([
    ['KeyQ', 'a'],
    ['Digit1', '&'],
  ])
  expect(await learnLayout({ keyboard: { getLayoutMap: async () => azerty } })).toBe(true)
  expect(keyLabel({ code: 'KeyQ', primary: true }, false)).toBe('Ctrl+A')
  expect(keyLabel({ code: 'KeyX' }, false)).toBe('X')
  expect(keyLabel({ code: 'Digit1' }, false)).toBe('1')
  const forbidden = { getLayoutMap: () => Promise.reject(new Error('not in a frame')) }
  expect(await learnLayout({ keyboard: forbidden })).toBe(false)
  expect(keyLabel({ code: 'KeyQ' }, false)).toBe('Q')
})
