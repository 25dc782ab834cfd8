import { msg, str } from '@lit/localize'
import { type Bench, type Command, command, type NameAct } from './command.ts'
import { key } from './keys.ts'

const inName = { mode: 'name' } as const
const doing =
  (act: NameAct) =>
  ({ page }: Bench) =>
    page.name(act)

/** Keys that count while a name is open and the keyboard is on its card. */
export const nameCommands: readonly Command[] = [
  command(
    'put-preferred',
    'text',
    () => msg('Put the preferred form here'),
    [key('KeyP')],
    doing({ do: 'put' }),
    inName,
  ),
  ...Array.from({ length: 9 }, (_, i) =>
    command(
      `name-${i + 1}`,
      'text',
      () => msg(str`Take no. ${i + 1} of what is offered`),
      [key(`Digit${i + 1}`), key(`Numpad${i + 1}`)],
      doing({ do: 'number', n: i + 1 }),
      inName,
    ),
  ),
  command(
    'variant',
    'text',
    () => msg('Add it to a name as a variant'),
    [key('KeyV')],
    doing({ do: 'variant' }),
    inName,
  ),
  command('new-name', 'text', () => msg('New name'), [key('KeyN')], doing({ do: 'new' }), inName),
  command('name-yes', 'text', () => msg('This is it'), [key('KeyY')], doing({ do: 'accept' }), inName),
  command('not-a-name', 'text', () => msg('Not this name'), [key('KeyX')], doing({ do: 'refuse' }), inName),
  command(
    'name-unsure',
    'text',
    () => msg('Unsure: leave it to the editor and go on'),
    [key('KeyU')],
    doing({ do: 'leave' }),
    inName,
  ),
  command('name-card', 'text', () => msg('Open its card'), [key('KeyO')], doing({ do: 'card' }), inName),
  command(
    'replace-old',
    'text',
    () => msg('Replace its old forms everywhere…'),
    [key('KeyR')],
    doing({ do: 'replace' }),
    inName,
  ),
  command('next-name', 'text', () => msg('Next name of the row'), [key('KeyT')], doing({ do: 'next' }), inName),
  command(
    'stretch-left',
    'text',
    () => msg('The word before'),
    [key('ArrowLeft')],
    doing({ do: 'move', by: -1 }),
    inName,
  ),
  command(
    'stretch-right',
    'text',
    () => msg('The word after'),
    [key('ArrowRight')],
    doing({ do: 'move', by: 1 }),
    inName,
  ),
  command(
    'stretch-shorter',
    'text',
    () => msg('One word less'),
    [key('ArrowLeft', { shift: true })],
    doing({ do: 'grow', by: -1 }),
    inName,
  ),
  command(
    'stretch-longer',
    'text',
    () => msg('One word more'),
    [key('ArrowRight', { shift: true })],
    doing({ do: 'grow', by: 1 }),
    inName,
  ),
]
