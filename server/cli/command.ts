import { type ParseArgsConfig, parseArgs } from 'node:util'
import { languages } from '../languages/registry.ts'
import { InputError, UsageError } from './errors.ts'
import { writeText } from './files.ts'

export interface CommandSpec<Options extends NonNullable<ParseArgsConfig['options']>> {
  /** As typed: `segment`. */
  readonly name: string
  /** The whole text of `--help`. */
  readonly help: string
  /** As `node:util` parseArgs takes them; `--help` is added. */
  readonly options: Options
  /** How many file arguments it takes, least and most. */
  readonly positionals: readonly [least: number, most: number]
}

type Parsed<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>

/**
 * Runs one command: parses its arguments, answers `--help`, turns what is thrown into one line on standard error.
 *
 * @returns exit code: 0 done, 1 bad input, 2 wrong command line
 */
export async function runCommand<const Options extends NonNullable<ParseArgsConfig['options']>>(
  spec: CommandSpec<Options>,
  args: readonly string[],
  run: (values: Parsed<Options>['values'], positionals: readonly string[]) => Promise<void>,
): Promise<number> {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      await writeText(spec.help.endsWith('\n') ? spec.help : `${spec.help}\n`)
      return 0
    }
    const { values, positionals } = parse(spec, args)
    const [least, most] = spec.positionals
    if (positionals.length < least)
      throw new UsageError(`kopir ${spec.name} needs ${least === 1 ? 'a file' : `${least} files`}`)
    if (positionals.length > most) throw new UsageError(`kopir ${spec.name} does not take "${positionals[most]}"`)
    await run(values, positionals)
    return 0
  } catch (error) {
    return explain(spec.name, error)
  }
}

/** A language tag of the command line in BCP 47 case; undefined when absent. @throws UsageError when it is none */
export function languageTag(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(value)[0]!
  } catch {
    throw new UsageError(`--${option} ${value}: not a language tag; use one like kk, en or uk`)
  }
}

/** `languageTag`, where the option must be given. */
export function requiredLanguage(option: string, value: string | undefined): string {
  const tag = languageTag(option, value)
  if (tag === undefined) throw new UsageError(`--${option} is missing; give a language tag like kk, en or uk`)
  return tag
}

/** Says of languages without a pack, once each, that the general rules are used. */
export function noteUnknownLanguages(tags: readonly string[]): void {
  for (const tag of new Set(tags)) {
    if (languages.has(tag.split('-')[0]!.toLowerCase())) continue
    const known = [...languages.keys()].join(', ')
    note(`${tag}: Kopir has no rules of its own for this language and uses the general ones. It has rules for ${known}`)
  }
}

/** `1 unit`, `3 units`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A line for the person on standard error: progress and what could not be carried. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  spec: CommandSpec<Options>,
  args: readonly string[],
): Parsed<Options> {
  try {
    return parseArgs({
      args: [...args],
      options: spec.options,
      allowPositionals: true,
      strict: true,
    }) as Parsed<Options>
  } catch (error) {
    // parseArgs writes several sentences of advice; the first says what is wrong.
    throw new UsageError((error as Error).message.split(/\. |\n/)[0]!.replace(/\.$/, ''))
  }
}

function explain(name: string, error: unknown): number {
  if (error instanceof UsageError) {
    note(`kopir: ${error.message}. See kopir ${name} --help.`)
    return 2
  }
  if (error instanceof InputError) {
    note(oneLine(error.message))
    return 1
  }
  // A reader that closes early (`| head`) has what it wanted.
  if ((error as { code?: string } | undefined)?.code === 'EPIPE') return 0
  note(
    `kopir: ${oneLine(error instanceof Error ? error.message : String(error))}. This is a defect of Kopir; please report it.`,
  )
  return 1
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
