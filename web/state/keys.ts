import { letterOf } from './layout-letters.ts'

/**
 * A key by its place on the keyboard (`KeyboardEvent.code`), so that it works alike with a Kazakh, Ukrainian or Latin
 * layout. `primary` is Ctrl, or Cmd on a Mac.
 */
export interface Chord {
  readonly code: string
  readonly shift?: boolean
  readonly primary?: boolean
  readonly alt?: boolean
  /** The character it stands for, where layouts put it elsewhere: `?`. Matches as well as the code does. */
  readonly key?: string
}

/** A chord of a key alone, with Shift, and with Ctrl or Cmd. */
export const key = (code: string, more: Omit<Chord, 'code'> = {}): Chord => ({ code, ...more })
export const shift = (code: string): Chord => key(code, { shift: true })
export const primary = (code: string): Chord => key(code, { primary: true })

/**
 * What the keyboard is for now: moving among rows, typing text, choosing where to cut, a name that is open, or the
 * third text of a row.
 */
export type KeyMode = 'navigate' | 'edit' | 'split' | 'name' | 'third'

/** The part of a keyboard event that decides. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  readonly isComposing?: boolean
  getModifierState?(name: 'AltGraph'): boolean
}

export const isMac = () => typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)

/** Whether a key press is this chord. AltGr types letters, and so does a composition: neither is ever a chord. */
export function isChord(chord: Chord, event: Pressed, mac = isMac()): boolean {
  if (event.isComposing || event.getModifierState?.('AltGraph')) return false
  // Ctrl+Alt is how Windows reports AltGr to some programs.
  if (event.ctrlKey && event.altKey) return false
  const primary = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (other || primary !== (chord.primary ?? false) || event.altKey !== (chord.alt ?? false)) return false
  if (chord.key !== undefined && event.key === chord.key) return true
  return event.code === chord.code && event.shiftKey === (chord.shift ?? false)
}

/** Whether a chord may act while text is typed: only with a modifier that types nothing, or a key that types nothing. */
export function isSafeInText({ code, primary, alt }: Chord): boolean {
  const typesNothing = /^(Escape|F\d+)$/.test(code)
  return typesNothing || ((primary === true || alt === true) && !/^Digit/.test(code))
}

/** Combinations that browsers keep for themselves. */
export function isBrowsers({ code, primary, alt, shift }: Chord): boolean {
  if (primary && /^(Key[NTWLDJ]|Digit\d)$/.test(code) && !alt) return true
  if (alt && /^Arrow(Left|Right)$/.test(code)) return true
  if (!shift && /^F(5|6|7|11|12)$/.test(code)) return true
  return primary === true && (code === 'Space' || code === 'Tab')
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  Slash: '/',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  Backquote: '`',
}

/**
 * A chord as it is shown on a key: `Shift+Enter`, `Ctrl+Z`, `X`; with the letter of the person's layout where the browser
 * tells it. Nothing where there is no chord.
 */
export function keyLabel(chord: Chord | undefined, mac = isMac()): string {
  if (!chord) return ''
  const { code, shift, primary, alt, key } = chord
  if (key !== undefined) return key
  const name = letterOf(code) ?? names[code] ?? code.replace(/^(Key|Digit)/, '').replace(/^Numpad/, 'Num ')
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${primary ? '⌘' : ''}${name}`
  return [primary ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', name].filter(Boolean).join('+')
}
