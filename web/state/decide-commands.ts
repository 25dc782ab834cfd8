import { msg } from '@lit/localize'
import { possibleActs } from './align-acts.ts'
import { act, type Bench, type Command, command, send } from './command.ts'
import { key, primary, shift } from './keys.ts'

function nextUndecided({ view }: Bench): void {
  if (!view.find(view.isUndecided)) view.say(msg('Nothing more to decide here.'))
}

export function confirmAndGo(bench: Bench): void {
  const { row } = bench.view
  if (row?.kind === 'fold') {
    bench.view.toggle(row)
    return
  }
  send(bench, possibleActs(bench.view).confirm)
  nextUndecided(bench)
}

/** Commands that decide about a link, with their default keys. */
export const decideCommands: readonly Command[] = [
  command('confirm-next', 'decide', () => msg('Confirm and go on'), [key('Enter'), primary('Enter')], confirmAndGo, {
    enabled: ({ view }) => view.row !== null,
  }),
  act('confirm', 'decide', () => msg('Confirm and stay'), [shift('Enter')]),
  act('reject', 'decide', () => msg('Reject'), [key('KeyX')]),
  act(
    'none',
    'decide',
    () => msg('No counterpart'),
    [key('Digit0'), key('Numpad0')],
    ({ view }) => view.deselect(),
  ),
  command(
    'bulk',
    'decide',
    () => msg('Decide many at once'),
    [key('KeyA')],
    ({ page }) => page.bulk(),
  ),
  act('reopen', 'decide', () => msg('Take the yes back'), [shift('KeyX')]),
]
