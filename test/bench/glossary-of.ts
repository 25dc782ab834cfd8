/** Syllables of our own making; what they add up to are names of nobody. */
const syllables = [
  ['жа', 'zha', 'жа'],
  ['бек', 'bek', 'бек'],
  ['ту', 'tu', 'ту'],
  ['сер', 'ser', 'сер'],
  ['дық', 'dyq', 'дик'],
  ['ма', 'ma', 'ма'],
  ['нұр', 'nur', 'нур'],
  ['ай', 'ai', 'ай'],
  ['гүл', 'gul', 'гуль'],
  ['ол', 'ol', 'ол'],
  ['ха', 'kha', 'ха'],
  ['мет', 'met', 'мет'],
  ['ра', 'ra', 'ра'],
  ['шы', 'shy', 'ши'],
] as const

const kinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
const langs = ['kk', 'en', 'uk'] as const

/** A glossary of made-up names, each in three languages and scripts, with now and then a variant or a gap. */
export function glossaryOf(concepts: number): string {
  let state = 7
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
  const name = () => Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]!)
  const made = Array.from({ length: concepts }, (_, i) => {
    const [given, surname] = [name(), name()]
    const terms = langs
      .filter((lang) => lang === 'kk' || next(20) > 0)
      .flatMap((lang) => {
        const column = langs.indexOf(lang)
        const written = (word: typeof given) => capital(word.map((syllable) => syllable[column]!).join(''))
        const full = { lang, text: `${written(given)} ${written(surname)}`, status: 'preferred' }
        return next(6) > 0 ? [full] : [full, { lang, text: written(surname), status: 'admitted' }]
      })
    return { id: `c${i}`, kind: kinds[next(kinds.length)]!, terms }
  })
  return JSON.stringify({ concepts: made })
}
