import { PART_DEPTH } from './container.ts'
import type { RunLook } from './looks.ts'
import { walkXml } from './xml-read.ts'

/** What a paragraph style of an OpenDocument text makes of a paragraph. */
export interface OdtParagraphStyle {
  /** Whether it is that of the document's title. */
  readonly title: boolean
  readonly quote: boolean
  readonly caption: boolean
  readonly look: RunLook
}

export interface OdtStyles {
  paragraph(name: string | undefined): OdtParagraphStyle
  text(name: string): RunLook
}

interface Style {
  readonly name: string
  readonly parent?: string
  readonly look: Record<string, unknown>
}

/** Styles by family and name. */
export type OdtStyleSheet = ReadonlyMap<string, Style>

/**
 * Reads the styles of a part.
 *
 * @param common     whether those are read that people name and see, which hold in every part
 * @param automatic  whether those are read that programs make, which hold in their own part
 */
export function readOdtStyles(xml: string, common: boolean, automatic: boolean): OdtStyleSheet {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  let wanted = false
  walkXml(
    xml,
    () => ({
      open(name, attributes) {
        if (name === 'office:styles') wanted = common
        else if (name === 'office:automatic-styles') wanted = automatic
        else if (name === 'style:style' && wanted) {
          const parent = attributes['style:parent-style-name']
          style = { name: attributes['style:name'] ?? '', look: {}, ...(parent === undefined ? {} : { parent }) }
          styles.set(`${attributes['style:family']} ${style.name}`, style)
        } else if (name === 'style:default-style' && wanted) {
          style = { name: '', look: {} }
          styles.set(`${attributes['style:family']} `, style)
        } else if (name === 'style:text-properties' && style !== undefined) addLook(style.look, attributes)
      },
      close(name) {
        if (name === 'style:style' || name === 'style:default-style') style = undefined
        if (name === 'office:styles' || name === 'office:automatic-styles') wanted = false
      },
      text() {},
    }),
    PART_DEPTH,
  )
  return styles
}

/** Styles of a part by name: its own, then the common ones. */
export function odtStyles(...sheets: readonly OdtStyleSheet[]): OdtStyles {
  const find = (family: string, name: string) =>
    sheets.map((sheet) => sheet.get(`${family} ${name}`)).find((style) => style !== undefined)
  const chain = (family: string, name: string): Style[] => {
    const found: Style[] = []
    // More styles than anybody bases on one another; a circle ends here too.
    for (let at = find(family, name); at !== undefined && found.length < 50; ) {
      found.push(at)
      at = at.parent === undefined ? undefined : find(family, at.parent)
    }
    return found
  }
  const merged = (styles: readonly Style[]) => Object.assign({}, ...[...styles].reverse().map(({ look }) => look))
  const paragraphs = new Map<string, OdtParagraphStyle>()
  const texts = new Map<string, RunLook>()
  return {
    paragraph(name = '') {
      const known = paragraphs.get(name)
      if (known !== undefined) return known
      const styles = chain('paragraph', name)
      const is = (pattern: RegExp) => [name, ...styles.map((style) => style.name)].some((each) => pattern.test(each))
      const found: OdtParagraphStyle = {
        title: is(/^Title$/),
        quote: is(/^Quotations$/),
        caption: is(/^(?:Caption|Illustration|Figure)$/),
        look: { ...find('paragraph', '')?.look, ...merged(styles) },
      }
      paragraphs.set(name, found)
      return found
    },
    text(name) {
      const found = texts.get(name) ?? merged(chain('text', name))
      texts.set(name, found)
      return found
    },
  }
}

function addLook(look: Record<string, unknown>, attributes: Readonly<Record<string, string>>): void {
  const has = (name: string, use: (value: string) => void) => {
    const value = attributes[name]
    if (value !== undefined) use(value)
  }
  has('fo:font-weight', (value) => {
    look.bold = value === 'bold' || Number(value) >= 600
  })
  has('fo:font-style', (value) => {
    look.italic = value !== 'normal'
  })
  has('style:text-underline-style', (value) => {
    look.underline = value !== 'none'
  })
  has('style:text-line-through-style', (value) => {
    look.strike = value !== 'none'
  })
  has('style:text-position', (value) => {
    const height = /^-?\d+/.exec(value)?.[0] ?? '0'
    if (/^super/.test(value) || Number(height) > 0) look.raised = 'superscript'
    else look.raised = /^sub/.test(value) || Number(height) < 0 ? 'subscript' : 'baseline'
  })
  has('text:display', (value) => {
    look.hidden = value === 'none'
  })
  has('fo:font-variant', (value) => {
    look.caps = value === 'small-caps'
  })
  has('fo:text-transform', (value) => {
    look.caps = value === 'uppercase'
  })
  has('fo:color', (value) => {
    look.color = value.slice(1).toUpperCase()
  })
  has('fo:background-color', (value) => {
    look.highlight = value === 'transparent' ? 'none' : value
  })
  has('fo:font-size', (value) => {
    const points = /^(\d+(?:\.\d+)?)pt$/.exec(value)?.[1]
    if (points !== undefined) look.size = Number(points) * 2
  })
}
