import { configureLocalization } from '@lit/localize'

/** Languages the interface speaks, each by its own name. English is the language of the source. */
export const interfaceLanguages = [
  { code: 'en', name: 'English' },
  { code: 'kk', name: 'Қазақша' },
  { code: 'uk', name: 'Українська' },
] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]['code']

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['kk', 'uk'],
  // Read when it is first wanted: nobody loads the words of a language they do not use.
  loadLocale: (code) => (code === 'kk' ? import('./kk.ts') : import('./uk.ts')),
})

/** The language the interface speaks now. */
export const interfaceLanguage = (): InterfaceLanguage => getLocale() as InterfaceLanguage

/** Makes the interface speak a language; every part that is on screen is to be drawn again then. */
export async function speak(code: InterfaceLanguage): Promise<void> {
  await setLocale(code)
  if (typeof document !== 'undefined') document.documentElement.lang = getLocale()
}

/** How dates, numbers and names of languages are written: English with the day before the month. */
export const formatLocale = (): string => (getLocale() === 'en' ? 'en-GB' : getLocale())

/** The first of a person's languages that the interface speaks; English where it speaks none of them. */
export function preferred(wanted: readonly string[]): InterfaceLanguage {
  const known = (tag: string) => interfaceLanguages.find(({ code }) => code === tag.split('-')[0]?.toLowerCase())?.code
  return wanted.map(known).find((code) => code !== undefined) ?? 'en'
}
