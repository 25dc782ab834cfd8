import { ProblemError } from '../problems.ts'

/** One part of a multipart body: a field, or a file where it has a file name. */
export interface PartHead {
  readonly name: string
  readonly fileName?: string
}

/** Where the content of a part goes, piece by piece. */
export interface PartSink {
  write(piece: Uint8Array): Promise<void> | void
  end(): Promise<void> | void
}

/**
 * Reads a multipart body (RFC 7578) as it comes, without holding it: what is held is a piece and the head of a part.
 *
 * @param open   called at each part, in order
 * @param most   bytes of the whole body
 * @throws ProblemError `bad-request` where it is none, or breaks off; `too-large`
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  most: number,
  open: (head: PartHead) => PartSink,
): Promise<void> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) throw broken('it names no boundary')
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`, 'latin1')
  // The first boundary has no line end before it.
  let held: Buffer = Buffer.from('\r\n')
  let sink: PartSink | null = null
  let state = 'before' as 'before' | 'after-boundary' | 'head' | 'content' | 'end'
  let size = 0

  /** Goes on with what is held; false where more is needed. */
  const step = async (): Promise<boolean> => {
    if (state === 'before' || state === 'content') {
      const at = held.indexOf(delimiter)
      const upTo = at < 0 ? Math.max(0, held.length - delimiter.length + 1) : at
      if (upTo > 0) await sink?.write(held.subarray(0, upTo))
      held = held.subarray(at < 0 ? upTo : at + delimiter.length)
      if (at < 0) return false
      await sink?.end()
      sink = null
      state = 'after-boundary'
      return true
    }
    if (state === 'after-boundary') {
      const line = /^(?:(--)|[ \t]{0,100}\r\n)/.exec(held.subarray(0, 102).toString('latin1'))
      if (!line) {
        if (held.length >= 102) throw broken('a boundary goes on')
        return false
      }
      held = held.subarray(line[0].length)
      state = line[1] ? 'end' : 'head'
      return state === 'head'
    }
    if (state === 'head') {
      const at = held.indexOf('\r\n\r\n')
      if (at < 0) {
        if (held.length > longestHead) throw broken('a part has a very long head')
        return false
      }
      sink = open(headOf(held.subarray(0, at).toString('utf8')))
      held = held.subarray(at + 4)
      state = 'content'
      return true
    }
    return false
  }

  for await (const piece of body) {
    size += piece.length
    if (size > most) throw tooLarge()
    if (state === 'end') continue
    held = held.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([held, piece])
    while (await step());
  }
  if (state !== 'end') throw broken('it breaks off')
}

const longestHead = 16_384

function headOf(text: string): PartHead {
  const disposition = /^content-disposition:\s*form-data\s*;([^\r\n]*)$/im.exec(text)?.[1]
  const name = disposition && parameter(disposition, 'name')
  if (name === undefined) throw broken('a part has no name')
  const fileName = parameter(disposition!, 'filename')
  return fileName === undefined ? { name } : { name, fileName }
}

/** A parameter as browsers write it: in quotes, with `%22` for a quote. */
function parameter(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|;)\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, 'i').exec(text)
  if (!found) return undefined
  return (found[1]?.replace(/\\(["\\])/g, '$1') ?? found[2]!).replace(/%(22|0D|0A)/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const broken = (what: string) => new ProblemError('bad-request', `The form cannot be read: ${what}.`)
export const tooLarge = () => new ProblemError('too-large', 'The request is larger than Kopir takes here.')
