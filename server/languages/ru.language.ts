import type { LanguagePack } from './language.ts'

export default {
  code: 'ru',
  name: 'Russian',
  nativeName: 'русский',
  script: 'Cyrl',
  direction: 'ltr',
} satisfies LanguagePack as LanguagePack
