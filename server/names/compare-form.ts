const apostrophes = /[’ʼ‘`´′＇]/g
const dashes = /[‐‑‒–—−]/g
const quotes = /["«»„“”‟‹›]/g
// Stress marks and soft hyphens are typography; й and ї keep their marks because NFC composes them first.
const ornaments = /\u0300|\u0301|\u00ad/g
const needsFolding = /[’ʼ‘`´′＇ёЁ]|\u00ad|\p{M}/u

/** A word in lower case, composed, with one apostrophe, one script and no ornaments; ё is е, as most texts print it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  const folded = needsFolding.test(lower)
    ? lower.normalize('NFC').replace(ornaments, '').replace(apostrophes, "'").replace(/ё/g, 'е')
    : lower
  return strayLatin.test(folded) && !otherLatin.test(folded) ? folded.replace(lookAlikes, toCyrillic) : folded
}

// Most texts hold nothing else, and a class without properties is read faster.
const usual = /^[\t\n\x20-\x5f\x61-\x7e«»–—„“”…№\u0402-\u0450\u0452-\u0482\u048a-\u04ff]*$/

/** Whether folding the words of a text is no more than lower case: no marks, no mixture of scripts. */
export function isPlain(text: string): boolean {
  return (usual.test(text) || !needsFolding.test(text)) && !(/[a-z]/i.test(text) && /[\u0400-\u04ff]/.test(text))
}

// A Cyrillic word typed with a Latin letter in it (Байсейiтов). A word that begins with two Latin letters is a Latin
// name with a Cyrillic suffix (IPOның) and stays as it is.
const strayLatin = /^[aceiopxy]?[\u0400-\u04ff'].*[aceiopxy]|^[aceiopxy][\u0400-\u04ff]/
const otherLatin = /[bdfghj-nq-wz]/
const lookAlikes = /[aceiopxy]/g
const twins = new Map([...'aceiopxy'].map((latin, i) => [latin, 'асеіорху'[i]!]))

function toCyrillic(latin: string): string {
  return twins.get(latin)!
}

/**
 * What stands between two words of a name, quotation marks aside: white space is one space, every dash a hyphen; after
 * a full stop the space does not count (Қ. Ж. Тоқаев, Қ.Ж. Тоқаев).
 */
export function foldSeparator(between: string): string {
  if (between === ' ' || between === '-') return between
  return between.replace(quotes, '').replace(dashes, '-').replace(/\s+/g, ' ').replace('. ', '.')
}

/** How many quotation marks stand at the start and at the end of a name. */
export function outerQuotes(text: string): { readonly before: number; readonly after: number } {
  const before = /^[\s"«»„“”‟‹›]*/u.exec(text)![0]
  const after = /[\s"«»„“”‟‹›]*$/u.exec(text)![0]
  return { before: before.match(quotes)?.length ?? 0, after: after.match(quotes)?.length ?? 0 }
}

export function isQuote(character: string | undefined): boolean {
  return character !== undefined && '"«»„“”‟‹›'.includes(character)
}
