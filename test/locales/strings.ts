import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateMsgId } from '@lit/localize/internal/id-generation.js'
import { parseSync } from 'oxc-parser'

/** A string of the interface as the source has it. */
export interface UiString {
  readonly id: string
  /** The files it stands in, the first of them first. */
  readonly files: readonly string[]
  /** `${0} documents`: expressions by their number, as a translation names them. */
  readonly english: string
  /** What the numbers stand for, as the source says it. */
  readonly values: readonly string[]
  /** It is the `other` of a `plural()`: a translation may have several forms. */
  readonly plural: boolean
  /** The source says what it is for, where the words alone do not. */
  readonly hint: string
}

export interface Found {
  readonly strings: readonly UiString[]
  /** `msg()` of something that cannot be known before it runs, and could never be translated. */
  readonly unknown: readonly string[]
  /** `msg()` that is asked once, as a module loads or an element is made: it would stay when the language changes. */
  readonly early: readonly string[]
}

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

/** Every `msg()` of the interface, in the order of files; each string once. */
export function stringsOf(root: string): Found {
  const strings = new Map<string, UiString>()
  const unknown: string[] = []
  const early: string[] = []
  for (const file of filesIn(root, 'web')) {
    const code = readFileSync(join(root, file), 'utf8')
    const plurals = new Set<Node>()
    walk(parseSync(file, code).program as unknown as Node, (node, within) => {
      if (node.type !== 'CallExpression') return
      const { callee, arguments: given } = node as unknown as { callee: Node; arguments: readonly Node[] }
      if (callee.name === 'plural') for (const each of othersOf(given[1])) plurals.add(each)
      if (callee.name !== 'msg' || !given[0]) return
      const place = `${file}:${code.slice(0, node.start).split('\n').length}`
      if (within === 'once') early.push(place)
      const read = textOf(given[0], code)
      if (!read) {
        unknown.push(place)
        return
      }
      const { parts, values, isHtml } = read
      const id = generateMsgId(parts.length === 1 && !isHtml ? parts[0]! : parts, isHtml)
      const plural = plurals.has(node)
      const known = strings.get(id)
      const english = parts.map((part, i) => (i === 0 ? part : `\${${i - 1}}${part}`)).join('')
      const hint = /\bdesc: '([^']*)'/.exec(given[1] ? code.slice(given[1].start, given[1].end) : '')?.[1] ?? ''
      strings.set(id, {
        id,
        files: [...new Set([...(known?.files ?? []), file])],
        english,
        values: known?.values ?? values,
        plural: plural || (known?.plural ?? false),
        hint: hint || (known?.hint ?? ''),
      })
    })
  }
  return { strings: [...strings.values()], unknown, early }
}

function filesIn(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return path === 'web/locales' ? [] : filesIn(root, path)
      return entry.name.endsWith('.ts') ? [path] : []
    })
}

/** Whether code runs once, as its module loads or its element is made or put in place, or whenever it is called. */
type Within = 'once' | 'called'

/** Every node, a parent before what is in it. */
export function walk(node: Node, visit: (node: Node, within: Within) => void, within: Within = 'once'): void {
  visit(node, within)
  const isMethod = node.type === 'MethodDefinition'
  const isOnce = isMethod && ['constructor', 'connectedCallback'].includes(String((node.key as Node).name))
  const inside = isOnce ? 'once' : isMethod || /Function/.test(node.type) ? 'called' : within
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!child || typeof (child as Node).type !== 'string') continue
      // The function of a method is the method.
      if (isMethod && name === 'value') walkInside(child as Node, visit, inside)
      else walk(child as Node, visit, inside)
    }
  }
}

function walkInside(node: Node, visit: (node: Node, within: Within) => void, within: Within): void {
  if (node.body) walk(node.body as Node, visit, within)
}

/** The parts of a text between its expressions: of a plain string, or of one tagged `str` or `html`. */
export function textOf(node: Node, code: string) {
  if (node.type === 'Literal' && typeof node.value === 'string')
    return { parts: [node.value], values: [], isHtml: false }
  const tag = (node.tag as Node | undefined)?.name
  if (node.type !== 'TaggedTemplateExpression' || (tag !== 'str' && tag !== 'html')) return null
  const { quasis, expressions } = node.quasi as unknown as {
    quasis: readonly { value: { cooked: string } }[]
    expressions: readonly Node[]
  }
  return {
    parts: quasis.map(({ value }) => value.cooked),
    values: expressions.map(({ start, end }) => code.slice(start, end).replace(/\s+/g, ' ')),
    isHtml: tag === 'html',
  }
}

/** The `msg()` of `other`, within a plural’s forms. */
function othersOf(forms: Node | undefined): readonly Node[] {
  const properties = (forms?.properties ?? []) as readonly { key: Node; value: Node }[]
  return properties.filter(({ key }) => key.name === 'other').map(({ value }) => value)
}
