import { foldAcrossScripts } from '../../server/names/latin-key.ts'

// The same keys in three layouts, row by row from the digits down: Latin, the standard Kazakh one, the Ukrainian one.
const latin = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const kazakh = '("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№'
const ukrainian = "'1234567890-=йцукенгшщзхїфівапролджєячсмитьбю."

const between = (from: string, to: string) => new Map([...from].map((sign, i) => [sign, to[i]!]))
const layouts = [between(kazakh, latin), between(ukrainian, latin), between(latin, kazakh), between(latin, ukrainian)]
const retyped = (text: string, table: ReadonlyMap<string, string>) =>
  [...text].map((sign) => table.get(sign) ?? sign).join('')

/**
 * What a search may mean: as it is typed, or as the same keys would have written it in another layout, for whoever
 * forgot to change it (`гтвщ` is `undo`).
 */
export function readings(typed: string): readonly string[] {
  const plain = typed.normalize('NFC').toLowerCase().trim()
  return [...new Set([plain, ...layouts.map((table) => retyped(plain, table))])]
}

/**
 * How well a text answers a search, higher is better; null where it does not. Every word of the search must be found:
 * at the beginning of a word best, inside one well, as letters in order badly; across scripts (`kitap` finds `кітап`).
 *
 * @param wanted  `readings` of what was typed
 */
export function fuzzy(wanted: readonly string[], text: string): number | null {
  const plain = text.normalize('NFC').toLowerCase()
  const found = wanted.map((each, i) => {
    const score = scoreOf(each, plain)
    return score === null ? null : score - (i > 0 ? 0.5 : 0)
  })
  const best = Math.max(...found.map((each) => each ?? -1))
  if (best > 0) return best
  const [typed] = wanted
  const key = typed ? foldAcrossScripts(typed) : ''
  if (key.length < 2) return best >= 0 ? best : null
  return foldAcrossScripts(plain).includes(key) ? 1.5 : best >= 0 ? best : null
}

function scoreOf(search: string, text: string): number | null {
  const words = search.split(/\s+/).filter(Boolean)
  let sum = 0
  for (const word of words) {
    const one = scoreOfWord(word, text)
    if (one === null) return null
    sum += one
  }
  return words.length === 0 ? 0 : sum / words.length + (text.startsWith(search) ? 1 : 0)
}

function scoreOfWord(word: string, text: string): number | null {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return 3
  }
  if (text.includes(word)) return 2
  return word.length >= 3 && hasInOrder(word, text) ? 0.6 : null
}

/** Letters in order, each at the beginning of a word or next to the one before: not just anywhere. */
function hasInOrder(word: string, text: string): boolean {
  let at = -1
  for (const sign of word) {
    let next = at + 1
    while (
      next < text.length &&
      !(text[next] === sign && (next === at + 1 || !/[\p{L}\p{N}]/u.test(text[next - 1] ?? ' ')))
    )
      next++
    if (next >= text.length) return false
    at = next
  }
  return true
}
