import { skeleton } from '../text/skeleton.ts'

const wordRun = /[\p{L}\p{N}\p{M}'’ʼ‘`´′＇]+/gu

/**
 * A key under which a name is found in any script: `Ахмет`, `Akhmet` and `ahmet` have one key, and so have
 * `Грушевський` and `hrushevsky`. Words are kept, one space between them; all else but letters and digits is dropped.
 *
 * A key is for comparing with other keys (equal, begins with, contains), never for showing. Coarser than `skeleton` in
 * one thing: g and h fall together, because Ukrainian г is h in English and Kazakh г is g. Sound letters are capitals
 * in it (C = ch, S = sh), so a key must not be lower-cased.
 *
 * Linear in the length of the text; no tables but those of `skeleton`.
 */
export function foldAcrossScripts(text: string): string {
  return (text.match(wordRun) ?? [])
    .map(keyOfWord)
    .filter((key) => key !== '')
    .join(' ')
}

/**
 * The keys that a search typed so far may mean, the plain one first: after `ak` comes `akh…` as often as `akt…`, so
 * both `ak` and `ah` are looked for. One or two keys; none when nothing that can be compared is typed yet.
 */
export function keysWhileTyping(typed: string): readonly string[] {
  const key = foldAcrossScripts(typed)
  if (key === '') return []
  const opened = /[a-z]$/i.exec(typed) && digraphs[typed.at(-1)!.toLowerCase()]
  if (!opened) return [key]
  const rest = typed.slice(0, -1) + opened
  return [...new Set([key, foldAcrossScripts(rest)])]
}

// Letters that open a digraph of one sound, with the whole of it.
const digraphs: Readonly<Record<string, string>> = { k: 'kh', s: 'sh', z: 'zh', c: 'ch', t: 'ts', p: 'ph' }

function keyOfWord(word: string): string {
  const key = skeleton(word.normalize('NFC')).replaceAll('g', 'h')
  return key.replace(/(.)\1+/g, '$1')
}
