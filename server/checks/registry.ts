import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Check, CheckedSide, Finding } from './check.ts'

export type { CheckedSide, Finding } from './check.ts'

const folder = new URL('./', import.meta.url)

/**
 * Loads every `*.check` file of this folder, sorted by id.
 *
 * @throws Error when two checks have the same id
 */
async function loadChecks(): Promise<ReadonlyMap<string, Check>> {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => /\.check\.(ts|js)$/.test(name))
  const found = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { default: Check }).default),
  )
  found.sort((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map<string, Check>()
  for (const check of found) {
    if (byId.has(check.id)) throw new Error(`Two checks have the id ${check.id}`)
    byId.set(check.id, check)
  }
  return byId
}

/** Checks by id. */
export const checks: ReadonlyMap<string, Check> = await loadChecks()

/** What all checks have against a link; nothing where a side has no text. */
export function runChecks(source: CheckedSide, target: CheckedSide): Finding[] {
  if (source.text === '' || target.text === '') return []
  return [...checks.values()].flatMap((check) =>
    check.find(source, target).map((finding) => ({ check: check.id, ...finding })),
  )
}
