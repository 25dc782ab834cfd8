import { inPart, PART_DEPTH } from './container.ts'
import type { BlockHint, ImportedBlock } from './format.ts'
import { escapedTag, type LookPiece, type RunLook } from './looks.ts'
import type { OdtStyles } from './odt-styles.ts'
import { walkXml, type XmlHandlers } from './xml-read.ts'

/** A paragraph of an OpenDocument text. */
export interface OdtParagraph {
  readonly pieces: LookPiece[]
  readonly look: RunLook
  readonly block: Pick<ImportedBlock, 'kind' | 'level' | 'hint'>
}

export interface OdtPart {
  /** In the order they begin. */
  readonly paragraphs: readonly OdtParagraph[]
  /** Of the notes, in the order of their marks. */
  readonly notes: readonly OdtParagraph[]
}

/**
 * Reads a part of an OpenDocument text (OpenDocument 1.3, part 3).
 *
 * @param inside  the elements whose paragraphs are read
 * @param hint    what its paragraphs are, where they are no text of the document
 */
export function readOdtPart(
  name: string,
  xml: string,
  styles: OdtStyles,
  inside: readonly string[],
  hint?: BlockHint,
): OdtPart {
  const handlers = new PartHandlers(styles, inside, hint)
  inPart(name, () => walkXml(xml, () => handlers, PART_DEPTH))
  return handlers
}

/** What the inside of an element is read as. */
type Mode = 'outside' | 'block' | 'para' | 'thing' | 'skip'

/** A paragraph being read; in a note or a text box there is one in another. */
interface Frame {
  readonly paragraph: OdtParagraph
  /** Of the spans that are open; the same object for the same spans. */
  readonly looks: RunLook[]
  /** Whether white space here is one with what was before. */
  afterSpace: boolean
  thing?: { -readonly [Key in keyof LookPiece]: LookPiece[Key] }
}

class PartHandlers implements XmlHandlers, OdtPart {
  readonly paragraphs: OdtParagraph[] = []
  readonly notes: OdtParagraph[] = []

  readonly #styles: OdtStyles
  readonly #inside: readonly string[]
  readonly #hint: BlockHint | undefined
  readonly #modes: Mode[] = []
  readonly #names: string[] = []
  readonly #frames: Frame[] = []
  readonly #combined = new Map<RunLook, Map<string, RunLook>>()
  #noteCount = 0

  constructor(styles: OdtStyles, inside: readonly string[], hint: BlockHint | undefined) {
    this.#styles = styles
    this.#inside = inside
    this.#hint = hint
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const mode = this.#enter(this.#modes.at(-1) ?? 'outside', name, attributes)
    this.#names.push(name)
    this.#modes.push(mode)
  }

  close(name: string): void {
    const mode = this.#modes.pop()
    this.#names.pop()
    const frame = this.#frames.at(-1)
    if (frame === undefined || mode === 'skip') return
    if (name === 'text:p' || name === 'text:h') this.#frames.pop()
    else if (mode === 'para') this.#leaveInline(name, frame)
    else if (mode === 'thing' && this.#modes.at(-1) === 'para') delete frame.thing
  }

  text(text: string): void {
    if (this.#modes.at(-1) !== 'para') return
    const frame = this.#frames.at(-1)!
    // ODF 6.1.2: every run of white space is one space, and none stands where a paragraph begins.
    let shown = text.replace(/[ \t\r\n]+/g, ' ')
    if (frame.afterSpace && shown.startsWith(' ')) shown = shown.slice(1)
    if (shown === '') return
    frame.afterSpace = shown.endsWith(' ')
    this.#add({ kind: 'text', text: shown })
  }

  #enter(mode: Mode, name: string, attributes: Readonly<Record<string, string>>): Mode {
    switch (mode) {
      case 'outside':
        return this.#inside.includes(name) ? 'block' : 'outside'
      case 'block':
        return this.#enterBlock(name, attributes)
      case 'para':
        return this.#enterInline(name, attributes)
      case 'thing':
        return this.#enterThing(name, attributes)
      default:
        return 'skip'
    }
  }

  #enterBlock(name: string, attributes: Readonly<Record<string, string>>): Mode {
    if (name === 'text:p' || name === 'text:h') {
      this.#begin(name, attributes)
      return 'para'
    }
    const hidden = name === 'text:section' && attributes['text:display'] === 'none'
    return hidden || /-source$/.test(name) || SKIPPED.has(name) ? 'skip' : 'block'
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = this.#styles.paragraph(attributes['text:style-name'])
    const level = Math.min(99, Math.max(1, Number(attributes['text:outline-level'] ?? '1') || 1))
    const paragraph: OdtParagraph = {
      pieces: [],
      look: style.look,
      block: this.#blockOf(style, name === 'text:h' ? level : style.title ? 1 : undefined),
    }
    if (this.#names.includes('text:note-body')) this.notes.push(paragraph)
    else this.paragraphs.push(paragraph)
    this.#frames.push({ paragraph, looks: [PLAIN], afterSpace: true })
  }

  #blockOf(style: ReturnType<OdtStyles['paragraph']>, level: number | undefined): OdtParagraph['block'] {
    const within = (pattern: RegExp) => this.#names.some((name) => pattern.test(name))
    const contents = within(/^text:index-body$/)
    const hint = this.#hint ?? (contents ? 'navigation' : style.caption ? 'caption' : undefined)
    const hinted = hint === undefined ? {} : { hint }
    if (within(/^text:note-body$/)) return { kind: 'note', ...hinted }
    // The innermost of cell, list and text box says what a paragraph is.
    const place = this.#names.findLast((name) => PLACES.has(name))
    if (place === 'table:table-cell') return { kind: 'cell', ...hinted }
    if (level !== undefined && !contents) return { kind: 'heading', level, ...hinted }
    if (place === 'text:list-item' || place === 'text:numbered-paragraph') return { kind: 'item', ...hinted }
    return { kind: style.quote ? 'quote' : 'sentence', ...hinted }
  }

  #enterInline(name: string, attributes: Readonly<Record<string, string>>): Mode {
    const frame = this.#frames.at(-1)!
    switch (name) {
      case 'text:span':
        frame.looks.push(this.#combine(frame.looks.at(-1)!, attributes['text:style-name'] ?? ''))
        return 'para'
      case 'text:a':
        this.#add({ kind: 'open', type: 'link', native: escapedTag('a', { href: attributes['xlink:href'] ?? '' }) })
        return 'para'
      case 'text:s': {
        const count = Math.min(1000, Math.max(1, Number(attributes['text:c'] ?? '1') || 1))
        this.#add({ kind: 'text', text: ' '.repeat(count) })
        frame.afterSpace = false
        return 'skip'
      }
      case 'text:tab':
      case 'text:line-break':
        this.#add({ kind: 'alone', type: 'break', native: name === 'text:tab' ? '<tab/>' : '<br/>', text: ' ' })
        frame.afterSpace = false
        return 'skip'
      case 'text:note':
        this.#noteCount++
        this.#add({ kind: 'alone', type: 'note', native: `<note id="${this.#noteCount}"/>` })
        frame.afterSpace = false
        return 'thing'
      case 'draw:frame': {
        // What floats stands in the middle of a sentence by accident.
        const floats = attributes['text:anchor-type'] !== 'as-char'
        frame.thing = this.#add(floats ? { kind: 'nothing' } : { kind: 'alone', type: 'image', native: '<img/>' })
        if (!floats) frame.afterSpace = false
        return 'thing'
      }
      default:
        return this.#enterOther(name)
    }
  }

  #enterOther(name: string): Mode {
    if (TRANSPARENT.has(name)) return 'para'
    if (SKIPPED.has(name) || /^office:annotation/.test(name)) return 'skip'
    if (!name.startsWith('text:')) return 'thing'
    // What is left shows something the program has worked out: a page, a date, a reference.
    this.#add({ kind: 'open', type: 'other', native: '<field>' })
    return 'para'
  }

  #leaveInline(name: string, frame: Frame): void {
    if (name === 'text:span') frame.looks.pop()
    else if (name === 'text:a') this.#add({ kind: 'close', type: 'link', native: '</a>' })
    else if (!TRANSPARENT.has(name)) this.#add({ kind: 'close', type: 'other', native: '</field>' })
  }

  /** Inside a note, a frame or a drawing only paragraphs of their own are text. */
  #enterThing(name: string, attributes: Readonly<Record<string, string>>): Mode {
    if (name === 'text:note-body' || name === 'draw:text-box') return 'block'
    if (name === 'text:p' || name === 'text:h') return this.#enterBlock(name, attributes)
    return SKIPPED.has(name) || name === 'text:note-citation' ? 'skip' : 'thing'
  }

  #add(piece: Partial<LookPiece> & Pick<LookPiece, 'kind'>): LookPiece {
    const { paragraph, looks } = this.#frames.at(-1)!
    const look = looks.at(-1)!
    const hidden = (look.hidden ?? paragraph.look.hidden) === true && (piece.kind === 'text' || piece.kind === 'alone')
    const added: LookPiece = { text: '', native: '', look, ...piece, ...(hidden ? { kind: 'nothing', text: '' } : {}) }
    paragraph.pieces.push(added)
    return added
  }

  #combine(outer: RunLook, style: string): RunLook {
    const known = this.#combined.get(outer) ?? new Map<string, RunLook>()
    this.#combined.set(outer, known)
    const found = known.get(style) ?? { ...outer, ...this.#styles.text(style) }
    known.set(style, found)
    return found
  }
}

const PLAIN: RunLook = {}
const PLACES = new Set(['table:table-cell', 'text:list-item', 'text:numbered-paragraph', 'draw:text-box'])

const TRANSPARENT = new Set([
  ...['text:meta', 'text:meta-field', 'text:ruby', 'text:ruby-base', 'draw:a', 'text:bookmark', 'text:bookmark-start'],
  ...['text:bookmark-end', 'text:reference-mark', 'text:reference-mark-start', 'text:reference-mark-end'],
  ...['text:change', 'text:change-start', 'text:change-end', 'text:soft-page-break', 'text:toc-mark'],
  ...['text:toc-mark-start', 'text:toc-mark-end', 'text:alphabetical-index-mark', 'text:user-index-mark'],
  ...['text:alphabetical-index-mark-start', 'text:alphabetical-index-mark-end'],
])

const SKIPPED = new Set([
  ...[
    'text:tracked-changes',
    'text:ruby-text',
    'text:hidden-text',
    'text:hidden-paragraph',
    'text:script',
    'text:number',
  ],
  ...['text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:forms', 'office:annotation'],
  ...['table:covered-table-cell', 'svg:title', 'svg:desc', 'math:math', 'office:binary-data', 'draw:object'],
  'office:event-listeners',
])
