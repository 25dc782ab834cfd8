import { msg } from '@lit/localize'
import { type Bench, type Command, command, isRunning } from './command.ts'
import { key, primary, shift } from './keys.ts'

const moves = { repeats: true } as const

/** Where nothing is linked yet there is nothing to align between. The pair under the cursor stays as it is. */
function realign({ view }: Bench): void {
  const { focus } = view.state
  const { link } = view
  if (!focus || view.bitext.state.index.skeleton.links.length === 0) {
    void view.bitext.align()
    return
  }
  const isPair = link !== null && link.source.length > 0 && link.target.length > 0
  void view.bitext.align({ around: focus.anchor, ...(isPair ? { keep: link.id } : {}) })
}

function leave({ view }: Bench): void {
  view.deselect()
}

/** Commands about the whole bitext: undo, aligning again, help. */
export const otherCommands: readonly Command[] = [
  command(
    'undo',
    'other',
    () => msg('Undo'),
    [primary('KeyZ')],
    ({ page }) => page.undo(),
    moves,
  ),
  command(
    'redo',
    'other',
    () => msg('Redo'),
    [primary('KeyY'), key('KeyZ', { primary: true, shift: true })],
    ({ page }) => page.redo(),
    moves,
  ),
  command(
    'past',
    'other',
    () => msg('History of this row'),
    [shift('KeyH')],
    ({ page }) => page.past(),
  ),
  command(
    'search',
    'other',
    () => msg('Search in all texts'),
    [key('Slash')],
    ({ page }) => page.search(),
  ),
  command('realign', 'other', () => msg('Align again between the confirmed links around'), [key('KeyR')], realign, {
    enabled: ({ view }) => !isRunning(view),
  }),
  command(
    'realign-all',
    'other',
    () => msg('Align again all that is not decided'),
    [shift('KeyR')],
    ({ view }) => void view.bitext.align(),
    {
      enabled: ({ view }) => !isRunning(view),
    },
  ),
  command(
    'help',
    'other',
    () => msg('These keys'),
    [key('Slash', { shift: true, key: '?' })],
    ({ page }) => page.help(),
  ),
  command(
    'palette',
    'other',
    () => msg('Find a command or a page'),
    [primary('KeyK')],
    ({ page }) => page.palette(),
    {
      everywhere: true,
    },
  ),
  command('leave', 'other', () => msg('Drop the selection'), [key('Escape')], leave),
]
