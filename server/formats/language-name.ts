/**
 * The language a name stands for: `Kazakh`, `қазақша`, `Ukrainian`, `українська`, `английский язык`. Names are known
 * in English, in Kazakh, Ukrainian and Russian, and in the language itself. BCP 47; undefined for what is no such name.
 */
export function languageByName(name: string): string | undefined {
  names ??= knownNames()
  return names.get(folded(name))
}

let names: ReadonlyMap<string, string> | undefined

function knownNames(): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = twoLetters().filter((code) => english.of(code) !== undefined)
  const add = (names: Intl.DisplayNames, code: string) => {
    const name = names.of(code)
    if (name !== undefined && !known.has(folded(name))) known.set(folded(name), code)
  }
  for (const code of codes) {
    add(english, code)
    const own = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' })
    if (own.resolvedOptions().locale.split('-')[0] === code) add(own, code)
  }
  for (const speaker of ['kk', 'uk', 'ru']) {
    const names = new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' })
    for (const code of codes) add(names, code)
  }
  for (const [name, code] of Object.entries(adverbs)) known.set(name, code)
  return known
}

// What headers say beside the names of the Unicode tables: "in Kazakh" as one word.
const adverbs: Readonly<Record<string, string>> = {
  қазақша: 'kk',
  ағылшынша: 'en',
  орысша: 'ru',
  украинша: 'uk',
  қырғызша: 'ky',
  түрікше: 'tr',
  'қазақ тілінде': 'kk',
  українською: 'uk',
  англійською: 'en',
  казахською: 'kk',
  російською: 'ru',
  'по-русски': 'ru',
  'по-английски': 'en',
  'по-казахски': 'kk',
  'по-украински': 'uk',
}

function twoLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((first) => letters.map((second) => first + second))
}

/** Without case, without what is said in brackets, without the word for “language” or “text”. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s+(?:language|text|тілі|язык|мова|текст|мәтін|мәтіні)$/, '')
    .trim()
}
