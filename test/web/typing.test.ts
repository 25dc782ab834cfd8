import { expect, test, vi } from 'vitest'
import type { SegmentId } from '../../web/api/types.ts'
import { isTyping, TypingGuard } from '../../web/pages/align-page-keyboard.ts'
import { Typing } from '../../web/state/typing.ts'

const key = (name: string, more: object = {}) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more })

test('keys that put something into a text are told from those that do not', () => {
  for (const each of ['x', 'қ', '0', ' ', 'Enter', 'Backspace']) expect(isTyping(key(each)), each).toBe(true)
  for (const each of ['Escape', 'ArrowDown', 'F2', 'Tab']) expect(isTyping(key(each)), each).toBe(false)
  expect(isTyping(key('z', { ctrlKey: true }))).toBe(false)
  expect(isTyping(key('ә', { ctrlKey: true, altKey: true })), 'AltGr').toBe(true)
})

test('a person who believes to be typing is held from commands until a pause, or a key that types nothing', () => {
  let now = 0
  const guard = new TypingGuard(() => now)
  expect(guard.holds(key('x'))).toBe(false)
  guard.arm(1000)
  for (now of [900, 1800, 2700]) expect(guard.holds(key('x'))).toBe(true)
  now = 3700
  expect(guard.holds(key('x'))).toBe(false)
  guard.arm()
  now = 1e9
  expect(guard.holds(key('Shift'))).toBe(false)
  expect(guard.holds(key('X'))).toBe(true)
  expect(guard.holds(key('Escape'))).toBe(false)
  expect(guard.holds(key('x'))).toBe(false)
})

test('what is typed is unsaved until the pause, and then handed on once', () => {
  vi.useFakeTimers()
  try {
    const told: unknown[] = []
    const segment = 's' as SegmentId
    const typing = new Typing(
      (_, text) => told.push(text),
      (unsaved) => told.push(unsaved),
    )
    typing.typed(segment, 'a', 'g')
    typing.typed(segment, 'ab', 'g')
    expect(typing.textOf(segment)).toBe('ab')
    vi.advanceTimersByTime(800)
    typing.flush()
    expect(told).toEqual([true, true, 'ab', false])
    expect(typing.textOf(segment)).toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})
