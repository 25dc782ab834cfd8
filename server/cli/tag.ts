import { languagePack } from '../languages/registry.ts'
import { sameLanguage } from '../names/concept.ts'
import { nameIndex, recognise } from '../names/recognise.ts'
import { languageTag, note, noteUnknownLanguages, requiredLanguage, runCommand } from './command.ts'
import { UsageError } from './errors.ts'
import { writeOutput } from './files.ts'
import { readGlossaries, readLines } from './source.ts'

const help = `kopir tag --lang L --glossary FILE [--json] FILE

Finds the names of a glossary in a text, inflected ones too.

FILE holds a segment a line; - reads standard input. The answer is JSON lines:
  {"line","start","end","conceptId","termId","form","status"}
line counts from 0; start and end are UTF-16 offsets within the line, half-open.

  --lang L          language of the text, a BCP 47 tag: kk, uk, en, ru …
  --glossary FILE   the glossary: TBX, JSON, CSV, TSV, XLSX, OmegaT or Weblate; several times
                    for several files
  --glossary-langs A,B  the languages of a glossary of two columns that does not name them
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
        'glossary-langs': { type: 'string' },
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
      noteUnknownLanguages([lang])
      const concepts = await readGlossaries(values.glossary, columnLanguages(values['glossary-langs']))
      if (!concepts.some(({ terms }) => terms.some((term) => sameLanguage(term.lang, lang)))) {
        note(`kopir tag: the glossary has no terms in ${lang}, so nothing can be found.`)
      }
      const lines = await readLines(file!, values.encoding)
      await writeOutput(values.out, mentions(lines, nameIndex(concepts, languagePack(lang))))
    },
  )
}

function columnLanguages(written: string | undefined): { sourceLang?: string; targetLang?: string } {
  if (written === undefined) return {}
  const [sourceLang, targetLang, ...more] = written.split(',').map((tag) => languageTag('glossary-langs', tag))
  if (!sourceLang || !targetLang || more.length > 0) {
    throw new UsageError('--glossary-langs takes two languages with a comma between them, such as kk,en')
  }
  return { sourceLang, targetLang }
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
