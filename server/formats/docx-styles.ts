import { PART_DEPTH } from './container.ts'
import type { RunLook } from './looks.ts'
import { walkXml } from './xml-read.ts'

/** What a paragraph style makes of a paragraph. */
export interface ParagraphStyle {
  /** From 1, the title too. */
  readonly heading?: number
  readonly item?: boolean
  readonly quote?: boolean
  readonly caption?: boolean
  readonly contents?: boolean
  readonly look: RunLook
}

export interface Styles {
  /** Of no style at all: that of the document's default paragraphs. */
  paragraph(id: string | undefined): ParagraphStyle
  character(id: string): RunLook
}

interface Style {
  id: string
  name: string
  type: string
  basedOn?: string
  outline?: number
  numbered?: boolean
  look: Record<string, unknown>
}

/** Reads `styles.xml`; without one every style is known by its id alone. */
export function readStyles(xml: string | undefined): Styles {
  const styles = new Map<string, Style>()
  const defaults: RunLook = {}
  let defaultParagraph: string | undefined
  if (xml !== undefined) walkXml(xml, () => listener(), PART_DEPTH)
  const paragraphs = new Map<string, ParagraphStyle>()
  const characters = new Map<string, RunLook>()
  return {
    paragraph(id = defaultParagraph ?? '') {
      const found = paragraphs.get(id) ?? paragraphStyle(chain(id), id, defaults)
      paragraphs.set(id, found)
      return found
    },
    character(id) {
      const found = characters.get(id) ?? merged(chain(id))
      characters.set(id, found)
      return found
    },
  }

  // From the style itself to what it is based on; a circle ends where it closes.
  function chain(id: string): Style[] {
    const found = new Map<string, Style>()
    for (let at = styles.get(id); at !== undefined && !found.has(at.id) && found.size < MAX_CHAIN; ) {
      found.set(at.id, at)
      at = at.basedOn === undefined ? undefined : styles.get(at.basedOn)
    }
    return [...found.values()]
  }

  function listener() {
    const path: string[] = []
    let style: Style | undefined
    let look: Record<string, unknown> | undefined
    return {
      open(name: string, attributes: Readonly<Record<string, string>>) {
        const parent = path.at(-1)
        path.push(name)
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          style = { id: attributes['w:styleId'] ?? '', name: '', type: attributes['w:type'] ?? '', look: {} }
          styles.set(style.id, style)
          if (style.type === 'paragraph' && isOn(attributes['w:default'] ?? '0')) defaultParagraph ??= style.id
        } else if (name === 'w:rPr') {
          look = parent === 'w:style' ? style?.look : parent === 'w:rPrDefault' ? (defaults as typeof look) : undefined
        } else if (parent === 'w:rPr' && look !== undefined) addLook(look, name, attributes)
        else if (style !== undefined && parent === 'w:style' && name === 'w:name') style.name = value.toLowerCase()
        else if (style !== undefined && parent === 'w:style' && name === 'w:basedOn') style.basedOn = value
        else if (style !== undefined && parent === 'w:pPr' && name === 'w:outlineLvl') style.outline = Number(value)
        else if (style !== undefined && name === 'w:numId') style.numbered = value !== '0'
      },
      close(name: string) {
        path.pop()
        if (name === 'w:style') style = undefined
        if (name === 'w:rPr') look = undefined
      },
      text() {},
    }
  }
}

/** More styles than anybody bases on one another. */
const MAX_CHAIN = 50

/** Adds what one property element of a run says to its look. */
export function addLook(
  look: Record<string, unknown>,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:b') look.bold = isOn(value)
  else if (name === 'w:i') look.italic = isOn(value)
  else if (name === 'w:u') look.underline = value !== 'none'
  else if (name === 'w:strike' || name === 'w:dstrike') look.strike = isOn(value)
  else if (name === 'w:vanish') look.hidden = isOn(value)
  else if (name === 'w:caps' || name === 'w:smallCaps') look.caps = isOn(value)
  else if (name === 'w:vertAlign') look.raised = value
  else if (name === 'w:color') look.color = value === 'auto' ? '000000' : value.toUpperCase()
  else if (name === 'w:highlight') look.highlight = value
  else if (name === 'w:sz' && Number(value) > 0) look.size = Number(value)
}

function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function merged(chain: readonly Style[]): RunLook {
  const look = {}
  for (const style of [...chain].reverse()) Object.assign(look, style.look)
  return look
}

function paragraphStyle(chain: readonly Style[], id: string, defaults: RunLook): ParagraphStyle {
  const names = chain.length > 0 ? chain.map((style) => style.name) : [id.toLowerCase()]
  const outline = chain.find((style) => style.outline !== undefined)?.outline
  const heading = names.map(headingLevel).find((level) => level !== undefined)
  const level = outline === undefined ? heading : outline >= 0 && outline < 9 ? outline + 1 : undefined
  const is = (pattern: RegExp) => names.some((name) => pattern.test(name))
  return {
    ...(level === undefined ? {} : { heading: level }),
    ...(chain.find((style) => style.numbered !== undefined)?.numbered === true ? { item: true } : {}),
    ...(is(/^(?:intense )?quote$|^block text$/) ? { quote: true } : {}),
    ...(is(/^caption$/) ? { caption: true } : {}),
    ...(is(/^toc ?\d|^table of figures$/) ? { contents: true } : {}),
    look: { ...defaults, ...merged(chain) },
  }
}

// Word names its built-in styles in English whatever its own language is; the ids are what differ.
function headingLevel(name: string): number | undefined {
  if (name === 'title') return 1
  const level = /^heading ?([1-9])$/.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}
