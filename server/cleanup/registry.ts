import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CleanupRule } from './rule.ts'

const folder = new URL('./', import.meta.url)

/**
 * Loads every `*.rule` file of this folder, sorted by id.
 *
 * @throws Error when two rules have the same id
 */
async function loadRules(): Promise<ReadonlyMap<string, CleanupRule>> {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => /\.rule\.(ts|js)$/.test(name))
  const found = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { default: CleanupRule }).default),
  )
  found.sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map<string, CleanupRule>()
  for (const rule of found) {
    if (byId.has(rule.id)) throw new Error(`Two cleanup rules have the id ${rule.id}`)
    byId.set(rule.id, rule)
  }
  return byId
}

/** Rules by id. */
export const cleanupRules: ReadonlyMap<string, CleanupRule> = await loadRules()
