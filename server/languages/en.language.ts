import type { LanguagePack } from './language.ts'

export default {
  code: 'en',
  name: 'English',
  nativeName: 'English',
  script: 'Latn',
  direction: 'ltr',
} satisfies LanguagePack as LanguagePack
