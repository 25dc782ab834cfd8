import { lexiconRows } from '../align/lexica/rows.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import { languagePack } from '../languages/registry.ts'
import { discoverPairs, type NameUnit } from '../names/discover/discover-pairs.ts'
import { note, noteUnknownLanguages, requiredLanguage, runCommand } from './command.ts'
import { InputError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { readSource } from './source.ts'

const help = `kopir names --source-lang A --target-lang B FILE

Finds names that stand on both sides of a bitext, without a glossary.

FILE is a TMX, XLIFF or table of translations; - reads standard input. The answer is JSON lines, the most frequent
first, a line for each pair of forms:
  {"source","target","confidence","count","units"}
source and target are written as the units write them, confidence is 0…1, units are the ids of the units (their place
from 0 where the file gives none) and count their number.

  --source-lang A   the languages, BCP 47 tags: kk, uk, en, ru …; either may be the file's source
  --target-lang B
  --out FILE        write there instead of standard output
`

/** The `names` command. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function names(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'names',
      help,
      options: { 'source-lang': { type: 'string' }, 'target-lang': { type: 'string' }, out: { type: 'string' } },
      positionals: [1, 1],
    },
    args,
    async (values, [file]) => {
      const sourceLang = requiredLanguage('source-lang', values['source-lang'])
      const targetLang = requiredLanguage('target-lang', values['target-lang'])
      noteUnknownLanguages([sourceLang, targetLang])
      const [source, target] = [languagePack(sourceLang), languagePack(targetLang)]
      const units = await readUnits(file!, sourceLang, targetLang)
      const pairs = discoverPairs(units, source, target, lexiconRows(source.code, target.code))
      await writeOutput(
        values.out,
        pairs.map(({ source, target, confidence, units }) => {
          const line = { source, target, confidence, count: units.length, units }
          return `${JSON.stringify(line)}\n`
        }),
      )
    },
  )
}

/** The units of a bitext in these two languages, whichever of them it calls the source. */
async function readUnits(path: string, sourceLang: string, targetLang: string): Promise<readonly NameUnit[]> {
  const read = await readSource(path, { sourceLang, targetLang })
  if (read.kind !== 'bitext') {
    throw new InputError('this is a document, not a bitext. Give a TMX, XLIFF or table', { file: inputName(path) })
  }
  const is = (tag: string, lang: string) => primaryLanguage(tag) === primaryLanguage(lang)
  const found = read.units.flatMap((unit, at): NameUnit[] => {
    const id = unit.id ?? String(at)
    if (is(unit.sourceLang, sourceLang) && is(unit.targetLang, targetLang))
      return [{ id, source: unit.source, target: unit.target }]
    return is(unit.sourceLang, targetLang) && is(unit.targetLang, sourceLang)
      ? [{ id, source: unit.target, target: unit.source }]
      : []
  })
  if (found.length === 0) note(`${inputName(path)}: no units in ${sourceLang} and ${targetLang}`)
  return found
}
