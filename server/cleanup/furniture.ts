import type { FurnitureWords } from '../languages/furniture.ts'
import { languages } from '../languages/registry.ts'
import { bareLine } from './rule.ts'

/** How surely a line is furniture of its page: by itself, or only among others. */
export type Furniture = { readonly sure: boolean; readonly reason: string }

/**
 * Whether a line belongs to the page rather than to the article, by its words in any language Kopir has words for:
 * pages often have their menus in another one.
 *
 * A line of one or two words (`Search`, `Далі`) is one only among others: an article may have such a line too.
 */
export function furnitureOf(line: string): Furniture | undefined {
  if (line.length > longest) return undefined
  const bare = bareLine(line)
  if (bare === '') return undefined
  if (known.lines.has(bare))
    return { sure: bare.split(' ').length >= 3, reason: 'a menu, a contact or an appeal of the page' }
  const rest = bareLine(line.replace(PHONE, ' ').replace(MAIL, ' '))
  if (rest !== bare && (rest === '' || known.lines.has(rest) || CONTACT.test(rest))) {
    return { sure: true, reason: 'a contact of the page' }
  }
  if (bare.split(' ').every((word) => networks.has(word))) return { sure: false, reason: 'links to social networks' }
  if (startsWithOne(bare, known.starts)) return { sure: true, reason: 'an appeal or a link of the page' }
  return undefined
}

/** Whether a line tells of rights alone: `© 2020 …`, `All rights reserved`. */
export function isAboutRights(line: string): boolean {
  if (line.length > longest) return false
  return /^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\b)/i.test(line.trim()) || startsWithOne(bareLine(line), known.rights)
}

/** Whether a line is a picture's caption by its first words: `Photo by …`, `Фото: …`. */
export function isCaption(line: string): boolean {
  if (line.length > longest) return false
  const bare = bareLine(line)
  if (!startsWithOne(bare, known.captions)) return false
  // `Фото` and `Photo` begin sentences as well: a mark after them, a single word or a telling second one make a caption.
  return (
    /^\p{L}+\s*[:/|–—-]/u.test(line.trim()) || startsWithOne(bare, known.longCaptions) || bare.split(' ').length <= 3
  )
}

/** Whether a line only tells when the page was published, how long it takes or how often it was read. */
export function isCount(line: string): boolean {
  if (line.length > 80) return false
  if (STAMP.test(line.trim())) return true
  const bare = bareLine(line)
  if (!/\d/.test(bare)) return false
  const words = bare.split(' ').filter((word) => !/\d/.test(word))
  return words.length <= 3 && (startsWithOne(bare, known.counts) || startsWithOne(words.join(' '), known.counts))
}

/** Longer lines are running text. */
const longest = 160
// Six digits or more, beginning as a dialled number does or in three groups: two years with a dash are none.
const PHONE =
  /(?<![\p{L}\p{N}])(?=(?:[^\d\n]{0,3}\d){6})(?:(?:\+|\(?0)[\d()\s-]{4,20}\d|\(\d{2,5}\)[\d\s-]{4,14}\d|\d{1,5}[\s-]\d{1,5}[\s-]\d{1,5}(?:[\s-]\d{1,5}){0,2})(?![\p{L}\p{N}])/gu
const MAIL = /[^\s@<>]{1,64}@[^\s@<>]{1,64}\.\p{L}{2,}/gu
const CONTACT = /^(?:tel|phone|fax|e mail|email|тел|телефон|факс|моб|ел пошта|e пошта|эл почта|эл пошта|пошта|почта)$/u
/** A date with a time of day: a page's own, never a sentence's. */
const STAMP =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2} \p{L}{3,12},? \d{4})[\s,|–—-]{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?$/u
const networks = new Set([
  ...['facebook', 'twitter', 'x', 'telegram', 'instagram', 'youtube', 'whatsapp', 'viber', 'linkedin', 'tiktok', 'vk'],
  ...[
    'rss',
    'messenger',
    'pinterest',
    'reddit',
    'threads',
    'signal',
    'email',
    'print',
    'pocket',
    'ok',
    'google',
    'news',
  ],
])

const packs = [...languages.values()].flatMap(({ furniture }) => (furniture ? [furniture] : []))
const all = (part: keyof FurnitureWords) => packs.flatMap((words) => words[part].map(bareLine))
const known = {
  lines: new Set(all('lines')),
  starts: byFirstWord(all('starts')),
  captions: byFirstWord(all('captions')),
  longCaptions: byFirstWord(all('captions').filter((caption) => caption.includes(' '))),
  rights: byFirstWord(all('rights')),
  counts: byFirstWord(all('counts')),
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const phrase of phrases) {
    const first = phrase.split(' ')[0]!
    found.set(first, [...(found.get(first) ?? []), phrase])
  }
  return found
}

function startsWithOne(bare: string, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  const own = phrases.get(bare.split(' ', 1)[0]!)
  return own?.some((phrase) => bare === phrase || bare.startsWith(`${phrase} `)) ?? false
}
