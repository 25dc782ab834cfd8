import { encodeLike, lackingIn } from './encode.ts'
import type { Code, Replacement } from './format.ts'
import { isBlock, VOID } from './html-elements.ts'
import { isElement, parseHtml } from './html-tree.ts'
import { applyEdits, type NewText, type TextEdit, textEdits, withCodes } from './rewrite-text.ts'

/**
 * A page with new texts: everything else as it was, but for the language that `<html>` names.
 *
 * Characters that the page's encoding lacks are written as references, so the encoding stays.
 */
export function rewriteHtml(
  bytes: Uint8Array,
  page: { readonly text: string; readonly codes: readonly Code[]; readonly encoding: string },
  replacements: readonly Replacement[],
  { lang, xhtml }: { readonly lang: string; readonly xhtml: boolean },
): Uint8Array {
  const lacking = lackingIn(replacements.map(({ text }) => text).join(''), page.encoding)
  const edits = textEdits(page, replacements, (next) => newHtml(page.text, next, lacking))
  return encodeLike(bytes, applyEdits(page.text, [...edits, ...languageEdits(page.text, lang, xhtml)]), page.encoding)
}

/** The source of a new text. Halves of pairs whose other half stands outside stay, so that nothing is left open. */
export function newHtml(raw: string, next: NewText, lacking: ReadonlySet<string> = new Set()): string {
  const { before, after } = halves(next.left.map(([start, end]) => raw.slice(start, end)))
  return before + withCodes(next, (piece) => escapeHtml(piece, lacking)) + after
}

function escapeHtml(text: string, lacking: ReadonlySet<string>): string {
  return [...text]
    .map((character) => {
      if (character === '&') return '&amp;'
      if (character === '<') return '&lt;'
      if (character === '\u00a0') return '&#160;'
      return lacking.has(character) ? `&#${character.codePointAt(0)};` : character
    })
    .join('')
}

/** Of codes that are not written: closing tags without their opening one, and opening ones without their closing one. */
function halves(natives: readonly string[]): { before: string; after: string } {
  const open: { name: string; native: string }[] = []
  let before = ''
  let scripts = ''
  for (const native of natives) {
    const [, closing, tag] = /^<(\/?)([a-zA-Z][^\s/>]*)/.exec(native) ?? []
    const name = tag?.toLowerCase()
    // Not a sentence's, though it stands in one.
    if (name === 'script' || name === 'style' || name === 'template') scripts += native
    if (name === undefined || VOID.has(name) || isBlock(name) || native.endsWith('/>')) continue
    if (closing === '') {
      if (!native.endsWith(`</${tag}>`)) open.push({ name, native })
      continue
    }
    const opening = open.findLastIndex((other) => other.name === name)
    if (opening >= 0) open.splice(opening, 1)
    else before += native
  }
  return { before, after: open.map(({ native }) => native).join('') + scripts }
}

/** `<html lang>` says the new language; a page that has no such tag gets none. */
function languageEdits(text: string, lang: string, xhtml: boolean): TextEdit[] {
  const { document } = parseHtml(text, xhtml)
  const html = document.childNodes.find((node) => node.nodeName === 'html')
  const tag = html && isElement(html) ? html.sourceCodeLocation?.startTag : undefined
  if (html === undefined || !isElement(html) || !tag) return []
  const named = ['lang', 'xml:lang'].flatMap((name): TextEdit[] => {
    const place = html.sourceCodeLocation?.attrs?.[name]
    return place ? [{ start: place.startOffset, end: place.endOffset, text: `${name}="${lang}"` }] : []
  })
  const after = tag.startOffset + '<html'.length
  return named.length > 0 ? named : [{ start: after, end: after, text: ` lang="${lang}"` }]
}
