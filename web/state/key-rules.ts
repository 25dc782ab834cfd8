import { type Chord, isBrowsers, isSafeInText, type KeyMode } from './keys.ts'

/**
 * Why a combination cannot be a command's: `browser` and `system` keep it for themselves, `layout` switches keyboards with
 * it, `altgr` and `typing` write letters with it, `focus` is how one goes from field to field.
 */
export type Refusal = 'browser' | 'system' | 'layout' | 'altgr' | 'typing' | 'focus'

/** The part of a keyboard event that makes a chord. */
export type Struck = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  getModifierState?(name: 'AltGraph'): boolean
}

const modifiers = /^(Shift|Control|Alt|Meta|OS)(Left|Right)?$|^(CapsLock|NumLock|ScrollLock|Fn|AltGraph)$/

/** Whether only a modifier was pressed so far: the key itself is still to come. */
export const isModifier = ({ code }: Pick<Struck, 'code'>): boolean => code === '' || modifiers.test(code)

/** The chord that was pressed, or why a command of this mode cannot have it. */
export function chordOf(event: Struck, mode: KeyMode, mac = false): Chord | Refusal {
  const { code, shiftKey, ctrlKey, metaKey, altKey } = event
  if (event.getModifierState?.('AltGraph') || (ctrlKey && altKey)) return 'altgr'
  if (mac ? ctrlKey : metaKey) return 'system'
  const primary = mac ? metaKey : ctrlKey
  const chord: Chord = {
    code,
    ...(shiftKey ? { shift: true } : {}),
    ...(primary ? { primary: true } : {}),
    ...(altKey ? { alt: true } : {}),
  }
  return refusalOf(chord, mode) ?? chord
}

/** Why a command of this mode cannot have a chord; null where it can. */
export function refusalOf(chord: Chord, mode: KeyMode): Refusal | null {
  const { code, primary, shift, alt } = chord
  if (primary && alt) return 'altgr'
  // Alt+Shift, Ctrl+Space and the like change the keyboard on many machines of people who write in two scripts.
  if ((alt && shift) || (primary && code === 'Space')) return 'layout'
  if (code === 'Tab') return 'focus'
  if (isBrowsers(chord)) return 'browser'
  if (mode === 'edit' && !isSafeInText(chord)) return 'typing'
  return null
}

/** A letter, digit or sign without a modifier that types nothing: what people who speak to their computer switch off. */
export function isCharacter({ code, primary, alt }: Chord): boolean {
  return (
    !primary &&
    !alt &&
    /^(Key.|Digit\d|Numpad.*|Bracket.*|Slash|Comma|Period|Semicolon|Quote|Minus|Equal|Back(slash|quote)|Intl.*)$/.test(
      code,
    )
  )
}

export function isSameChord(one: Chord, other: Chord): boolean {
  const flags = ['shift', 'primary', 'alt'] as const
  return one.code === other.code && flags.every((flag) => (one[flag] ?? false) === (other[flag] ?? false))
}
