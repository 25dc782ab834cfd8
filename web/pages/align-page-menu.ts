import type { MenuAct } from '../components/act-menu.ts'
import { type Bench, commandOf } from '../state/commands.ts'
import { keyLabel } from '../state/keys.ts'

const groups = [
  ['confirm', 'reject', 'none', 'reopen'],
  ['carry', 'group', 'ungroup', 'movePrevious', 'moveNext'],
  ['edit', 'split', 'mergeNext', 'mergePrevious', 'exclude', 'names'],
] as const

/** What can be done with a row and the segment under the pointer, out of the command table. */
export function menuActs(bench: Bench): readonly (readonly MenuAct[])[] {
  return groups.map((group) =>
    group.map((id) => {
      const command = commandOf(id)
      return { id, label: command.label(), shortcut: keyLabel(command.keys[0]), off: !command.enabled(bench) }
    }),
  )
}
