import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refusedContainer } from './container.ts'
import { FormatError, type SourceFile } from './format.ts'
import type { GlossaryFormat } from './glossary-format.ts'

const folder = new URL('./', import.meta.url)

/** Loads every `*.glossary` file of this folder, sorted by id. @throws Error when two have the same id */
async function loadFormats(): Promise<ReadonlyMap<string, GlossaryFormat>> {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => /\.glossary\.(ts|js)$/.test(name))
  const found = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { default: GlossaryFormat }).default),
  )
  found.sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map<string, GlossaryFormat>()
  for (const format of found) {
    if (byId.has(format.id)) throw new Error(`Two glossary formats have the id ${format.id}`)
    byId.set(format.id, format)
  }
  return byId
}

/** Formats of glossaries by id. */
export const glossaryFormats: ReadonlyMap<string, GlossaryFormat> = await loadFormats()

/** The format that most surely reads a glossary file: content first. @throws FormatError where none does */
export function detectGlossary(file: SourceFile): GlossaryFormat {
  if (file.bytes.length === 0) throw new FormatError(0, 0, 'the file is empty')
  let best: GlossaryFormat | undefined
  let bestScore = 0
  for (const format of glossaryFormats.values()) {
    const score = format.sniff(file)
    if (score > bestScore) {
      best = format
      bestScore = score
    }
  }
  if (best !== undefined) return best
  throw (
    refusedContainer(file.bytes) ??
    new FormatError(0, 0, 'this is no glossary that Kopir reads: TBX, JSON, CSV, TSV, XLSX, OmegaT or Weblate')
  )
}

/** The format a file name's ending stands for, where there is one; the plainest of those that share it. */
export function glossaryByExtension(name: string): GlossaryFormat | undefined {
  const lower = name.toLowerCase()
  return [...glossaryFormats.values()].find(
    (format) => !shared.has(format.id) && format.extensions.some((extension) => lower.endsWith(extension)),
  )
}

/** Formats whose ending means another first. */
const shared = new Set(['tbx-2008', 'weblate', 'weblate-tbx'])
