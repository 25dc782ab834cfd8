import { type AcceptedSpelling, learnSpellings } from '../names/transliterate/learn.ts'
import { schemes, schemesFor } from '../names/transliterate/schemes.ts'
import { type Candidate, transliterate as candidatesOf } from '../names/transliterate/transliterate.ts'
import { requiredLanguage, runCommand } from './command.ts'
import { InputError, UsageError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { namesGiven } from './names-input.ts'
import { readLines } from './source.ts'

const pairs = [...new Set(schemes.map(({ from, to }) => `${from}-${to}`))]

const help = `kopir transliterate --from L --to L [--json] [--standard ID] [--accepted FILE] NAME…

Spells names in the alphabet of another language: up to 3 candidates a name, best first.

NAMEs stand on the command line, or one a line on standard input when none is given. The answer has a line a name,
in order: the candidates separated by tabs, or with --json
  {"name","candidates":[{"text","standard"},…]}
standard names the standard or the usage that spells it so. A name without an answer has an empty line.

  --from L          language of the names
  --to L            language to spell them for; pairs: ${pairs.join(', ')}
  --standard ID     by one standard or usage only:
${schemes.map(({ id, name, from, to }) => `                      ${id.padEnd(20)}${from}-${to}  ${name}`).join('\n')}
  --accepted FILE   spellings accepted before, NAME<TAB>SPELLING a line; candidates follow them
  --json            JSON lines with the standards
  --encoding NAME   encoding of standard input where it is not detected rightly
  --out FILE        write there instead of standard output
`

/** The `transliterate` command. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function transliterate(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'transliterate',
      help,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean' },
        standard: { type: 'string' },
        accepted: { type: 'string' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [0, Infinity],
    },
    args,
    async (values, given) => {
      const from = requiredLanguage('from', values.from)
      const to = requiredLanguage('to', values.to)
      const only = standardFor(from, to, values.standard)
      const accepted = values.accepted === undefined ? [] : await acceptedIn(values.accepted)
      const lessons = learnSpellings(accepted, from, to)
      const names = await namesGiven(given, values.encoding)
      const answer = (name: string) => candidatesOf(name, from, to, { lessons, ...(only ? { only } : {}) })
      await writeOutput(values.out, written(names, answer, values.json === true))
    },
  )
}

function* written(names: readonly string[], answer: (name: string) => readonly Candidate[], json: boolean) {
  for (const name of names) {
    const candidates = name.trim() === '' ? [] : answer(name.trim())
    yield json ? `${JSON.stringify({ name, candidates })}\n` : `${candidates.map(({ text }) => text).join('\t')}\n`
  }
}

function standardFor(from: string, to: string, asked: string | undefined): string | undefined {
  const known = schemesFor(from, to)
  if (known.length === 0) {
    throw new UsageError(`Kopir cannot spell ${from} names for ${to}; it can for ${pairs.join(', ')}`)
  }
  if (asked !== undefined && !known.some(({ id }) => id === asked)) {
    const ids = known.map(({ id }) => id).join(', ')
    throw new UsageError(`--standard ${asked} is not known for ${from}-${to}; use ${ids}`)
  }
  return asked
}

async function acceptedIn(file: string): Promise<readonly AcceptedSpelling[]> {
  return (await readLines(file)).flatMap((line, at) => {
    if (line.trim() === '') return []
    const [name, chosen, ...rest] = line.split('\t')
    if (!name?.trim() || !chosen?.trim() || rest.length > 0) {
      const place = { file: inputName(file), line: at + 1, column: 1 }
      throw new InputError('a name and its spelling are needed, a tab between them. Correct the line', place)
    }
    return [{ name: name.trim(), chosen: chosen.trim() }]
  })
}
