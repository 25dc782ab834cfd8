import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { textOf, type UiString, walk } from './strings.ts'

export const languages = [
  { code: 'kk', name: 'Kazakh' },
  { code: 'uk', name: 'Ukrainian' },
] as const

export type Language = (typeof languages)[number]['code']

/** A translation as its file has it. */
export interface Translation {
  /** As it is written: a string, or a template tagged `str`. */
  readonly code: string
  /** `${0} құжат`; empty where nobody has translated it yet. */
  readonly text: string
}

const fileOf = (root: string, language: Language) => join(root, 'web/locales', `${language}.ts`)

/** What a language's file has, by the id of the string. */
export function translationsOf(root: string, language: Language): ReadonlyMap<string, Translation> {
  const code = readFileSync(fileOf(root, language), 'utf8')
  const found = new Map<string, Translation>()
  walk(parseSync(`${language}.ts`, code).program as never, (node) => {
    if (node.type !== 'Property') return
    const { key, value } = node as unknown as { key: { name: string }; value: Parameters<typeof textOf>[0] }
    const read = textOf(value, code)
    if (!read) throw new SyntaxError(`${language}.ts: ${key.name} is neither a string nor a template tagged str`)
    const text = read.parts.map((part, i) => (i === 0 ? part : `\${${read.values[i - 1]}}${part}`)).join('')
    found.set(key.name, { code: code.slice(value.start, value.end), text })
  })
  return found
}

/** A language's file anew: every string of the source under its file, English beside it; what is translated stays. */
export function fileFor(
  { code, name }: (typeof languages)[number],
  strings: readonly UiString[],
  known: ReadonlyMap<string, Translation>,
): string {
  let file = ''
  const lines = strings.flatMap((each) => {
    const head = each.files[0] === file ? [] : ['', `  // —— ${each.files[0]}`]
    file = each.files[0]!
    const values = each.values.map((value, i) => `${i} = ${value}`).join(', ')
    const hints = [values, each.hint, each.plural ? pluralHint[code] : ''].filter(Boolean).join('; ')
    const english = each.english.replaceAll('\n', ' ')
    const translated = known.get(each.id)?.code ?? "''"
    return [...head, `  // ${english}${hints ? `   (${hints})` : ''}`, `  ${each.id}: ${translated},`]
  })
  const body = lines.join('\n')
  return `// biome-ignore-all format: a string a line, its English above it
${/: str`/.test(body) ? "import { str } from '@lit/localize'\n" : ''}${/: html`/.test(body) ? "import { html } from 'lit'\n" : ''}
/** The interface in ${name}. Written by \`npm run strings\`, which keeps what is translated; docs/translating.md says how. */
export const templates = {${body}
}
`
}

const pluralHint: Readonly<Record<Language, string>> = {
  kk: 'one form, after a number',
  uk: 'two forms: for 2–4 ¦ for 5–20',
}

export { fileOf }
