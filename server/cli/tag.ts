import { decodeDetected } from '../formats/encoding.ts'
import { FormatError } from '../formats/format.ts'
import { type GlossaryConcept, readGlossaryFile } from '../formats/glossary-file.ts'
import { languagePack } from '../languages/registry.ts'
import { sameLanguage } from '../names/concept.ts'
import { nameIndex, recognise } from '../names/recognise.ts'
import {
  InputError,
  inputName,
  note,
  readInput,
  requiredLanguage,
  runCommand,
  UsageError,
  writeOutput,
} from './command.ts'

const help = `kopir tag --lang L --glossary FILE [--json] FILE

Finds the names of a glossary in a text, inflected ones too.

FILE holds a segment a line; - reads standard input. The answer is JSON lines:
  {"line","start","end","conceptId","termId","form","status"}
line counts from 0; start and end are UTF-16 offsets within the line, half-open.

  --lang L          language of the text, a BCP 47 tag: kk, uk, en, ru …
  --glossary FILE   the glossary, JSON or CSV; may be given several times
  --json            JSON lines, which is also what is written without it
  --encoding NAME   encoding of FILE where it is not detected rightly
  --out FILE        write there instead of standard output
`

/** The `tag` command. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function tag(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'tag',
      help,
      options: {
        lang: { type: 'string' },
        glossary: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [1, 1],
    },
    args,
    async (values, [file]) => {
      const lang = requiredLanguage('lang', values.lang)
      if (values.glossary === undefined) throw new UsageError('--glossary is missing; name a glossary file')
      const concepts: GlossaryConcept[] = []
      for (const glossary of values.glossary) concepts.push(...(await readGlossary(glossary)))
      if (!concepts.some(({ terms }) => terms.some((term) => sameLanguage(term.lang, lang)))) {
        note(`kopir tag: the glossary has no terms in ${lang}, so nothing can be found.`)
      }
      const text = await readText(file!, values.encoding)
      const index = nameIndex(concepts, languagePack(lang))
      await writeOutput(values.out, mentions(text.replace(/\r?\n$/, '').split(/\r?\n/), index))
    },
  )
}

function* mentions(lines: readonly string[], index: ReturnType<typeof nameIndex>): Generator<string> {
  for (const [line, text] of lines.entries()) {
    let found = ''
    for (const { start, end, conceptId, termId, form, status } of recognise(text, index)) {
      found += `${JSON.stringify({ line, start, end, conceptId, termId, form, status })}\n`
    }
    if (found !== '') yield found
  }
}

/** The concepts of a glossary file. @throws InputError with the place of what cannot be read */
export async function readGlossary(path: string): Promise<readonly GlossaryConcept[]> {
  const bytes = await readInput(path)
  return withPlace(path, () => readGlossaryFile(inputName(path), bytes))
}

async function readText(path: string, encoding: string | undefined): Promise<string> {
  const bytes = await readInput(path)
  return withPlace(path, () => decodeDetected(bytes, encoding).text)
}

function withPlace<Result>(path: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    throw new InputError(error.message, { file: inputName(path), line: error.line, column: error.column })
  }
}
