import { PART_DEPTH, readPart } from './container.ts'
import { type Code, FormatError, type ImportedBlock } from './format.ts'
import { walkXml } from './xml-read.ts'
import type { ZipContainer } from './zip-read.ts'

/** The title that a container's part of properties gives. */
export function propertiesTitle(zip: ZipContainer, part: string): string | undefined {
  if (!zip.has(part)) return undefined
  let title: string | undefined
  let inside = false
  const listen = () => ({
    open(element: string) {
      inside = element === 'dc:title'
    },
    close() {
      inside = false
    },
    text(text: string) {
      if (inside) title = (title ?? '') + text
    },
  })
  try {
    walkXml(readPart(zip, part).text, listen, PART_DEPTH)
  } catch (error) {
    // A title is not worth refusing a document for.
    if (!(error instanceof FormatError)) throw error
  }
  return title
}

/**
 * A document's title: what its properties say where a person wrote that, else its first heading.
 *
 * @param written  of the properties; programs fill it with file names and the name of the template
 */
export function documentTitle(
  written: string | undefined,
  text: string,
  blocks: readonly ImportedBlock[],
  codes: readonly Code[],
): string | undefined {
  const title = (written ?? '').replace(/\s+/g, ' ').trim()
  if (title !== '' && title.length <= 200 && !MADE_BY_PROGRAM.test(title)) return title
  const heading = blocks.find(({ kind, hint }) => kind === 'heading' && hint === undefined)
  if (heading === undefined) return undefined
  let shown = ''
  let at = heading.start
  for (const [start, end, stands = ''] of codes) {
    if (end <= heading.start) continue
    if (start >= heading.end) break
    shown += text.slice(at, start) + stands
    at = end
  }
  return (shown + text.slice(at, heading.end)).replace(/\s+/g, ' ').trim()
}

const MADE_BY_PROGRAM =
  /^(?:microsoft word\b|document ?\d*$|untitled|no title|title$|doc ?\d+$|документ ?\d*$|без (?:имени|назви)|слайд)|\.(?:docx?|dotx?|odt|rtf|pdf|txt|html?)$/iu
