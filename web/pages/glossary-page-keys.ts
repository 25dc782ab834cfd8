import { msg } from '@lit/localize'
import type { KeyGroup } from '../state/help-store.ts'
import type { PaletteEntry } from '../state/palette-store.ts'

/** The keys of the glossary, for the help. */
export function glossaryKeys(): KeyGroup[] {
  return [
    {
      heading: msg('Glossary'),
      keys: [
        { keys: ['/'], words: msg('Find a name, in any script') },
        { keys: ['↑', '↓', '←', '→'], words: msg('Go to another term') },
        { keys: ['Enter'], words: msg('Open the card; in an empty place, write a term') },
        { keys: ['E'], words: msg('Change the term where it stands') },
        { keys: ['A'], words: msg('Add a term in this language') },
        { keys: ['1', '…', '5'], words: msg('Preferred, admitted, in quotations only, deprecated, wrong') },
        { keys: ['Delete'], words: msg('Delete the term') },
        { keys: ['S', '1', '…', '9'], words: msg('Take one of the spellings that the card proposes') },
        { keys: ['N'], words: msg('New concept') },
        { keys: ['D'], words: msg('Duplicates') },
        { keys: ['Esc'], words: msg('Leave what is being written') },
      ],
    },
    {
      heading: msg('Duplicates'),
      keys: [
        { keys: ['M'], words: msg('Merge the two') },
        { keys: ['X'], words: msg('They are not the same') },
        { keys: ['U'], words: msg('Leave it open') },
      ],
    },
  ]
}

/** What can be done to the glossary as a whole, for the palette. */
export function glossaryEntries(add: () => void, pair: () => void): PaletteEntry[] {
  const kind = msg('Glossary')
  return [
    { id: 'new-concept', words: msg('New concept'), kind, key: 'N', run: add },
    { id: 'duplicates', words: msg('Duplicates'), kind, key: 'D', run: pair },
  ]
}

/**
 * What a key pressed outside any field asks for: a letter by its place, so that it is the same in every script; an arrow,
 * where the keyboard is nowhere yet, for the table.
 */
export function pageKey(
  event: KeyboardEvent,
): 'new' | 'duplicates' | 'table' | 'spellings' | { readonly take: number } | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const at = event.composedPath()[0]
  if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
    return null
  if (event.code === 'ArrowDown' || event.code === 'ArrowUp') return at === document.body ? 'table' : null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  const onCard = event
    .composedPath()
    .some((node) => node instanceof HTMLElement && node.localName === 'wb-glossary-card')
  if (digit !== undefined) return onCard ? { take: Number(digit) } : null
  if (event.code === 'KeyS') return 'spellings'
  return event.code === 'KeyN' ? 'new' : event.code === 'KeyD' ? 'duplicates' : null
}
