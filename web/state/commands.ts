import type { Bench, Command } from './command.ts'
import { decideCommands } from './decide-commands.ts'
import { editCommands } from './edit-commands.ts'
import { isChord, type KeyMode, type Pressed } from './keys.ts'
import { linkCommands } from './link-commands.ts'
import { moveCommands } from './move-commands.ts'
import { nameCommands } from './name-commands.ts'
import { otherCommands } from './other-commands.ts'
import { splitCommands } from './split-commands.ts'
import { textCommands } from './text-commands.ts'

export type { Bench, Command, CommandGroup, PageHooks } from './command.ts'

/** Every command, in the order menus and help show them: each group is a file of its own. */
export const commands: readonly Command[] = [
  ...decideCommands,
  ...linkCommands,
  ...textCommands,
  ...moveCommands,
  ...otherCommands,
  ...editCommands,
  ...splitCommands,
  ...nameCommands,
]

const byId = new Map(commands.map((each) => [each.id, each]))

export function commandOf(id: string): Command {
  const found = byId.get(id)
  if (!found) throw new RangeError(`There is no command “${id}”`)
  return found
}

/** The command a key press means in this mode; undefined where it means none. */
export function commandFor(event: Pressed, mode: KeyMode, mac?: boolean): Command | undefined {
  return commands.find((each) => each.mode === mode && each.keys.some((chord) => isChord(chord, event, mac)))
}

/** Does what a command says, where it is possible now. @returns whether it was */
export function run(id: string, bench: Bench): boolean {
  const wanted = commandOf(id)
  if (!wanted.enabled(bench)) return false
  wanted.run(bench)
  return true
}
