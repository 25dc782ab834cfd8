import { languagePack } from '../languages/registry.ts'
import { isFormOf } from '../names/compare.ts'
import { genders } from '../names/concept.ts'
import { noteUnknownLanguages, requiredLanguage, runCommand } from './command.ts'
import { InputError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { readLines } from './source.ts'

const help = `kopir compare --lang L [FILE]

Tells whether a word or a phrase is a form of a name.

FILE, or standard input, holds JSON lines:
  {"id","base","surface"}
base is the name as a glossary has it, surface what stands in a text. Also taken, where they are known:
  "gender"      masculine, feminine or neuter: forms of the others do not match
  "declension"  indeclinable, or a class of the language's declensions: forms of other classes do not match
The answer is JSON lines in the same order:
  {"id","match":true|false,"how"}
how names the form in words (as written, accusative, plural dative …); null where nothing matches.

  --lang L          language of the names, a BCP 47 tag: kk, uk, en, ru …
  --encoding NAME   encoding of FILE where it is not detected rightly
  --out FILE        write there instead of standard output
`

interface Question {
  readonly id: string | number
  readonly base: string
  readonly surface: string
  readonly gender?: (typeof genders)[number]
  readonly declension?: string
}

/** The `compare` command. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function compare(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'compare',
      help,
      options: { lang: { type: 'string' }, encoding: { type: 'string' }, out: { type: 'string' } },
      positionals: [0, 1],
    },
    args,
    async (values, [file = '-']) => {
      const lang = requiredLanguage('lang', values.lang)
      noteUnknownLanguages([lang])
      const lines = await readLines(file, values.encoding)
      await writeOutput(values.out, answers(questions(lines, file), lang))
    },
  )
}

function* answers(asked: readonly Question[], lang: string): Generator<string> {
  const pack = languagePack(lang)
  for (const { id, base, surface, ...known } of asked) {
    const { match, how } = isFormOf(base, surface, pack, known)
    yield `${JSON.stringify({ id, match, how: how ?? null })}\n`
  }
}

/** Every line is read before the first is answered, so that a bad one leaves nothing half-written. */
function questions(lines: readonly string[], file: string): readonly Question[] {
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const place = { file: inputName(file), line: at + 1, column: 1 }
    let row: unknown
    try {
      row = JSON.parse(line)
    } catch {
      throw new InputError('this line is not JSON. Write {"id":1,"base":"…","surface":"…"} on a line', place)
    }
    if (!isQuestion(row)) {
      throw new InputError('id, base and surface are needed, a text each (id may be a number). Correct the line', place)
    }
    return [row]
  })
}

function isQuestion(row: unknown): row is Question {
  if (typeof row !== 'object' || row === null) return false
  const { id, base, surface, gender, declension } = row as Record<string, unknown>
  return (
    (typeof id === 'string' || typeof id === 'number') &&
    typeof base === 'string' &&
    typeof surface === 'string' &&
    (gender === undefined || genders.some((one) => one === gender)) &&
    (declension === undefined || typeof declension === 'string')
  )
}
