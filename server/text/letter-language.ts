/** What the letters of a text say of its language. */
export interface LetterLanguage {
  /** BCP 47 primary subtag. */
  readonly code: string
  /** Natural logarithm of how many times likelier it is than the next one. */
  readonly margin: number
}

/**
 * Tells Cyrillic languages apart by how often they have the letters in which they differ; undefined where the text is
 * not mostly Cyrillic.
 *
 * Letters are counted as if each came by chance, so the margin grows with the text: forty letters of one language
 * nearly always give more than 5. Time grows with the text's length.
 */
export function cyrillicLanguage(text: string): LetterLanguage | undefined {
  const counts = GROUPS.map(() => 0)
  let cyrillic = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < FIRST || code > LAST) {
      const small = code | 0x20
      if (small >= 0x61 && small <= 0x7a) latin++
      continue
    }
    cyrillic++
    const group = GROUP_OF[code - FIRST]!
    if (group > 0) counts[group - 1]!++
  }
  if (cyrillic <= latin) return undefined
  const others = cyrillic - counts.reduce((sum, count) => sum + count, 0)
  const byLetters = LANGUAGES.map(({ code, logs, rest }) =>
    counts.reduce((sum, count, group) => sum + count * logs[group]!, others * rest + (EXPECTED.has(code) ? PRIOR : 0)),
  )
  const sure = best(byLetters)
  if (sure.margin > ENOUGH) return sure
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  return best(byLetters.map((score, i) => score + LANGUAGES[i]!.own.filter((word) => words.has(word)).length * WORD))
}

function best(scores: readonly number[]): LetterLanguage {
  const [first, second] = [...scores.keys()].sort((one, other) => scores[other]! - scores[one]!)
  return { code: LANGUAGES[first!]!.code, margin: scores[first!]! - scores[second!]! }
}

// Where letters alone say so much, words are not read.
const ENOUGH = 15
const FIRST = 0x400
const LAST = 0x52f

// Letters that some of the languages have and others do not, or much more often.
const GROUPS = ['әғқұһ', 'ңөү', 'і', 'їєґ', 'ы', 'эё', 'ъ', 'ў', 'и', 'о', 'ђћљњџјѕѓќ']
/** By letter, capital or small, the number of its group from 1; 0 for one in none. */
const GROUP_OF = new Uint8Array(LAST - FIRST + 1)
for (const [group, letters] of GROUPS.entries())
  for (const letter of letters + letters.toUpperCase()) GROUP_OF[letter.charCodeAt(0) - FIRST] = group + 1

// e^2.3, ten times: the languages people come here with are likelier before a letter is read.
const EXPECTED = new Set(['kk', 'uk', 'ru'])
const PRIOR = 2.3
// A small word that only one of them writes so.
const WORD = 3

// Letters of each group in a thousand, from general knowledge of the languages; names and loans bring in others, so
// none is impossible.
const LANGUAGES = [
  {
    code: 'kk',
    counts: [90, 50, 58, 0.1, 72, 4, 0.3, 0.1, 11, 26, 0.1],
    own: 'және мен деп деді үшін бұл бір еді болды осы емес туралы',
  },
  {
    code: 'uk',
    counts: [0.2, 0.2, 57, 17, 0.3, 0.2, 0.1, 0.1, 61, 94, 0.1],
    own: 'що та від із цей його які який був була було були вже але або й його років як',
  },
  {
    code: 'ru',
    counts: [0.2, 0.2, 0.3, 0.2, 19, 4, 0.5, 0.1, 74, 110, 0.1],
    own: 'что и это его как был была было были уже или но из от который года',
  },
  { code: 'be', counts: [0.1, 0.1, 65, 0.1, 38, 14, 0.1, 14, 0.3, 40, 0.1] },
  { code: 'bg', counts: [0.1, 0.1, 0.1, 0.1, 0.2, 0.1, 18, 0.1, 90, 88, 0.1] },
  { code: 'ky', counts: [0.3, 50, 0.2, 0.1, 62, 10, 0.2, 0.1, 40, 40, 0.1] },
  { code: 'sr', counts: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 90, 90, 70] },
].map(({ code, counts, own = '' }) => ({
  code,
  own: own.split(' ').filter((word) => word !== ''),
  logs: counts.map((count) => Math.log(count / 1000)),
  rest: Math.log(1 - counts.reduce((sum, count) => sum + count, 0) / 1000),
}))
