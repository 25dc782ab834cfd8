import { FormatError } from './format.ts'
import { decodeHtml } from './html-encoding.ts'
import { attribute, isElement, parseHtml, textOf, walkHtml } from './html-tree.ts'
import { decodeXml, readXml } from './xml-read.ts'
import type { ZipContainer } from './zip-read.ts'

/** A file of a book's text, in reading order. */
export interface EpubChapter {
  /** Its name in the container. */
  readonly path: string
  /** As the table of contents has it. */
  readonly title?: string
  /** It is the table of contents itself. */
  readonly isContents: boolean
}

export interface EpubPackage {
  readonly title?: string
  readonly chapters: readonly EpubChapter[]
}

interface Item {
  readonly path: string
  readonly type: string
  readonly properties: string
}

/**
 * Reads what a book says of itself: its title and the order of its chapters (EPUB 2 and 3).
 *
 * @throws FormatError when it says nothing of the kind, or its text is locked
 */
export function readPackage(zip: ZipContainer): EpubPackage {
  const path = packagePath(zip)
  const items = new Map<string, Item>()
  const order: string[] = []
  let title: string | undefined
  for (const { name, attributes, text } of elementsOf(zip, path)) {
    if (name === 'title') title ??= text.replace(/\s+/g, ' ').trim() || undefined
    else if (name === 'item' && attributes.id !== undefined) items.set(attributes.id, itemOf(path, attributes))
    else if (name === 'itemref') order.push(attributes.idref ?? '')
  }
  const read = new Set<string>()
  const spine = order.flatMap((id) => {
    const item = items.get(id)
    if (item === undefined || !/html|dtbook/.test(item.type) || !zip.has(item.path) || read.has(item.path)) return []
    read.add(item.path)
    return [item]
  })
  if (spine.length === 0) throw new FormatError(0, 0, 'the book names no chapters that can be read')
  refuseLocked(zip, read)
  const titles = contentsOf(zip, [...items.values()])
  const chapters = spine.map((item): EpubChapter => {
    const name = titles.get(item.path)
    return { path: item.path, isContents: isNav(item), ...(name === undefined ? {} : { title: name }) }
  })
  return { chapters, ...(title === undefined ? {} : { title }) }
}

function packagePath(zip: ZipContainer): string {
  if (!zip.has('META-INF/container.xml'))
    throw new FormatError(0, 0, 'this is not an EPUB book: it has no META-INF/container.xml')
  for (const { name, attributes } of elementsOf(zip, 'META-INF/container.xml')) {
    const path = attributes['full-path']
    if (name === 'rootfile' && path !== undefined && zip.has(path)) return path
  }
  throw new FormatError(0, 0, 'the book does not say where its contents are; it is damaged')
}

function itemOf(from: string, attributes: Readonly<Record<string, string>>): Item {
  return {
    path: resolved(from, attributes.href ?? ''),
    type: attributes['media-type'] ?? '',
    properties: attributes.properties ?? '',
  }
}

const isNav = ({ properties }: Item) => properties.split(' ').includes('nav')

// Fonts may be scrambled by these; anybody can read such a book.
const FOR_FONTS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

function refuseLocked(zip: ZipContainer, chapters: ReadonlySet<string>): void {
  if (!zip.has('META-INF/encryption.xml')) return
  let algorithm = ''
  for (const { name, attributes } of elementsOf(zip, 'META-INF/encryption.xml')) {
    if (name === 'EncryptionMethod') algorithm = attributes.Algorithm ?? ''
    if (name !== 'CipherReference' || FOR_FONTS.has(algorithm)) continue
    if (chapters.has(resolved('', attributes.URI ?? ''))) {
      throw new FormatError(0, 0, 'the book is locked by its shop (DRM). Ask for a copy that is not')
    }
  }
}

/** Titles of the table of contents by the files they lead to, the first of each. */
function contentsOf(zip: ZipContainer, items: readonly Item[]): Map<string, string> {
  const titles = new Map<string, string>()
  const add = (path: string, words: string) => {
    const title = words.replace(/\s+/g, ' ').trim()
    if (title !== '' && !titles.has(path)) titles.set(path, title)
  }
  const nav = items.find(isNav)
  if (nav !== undefined && zip.has(nav.path)) {
    const visit = parseHtml(decodeHtml(zip.read(nav.path)).text, true)
    walkHtml(
      visit.document,
      (node) => {
        const href = isElement(node) && node.tagName === 'a' ? attribute(node, 'href') : undefined
        if (href !== undefined) add(resolved(nav.path, href), textOf(node, 200))
        return 'childNodes' in node
      },
      () => {},
    )
  }
  const ncx = items.find(({ type }) => type === 'application/x-dtbncx+xml')
  if (ncx === undefined || !zip.has(ncx.path)) return titles
  let label = ''
  for (const { name, attributes, text } of elementsOf(zip, ncx.path)) {
    if (name === 'text') label = text
    else if (name === 'content') add(resolved(ncx.path, attributes.src ?? ''), label)
  }
  return titles
}

/** A path in the container that a file in it names: only ever compared. */
function resolved(from: string, href: string): string {
  const path = href.split(/[?#]/)[0]!
  let plain = path
  try {
    plain = decodeURIComponent(path)
  } catch {
    // As it stands.
  }
  const parts = from.split('/').slice(0, -1)
  for (const part of plain.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Directly in it. */
  readonly text: string
}

/** The elements of a file of XML as they end, without their prefixes. */
function elementsOf(zip: ZipContainer, path: string): Generator<Found> {
  return readXml<Found>(decodeXml(zip.read(path)).text, (emit) => {
    const open: { name: string; attributes: Readonly<Record<string, string>>; text: string }[] = []
    return {
      open: (name, attributes) => open.push({ name: name.replace(/^.*:/, ''), attributes, text: '' }),
      text: (text) => {
        const last = open.at(-1)
        if (last !== undefined) last.text += text
      },
      close: () => emit(open.pop()!),
    }
  })
}
