import type { InlineType } from './format.ts'

/** What TMX (its recommended values) and XLIFF 1.2 (`ctype`) call the kinds of inline codes; ours come first. */
const NAMES: readonly (readonly [type: InlineType, tmx: string, xliff: string])[] = [
  ['bold', 'bold', 'bold'],
  ['italic', 'italic', 'italic'],
  ['underline', 'ulined', 'underlined'],
  ['underline', 'dulined', 'x-double-underlined'],
  ['strike', 'strike', 'x-strike'],
  ['superscript', 'sup', 'x-superscript'],
  ['subscript', 'sub', 'x-subscript'],
  ['link', 'link', 'link'],
  ['code', 'code', 'x-code'],
  ['style', 'font', 'x-style'],
  ['style', 'color', 'x-color'],
  ['note', 'fnote', 'x-note'],
  ['note', 'enote', 'x-endnote'],
  ['image', 'image', 'image'],
  ['break', 'lb', 'lb'],
  ['break', 'pb', 'pb'],
  ['other', 'x-other', 'x-other'],
]

const byTmx = new Map(NAMES.map(([type, tmx]) => [tmx, type]))
const byXliff = new Map(NAMES.map(([type, , xliff]) => [xliff, type]))
const tmx = new Map([...NAMES].reverse().map(([type, name]) => [type, name]))
const xliff = new Map([...NAMES].reverse().map(([type, , name]) => [type, name]))

/** The kind a `type` of TMX names, whoever wrote it; undefined for words of a tool's own. */
export function typeOfTmx(name: string | undefined): InlineType | undefined {
  if (name === undefined) return undefined
  const plain = name.toLowerCase().replace(/^x-/, '')
  return byTmx.get(plain) ?? byTmx.get(`x-${plain}`) ?? OTHERS.get(plain)
}

/** The kind a `ctype` of XLIFF 1.2, or a `type` and `subType` of XLIFF 2, names. */
export function typeOfXliff(name: string | undefined): InlineType | undefined {
  if (name === undefined) return undefined
  const own = name.toLowerCase()
  const plain = own.replace(/^x-/, '')
  return byXliff.get(own) ?? byXliff.get(plain) ?? OTHERS.get(plain)
}

export const nameInTmx = (type: InlineType): string | undefined => tmx.get(type)

/** `ctype` has some words for pairs and others for what stands alone; any other begins with `x-`. */
export function nameInXliff(type: InlineType, alone: boolean): string | undefined {
  const name = xliff.get(type)
  if (name === undefined || name.startsWith('x-')) return name
  return alone === ALONE.has(name) ? name : `x-${name}`
}

const ALONE = new Set(['image', 'pb', 'lb'])

/** Words of other tools, and XLIFF 2's. */
const OTHERS = new Map<string, InlineType>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['underline', 'underline'],
  ['strikethrough', 'strike'],
  ['superscript', 'superscript'],
  ['subscript', 'subscript'],
  ['hyperlink', 'link'],
  ['footnote', 'note'],
  ['xlf:b', 'bold'],
  ['xlf:i', 'italic'],
  ['xlf:u', 'underline'],
  ['xlf:lb', 'break'],
  ['xlf:pb', 'break'],
])
