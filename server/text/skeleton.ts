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
  return latin
    .replace(/i+([aeou])/g, 'i$1')
    .replace(/sk(?:ii?|i?i)$/, 'ski')
    .replace(/(.)\1+/g, '$1')
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
  if (short.length === 0) return 0
  let row = new Float64Array(long.length + 1)
  for (let j = 1; j <= long.length; j++) row[j] = row[j - 1]! + dropCost(long[j - 1]!)
  for (let i = 1; i <= short.length; i++) {
    const next = new Float64Array(long.length + 1)
    next[0] = row[0]! + dropCost(short[i - 1]!)
    for (let j = 1; j <= long.length; j++) {
      next[j] = Math.min(
        row[j - 1]! + changeCost(short[i - 1]!, long[j - 1]!),
        row[j]! + dropCost(short[i - 1]!),
        next[j - 1]! + dropCost(long[j - 1]!),
      )
    }
    row = next
  }
  if (!openEnd) return Math.max(0, 1 - row[long.length]! / long.length)
  let best = 0
  for (let j = Math.max(1, short.length - 1); j <= long.length; j++) {
    const size = Math.max(short.length, j)
    best = Math.max(best, 1 - row[j]! / size - 0.03 * (long.length - j))
  }
  return best
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
    .replace(/ts|tz/g, 'c')
    .replace(/ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ya/g, 'ia')
    .replace(/yu/g, 'iu')
    .replace(/ye/g, 'e')
    .replace(/yo/g, 'o')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
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
  vu: 0.4,
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
