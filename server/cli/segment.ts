import { languagePack } from '../languages/registry.ts'
import { proposeLanguage } from '../text/language.ts'
import { type SegmentDraft, segment as segmentText } from '../text/segment.ts'
import { languageTag, note, noteUnknownLanguages, runCommand } from './command.ts'
import { InputError } from './errors.ts'
import { inputName, writeOutput } from './files.ts'
import { cleanedSegments, readDocument, readText } from './source.ts'

const HELP = `kopir segment — cut a document into segments, one a sentence

Usage: kopir segment --lang L [--json] [--plain] [--all] [--encoding E] [--out FILE] FILE

  FILE            any document that can be imported; - reads standard input
  --lang L        its language, a BCP 47 tag: kk, uk, ru, en …; proposed from the text when absent
  --json          a JSON line a segment: {"start","end","text","kind"}
  --plain         the file is raw text whatever its name; nothing is cleaned away
  --all           also what cleanup leaves out of the work: menus, captions, notes; in --json with "excluded": true
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
        all: { type: 'boolean' },
        encoding: { type: 'string' },
        out: { type: 'string' },
      },
      positionals: [1, 1],
    },
    args,
    async (values, [path]) => {
      const tag = languageTag('lang', values.lang)
      noteUnknownLanguages(tag === undefined ? [] : [tag])
      const drafts = values.plain ? await cutPlain(path!, tag, values.encoding) : await cut(path!, tag, values.encoding)
      const shown = values.all ? drafts : drafts.filter(({ excluded }) => !excluded)
      if (shown.length < drafts.length) {
        const left = drafts.length - shown.length
        note(`${inputName(path!)}: ${left} segments around the text are left out; --all shows them`)
      }
      await writeOutput(values.out, values.json ? jsonLines(shown) : textLines(shown))
    },
  )
}

async function cutPlain(path: string, tag: string | undefined, encoding: string | undefined) {
  const text = await readText(path, encoding)
  return segmentText(text, { pack: languagePack(tag ?? proposed(path, text)) })
}

async function cut(path: string, tag: string | undefined, encoding: string | undefined) {
  const read = await readDocument(path, encoding)
  return cleanedSegments(read, tag ?? proposed(path, read.text))
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
  for (const { spans, text, kind, excluded } of drafts) {
    const line = { start: spans[0]![0], end: spans.at(-1)![1], text, kind, ...(excluded ? { excluded } : {}) }
    yield `${JSON.stringify(line)}\n`
  }
}

function* textLines(drafts: readonly SegmentDraft[]): Generator<string> {
  for (const { text } of drafts) yield `${text}\n`
}
