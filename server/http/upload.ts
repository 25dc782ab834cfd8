import { createHash, type Hash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { MiddlewareHandler } from 'hono'
import { type PartSink, readMultipart, tooLarge } from './multipart.ts'
import { checked, form, onlyForm } from './read.ts'

/** A file that came with a form: small ones in memory, others on disk. */
export type Upload =
  | { readonly bytes: Uint8Array; readonly stored?: undefined }
  | {
      readonly stored: { readonly path: string; readonly size: number; readonly sha256: string }
      readonly bytes?: undefined
    }

/** Larger than this a file goes to disk as it comes. */
const mostInMemory = 2_000_000
const mostOfFields = 1_000_000
const mostOfForm = 201_000_000

/**
 * Reads a multipart form whose files may be large, and checks it as `form` does. The schema sees an empty file of the
 * right name in the place of each; what came is had by `uploaded`. A file on disk goes when the request has been
 * answered, unless somebody takes hold of it.
 *
 * @param folder  where files lie meanwhile
 * @param most    bytes of the whole form
 */
export const upload = <Schema extends StandardSchemaV1>(
  schema: Schema,
  folder: () => Promise<string>,
  most = mostOfForm,
) => {
  const described = form(schema)
  const handler: MiddlewareHandler = async (c, next) => {
    if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge()
    const fields: Record<string, unknown> = {}
    const files: Receiver[] = []
    let room = mostOfFields
    const set = (name: string, value: unknown) => {
      // Twice the same name is a list, which no schema of ours takes.
      fields[name] = Object.hasOwn(fields, name) ? [fields[name], value] : value
    }
    try {
      const body = (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>
      await readMultipart(body, c.req.header('content-type') ?? '', most, ({ name, fileName }): PartSink => {
        if (fileName === undefined) {
          return textSink(
            (text) => set(name, text),
            () => room,
            (left) => {
              room = left
            },
          )
        }
        const receiver = new Receiver(folder)
        files.push(receiver)
        const file = new File([], fileName)
        received.set(file, receiver)
        set(name, file)
        return receiver
      })
      c.req.addValidatedData('form', (await checked('form', schema, fields)) as object)
      await next()
    } finally {
      for (const file of files) await file.drop()
    }
  }
  return onlyForm(Object.assign(handler, described) as unknown as typeof described)
}

function textSink(done: (text: string) => void, room: () => number, left: (room: number) => void): PartSink {
  const pieces: Buffer[] = []
  return {
    write(piece) {
      left(room() - piece.length)
      if (room() < 0) throw tooLarge()
      pieces.push(Buffer.from(piece))
    },
    end: () => done(Buffer.concat(pieces).toString('utf8')),
  }
}

const received = new WeakMap<File, Receiver>()

/** What came in the place of a file of a checked form, and a way to keep it beyond the answer. */
export function uploaded(file: File): { upload: Upload; hold: () => () => Promise<void> } {
  const receiver = received.get(file)!
  return {
    upload: receiver.upload(),
    hold() {
      receiver.held = true
      return () => receiver.remove()
    },
  }
}

/** Takes a file in: in memory, and from a certain size on disk. */
class Receiver implements PartSink {
  held = false
  readonly #folder: () => Promise<string>
  readonly #hash: Hash = createHash('sha256')
  #pieces: Buffer[] = []
  #size = 0
  #path: string | undefined
  #file: FileHandle | undefined
  #sha256 = ''

  constructor(folder: () => Promise<string>) {
    this.#folder = folder
  }

  async write(piece: Uint8Array): Promise<void> {
    this.#size += piece.length
    if (this.#file) {
      this.#hash.update(piece)
      await this.#file.writeFile(piece)
      return
    }
    // A copy: what is handed in may be a window of something larger.
    this.#pieces.push(Buffer.from(piece))
    if (this.#size <= mostInMemory) return
    const folder = await this.#folder()
    await mkdir(folder, { recursive: true, mode: 0o700 })
    this.#path = join(folder, `${randomUUID()}.part`)
    this.#file = await open(this.#path, 'wx', 0o600)
    for (const each of this.#pieces) {
      this.#hash.update(each)
      await this.#file.writeFile(each)
    }
    this.#pieces = []
  }

  async end(): Promise<void> {
    if (!this.#file) return
    this.#sha256 = this.#hash.digest('hex')
    await this.#file.close()
    this.#file = undefined
  }

  upload(): Upload {
    if (this.#path === undefined) return { bytes: Buffer.concat(this.#pieces) }
    return { stored: { path: this.#path, size: this.#size, sha256: this.#sha256 } }
  }

  async drop(): Promise<void> {
    if (!this.held) await this.remove()
  }

  async remove(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
    if (this.#path !== undefined) await rm(this.#path, { force: true })
  }
}

let made: Promise<string> | undefined

/** A folder of the system's for whoever names none. */
export function temporaryFolder(): Promise<string> {
  made ??= mkdtemp(join(tmpdir(), 'kopir-uploads-'))
  return made
}
