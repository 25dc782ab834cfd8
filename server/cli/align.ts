import type { AlignInput, LadderResult } from '../align/bead.ts'
import { alignLadder, alignProject } from '../align/ladder.ts'
import { languagePack } from '../languages/registry.ts'
import { nameIndex } from '../names/recognise.ts'
import { type Job, type Reader, readList, readPair } from './align-input.ts'
import { type AlignedPair, ladderFormats, writeLadder } from './align-output.ts'
import { note, noteUnknownLanguages, requiredLanguage, runCommand } from './command.ts'
import { UsageError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { concerning, knowledgeOptions, readKnowledge } from './knowledge-input.ts'
import { checkEncoding } from './source.ts'

const HELP = `kopir align — join the segments of two documents that correspond

Usage: kopir align --source-lang A --target-lang B [--segmented] [--glossary FILE]… [--memory FILE.tmx]…
                   [--format ladder|json|tmx|csv] [--encoding E] [--out FILE] SRC TGT
       kopir align … --pairs LIST [--together]

  SRC, TGT          any documents that can be imported; - reads standard input
  --source-lang A   their languages, BCP 47 tags: kk, uk, ru, en, kk-Cyrl …
  --target-lang B
  --segmented       the files hold one segment a line, kept as they are; empty lines are segments too
  --glossary FILE   names and words that both texts hold are evidence: TBX, JSON, CSV with the columns lang and text,
                    or a dictionary, CSV with a column a language; may be given several times
  --memory FILE     translations to learn words from; TMX or CSV, may be given several times
  --format F        ladder: a line a bead, [0,1]:[2]:0.93, source indexes, target indexes, confidence 0…1, nulls as
                    [3]:[]:0.80; every index once, in order. The default with --segmented.
                    json: texts, beads, and the evidence for each. The default without --segmented.
                    tmx, csv: the pairs, without nulls
  --pairs LIST      align many: lines of SRC<TAB>TGT<TAB>OUT, each pair into its OUT; - reads the list
  --together        with --pairs: learn one lexicon over all of them
  --encoding E      of the documents: utf-8, windows-1251, koi8-u, kz-1048 …; detected when absent
  --out FILE        write there instead of to standard output

Indexes count from 0. Paths in LIST are relative to the working directory, and the folder of OUT exists.`

/** The command `align`. @returns exit code: 0 done, 1 bad input, 2 wrong command line */
export function align(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'align',
      help: HELP,
      options: {
        'source-lang': { type: 'string' },
        'target-lang': { type: 'string' },
        segmented: { type: 'boolean' },
        ...knowledgeOptions,
        format: { type: 'string' },
        pairs: { type: 'string' },
        together: { type: 'boolean' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [0, 2],
    },
    args,
    async (values, files) => {
      const source = requiredLanguage('source-lang', values['source-lang'])
      const target = requiredLanguage('target-lang', values['target-lang'])
      const format = formatOf(values.format, values.segmented === true)
      checkEncoding(values.encoding)
      if (values.pairs === undefined) {
        if (files.length < 2) throw new UsageError('kopir align needs two files, or --pairs LIST')
        if (values.together) throw new UsageError('--together goes with --pairs')
        if (files[0] === '-' && files[1] === '-') throw new UsageError('only one of the files can be standard input')
      } else if (files.length > 0) throw new UsageError('--pairs takes no other files')
      else if (values.out !== undefined) throw new UsageError('--pairs names its own output files; leave --out away')
      noteUnknownLanguages([source, target])
      const jobs =
        values.pairs === undefined ? [[files[0]!, files[1]!, values.out] as const] : await readList(values.pairs)
      const { lexicon, concepts } = await readKnowledge(values, source, target)
      const reader = {
        segmented: values.segmented === true,
        encoding: values.encoding,
        source: { lang: source, index: nameIndex(concepts, languagePack(source)) },
        target: { lang: target, index: nameIndex(concepts, languagePack(target)) },
        lexiconFor: concerning(lexicon),
        explain: format !== 'ladder',
      }
      const write = (pair: AlignedPair, out: string | undefined) => writeOutput(out, writeLadder(pair, format))
      if (values.together) await alignTogether(jobs, reader, write)
      else await alignEach(jobs, reader, write)
    },
  )
}

type Write = (pair: AlignedPair, out: string | undefined) => Promise<void>

async function alignEach(jobs: readonly Job[], reader: Reader, write: Write): Promise<void> {
  for (const [at, job] of jobs.entries()) {
    const input = await readPair(job, reader)
    const result = alignLadder(input, { onProgress: (share) => progress((at + share) / jobs.length) })
    warn(job, result)
    await write({ input, result, sourceLang: reader.source.lang, targetLang: reader.target.lang }, job[2])
  }
}

async function alignTogether(jobs: readonly Job[], reader: Reader, write: Write): Promise<void> {
  const inputs: AlignInput[] = []
  for (const job of jobs) inputs.push(await readPair(job, { ...reader, lexiconFor: () => ({}) }))
  // One lexicon and memory for all: given once, it is learnt from once.
  const texts = (side: 'source' | 'target') => inputs.flatMap((input) => input[side].texts)
  const lexicon = reader.lexiconFor({ source: texts('source'), target: texts('target') })
  const results = alignProject(
    inputs.map((input, at) => (at === 0 ? { ...input, lexicon } : input)),
    { onProgress: progress },
  )
  for (const [at, result] of results.entries()) {
    warn(jobs[at]!, result)
    const pair = { input: inputs[at]!, result, sourceLang: reader.source.lang, targetLang: reader.target.lang }
    await write(pair, jobs[at]![2])
  }
}

function formatOf(asked: string | undefined, segmented: boolean): (typeof ladderFormats)[number] {
  const format = asked ?? (segmented ? 'ladder' : 'json')
  const known = ladderFormats.find((each) => each === format)
  if (known === undefined) throw new UsageError(`--format ${format} is not known; use ${ladderFormats.join(', ')}`)
  return known
}

function warn([source, target]: Job, { comparable }: LadderResult): void {
  if (comparable.parallel) return
  const share = Math.round(100 * Math.min(comparable.source, comparable.target))
  note(
    `${inputName(source)}, ${inputName(target)}: these look comparable, not parallel (${share} % of the segments correspond)`,
  )
}

/** A percentage that overwrites itself; on a terminal only. */
function progress(share: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(share >= 1 ? '\r\u001b[K' : `\r${Math.round(share * 100)} %`)
}
