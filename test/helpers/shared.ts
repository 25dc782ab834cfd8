import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Evaluation data that is no part of the project; tests that need it are skipped, with a line, where it is absent. */
export const sharedFolder = resolve(process.env.KOPIR_SHARED ?? '../shared')

/** A path inside the shared folder, or undefined, with the reason printed, when it is not there. */
export function shared(...path: readonly string[]): string | undefined {
  const found = join(sharedFolder, ...path)
  if (existsSync(found)) return found
  console.log(`skipped: ${found} is not here (KOPIR_SHARED names the folder)`)
  return undefined
}
