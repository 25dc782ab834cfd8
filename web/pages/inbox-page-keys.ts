import { msg } from '@lit/localize'
import type { KeyGroup } from '../state/help-store.ts'
import type { PaletteEntry } from '../state/palette-store.ts'

/** The keys of the inbox, for the help. */
export function inboxKeys(): KeyGroup[] {
  return [
    {
      heading: msg('Names inbox'),
      keys: [
        { keys: ['↑', '↓', 'J', 'K'], words: msg('Go to another name') },
        { keys: ['1', '…', '5'], words: msg('A name of that concept') },
        { keys: ['V'], words: msg('A name of a concept that is not shown: find it') },
        { keys: ['N'], words: msg('New concept') },
        { keys: ['X'], words: msg('Not a name') },
        { keys: ['U'], words: msg('Not sure: leave it open, at the end') },
        { keys: ['Shift+1', '…', '5'], words: msg('Not that concept') },
        { keys: ['Ctrl+Z'], words: msg('Take the last one back') },
      ],
    },
  ]
}

/** What can be done with the name that is open, for the palette: as if its key was pressed. */
export function inboxEntries(press: (code: string) => void): PaletteEntry[] {
  const kind = msg('Names inbox')
  const entry = (letter: string, words: string): PaletteEntry => ({
    id: `inbox ${letter}`,
    words,
    kind,
    key: letter,
    run: () => press(`Key${letter}`),
  })
  return [
    entry('V', msg('A name of a concept that is not shown: find it')),
    entry('N', msg('New concept')),
    entry('X', msg('Not a name')),
    entry('U', msg('Not sure: leave it open, at the end')),
  ]
}

/** Whether a key writes, or chooses, in a field: it decides nothing then. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0]
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return true
  // Arrows choose among radio buttons; letters and digits are free there.
  return at instanceof HTMLInputElement && (at.type !== 'radio' || event.code.startsWith('Arrow'))
}
