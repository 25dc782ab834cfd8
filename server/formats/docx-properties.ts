import type { Mark } from './inline-text.ts'

/**
 * A run's `<w:rPr>` with other looks than it has.
 *
 * @param properties  of a run with the looks `has`, '' where it has none
 * @param sample      the properties of a run that has a look, where there is one
 */
export function withLooks(
  properties: string,
  has: readonly Mark[],
  wanted: readonly Mark[],
  sample: (mark: Mark) => string | undefined,
): string {
  const isIn = (marks: readonly Mark[]) => (mark: Mark) => marks.some(({ key }) => key === mark.key)
  const gone = has.filter((mark) => !isIn(wanted)(mark)).flatMap(({ type }) => ELEMENTS[type] ?? [])
  const children = childrenOf(properties).filter(([name]) => !gone.includes(name))
  for (const mark of wanted.filter((each) => !isIn(has)(each))) {
    const names = ELEMENTS[mark.type] ?? []
    const made = PLAIN[mark.type]
    const added =
      made === undefined ? childrenOf(sample(mark) ?? '').filter(([name]) => names.includes(name)) : childrenOf(made)
    for (const child of added) {
      const at = children.findIndex(([name]) => name === child[0])
      if (at >= 0) children[at] = child
      else children.push(child)
    }
  }
  // The schema has an order, and Word is strict about it.
  children.sort((a, b) => orderOf(a[0]) - orderOf(b[0]))
  return children.length === 0 ? '' : `<w:rPr>${children.map(([, xml]) => xml).join('')}</w:rPr>`
}

/** A run's `<w:rPr>` that says which language its text is in. */
export function withLanguage(properties: string, lang: string): string {
  const children = childrenOf(properties).filter(([name]) => name !== 'w:lang')
  const own = /<w:lang\b[^>]*>/.exec(properties)?.[0] ?? '<w:lang/>'
  const others = [...own.matchAll(/\sw:(?:eastAsia|bidi)="[^"]*"/g)].map(([attribute]) => attribute).join('')
  children.push(['w:lang', `<w:lang w:val="${lang}"${others}/>`])
  children.sort((a, b) => orderOf(a[0]) - orderOf(b[0]))
  return `<w:rPr>${children.map(([, xml]) => xml).join('')}</w:rPr>`
}

/** A language as Word names it, with a region: `uk-UA`. */
export function wordLanguage(tag: string): string {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    const usual = new Intl.Locale(language).maximize().script
    return [language, script === usual ? undefined : script, region].filter((part) => part !== undefined).join('-')
  } catch {
    return 'x-none'
  }
}

type Child = readonly [name: string, xml: string]

function childrenOf(properties: string): Child[] {
  const inner = properties.replace(/^<w:rPr[^>]*>/, '').replace(/<\/w:rPr>$/, '')
  return [...inner.matchAll(/<([\w:]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g)].map(({ 0: xml, 1: name }) => [name!, xml])
}

/** What makes each look. */
const ELEMENTS: Readonly<Partial<Record<Mark['type'], readonly string[]>>> = {
  bold: ['w:b', 'w:bCs'],
  italic: ['w:i', 'w:iCs'],
  underline: ['w:u'],
  strike: ['w:strike', 'w:dstrike'],
  superscript: ['w:vertAlign'],
  subscript: ['w:vertAlign'],
  style: ['w:color', 'w:highlight', 'w:caps', 'w:smallCaps', 'w:sz', 'w:szCs'],
}

const PLAIN: Readonly<Partial<Record<Mark['type'], string>>> = {
  bold: '<w:b/>',
  italic: '<w:i/>',
  underline: '<w:u w:val="single"/>',
  strike: '<w:strike/>',
  superscript: '<w:vertAlign w:val="superscript"/>',
  subscript: '<w:vertAlign w:val="subscript"/>',
}

// ECMA-376 part 1, 17.3.2.28; what other versions add comes after it, a tracked change of properties last.
const ORDER =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'
    .split(' ')
    .map((name) => `w:${name}`)

function orderOf(name: string): number {
  if (name === 'w:rPrChange') return ORDER.length + 1
  if (name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo') return -1
  const at = ORDER.indexOf(name)
  return at < 0 ? ORDER.length : at
}
