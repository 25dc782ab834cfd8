import { matchTexts } from '../align/match/match.ts'
import { languagePack } from '../languages/registry.ts'
import { nameIndex } from '../names/recognise.ts'
import { readPair } from './align-input.ts'
import { noteUnknownLanguages, requiredLanguage, runCommand } from './command.ts'
import { UsageError } from './errors.ts'
import { writeOutput } from './files.ts'
import { concerning, knowledgeOptions, readKnowledge } from './knowledge-input.ts'
import { matchFormats, writeMatches } from './match-output.ts'
import { checkEncoding } from './source.ts'

const HELP = `kopir match — find the segments of two documents that say the same, wherever they stand

Usage: kopir match --source-lang A --target-lang B [--segmented] [--glossary FILE]… [--memory FILE.tmx]…
                   [--min 0.5] [--many] [--format pairs|json|tmx|csv] [--encoding E] [--out FILE] SRC TGT

  SRC, TGT          any documents that can be imported; - reads standard input
  --source-lang A   their languages, BCP 47 tags: kk, uk, ru, en, kk-Cyrl …
  --target-lang B
  --segmented       the files hold one segment a line, kept as they are; empty lines are segments too
  --glossary FILE   names and words that both texts hold are evidence: TBX, JSON, CSV with the columns lang and text,
                    or a dictionary, CSV with a column a language; may be given several times
  --memory FILE     translations to learn words from; TMX or CSV, may be given several times
  --min M           only pairs at least so sure, 0…1; 0.5 when absent
  --many            a segment may be in several pairs; otherwise it is in its best one
  --format F        pairs: a line a pair, [3]:[17]:0.88, source index, target index, confidence 0…1, surest first.
                    The default with --segmented. json: texts, pairs, and the evidence for each. The default without.
                    tmx, csv: the pairs themselves
  --encoding E      of the documents: utf-8, windows-1251, koi8-u, kz-1048 …; detected when absent
  --out FILE        write there instead of to standard output

For texts that tell of one matter without translating each other: most segments stay alone, and pairs may cross. Texts
that translate each other are better aligned: kopir align. Indexes count from 0.`

/** The command `match`. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function match(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'match',
      help: HELP,
      options: {
        'source-lang': { type: 'string' },
        'target-lang': { type: 'string' },
        segmented: { type: 'boolean' },
        ...knowledgeOptions,
        min: { type: 'string' },
        many: { type: 'boolean' },
        format: { type: 'string' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [2, 2],
    },
    args,
    async (values, files) => {
      const sourceLang = requiredLanguage('source-lang', values['source-lang'])
      const targetLang = requiredLanguage('target-lang', values['target-lang'])
      const format = formatOf(values.format, values.segmented === true)
      const least = leastOf(values.min)
      checkEncoding(values.encoding)
      if (files[0] === '-' && files[1] === '-') throw new UsageError('only one of the files can be standard input')
      noteUnknownLanguages([sourceLang, targetLang])
      const { lexicon, concepts } = await readKnowledge(values, sourceLang, targetLang)
      const input = await readPair([files[0]!, files[1]!, undefined], {
        segmented: values.segmented === true,
        encoding: values.encoding,
        source: { lang: sourceLang, index: nameIndex(concepts, languagePack(sourceLang)) },
        target: { lang: targetLang, index: nameIndex(concepts, languagePack(targetLang)) },
        lexiconFor: concerning(lexicon),
        explain: format !== 'pairs',
      })
      const result = matchTexts({ ...input, least, many: values.many === true })
      await writeOutput(values.out, writeMatches({ input, result, sourceLang, targetLang }, format))
    },
  )
}

function formatOf(asked: string | undefined, segmented: boolean): (typeof matchFormats)[number] {
  const format = asked ?? (segmented ? 'pairs' : 'json')
  const known = matchFormats.find((each) => each === format)
  if (known === undefined) throw new UsageError(`--format ${format} is not known; use ${matchFormats.join(', ')}`)
  return known
}

function leastOf(value: string | undefined): number {
  if (value === undefined) return 0.5
  const least = Number(value)
  if (value.trim() === '' || !(least >= 0 && least <= 1)) {
    throw new UsageError(`--min ${value}: give a number from 0 to 1, like 0.5`)
  }
  return least
}
