import { type Command, type CommandGroup, commands } from '../state/commands.ts'
import type { KeyGroup } from '../state/help-store.ts'
import { keyLabel } from '../state/keys.ts'
import { groupWords } from './align-page-words.ts'

/** Every key of the page by group, for the help: made from the command table and nothing else. */
export function keyGroups(): KeyGroup[] {
  const navigating = (group: CommandGroup) => (each: Command) => each.mode === 'navigate' && each.group === group
  const groups: CommandGroup[] = ['decide', 'link', 'text', 'move', 'other']
  return [
    ...groups.map((group) => ({ heading: groupWords(group), keys: commands.filter(navigating(group)).map(line) })),
    { heading: groupWords('edit'), keys: commands.filter(({ mode }) => mode === 'edit').map(line) },
    { heading: groupWords('name'), keys: nameLines() },
    { heading: groupWords('split'), keys: cutLines() },
    { heading: groupWords('third'), keys: commands.filter(({ mode }) => mode === 'third').map(line) },
  ]
}

/** The number pad does the same as the digits and is not told apart. */
const line = ({ keys, label }: Command) => ({
  keys: keys.filter(({ code }) => !code.startsWith('Numpad')).map((chord) => keyLabel(chord)),
  words: label(),
})

/** The same on the card of a name. */
function nameLines() {
  const [put, first, ...rest] = commands.filter(({ mode, id }) => mode === 'name' && !/^name-[2-9]$/.test(id))
  return [line(put!), { keys: ['1', '…', '9'], words: first!.label() }, ...rest.map(line)]
}

/** The nine digits in one line. */
function cutLines() {
  const splitting = commands.filter(({ mode }) => mode === 'split')
  const [first, ...rest] = splitting.filter(({ id }) => !/^cut-[2-9]$/.test(id))
  return [{ keys: ['1', '…', '9'], words: first!.label() }, ...rest.map(line)]
}
