import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LanguagePack } from './language.ts'

const folder = new URL('./', import.meta.url)

/**
 * Loads every `*.language` file of this folder, sorted by code.
 *
 * @throws Error when two packs have the same code
 */
async function loadPacks(): Promise<ReadonlyMap<string, LanguagePack>> {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => /\.language\.(ts|js)$/.test(name))
  const packs = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { default: LanguagePack }).default),
  )
  packs.sort((a, b) => (a.code < b.code ? -1 : 1))
  const byCode = new Map<string, LanguagePack>()
  for (const pack of packs) {
    if (byCode.has(pack.code)) throw new Error(`Two language packs have the code ${pack.code}`)
    byCode.set(pack.code, pack)
  }
  return byCode
}

/** Language packs by primary subtag. */
export const languages: ReadonlyMap<string, LanguagePack> = await loadPacks()

/** The pack for a BCP 47 tag (`kk-Cyrl` → `kk`), or a bare one that leaves every engine to its default rules. */
export function languagePack(tag: string): LanguagePack {
  const code = tag.split('-')[0]!.toLowerCase()
  return languages.get(code) ?? { code, name: code, nativeName: code, script: 'Zyyy', direction: 'ltr' }
}
