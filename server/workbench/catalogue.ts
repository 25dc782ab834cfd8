import { checks } from '../checks/registry.ts'
import { cleanupRules } from '../cleanup/registry.ts'
import { formats } from '../formats/registry.ts'
import { languages } from '../languages/registry.ts'
import { glossaryFormatViews } from './glossary-export.ts'

/** What this Kopir can do, for menus: found by folder, so that a new file shows up by itself. */
export function catalogue() {
  return {
    languages: [...languages.values()].map(({ code, name, nativeName, script, direction }) => ({
      code,
      name,
      nativeName,
      script,
      direction,
    })),
    formats: [...formats.values()].map(({ id, label, extensions, read, write, rewrite }) => ({
      id,
      label,
      extensions,
      reads: read !== undefined,
      writes: write !== undefined,
      rewrites: rewrite !== undefined,
    })),
    glossaryFormats: glossaryFormatViews(),
    cleanup: [...cleanupRules.values()].map(({ id, label, explain, byDefault }) => ({ id, label, explain, byDefault })),
    checks: [...checks.values()].map(({ id, label, explain }) => ({ id, label, explain })),
  }
}
