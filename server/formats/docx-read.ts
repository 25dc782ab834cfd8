import { inPart, PART_DEPTH, type Relation } from './container.ts'
import type { Keep, Paragraph, Part, Run, Token } from './docx-part.ts'
import { addLook, type Styles } from './docx-styles.ts'
import { symbolText } from './docx-symbols.ts'
import { FormatError, type Range } from './format.ts'
import { escapedTag } from './looks.ts'
import { walkXml, type XmlHandlers, type XmlRange } from './xml-read.ts'

/**
 * Reads a part of a DOCX file (ECMA-376 part 1, 17) into its paragraphs.
 *
 * Comments and what is struck out in tracked changes are passed over, and so is hidden text; what is inserted counts
 * as text. Of fields the result is text. Where a thing is written in two ways, the newer one is read.
 */
export function readDocxPart(
  name: string,
  text: string,
  styles: Styles,
  relations: ReadonlyMap<string, Relation>,
): Part {
  let handlers: PartHandlers | undefined
  inPart(name, () =>
    walkXml(text, (_place, range) => (handlers = new PartHandlers(text, styles, relations, range)), PART_DEPTH),
  )
  if (!handlers!.known) throw new FormatError(0, 0, `its part “${name}” is not written as Word writes it`)
  return { name, text, paragraphs: handlers!.paragraphs, notes: handlers!.notes }
}

/** What the inside of an element is read as. */
type Mode = 'block' | 'para' | 'pPr' | 'run' | 'rPr' | 'text' | 'instr' | 'swallow' | 'skip'

/** A paragraph being read; inside a text box there is one in another. */
interface Frame {
  readonly paragraph: Paragraph
  run?: Run
  /** The token whose element is open: a drawing, a ruby. */
  thing?: Token
  /** Brackets of elements beside runs that are open. */
  readonly wrappers: Token[]
  /** Where the closing tags of a content control begin. */
  controlEnd: number
}

interface Field {
  contents: boolean
  instruction: string
  result: boolean
  /** Where it begins: the paragraph and its token. */
  readonly paragraph: Paragraph | undefined
  readonly token: number
  open?: Token
}

/** Two ways of writing the same. */
interface Choice {
  fallback: boolean
  readonly paragraphs: [newer: Paragraph[], older: Paragraph[]]
}

class PartHandlers implements XmlHandlers {
  readonly paragraphs: Paragraph[] = []
  readonly notes: string[] = []
  known = false

  readonly #text: string
  readonly #styles: Styles
  readonly #relations: ReadonlyMap<string, Relation>
  readonly #range: XmlRange
  readonly #modes: Mode[] = []
  readonly #names: string[] = []
  readonly #starts: number[] = []
  readonly #frames: Frame[] = []
  readonly #fields: Field[] = []
  readonly #choices: Choice[] = []
  /** Whether the innermost block of all that are open is a cell or a text box. */
  readonly #places: ('body' | 'cell' | 'box')[] = ['body']
  #note: string | undefined
  #look: Record<string, unknown> = {}
  #inShown = false
  /** How many of the fields that are open are still at their instruction, and how many list headings. */
  #instructions = 0
  #contents = 0

  constructor(text: string, styles: Styles, relations: ReadonlyMap<string, Relation>, range: XmlRange) {
    this.#text = text
    this.#styles = styles
    this.#relations = relations
    this.#range = range
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const mode = this.#modes.at(-1) ?? 'block'
    const [start, end] = this.#range()
    this.#names.push(name)
    this.#starts.push(start)
    this.#modes.push(this.#enter(mode, name, attributes, start, end))
  }

  close(name: string): void {
    const mode = this.#modes.pop()!
    this.#names.pop()
    const start = this.#starts.pop()!
    const [closing, end] = this.#range()
    this.#leave(mode, this.#modes.at(-1) ?? 'block', name, start, closing, end)
  }

  text(text: string): void {
    const mode = this.#modes.at(-1)
    if (mode === 'text' || (mode === 'swallow' && this.#inShown)) {
      const token = mode === 'text' ? this.#frame.paragraph.tokens.at(-1)! : this.#frame.thing
      if (token !== undefined && token.kind !== 'nothing') token.text += text.replace(/[\t\n\r]/g, ' ')
    } else if (mode === 'instr') {
      const field = this.#fields.at(-1)
      if (field !== undefined && field.instruction.length < 10_000) field.instruction += text
    }
  }

  get #inFallback(): boolean {
    return this.#choices.some(({ fallback }) => fallback)
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!
  }

  #enter(mode: Mode, name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): Mode {
    if (this.#modes.length === 0) this.known = name.startsWith('w:')
    switch (mode) {
      case 'block':
        return this.#enterBlock(name, attributes, end)
      case 'para':
        return this.#enterParagraph(name, attributes, start, end)
      case 'run':
        return this.#enterRun(name, attributes, start, end)
      case 'pPr':
        return this.#readProperty(name, attributes)
      case 'rPr':
        addLook(this.#look, name, attributes)
        if (name === 'w:rStyle') this.#frame.run!.styleId = attributes['w:val'] ?? ''
        return 'skip'
      case 'swallow':
        return this.#enterThing(name, attributes)
      default:
        return 'skip'
    }
  }

  #enterBlock(name: string, attributes: Readonly<Record<string, string>>, end: number): Mode {
    if (name === 'w:p') {
      const note = this.#note === undefined ? {} : { note: this.#note }
      const paragraph: Paragraph = {
        content: [end, end],
        tokens: [],
        place: this.#places.at(-1)!,
        contents: this.#contents > 0,
        ...note,
      }
      const choice = this.#choices.at(-1)
      if (choice !== undefined) choice.paragraphs[choice.fallback ? 1 : 0].push(paragraph)
      if (!this.#inFallback) this.paragraphs.push(paragraph)
      this.#frames.push({ paragraph, wrappers: [], controlEnd: 0 })
      return 'para'
    }
    if (name === 'w:tc') this.#places.push('cell')
    if (name === 'w:footnote' || name === 'w:endnote') {
      // Those with a type are the lines that separate notes from the text.
      if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') return 'skip'
      this.#note = (name === 'w:endnote' ? 'e' : '') + (attributes['w:id'] ?? '')
    }
    return name.endsWith('Pr') || NO_BLOCKS.has(name) ? 'skip' : 'block'
  }

  #readProperty(name: string, attributes: Readonly<Record<string, string>>): Mode {
    const { paragraph } = this.#frame
    const value = attributes['w:val'] ?? ''
    if (name === 'w:pStyle') paragraph.styleId = value
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value)
    else if (name === 'w:numId') paragraph.numbered = value !== '0'
    return name === 'w:numPr' ? 'pPr' : 'skip'
  }

  #enterParagraph(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): Mode {
    const frame = this.#frame
    if (name === 'w:pPr') return 'pPr'
    if (name === 'w:r') {
      frame.run = { xml: [start, end], tag: [start, end], properties: '', look: {} }
      return 'run'
    }
    if (name === 'w:sdt') return 'para'
    if (name === 'w:sdtContent') {
      this.#wrap({ kind: 'open', xml: [this.#starts.at(-2)!, end] })
      return 'para'
    }
    if (name === 'w:smartTagPr' || name === 'w:customXmlPr') return 'skip'
    if (name === 'w:hyperlink') {
      const target = this.#relations.get(attributes['r:id'] ?? '')?.target ?? ''
      const anchor = attributes['w:anchor'] === undefined ? '' : `#${attributes['w:anchor']}`
      this.#wrap({ kind: 'open', type: 'link', native: linkTag(target + anchor), xml: [start, end] })
      return 'para'
    }
    if (name === 'w:fldSimple') {
      this.#wrap({ kind: 'open', ...fieldCode(attributes['w:instr'] ?? ''), xml: [start, end] })
      return 'para'
    }
    if (WRAPPERS.has(name)) {
      this.#wrap({ kind: 'open', xml: [start, end] })
      return 'para'
    }
    if (name === 'm:oMath' || name === 'm:oMathPara') {
      frame.thing = this.#add({ kind: 'alone', type: 'other', native: '<math/>', xml: [start, end] })
      return 'swallow'
    }
    return 'skip'
  }

  #enterRun(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): Mode {
    const xml: Range = [start, end]
    const alone = (token: Partial<Token>) => this.#add({ kind: 'alone', xml, ...token })
    switch (name) {
      case 'w:rPr':
        this.#look = {}
        return 'rPr'
      case 'w:t':
        this.#add({ kind: 'text', xml })
        return 'text'
      case 'w:tab':
      case 'w:ptab':
        alone({ type: 'break', native: '<tab/>', text: ' ' })
        return 'skip'
      case 'w:br':
      case 'w:cr':
        alone({ type: 'break', native: '<br/>', text: ' ' })
        return 'skip'
      case 'w:noBreakHyphen':
        this.#add({ kind: 'text', text: '\u2011', xml })
        return 'skip'
      case 'w:softHyphen':
        this.#add({ kind: 'text', text: '\u00ad', xml })
        return 'skip'
      case 'w:sym': {
        const [font, code] = [attributes['w:font'] ?? '', attributes['w:char'] ?? '']
        const native = escapedTag('sym', { font, char: code }, '/>')
        alone({ type: 'other', native, text: symbolText(font, code) })
        return 'skip'
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const id = (name === 'w:endnoteReference' ? 'e' : '') + (attributes['w:id'] ?? '')
        const token = alone({ type: 'note', native: escapedTag('note', { id }, '/>') })
        if (token.kind === 'alone' && !this.#inFallback) this.notes.push(id)
        return 'skip'
      }
      case 'w:fldChar':
        this.#readField(attributes['w:fldCharType'] ?? '', xml)
        return 'skip'
      case 'w:instrText':
        this.#add({ kind: 'nothing', xml })
        return 'instr'
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'mc:AlternateContent':
        this.#frame.thing = alone({ type: 'image', native: '<img/>' })
        this.#inShown = false
        if (name === 'mc:AlternateContent') this.#choices.push({ fallback: false, paragraphs: [[], []] })
        return 'swallow'
      case 'w:ruby':
        this.#frame.thing = alone({ type: 'other', native: '<ruby/>' })
        this.#inShown = false
        return 'swallow'
      default:
        this.#add({ kind: 'nothing', xml, keep: DROPPED.has(name) ? 'no' : 'after' })
        return 'skip'
    }
  }

  /** Inside what counts as one thing, only text boxes have paragraphs of their own. */
  #enterThing(name: string, attributes: Readonly<Record<string, string>>): Mode {
    const { thing } = this.#frame
    if (name === 'w:txbxContent') {
      this.#places.push('box')
      return 'block'
    }
    if (name === 'mc:AlternateContent') this.#choices.push({ fallback: false, paragraphs: [[], []] })
    if (name === 'mc:Fallback' && this.#choices.length > 0) this.#choices.at(-1)!.fallback = true
    // What floats stands in the middle of a sentence by accident.
    if (thing !== undefined && (name === 'wp:anchor' || /position:\s*absolute/.test(attributes.style ?? ''))) {
      if (thing.type === 'image') Object.assign(thing, { kind: 'nothing', type: undefined, native: '', text: '' })
    }
    if (name === 'w16se:symEx' && thing?.type === 'image') {
      const code = Number.parseInt(attributes['w16se:char'] ?? '', 16)
      const text = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      Object.assign(thing, { type: 'other', native: '<sym/>', text })
    }
    if (name === 'w:t' && this.#names.includes('w:rubyBase')) this.#inShown = true
    if (name === 'm:t') this.#inShown = true
    return 'swallow'
  }

  #leave(mode: Mode, parent: Mode, name: string, start: number, closing: number, end: number): void {
    if (mode === 'swallow') this.#inShown = false
    if (name === 'mc:AlternateContent' && mode === 'swallow') this.#pairTwins()
    if (name === 'mc:Fallback' && mode === 'swallow') this.#choices.at(-1)!.fallback = false
    if (name === 'w:txbxContent' || (name === 'w:tc' && mode === 'block')) this.#places.pop()
    if (name === 'w:footnote' || name === 'w:endnote') this.#note = undefined
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    const { paragraph } = frame
    if (name === 'w:p' && mode === 'para') {
      // An empty element has nowhere to put text into.
      paragraph.content = [paragraph.content[0], Math.max(closing, paragraph.content[0])]
      this.#frames.pop()
    } else if (mode === 'pPr' && parent === 'para') paragraph.content = [end, end]
    else if (mode === 'rPr') this.#finishProperties(frame.run!, start, end)
    else if (mode === 'run' && frame.run !== undefined) {
      frame.run.xml = [start, end]
      delete frame.run
    } else if (parent === 'run') this.#finish(paragraph.tokens.at(-1), frame, end)
    else if (parent === 'para') this.#leaveInParagraph(mode, name, frame, start, closing, end)
  }

  #leaveInParagraph(mode: Mode, name: string, frame: Frame, start: number, closing: number, end: number): void {
    const { tokens } = frame.paragraph
    if (mode === 'swallow') this.#finish(undefined, frame, end)
    else if (name === 'w:sdtContent') frame.controlEnd = closing
    else if (name === 'w:sdt') {
      if (frame.wrappers.at(-1)?.xml[0] === start) this.#unwrap([frame.controlEnd, end])
    } else if (name === 'w:smartTagPr' || name === 'w:customXmlPr') {
      const opened = tokens.at(-1)
      if (opened?.kind === 'open') opened.xml = [opened.xml[0], end]
    } else if (mode === 'para') this.#unwrap([closing, end])
    else if (mode === 'skip' && name !== 'w:sdtPr' && name !== 'w:sdtEndPr')
      this.#add({ kind: 'nothing', xml: [start, end], keep: keepOf(name) })
  }

  #finish(last: Token | undefined, frame: Frame, end: number): void {
    const token = frame.thing ?? last
    if (token !== undefined) token.xml = [token.xml[0], end]
    const inner = token?.group?.at(-1)
    if (inner !== undefined) inner.xml = [inner.xml[0], end]
    delete frame.thing
  }

  #finishProperties(run: Run, start: number, end: number): void {
    run.properties = this.#text.slice(start, end)
    run.look = run.styleId === undefined ? this.#look : { ...this.#styles.character(run.styleId), ...this.#look }
  }

  /** Adds a token; what is hidden or belongs to a field's instruction shows nothing. */
  #add(token: Partial<Token> & Pick<Token, 'kind' | 'xml'>): Token {
    const { paragraph, run } = this.#frame
    const added: Token = { text: '', native: '', keep: 'after', ...token, ...(run === undefined ? {} : { run }) }
    const content = added.kind === 'text' || added.kind === 'alone'
    const hidden = run?.look.hidden ?? this.#styles.paragraph(paragraph.styleId).look.hidden
    if (content && (hidden === true || this.#instructions > 0)) {
      added.kind = 'nothing'
      added.text = ''
      delete added.type
    }
    paragraph.tokens.push(added)
    return added
  }

  #wrap(token: Partial<Token> & Pick<Token, 'kind' | 'xml'>): void {
    this.#frame.wrappers.push(this.#add(token))
  }

  #unwrap(xml: Range): void {
    const opened = this.#frame.wrappers.pop()
    if (opened === undefined) return
    const { type, native } = opened
    const code = type === undefined ? {} : { type, native: closingTag(native) }
    opened.partner = this.#add({ kind: 'close', ...code, xml, partner: opened })
  }

  /** Follows a field that is written as marks among the runs. */
  #readField(type: string, xml: Range): void {
    const { paragraph } = this.#frame
    const token = this.#add({ kind: 'nothing', xml })
    if (type === 'begin') {
      const at = paragraph.tokens.length - 1
      this.#instructions++
      this.#fields.push({ contents: false, instruction: '', result: false, paragraph, token: at })
      return
    }
    const field = this.#fields.at(-1)
    if (field === undefined) return
    if (type === 'separate' && !field.result) {
      field.result = true
      this.#instructions--
      field.contents = /^\s*TOC\b/.test(field.instruction)
      if (field.contents) {
        this.#contents++
        paragraph.contents = true
      }
      const group = paragraph.tokens.slice(field.token)
      const whole = field.paragraph === paragraph && group.every(({ kind, run }) => kind === 'nothing' && run)
      if (!whole || field.contents || this.#instructions > 0) return
      const code = fieldCode(field.instruction)
      field.open = { kind: 'open', text: '', ...code, run: token.run!, xml, keep: 'after', group }
      paragraph.tokens.splice(field.token, group.length, field.open)
    } else if (type === 'end') {
      this.#fields.pop()
      if (!field.result) this.#instructions--
      if (field.contents) this.#contents--
      if (field.open === undefined || field.paragraph !== paragraph) return
      const { type, native } = field.open
      Object.assign(token, { kind: 'close', type, native: closingTag(native), partner: field.open })
      field.open.partner = token
    }
  }

  #pairTwins(): void {
    const [newer, older] = this.#choices.pop()!.paragraphs
    if (newer.length === older.length) for (let i = 0; i < newer.length; i++) newer[i]!.twin = older[i]!
  }
}

const NO_BLOCKS = new Set(['w:sectPr', 'w:tblGrid', 'mc:Fallback', 'w:del', 'w:moveFrom', 'w:altChunk'])
const WRAPPERS = new Set([
  ...['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'mc:AlternateContent', 'mc:Choice'],
])
/** What programs leave behind for themselves and make again. */
const DROPPED = new Set(['w:lastRenderedPageBreak', 'w:delText', 'w:delInstrText'])

function keepOf(name: string): Keep {
  if (/Start$/.test(name)) return 'before'
  return /^(?:w:proofErr|w:del|w:moveFrom|mc:Fallback)$/.test(name) ? 'no' : 'after'
}

function linkTag(address: string): string {
  return escapedTag('a', { href: address })
}

/** The code that a field's result stands in. */
function fieldCode(instruction: string): Pick<Token, 'type' | 'native'> {
  const link = /^\s*HYPERLINK\s+(?:\\l\s+)?(?:"([^"]*)"|(\S+))(?:\s+\\l\s+"([^"]*)")?/i.exec(instruction)
  if (link === null) return { type: 'other', native: '<field>' }
  const address = link[1] ?? link[2] ?? ''
  const inside = /^\s*HYPERLINK\s+\\l/i.test(instruction)
  return { type: 'link', native: linkTag(`${inside ? '#' : ''}${address}${link[3] ? `#${link[3]}` : ''}`) }
}

function closingTag(opening: string): string {
  return opening.startsWith('<a') ? '</a>' : '</field>'
}
