/**
 * The sound of a word in a few Latin letters, alike for Cyrillic and Latin spellings of one name: `Жанара` and `Zhanara`
 * are both `janara`, `Зеленський` and `Zelenskyy` both `zelenski`.
 *
 * Coarse on purpose: voiced g and ғ, k and q, и and ы fall together. Letters: C = ch, S = sh, c = ts, j = zh and dzh.
 * A word in another script comes back as it is, in lower case without diacritics.
 */
export function skeleton(word: string): string {
  const lower = word.toLowerCase()
  return withoutRepeats(/[\u0400-\u052f]/.test(lower) ? fromCyrillic(lower) : fromLatin(lower))
}

function withoutRepeats(text: string): string {
  let at = 1
  while (at < text.length && text[at] !== text[at - 1]) at++
  if (at >= text.length) return text
  let kept = text.slice(0, at)
  for (; at < text.length; at++) if (text[at] !== text[at - 1]) kept += text[at]
  return kept
}

/**
 * How alike two skeletons are, 0…1: one minus the weighted edit distance over the longer length.
 *
 * Vowels change and fall cheaply (0.45), neighbouring consonants cost less than others, h falls for 0.5.
 * With `openEnd`, what follows in the longer word after the whole shorter one is nearly free, as a case ending is.
 *
 * @param least  what is less alike may come back as 0, which is found out soon
 */
export function skeletonSimilarity(a: string, b: string, openEnd = false, least = 0): number {
  if (a === b) return a.length > 0 ? 1 : 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const n = Math.min(short.length, longest)
  const m = Math.min(long.length, longest)
  if (n === 0) return 0
  const most = (1 - least) * m + 1e-9
  for (let j = 0; j < m; j++) {
    columns[j] = code(long.charCodeAt(j))
    row[j + 1] = row[j]! + drops[columns[j]!]!
  }
  for (let i = 0; i < n; i++) {
    const letter = code(short.charCodeAt(i))
    const drop = drops[letter]!
    let corner = row[0]!
    row[0] = corner + drop
    let fewest = row[0]!
    for (let j = 1; j <= m; j++) {
      const other = columns[j - 1]!
      const above = row[j]!
      const change = corner + changes[letter * letters + other]!
      const here = Math.min(change, above + drop, row[j - 1]! + drops[other]!)
      row[j] = here
      if (here < fewest) fewest = here
      corner = above
    }
    // Costs only rise from row to row.
    if (fewest > most) {
      row[0] = 0
      return 0
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

const firstCyrillic = 0x400
const cyrillicSounds = Array.from({ length: 0x130 }, (_, k) => cyrillic[String.fromCharCode(firstCyrillic + k)] ?? '')

function fromCyrillic(word: string): string {
  let sounds = ''
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const pair = pairs.has(unit) ? cyrillic[word.slice(at, at + 2)] : undefined
    if (pair !== undefined) {
      sounds += pair
      at++
    } else if (unit >= firstCyrillic) sounds += cyrillicSounds[unit - firstCyrillic] ?? ''
    else if (isAscii(unit)) sounds += word[at]!
  }
  return sounds
}

/** First letters of the pairs above. */
const pairs = new Set(
  Object.keys(cyrillic)
    .filter((letters) => letters.length === 2)
    .map((letters) => letters.charCodeAt(0)),
)

/** Whether it is an ASCII letter or digit. */
const isAscii = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)

// In this order; each with the letters without which it has nothing to do.
const latin: readonly (readonly [letters: RegExp, sound: string, needs: string])[] = [
  [/shch|sch|sh/g, 'S', 'sh'],
  [/tch|ch/g, 'C', 'ch'],
  [/zh|dzh/g, 'j', 'zh'],
  [/dj/g, 'j', 'dj'],
  [/kh/g, 'h', 'kh'],
  [/gh/g, 'g', 'gh'],
  [/ph/g, 'f', 'ph'],
  [/th/g, 't', 'th'],
  [/ck/g, 'k', 'ck'],
  [/q/g, 'k', 'q'],
  [/x/g, 'ks', 'x'],
  [/ya/g, 'ia', 'ya'],
  [/yu/g, 'iu', 'yu'],
  [/ye/g, 'e', 'ye'],
  [/yo/g, 'o', 'yo'],
  [/c(?=[eiy])/g, 's', 'c'],
  [/c/g, 'k', 'c'],
  [/ts|tz/g, 'c', 't'],
  [/w/g, 'v', 'w'],
  [/y/g, 'i', 'y'],
]

/** A bit for each of the letters a–z. */
function lettersOf(word: string): number {
  let found = 0
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit >= 97 && unit <= 122) found |= 1 << (unit - 97)
  }
  return found
}

const needed = latin.map(([, , needs]) => lettersOf(needs))
// Those before see the signs on letters.
const firstWithoutSigns = 4

function fromLatin(word: string): string {
  const isPlain = !/[^a-z]/.test(word)
  let text = isPlain ? word : word.replace(/[šş]/g, 'S').replace(/[čç]/g, 'C').replace(/ž/g, 'j')
  let found = lettersOf(text)
  for (let k = 0; k < latin.length; k++) {
    if (k === firstWithoutSigns && !isPlain) {
      text = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      found = lettersOf(text)
    }
    if ((found & needed[k]!) === needed[k]) text = text.replace(latin[k]![0], latin[k]![1])
  }
  if (isPlain) return text
  return text
    .replace(/ß/g, 's')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[^a-zA-Z0-9]/g, '')
}

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
