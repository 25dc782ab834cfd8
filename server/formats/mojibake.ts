import iconv from 'iconv-lite'
import { scoreText } from './letters.ts'

/** A text that was read in a wrong encoding before it was saved anew, and what it seems to have been. */
export interface Mojibake {
  /** Encoding its bytes were in, as `encoding.ts` names it. */
  readonly written: string
  /** Encoding they were read in. */
  readonly readAs: string
  /** How much of what is not ASCII is garbled, 0…1. */
  readonly share: number
  /** Where the first garbled passage begins, in UTF-16 units. */
  readonly offset: number
  /** The beginning of that passage as it stands and as it was meant; `�` where a letter is lost for good. */
  readonly garbled: string
  readonly repaired: string
}

/**
 * Finds out whether a text, or a part of it, was read in a wrong encoding: `РџСЂРё` and `ÐŸÑ€Ð¸` for `При`, `Ïðè` and
 * `оПХ` too.
 *
 * Passages are read back through every pair of encodings; a pair is proposed where its letters then fit a language so
 * much better that chance is out of the question. Up to 100 passages spread over the text are looked at.
 */
export function findMojibake(text: string): Mojibake | undefined {
  const passages = passagesOf(text)
  let best: Mojibake | undefined
  let bestGain = 0
  for (const pair of PAIRS) {
    let gain = 0
    let garbled = 0
    let all = 0
    let first: { offset: number; garbled: string; repaired: string } | undefined
    for (const { offset, text: passage, letters, score } of passages) {
      all += letters
      const repaired = repair(passage, pair)
      if (repaired === passage) continue
      const better = gainOf(passage, repaired, score, pair)
      if (better < pair.least) continue
      garbled += letters
      gain += better * letters
      first ??= { offset, garbled: passage.slice(0, SAMPLE), repaired: repair(passage.slice(0, SAMPLE), pair) }
    }
    // A short passage of many may look better in another encoding by chance.
    if (first === undefined || gain <= bestGain || (pair.written !== 'utf-8' && garbled < 0.02 * all + 5)) continue
    bestGain = gain
    best = { written: pair.written, readAs: pair.readAs, share: garbled / Math.max(1, all), ...first }
  }
  return best
}

/** How much better a passage is once repaired, in nats a letter; below any limit where that cannot be told. */
function gainOf(passage: string, repaired: string, score: number, pair: Pair): number {
  const better = scoreText(repaired) - score
  if (pair.written !== 'utf-8') {
    if (lettersOf(repaired) < 6) return 0
    // KOI8 has its capitals where others have small letters.
    return capitals(passage) > 0.6 && capitals(repaired) < 0.3 ? better + 0.6 : better
  }
  // Letters seldom make valid UTF-8 by chance, whatever language it is.
  return lettersOf(repaired) <= 0.6 * lettersOf(passage) ? Math.max(better, 3) : better
}

function capitals(text: string): number {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0)
}

/**
 * Reads a text back: its letters as the bytes they were taken from, and those in the encoding they were written in.
 * Words that cannot have come so stay as they are.
 */
export function repair(text: string, { written, readAs }: Pick<Mojibake, 'written' | 'readAs'>): string {
  const bytes = bytesOf(readAs)
  // No-break spaces and the like are bytes of letters here; only what is plain in either encoding divides words.
  return text.replace(/[^\t\n\r ]+/g, (word) => {
    if (lettersOf(word) === 0) return word
    const codes: number[] = []
    for (const unit of word) {
      const code = unit < '\u0080' ? unit.charCodeAt(0) : unit === '\ufffd' ? LOST : bytes.get(unit)
      if (code === undefined) return word
      codes.push(code)
    }
    if (written !== 'utf-8') {
      const read = iconv.decode(Buffer.from(codes), NAMES.get(written) ?? written)
      return word.includes('\ufffd')
        ? [...read].map((unit, i) => (word[i] === '\ufffd' ? '\ufffd' : unit)).join('')
        : read
    }
    const read = new TextDecoder('utf-8').decode(Uint8Array.from(codes))
    // A lost byte makes one of itself and one of the letter it ends; more, and this never was UTF-8.
    const lost = read.split('\ufffd').length - 1
    const known = word.split('\ufffd').length - 1
    return lost > 2 * known ? word : read.replace(/\ufffd+/g, '\ufffd')
  })
}

interface Pair {
  readonly written: string
  readonly readAs: string
  /** How much better the letters must fit, in nats a letter. */
  readonly least: number
}

const PAIRS: readonly Pair[] = [
  ...['windows-1252', 'windows-1251', 'koi8-u', 'cp866'].map((readAs) => ({ written: 'utf-8', readAs, least: 1.5 })),
  ...['windows-1251', 'koi8-u', 'cp866', 'kz-1048'].map((written) => ({ written, readAs: 'windows-1252', least: 2 })),
  { written: 'koi8-u', readAs: 'windows-1251', least: 0.8 },
  { written: 'windows-1251', readAs: 'koi8-u', least: 0.8 },
  { written: 'cp866', readAs: 'windows-1251', least: 2 },
  { written: 'windows-1251', readAs: 'cp866', least: 2 },
  // Only the Kazakh letters differ.
  { written: 'kz-1048', readAs: 'windows-1251', least: 0.4 },
]
const NAMES: ReadonlyMap<string, string> = new Map([['kz-1048', 'rk1048']])
const SAMPLE = 120
/** Stands for a byte that was lost; never part of UTF-8. */
const LOST = 0xff

const tables = new Map<string, ReadonlyMap<string, number>>()

function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, number>()
  for (let byte = 0x80; byte < 0x100; byte++) {
    const letter = iconv.decode(Buffer.from([byte]), NAMES.get(encoding) ?? encoding)
    if (letter !== '\ufffd') table.set(letter, byte)
  }
  // Programs keep a byte without a meaning as the control code of its number.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte)
    if (!table.has(control) && ![...table.values()].includes(byte)) table.set(control, byte)
    else if (encoding === 'windows-1252') table.set(control, byte)
  }
  tables.set(encoding, table)
  return table
}

interface Passage {
  readonly offset: number
  readonly text: string
  /** How much of it is not ASCII. */
  readonly letters: number
  readonly score: number
}

const PASSAGE = 300
const SPREAD = 60
const SUSPECT = 40

/** Passages spread over the text, and those around letters that seldom stand together but in garbled text. */
function passagesOf(text: string): Passage[] {
  const starts = new Set<number>()
  const step = Math.max(PASSAGE, Math.floor(text.length / SPREAD))
  for (let at = 0; at < text.length; at += step) starts.add(at)
  const suspect = new RegExp(GARBLED.source, 'gu')
  for (let found = 0; found < SUSPECT; found++) {
    const hit = suspect.exec(text)
    if (hit === null) break
    const start = text.lastIndexOf('\n', hit.index) + 1
    starts.add(hit.index - start > PASSAGE / 2 ? hit.index : start)
    suspect.lastIndex = hit.index + PASSAGE
  }
  return [...starts]
    .sort((one, other) => one - other)
    .flatMap((offset) => {
      // From word to word: half a letter of two bytes cannot be read.
      const from = offset === 0 ? 0 : offset + Math.max(0, text.slice(offset, offset + 80).search(/(?<=\s|^)\S/))
      // Not over a line's end, where the next may be sound; nor into the middle of a word.
      const line = text.slice(from, from + PASSAGE).indexOf('\n', 60)
      const to = Math.min(from + (line < 0 ? PASSAGE : line), text.length)
      const piece =
        to === text.length || line >= 0 ? text.slice(from, to) : text.slice(from, to).replace(/\S{0,40}$/, '')
      const letters = lettersOf(piece)
      return letters < 2 ? [] : [{ offset: from, text: piece, letters, score: scoreText(piece) }]
    })
}

function lettersOf(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) count++
  return count
}

// UTF-8 of Cyrillic read as Windows-1252 (Ð¿Ñ€), as Windows-1251 (РїСЂ) or as KOI8 (п©я─).
const GARBLED =
  /(?:[ÐÑ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u20ac\u2122\ufffd].?){4}|(?:[РС][\u0402-\u040f\u0452-\u045f\u0490\u0491\u0098-»\u2013-\u20ac\u2116\u2122]){3}|(?:[пя][©\u2500-\u25a0°-÷]){3}|[À-ÿ]{8}|â€/u
