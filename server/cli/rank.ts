import { rankNames } from '../names/similarity.ts'
import { noteUnknownLanguages, requiredLanguage, runCommand } from './command.ts'
import { UsageError } from './errors.ts'
import { writeOutput } from './files.ts'
import { namesGiven } from './names-input.ts'
import { readLines } from './source.ts'

const help = `kopir rank --from L --to L --pool FILE NAME…

Finds which names of a pool are most likely the same names in another language and script.

NAMEs stand on the command line, or one a line on standard input when none is given; the pool has a name a line. The
answer is JSON lines, one a name in order, with up to 5 names of the pool, best first, as the pool writes them:
  {"name","ranked":[{"candidate","score"},…]}
score is 0…1: 1 for what is known to be called so (Німеччина – Germany), else by sound and letters. Below .66 two
names are seldom the same.

  --from L          language of the names, a BCP 47 tag: kk, uk, en, ru …
  --to L            language of the pool
  --pool FILE       the candidates; empty lines do not count
  --encoding NAME   encoding of the files where it is not detected rightly
  --out FILE        write there instead of standard output
`

/** The `rank` command. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function rank(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'rank',
      help,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        pool: { type: 'string' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [0, Infinity],
    },
    args,
    async (values, given) => {
      const from = requiredLanguage('from', values.from)
      const to = requiredLanguage('to', values.to)
      if (values.pool === undefined) throw new UsageError('--pool is missing; name a file with a candidate a line')
      if (values.pool === '-' && given.length === 0) {
        throw new UsageError('the pool and the names cannot both be standard input')
      }
      noteUnknownLanguages([from, to])
      const pool = (await readLines(values.pool, values.encoding)).filter((line) => line.trim() !== '')
      const names = await namesGiven(given, values.encoding)
      await writeOutput(values.out, ranked(names, rankNames(pool, from, to)))
    },
  )
}

function* ranked(names: readonly string[], rankOf: ReturnType<typeof rankNames>): Generator<string> {
  for (const name of names) {
    yield `${JSON.stringify({ name, ranked: name.trim() === '' ? [] : rankOf(name.trim()) })}\n`
  }
}
