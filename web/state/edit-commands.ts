import { msg } from '@lit/localize'
import { type Bench, type Command, command } from './command.ts'
import { confirmAndGo } from './decide-commands.ts'
import { key, primary } from './keys.ts'

const editing = { mode: 'edit' } as const

function editNeighbour(bench: Bench, by: 1 | -1): void {
  const next = bench.view.textBeside(by)
  // The caret stays where it is rather than nowhere: what is typed next must never be taken for commands.
  if (next) bench.page.startEdit(next)
  else bench.view.say(by > 0 ? msg('There is no text below.') : msg('There is no text above.'))
}

/** Commands that count while the caret is in a text: never a letter, a digit or AltGr. */
export const editCommands: readonly Command[] = [
  command(
    'save-confirm',
    'text',
    () => msg('Save, confirm the link and go on'),
    [primary('Enter')],
    (bench) => {
      const { mode } = bench.view.state
      bench.page.stopEdit()
      // A draft is not confirmed by whoever writes it.
      if (mode.kind !== 'edit' || !bench.page.draft.goOn(mode.segment)) confirmAndGo(bench)
    },
    editing,
  ),
  command(
    'stop-edit',
    'text',
    () => msg('Leave the text; what you typed is kept'),
    [key('Escape')],
    ({ page }) => page.stopEdit(),
    editing,
  ),
  command(
    'insert-name',
    'text',
    () => msg('Write the next name of the other side here'),
    [key('F4')],
    ({ page }) => page.draft.insertName(),
    editing,
  ),
  command(
    'edit-previous',
    'text',
    () => msg('Edit the segment above'),
    [key('ArrowUp', { alt: true })],
    (bench) => editNeighbour(bench, -1),
    editing,
  ),
  command(
    'edit-next',
    'text',
    () => msg('Edit the segment below'),
    [key('ArrowDown', { alt: true })],
    (bench) => editNeighbour(bench, 1),
    editing,
  ),
]
