import { languagePack } from '../languages/registry.ts'
import { proposeLanguage } from '../text/language.ts'
import { type SegmentDraft, segment as segmentText } from '../text/segment.ts'
import { languageTag, note, noteUnknownLanguages, runCommand } from './command.ts'
import { InputError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { readDocument, readText } from './source.ts'

const HELP = `kopir segment — cut a document into segments, one a sentence

Usage: kopir segment --lang L [--json] [--plain] [--encoding E] [--out FILE] FILE

  FILE            any document that can be imported; - reads standard input
  --lang L        its language, a BCP 47 tag: kk, uk, ru, en …; proposed from the text when absent
  --json          a JSON line a segment: {"start","end","text","kind"}
  --plain         the file is raw text whatever its name
  --encoding E    utf-8, utf-16le, windows-1251, koi8-u, kz-1048, pt154 …; detected when absent
  --out FILE      write there instead of to standard output

Without --json, one segment a line. Offsets count UTF-16 units of the text, [start, end).`

/** The command `segment`. */
export function segment(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'segment',
      help: HELP,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean' },
        plain: { type: 'boolean' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [1, 1],
    },
    args,
    async (values, [path]) => {
      const tag = languageTag('lang', values.lang)
      noteUnknownLanguages(tag === undefined ? [] : [tag])
      const drafts = await cut(path!, tag, values.plain === true, values.encoding)
      await writeOutput(values.out, values.json === true ? jsonLines(drafts) : textLines(drafts))
    },
  )
}

async function cut(path: string, tag: string | undefined, plain: boolean, encoding: string | undefined) {
  if (plain) {
    const text = await readText(path, encoding)
    return segmentText(text, { pack: languagePack(tag ?? proposed(path, text)) })
  }
  const { text, codes, blocks } = await readDocument(path, encoding)
  return segmentText(text, { pack: languagePack(tag ?? proposed(path, text)), codes, blocks })
}

function proposed(path: string, text: string): string {
  const best = proposeLanguage(text)[0]
  if (best === undefined) {
    if (text.trim() === '') return 'und'
    throw new InputError('the language is not clear. Name it with --lang', { file: inputName(path) })
  }
  note(`${inputName(path)}: read as ${best.code}; name another language with --lang`)
  return best.code
}

function* jsonLines(drafts: readonly SegmentDraft[]): Generator<string> {
  for (const { spans, text, kind } of drafts) {
    yield `${JSON.stringify({ start: spans[0]![0], end: spans.at(-1)![1], text, kind })}\n`
  }
}

function* textLines(drafts: readonly SegmentDraft[]): Generator<string> {
  for (const { text } of drafts) yield `${text}\n`
}
