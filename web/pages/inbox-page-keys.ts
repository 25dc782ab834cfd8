import { msg } from '@lit/localize'
import type { KeyGroup } from '../state/help-store.ts'

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

/** Whether a key writes, or chooses, in a field: it decides nothing then. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.composedPath()[0]
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return true
  // Arrows choose among radio buttons; letters and digits are free there.
  return at instanceof HTMLInputElement && (at.type !== 'radio' || event.code.startsWith('Arrow'))
}
