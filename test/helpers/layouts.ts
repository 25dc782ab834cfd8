import type { Page } from 'playwright-core'

/** What keys type, row by row from the digits down. */
const places = [
  ...[
    'Digit1',
    'Digit2',
    'Digit3',
    'Digit4',
    'Digit5',
    'Digit6',
    'Digit7',
    'Digit8',
    'Digit9',
    'Digit0',
    'Minus',
    'Equal',
  ],
  ...[...'QWERTYUIOP'].map((letter) => `Key${letter}`),
  ...['BracketLeft', 'BracketRight'],
  ...[...'ASDFGHJKL'].map((letter) => `Key${letter}`),
  ...['Semicolon', 'Quote'],
  ...[...'ZXCVBNM'].map((letter) => `Key${letter}`),
  ...['Comma', 'Period', 'Slash'],
]

export const layouts = {
  English: "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
  Kazakh: '"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№',
  Ukrainian: '1234567890-=йцукенгшщзхїфівапролджєячсмитьбю.',
} as const

export type LayoutName = keyof typeof layouts

const bits = { alt: 1, ctrl: 2, shift: 8 } as const

/** A keyboard of a layout on a page: presses keys by their place, as the operating system reports them. */
export async function keyboardOf(page: Page, layout: LayoutName) {
  const cdp = await page.context().newCDPSession(page)
  const typedBy = (code: string) => layouts[layout][places.indexOf(code)] ?? null
  const press = async (code: string, ...held: (keyof typeof bits)[]) => {
    const letter = typedBy(code)
    const named = { Enter: ['Enter', 13], Space: [' ', 32], Escape: ['Escape', 27] } as Record<string, [string, number]>
    const key = letter ?? named[code]?.[0] ?? code
    const modifiers = held.reduce((sum, name) => sum | bits[name], 0)
    // The number that Windows gives a key goes with its place.
    const number = named[code]?.[1] ?? (/^(Key|Digit)(.)$/.exec(code)?.[2] ?? '').charCodeAt(0)
    const types = held.every((name) => name === 'shift') || (held.includes('alt') && held.includes('ctrl'))
    const typed = code === 'Enter' ? '\r' : types && [...key].length === 1 ? key : undefined
    const event = {
      code,
      key: held.includes('shift') ? key.toUpperCase() : key,
      modifiers,
      windowsVirtualKeyCode: number || 0,
    }
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(typed ? { text: typed } : {}) })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  }
  return { press, typedBy }
}
