import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refusedContainer } from './container.ts'
import { type Format, FormatError, type SourceFile } from './format.ts'

const folder = new URL('./', import.meta.url)

/**
 * Loads every `*.format` file of this folder, sorted by id.
 *
 * @throws Error when two formats have the same id
 */
async function loadFormats(): Promise<ReadonlyMap<string, Format>> {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => /\.format\.(ts|js)$/.test(name))
  const found = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { default: Format }).default),
  )
  found.sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map<string, Format>()
  for (const format of found) {
    if (byId.has(format.id)) throw new Error(`Two formats have the id ${format.id}`)
    byId.set(format.id, format)
  }
  return byId
}

/** Formats by id. */
export const formats: ReadonlyMap<string, Format> = await loadFormats()

/** Less than this is a guess by the name, or that everything may be plain text. */
const SURE = 0.85

/** The format that most surely reads the file: content first, the name's ending where content leaves it open. */
export function detectFormat(file: SourceFile): Format {
  let best: Format | undefined
  let bestScore = 0
  for (const format of formats.values()) {
    if (format.read === undefined) continue
    const score = format.sniff(file)
    if (score > bestScore) {
      best = format
      bestScore = score
    }
  }
  // What no format knows by its content would be read as plain text.
  const refused = bestScore < SURE ? refusedContainer(file.bytes) : undefined
  if (refused !== undefined) throw refused
  if (best === undefined) throw new FormatError(0, 0, 'this is not a kind of file Kopir reads')
  return best
}

/** The format a file name's ending stands for, where there is one. */
export function formatByExtension(name: string): Format | undefined {
  const lower = name.toLowerCase()
  for (const format of formats.values()) {
    if (format.extensions.some((extension) => lower.endsWith(extension))) return format
  }
  return undefined
}
