#!/usr/bin/env node
// The command line's entry, and the only file that starts things.
import { version } from './version.ts'

type Command = (args: readonly string[]) => Promise<number>

/** Each command is loaded when it is called: `kopir segment` opens no database. */
const commands: Readonly<Record<string, { readonly about: string; load(): Promise<Command> }>> = {
  serve: {
    about: 'start the workbench and print its address',
    load: async () => (await import('./cli/serve.ts')).serve,
  },
  segment: {
    about: 'cut a document into segments',
    load: async () => (await import('./cli/segment.ts')).segment,
  },
  align: {
    about: 'align two documents, or a list of pairs',
    load: async () => (await import('./cli/align.ts')).align,
  },
  match: {
    about: 'find what two documents about one matter both say',
    load: async () => (await import('./cli/match.ts')).match,
  },
  tag: {
    about: 'find the names of a glossary in a text',
    load: async () => (await import('./cli/tag.ts')).tag,
  },
  compare: {
    about: 'tell whether a word is a form of a name',
    load: async () => (await import('./cli/compare.ts')).compare,
  },
  transliterate: {
    about: 'spell names in the alphabet of another language',
    load: async () => (await import('./cli/transliterate.ts')).transliterate,
  },
  rank: {
    about: 'find names of a pool that are the same in another script',
    load: async () => (await import('./cli/rank.ts')).rank,
  },
  names: {
    about: 'find names on both sides of a bitext',
    load: async () => (await import('./cli/names.ts')).names,
  },
  convert: {
    about: 'turn one format of bitexts or glossaries into another',
    load: async () => (await import('./cli/convert.ts')).convert,
  },
}

const help = `kopir ${version}: align and correct translations, keep their names, on this machine alone.

Usage: kopir COMMAND …

${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(15)}${about}`)
  .join('\n')}

kopir COMMAND --help tells all about one. Exit: 0 done, 1 the input is bad, 2 the command line is wrong.
`

/** A part that is not installed, or not for this machine: one line, as for every other failure. */
function unloadable(error: unknown): Command {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n')
  process.stderr.write(`kopir: it cannot be loaded: ${reason}. Install it again with npm install.\n`)
  return async () => 1
}

const [name, ...args] = process.argv.slice(2)
if (name === undefined) {
  process.stderr.write(help)
  process.exitCode = 2
} else if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(help)
} else if (name === '--version') {
  process.stdout.write(`${version}\n`)
} else if (Object.hasOwn(commands, name)) {
  const command = await commands[name]!.load().catch(unloadable)
  process.exitCode = await command(args)
} else {
  process.stderr.write(`kopir: there is no command “${name}”. See kopir --help.\n`)
  process.exitCode = 2
}
