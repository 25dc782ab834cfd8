/**
 * How well the letters of a text, decoded by guess, fit Kazakh, Ukrainian, Russian or a Western language: mean
 * logarithm of the probability of what is not ASCII, in nats; higher is better.
 *
 * A wrong code page turns letters into rare letters, signs inside words, and capitals after small letters.
 */
export function scoreText(text: string): number {
  let count = 0
  const sums = TABLES.map(() => 0)
  let penalty = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char < '\u0080') continue
    count++
    const previous = text[i - 1] ?? ' '
    const next = text[i + 1] ?? ' '
    if (isLetter(char)) {
      if (isSmall(previous) && !isSmall(char)) penalty += 3
      const small = char.toLowerCase()
      for (let t = 0; t < TABLES.length; t++) sums[t]! += TABLES[t]!.get(small) ?? RARE
    } else {
      // A sign is fine between words, not inside one.
      const cost = QUOTES.has(char) ? -4 : isLetter(previous) && isLetter(next) && char !== '\u2019' ? -12 : -8
      for (let t = 0; t < sums.length; t++) sums[t]! += cost
    }
  }
  return count === 0 ? 0 : (Math.max(...sums) - penalty) / count
}

const RARE = -10
const QUOTES = new Set('«»“”„‘’–—…№\u00a0')

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char)
}

function isSmall(char: string): boolean {
  return /\p{Ll}/u.test(char)
}

// Letters by frequency in running text, rounded counts in a thousand; from general knowledge of the languages.
const TABLES = [
  table(
    'а128 е80 н74 ы72 т58 і58 р55 л48 д46 қ38 с38 м35 к33 б26 ы1 о24 ғ21 ң18 ж18 п16 ш16 й16 у15 ү12 ө10 з12 ә11 г9 ұ10 и15 я5 в8 х3 ф4 э2 ц3 ю2 ч2 ь2 щ1 һ1 ъ1 ё1',
  ),
  table(
    'о94 а84 н68 и61 і57 в52 т53 р47 е47 с41 к35 у34 л36 д34 м31 п29 я24 з23 ь18 б17 г16 ч14 й13 х12 ц9 ж8 ю9 ї7 ш7 є6 щ5 ф4 ґ1',
  ),
  table(
    'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё1',
  ),
  // Accented letters of French, German, Spanish, Polish, Turkish and Nordic writing, none of them frequent.
  table('é20 è6 à8 ê3 ç3 ä12 ö10 ü12 ß4 ñ6 ó8 í8 á9 ú4 å6 ø6 æ4 ô2 î2 ï1 ë1 û1 ù1 â1 ò1 ì1 ã3 õ1'),
]

function table(counts: string): ReadonlyMap<string, number> {
  return new Map(counts.split(' ').map((entry) => [entry[0]!, Math.log(Number(entry.slice(1)) / 1000)]))
}
