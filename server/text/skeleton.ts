/**
 * The sound of a word in a few Latin letters, alike for Cyrillic and Latin spellings of one name: `Жанара` and `Zhanara`
 * are both `janara`, `Зеленський` and `Zelenskyy` both `zelenski`.
 *
 * Coarse on purpose: voiced g and ғ, k and q, и and ы fall together. Letters: C = ch, S = sh, c = ts, j = zh and dzh.
 * A word in another script comes back as it is, in lower case without diacritics.
 */
export function skeleton(word: string): string {
  const lower = word.toLowerCase()
  const latin = /[\u0400-\u052f]/.test(lower) ? fromCyrillic(lower) : fromLatin(lower)
  return latin.replace(/(.)\1+/g, '$1')
}

/**
 * How alike two skeletons are, 0…1: one minus the weighted edit distance over the longer length.
 *
 * Vowels change and fall cheaply (0.45), neighbouring consonants cost less than others, h falls for 0.5.
 * With `openEnd`, what follows in the longer word after the whole shorter one is nearly free, as a case ending is.
 */
export function skeletonSimilarity(a: string, b: string, openEnd = false): number {
  if (a === b) return a.length > 0 ? 1 : 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const n = Math.min(short.length, longest)
  const m = Math.min(long.length, longest)
  if (n === 0) return 0
  for (let j = 0; j < m; j++) {
    columns[j] = code(long.charCodeAt(j))
    row[j + 1] = row[j]! + drops[columns[j]!]!
  }
  for (let i = 0; i < n; i++) {
    const letter = code(short.charCodeAt(i))
    const drop = drops[letter]!
    let corner = row[0]!
    row[0] = corner + drop
    for (let j = 1; j <= m; j++) {
      const other = columns[j - 1]!
      const above = row[j]!
      const change = corner + changes[letter * letters + other]!
      const fall = Math.min(above + drop, row[j - 1]! + drops[other]!)
      row[j] = change < fall ? change : fall
      corner = above
    }
  }
  row[0] = 0
  if (!openEnd) return Math.max(0, 1 - row[m]! / m)
  let best = 0
  for (let j = Math.max(1, n - 1); j <= m; j++) {
    best = Math.max(best, 1 - row[j]! / Math.max(n, j) - 0.03 * (m - j))
  }
  return best
}

// The inner loop of look-alike search: one row, reused, and costs by letter code. Longer words are compared this far.
const longest = 40
const letters = 64
const row = new Float64Array(longest + 1)
const columns = new Int32Array(longest)

/** a–z 0–25, A–Z 26–51, digits and all else above. */
function code(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97
  if (unit >= 65 && unit <= 90) return unit - 39
  return unit >= 48 && unit <= 57 ? unit + 4 : 62
}

// Longest first within one alternation; the order is the rule.
const cyrillic: Readonly<Record<string, string>> = {
  дж: 'j',
  ьо: 'o',
  ий: 'i',
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  э: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ы: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ю: 'iu',
  я: 'ia',
}

const fromCyrillic = (word: string) =>
  word.replace(/дж|ьо|ий|[\u0400-\u052f]/g, (letters) => cyrillic[letters] ?? '').replace(/[^a-zA-Z0-9]/g, '')

const latin: readonly (readonly [RegExp, string])[] = [
  [/š|ş|shch|sch|sh/g, 'S'],
  [/č|ç|tch|ch/g, 'C'],
  [/ž|zh|dj|dzh/g, 'j'],
]

const fromLatin = (word: string) =>
  latin
    .reduce((text, [letters, sound]) => text.replace(letters, sound), word)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ya/g, 'ia')
    .replace(/yu/g, 'iu')
    .replace(/ye/g, 'e')
    .replace(/yo/g, 'o')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/ts|tz/g, 'c')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/ß/g, 's')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[^a-zA-Z0-9]/g, '')

const isVowel = (letter: string) => 'aeiou'.includes(letter)

const dropCost = (letter: string) => (isVowel(letter) ? 0.45 : letter === 'h' ? 0.5 : 1)

// Pairs that one of the scripts, languages or transliteration standards writes for the other.
const near: Readonly<Record<string, number>> = {
  gh: 0.25,
  hk: 0.35,
  gk: 0.5,
  uv: 0.4,
  bv: 0.5,
  bp: 0.55,
  dt: 0.5,
  sz: 0.4,
  cs: 0.4,
  ck: 0.5,
  Ss: 0.4,
  Cc: 0.4,
  Ck: 0.6,
  CS: 0.5,
  jz: 0.5,
  ij: 0.5,
  dj: 0.6,
  gj: 0.5,
  fp: 0.5,
  fv: 0.4,
  ft: 0.6,
  hi: 0.6,
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  if (isVowel(a) && isVowel(b)) return 'iou'.includes(a) === 'iou'.includes(b) ? 0.35 : 0.5
  return near[a + b] ?? near[b + a] ?? 1
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const drops = Float64Array.from({ length: letters }, (_, x) => dropCost(alphabet[x] ?? '0'))
const changes = Float64Array.from({ length: letters * letters }, (_, at) => {
  const x = Math.floor(at / letters)
  const y = at % letters
  // Other signs than letters and digits share one code; whether they are the same cannot be told.
  if (x === y) return x === 62 ? 1 : 0
  return x < alphabet.length && y < alphabet.length ? changeCost(alphabet[x]!, alphabet[y]!) : 1
})
