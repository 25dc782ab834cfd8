import { msg } from '@lit/localize'
import { type Command, command } from './command.ts'
import { key } from './keys.ts'

const third = { mode: 'third' } as const

/** Commands that count while the keyboard is on the third text of a row. */
export const thirdCommands: readonly Command[] = [
  command(
    'third-confirm',
    'decide',
    () => msg('Confirm the link with the third text and go on'),
    [key('Enter')],
    ({ page }) => page.third('confirm'),
    third,
  ),
  command(
    'third-reject',
    'decide',
    () => msg('Reject the link with the third text'),
    [key('KeyX')],
    ({ page }) => page.third('reject'),
    third,
  ),
  command(
    'third-open',
    'move',
    () => msg('Open the pair with the third text here'),
    [key('KeyO')],
    ({ page }) => page.third('open'),
    third,
  ),
  command(
    'third-left',
    'move',
    () => msg('One column to the left'),
    [key('ArrowLeft')],
    ({ page }) => page.third('left'),
    third,
  ),
  command(
    'third-right',
    'move',
    () => msg('One column to the right'),
    [key('ArrowRight')],
    ({ page }) => page.third('right'),
    third,
  ),
  command(
    'third-leave',
    'move',
    () => msg('Back to the pair'),
    [key('Escape')],
    ({ page }) => page.third('leave'),
    third,
  ),
]
