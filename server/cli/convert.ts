import type { Format, ImportedBitext, Unit } from '../formats/format.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import { formatByExtension, formats } from '../formats/registry.ts'
import { version } from '../version.ts'
import { counted, languageTag, note, runCommand } from './command.ts'
import { convertGlossary, isGlossaryConversion } from './convert-glossary.ts'
import { InputError, UsageError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { readSource } from './source.ts'

const HELP = `kopir convert — turn one format of bitexts, or of glossaries, into another

Usage: kopir convert [--source-lang A] [--target-lang B] [--format ID] [--safe] [--encoding E] IN OUT

  IN, OUT             bitexts: tmx, xlf, csv or tsv; glossaries: tbx, csv, tsv, xlsx, json or txt (OmegaT), by the file
                      names' endings; - reads standard input. A table is a glossary where OUT or IN can be nothing else,
                      where its first line names the columns lang and text, or where --format says so
  --source-lang A     the pair to take from a file that has several, or the languages of
  --target-lang B     columns that do not name theirs
  --format ID         of a glossary, where the ending does not say: tbx, tbx-2008, csv, tsv, xlsx, json, omegat, weblate,
                      weblate-tbx; the last two and omegat hold one pair of languages
  --safe              guard cells that a spreadsheet would run as formulas; undone when read back
  --encoding E        of IN: utf-8, windows-1251, koi8-u, kz-1048 …; a table not in UTF-8 needs it

What could not be carried over is printed to standard error.`

/** The command `convert`. */
export function convert(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'convert',
      help: HELP,
      options: {
        'source-lang': { type: 'string' },
        'target-lang': { type: 'string' },
        format: { type: 'string' },
        safe: { type: 'boolean' },
        encoding: { type: 'string' },
      },
      positionals: [2, 2],
    },
    args,
    async (values, [input, output]) => {
      const sourceLang = languageTag('source-lang', values['source-lang'])
      const targetLang = languageTag('target-lang', values['target-lang'])
      const { format, encoding, safe } = values
      if (await isGlossaryConversion(input!, output!, format)) {
        const said = { format, encoding, safe, sourceLang, targetLang }
        return convertGlossary(input!, output!, said)
      }
      const writer = writerOf(output!)
      const imported = await readSource(input!, {
        ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
        ...(sourceLang === undefined ? {} : { sourceLang }),
        ...(targetLang === undefined ? {} : { targetLang }),
      })
      if (imported.kind !== 'bitext') {
        throw new InputError('this is a document, not a bitext. Align it first', { file: inputName(input!) })
      }
      if (imported.unnamed && (sourceLang === undefined || targetLang === undefined)) {
        throw new InputError('it does not name its languages. Name them with --source-lang and --target-lang', {
          file: inputName(input!),
        })
      }
      const units = pairOf(imported, input!, sourceLang, targetLang)
      const lost = new Map<string, number>()
      await writeOutput(
        output,
        writer.write!(units, {
          // The pair's own tags: asked for `en`, a file in `en-US` keeps its region.
          sourceLang: units[0]?.sourceLang ?? sourceLang ?? 'und',
          targetLang: units[0]?.targetLang ?? targetLang ?? 'und',
          include: 'all',
          nulls: true,
          creationToolVersion: version,
          safe: values.safe === true,
          codes: units.some((unit) => unit.codes !== undefined),
          onProblem: (_unit, message) => lost.set(message, (lost.get(message) ?? 0) + 1),
        }),
      )
      for (const [message, count] of lost) note(`${output}: ${counted(count, 'unit')}: ${message}`)
      note(`${output}: ${counted(units.length, 'unit')}`)
    },
  )
}

function writerOf(path: string): Format {
  const format = formatByExtension(path)
  if (format?.write !== undefined) return format
  const endings = [...formats.values()].filter((each) => each.write !== undefined).flatMap((each) => each.extensions)
  throw new UsageError(`${path} has no ending that can be written; use ${endings.join(', ')}`)
}

// A table has two languages and a TMX header one source, so one pair is taken and the rest reported.
function pairOf(imported: ImportedBitext, path: string, source?: string, target?: string): readonly Unit[] {
  const chosen = [...imported.pairs]
    .map(([pair, count]) => ({ pair, langs: pair.split('>'), count }))
    .filter(({ langs }) => matches(langs[0]!, source) && matches(langs[1]!, target))
    .sort((a, b) => b.count - a.count)[0]
  if (chosen === undefined) {
    if (imported.pairs.size === 0) return []
    const known = [...imported.pairs.keys()].map((pair) => pair.replace('>', '–')).join(', ')
    throw new InputError(`it has no such pair of languages. It has ${known}`, { file: inputName(path) })
  }
  const units = imported.units.filter((unit) => `${unit.sourceLang}>${unit.targetLang}` === chosen.pair)
  const left = imported.units.length - units.length
  if (left > 0)
    note(`${inputName(path)}: ${counted(left, 'unit')} of other pairs than ${chosen.pair.replace('>', '–')} left out`)
  return units
}

function matches(lang: string, wanted: string | undefined): boolean {
  return wanted === undefined || lang === wanted || primaryLanguage(lang) === wanted
}
