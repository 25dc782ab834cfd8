import { msg } from '@lit/localize'
import { type Command, command } from './command.ts'
import { key, shift } from './keys.ts'

const moves = { repeats: true } as const

/** Commands that go somewhere or select. */
export const moveCommands: readonly Command[] = [
  command(
    'next-doubt',
    'move',
    () => msg('Next doubt'),
    [key('KeyN')],
    ({ view }) => {
      if (!view.find(view.isWanted)) view.say(msg('No more doubts.'))
    },
  ),
  command(
    'previous-doubt',
    'move',
    () => msg('Previous doubt'),
    [shift('KeyN')],
    ({ view }) => {
      if (!view.find(view.isWanted, -1)) view.say(msg('No more doubts.'))
    },
  ),
  command(
    'reasons',
    'move',
    () => msg('Go through doubts for one reason'),
    [key('KeyF')],
    ({ page }) => page.reasons(),
  ),
  command(
    'up',
    'move',
    () => msg('Up'),
    [key('ArrowUp')],
    ({ view }) => view.step(-1),
    moves,
  ),
  command(
    'down',
    'move',
    () => msg('Down'),
    [key('ArrowDown')],
    ({ view }) => view.step(1),
    moves,
  ),
  command(
    'source',
    'move',
    () => msg('To the source'),
    [key('ArrowLeft')],
    ({ view, page }) => (view.state.focus?.side === 'source' ? page.third('left') : view.cross('source')),
  ),
  command(
    'target',
    'move',
    () => msg('To the target'),
    [key('ArrowRight')],
    ({ view, page }) => (view.state.focus?.side === 'target' ? page.third('right') : view.cross('target')),
  ),
  command(
    'select-up',
    'move',
    () => msg('Extend the selection up'),
    [shift('ArrowUp')],
    ({ view }) => view.extend(-1),
    moves,
  ),
  command(
    'select-down',
    'move',
    () => msg('Extend the selection down'),
    [shift('ArrowDown')],
    ({ view }) => view.extend(1),
    moves,
  ),
  command(
    'page-up',
    'move',
    () => msg('A screen up'),
    [key('PageUp')],
    ({ view, page }) => view.step(-page.pageSize()),
    moves,
  ),
  command(
    'page-down',
    'move',
    () => msg('A screen down'),
    [key('PageDown')],
    ({ view, page }) => view.step(page.pageSize()),
    moves,
  ),
  command(
    'first',
    'move',
    () => msg('First row'),
    [key('Home')],
    ({ view }) => view.edge('first'),
  ),
  command(
    'last',
    'move',
    () => msg('Last row'),
    [key('End')],
    ({ view }) => view.edge('last'),
  ),
  command(
    'lock',
    'move',
    () => msg('Hold the other column where it is, or let it follow'),
    [key('KeyL')],
    ({ view }) => {
      const locked = !view.state.locked
      view.lock(locked)
      view.say(locked ? msg('The other column stays where it is.') : msg('The other column follows.'))
    },
    { enabled: ({ view }) => view.state.columns !== null },
  ),
  command(
    'layout',
    'move',
    () => msg('Rows, or two columns with threads'),
    [key('KeyV')],
    ({ page }) => page.layout(),
  ),
  command(
    'third',
    'move',
    () => msg('Show a third text beside the two, or put it away'),
    [shift('KeyV')],
    ({ page }) => page.third('toggle'),
  ),
]
