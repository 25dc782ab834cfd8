import type { GlossaryFormat } from '../formats/glossary-format.ts'
import { glossaryByExtension, glossaryFormats } from '../formats/glossary-registry.ts'
import { glossarySheet } from '../formats/glossary-sheet.ts'
import { lookAtText } from '../formats/glossary-text.ts'
import { version } from '../version.ts'
import { counted, note } from './command.ts'
import { UsageError } from './errors.ts'
import { inputName, readInput, writeOutput } from './files.ts'
import { readGlossarySource } from './source.ts'

/** Whether two files can only be glossaries, or one says that it is: bitexts share endings with them. */
export async function isGlossaryConversion(input: string, output: string, format?: string): Promise<boolean> {
  if (format !== undefined || ONLY_GLOSSARY.test(input) || ONLY_GLOSSARY.test(output)) return true
  if (!TABLE.test(input) || !(TABLE.test(output) || WORDS.test(output))) return false
  if (/\.xls[xm]$/i.test(input)) return isGlossarySheet(await readInput(input))
  return lookAtText({ name: input, bytes: await readInput(input) })?.shape?.kind === 'terms'
}

function isGlossarySheet(bytes: Uint8Array): boolean {
  try {
    return glossarySheet(bytes).shape?.kind === 'terms'
  } catch {
    // Whoever reads it as a table of sentences says what is wrong.
    return false
  }
}

const ONLY_GLOSSARY = /\.(?:tbx|json)$/i
const TABLE = /\.(?:csv|tsv|xlsx|xlsm)$/i
const WORDS = /\.(?:txt|utf8|tab)$/i

export interface GlossaryConversion {
  readonly format?: string | undefined
  readonly encoding?: string | undefined
  readonly safe?: boolean | undefined
  readonly sourceLang?: string | undefined
  readonly targetLang?: string | undefined
}

/** Writes a glossary in another format; what that cannot hold goes to standard error. */
export async function convertGlossary(input: string, output: string, said: GlossaryConversion): Promise<void> {
  const { sourceLang, targetLang } = said
  const format = formatOf(output, said.format)
  if (format.bilingual && (sourceLang === undefined || targetLang === undefined)) {
    throw new UsageError(`${format.label} holds one pair of languages; name it with --source-lang and --target-lang`)
  }
  const languages = {
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
  }
  const { concepts } = await readGlossarySource(input, {
    ...languages,
    ...(said.encoding === undefined ? {} : { encoding: said.encoding }),
  })
  const lost = new Map<string, number>()
  const pieces = format.write(concepts, {
    ...languages,
    safe: said.safe === true,
    creationToolVersion: version,
    onLoss: (what) => lost.set(what, (lost.get(what) ?? 0) + 1),
  })
  await writeOutput(output, pieces)
  for (const [what, count] of lost) note(`${output}: ${count} × ${what}`)
  note(`${output}: ${counted(concepts.length, 'concept')} of ${inputName(input)}`)
}

function formatOf(output: string, id: string | undefined): GlossaryFormat {
  const format = id === undefined ? glossaryByExtension(output) : glossaryFormats.get(id)
  if (format !== undefined) return format
  if (id !== undefined) {
    throw new UsageError(
      `--format ${id} is no format of glossaries; use one of ${[...glossaryFormats.keys()].join(', ')}`,
    )
  }
  const endings = [...glossaryFormats.values()].flatMap(({ extensions }) => extensions[0]!)
  throw new UsageError(`${output} has no ending that a glossary is written to; use ${[...new Set(endings)].join(', ')}`)
}
