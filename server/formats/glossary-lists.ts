import type { GlossaryForm, GlossaryIdentifier } from './glossary-words.ts'

/**
 * Lists of two-part items as one line of text, for formats whose cells and notes hold text only:
 * `genitive = Ахмета; dative = Ахметові`, `wikidata:Q1899; url:https://kyiv.example`. A backslash stands before a mark
 * that is part of the words, so that reading gives the same list.
 */
export function writeForms(forms: readonly GlossaryForm[]): string {
  return forms.map(({ how, text }) => `${escaped(how, /[\\;=]/g)} = ${escaped(text, /[\\;]/g)}`).join('; ')
}

/** @returns undefined where an item has no `=` */
export function readForms(written: string): readonly GlossaryForm[] | undefined {
  const forms = items(written).map((item) => halves(item, '='))
  return forms.every((form) => form !== undefined) ? forms.map(([how, text]) => ({ how, text })) : undefined
}

export function writeIdentifiers(identifiers: readonly GlossaryIdentifier[]): string {
  return identifiers.map(({ scheme, value }) => `${escaped(scheme, /[\\;:]/g)}:${escaped(value, /[\\;]/g)}`).join('; ')
}

/** Also reads what people write: an address alone is a `url`, a number such as Q1899 Wikidata's. Others are left out. */
export function readIdentifiers(written: string): readonly GlossaryIdentifier[] {
  return items(written).flatMap((item): GlossaryIdentifier[] => {
    if (/^https?:/i.test(item)) return [{ scheme: 'url', value: plain(item) }]
    if (/^Q\d{1,12}$/.test(item)) return [{ scheme: 'wikidata', value: item }]
    const parts = halves(item, ':')
    return parts === undefined ? [] : [{ scheme: parts[0], value: parts[1] }]
  })
}

function escaped(text: string, marks: RegExp): string {
  // White space at an end would be taken for the list's own.
  return text.replace(marks, '\\$&').replace(/^\s|\s$/g, '\\$&')
}

/** The items of a list, their backslashes still in them. */
function items(written: string): string[] {
  const found: string[] = []
  let item = ''
  for (let at = 0; at < written.length; at++) {
    if (written[at] === '\\') item += written[at]! + (written[++at] ?? '')
    else if (written[at] === ';') {
      found.push(item)
      item = ''
    } else item += written[at]
  }
  found.push(item)
  return found.map(trimmed).filter((each) => each !== '')
}

function halves(item: string, mark: string): readonly [string, string] | undefined {
  for (let at = 0; at < item.length; at++) {
    if (item[at] === '\\') at++
    else if (item[at] === mark) {
      const parts = [plain(trimmed(item.slice(0, at))), plain(trimmed(item.slice(at + 1)))] as const
      return parts.some((part) => part === '') ? undefined : parts
    }
  }
  return undefined
}

/** Without white space at the ends, but for one that a backslash keeps. */
function trimmed(text: string): string {
  const start = text.trimStart()
  const end = start.trimEnd()
  const slashes = /\\*$/.exec(end.slice(-50))![0].length
  return slashes % 2 === 1 && end.length < start.length ? start.slice(0, end.length + 1) : end
}

const plain = (text: string) => text.replace(/\\([\s\S])/g, '$1')
