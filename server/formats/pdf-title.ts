import type { Pdf } from './pdf-open.ts'
import type { Piece } from './pdf-text.ts'

/** A document's title: what the file says of itself where that is a title, else its largest heading at the beginning. */
export async function titleOf(pdf: Pdf, pieces: readonly Piece[]): Promise<string | undefined> {
  const said = await saidTitle(pdf)
  if (said !== undefined) return said
  const headings = pieces
    .slice(0, 20)
    .filter(({ kind, paragraph }) => kind === 'heading' && paragraph.lines[0]!.page <= 2)
  const [largest] = [...headings].sort((one, other) => (one.level ?? 9) - (other.level ?? 9))
  return largest?.paragraph.lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 300)
}

async function saidTitle(pdf: Pdf): Promise<string | undefined> {
  try {
    const { info } = await pdf.getMetadata()
    const title = (info as { Title?: unknown }).Title
    if (typeof title !== 'string') return undefined
    const trimmed = title.replace(/\s+/g, ' ').trim()
    return NO_TITLE.test(trimmed) || (trimmed.match(/\p{L}/gu)?.length ?? 0) < 3 ? undefined : trimmed.slice(0, 300)
  } catch {
    return undefined
  }
}

// What programs put there of themselves: file names, "Microsoft Word - …", characters of a wrong encoding.
const NO_TITLE =
  /\.\w{2,5}$|^(?:microsoft |untitled|document\d*$|без имени|без назви|атаусыз|powerpoint)|[\ufffd\u0080-\u009f]|^\w{0,12}\d{4,}$|[À-ÿ]{4}/i
