import { msg } from '@lit/localize'
import { type Command, command } from './command.ts'
import { key } from './keys.ts'

const splitting = { mode: 'split' } as const
const moves = { repeats: true } as const

/** Commands that count while a place to cut is chosen. */
export const splitCommands: readonly Command[] = [
  ...Array.from({ length: 9 }, (_, i) =>
    command(
      `cut-${i + 1}`,
      'text',
      () => msg('Cut at this number'),
      [key(`Digit${i + 1}`), key(`Numpad${i + 1}`)],
      ({ view, page }) => {
        const { mode } = view.state
        const at = mode.kind === 'split' ? mode.cuts[i] : undefined
        if (at !== undefined) page.cutAt(at)
      },
      splitting,
    ),
  ),
  command(
    'cut-left',
    'text',
    () => msg('A word to the left'),
    [key('ArrowLeft')],
    ({ page }) => page.moveCut(-1),
    { ...splitting, ...moves },
  ),
  command(
    'cut-right',
    'text',
    () => msg('A word to the right'),
    [key('ArrowRight')],
    ({ page }) => page.moveCut(1),
    { ...splitting, ...moves },
  ),
  command(
    'cut-here',
    'text',
    () => msg('Cut here'),
    [key('Enter')],
    ({ view, page }) => {
      const { mode } = view.state
      if (mode.kind === 'split') page.cutAt(mode.at)
    },
    splitting,
  ),
  command(
    'stop-split',
    'text',
    () => msg('Do not cut'),
    [key('Escape')],
    ({ view }) => view.mode(),
    splitting,
  ),
]
