import type { Bench, Command } from './command.ts'
import { decideCommands } from './decide-commands.ts'
import { editCommands } from './edit-commands.ts'
import { isOwn } from './key-map.ts'
import { isSameChord } from './key-rules.ts'
import { type Chord, isChord, type KeyMode, type Pressed } from './keys.ts'
import { linkCommands } from './link-commands.ts'
import { moveCommands } from './move-commands.ts'
import { nameCommands } from './name-commands.ts'
import { otherCommands } from './other-commands.ts'
import { splitCommands } from './split-commands.ts'
import { textCommands } from './text-commands.ts'
import { thirdCommands } from './third-commands.ts'

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
  ...thirdCommands,
  ...nameCommands,
]

const byId = new Map(commands.map((each) => [each.id, each]))

export function commandOf(id: string): Command {
  const found = byId.get(id)
  if (!found) throw new RangeError(`There is no command “${id}”`)
  return found
}

/** The command a key press means in this mode; undefined where it means none. Keys a person chose come first. */
export function commandFor(event: Pressed, mode: KeyMode, mac?: boolean): Command | undefined {
  const meant = commands.filter(
    (each) => (each.mode === mode || each.everywhere) && each.keys.some((chord) => isChord(chord, event, mac)),
  )
  return meant.find(({ id }) => isOwn(id)) ?? meant[0]
}

/** The command of the same mode that has this chord already. */
export function clashOf(id: string, chord: Chord): Command | undefined {
  const own = commandOf(id)
  return commands.find(
    (each) =>
      each.id !== id &&
      (each.mode === own.mode || each.everywhere || own.everywhere) &&
      each.keys.some((other) => isSameChord(other, chord)),
  )
}

/** Does what a command says, where it is possible now. @returns whether it was */
export function run(id: string, bench: Bench): boolean {
  const wanted = commandOf(id)
  if (!wanted.enabled(bench)) return false
  wanted.run(bench)
  return true
}
