import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shared } from './shared.ts'

/** The five real documents, in the order of their names; empty, with the reason printed, where they are absent. */
export function realDocuments(): string[] {
  const folder = shared('seeds')
  if (folder === undefined) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
}

/** Texts of our own for where the real documents are absent: the demo's comparable pair. */
export function ownDocuments(): string[] {
  return ['kk.txt', 'en.txt'].map((name) => fileURLToPath(new URL(`../../seeds/report/${name}`, import.meta.url)))
}
