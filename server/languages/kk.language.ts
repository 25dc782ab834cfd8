import type { LanguagePack } from './language.ts'

export default {
  code: 'kk',
  name: 'Kazakh',
  nativeName: 'қазақша',
  script: 'Cyrl',
  direction: 'ltr',
} satisfies LanguagePack as LanguagePack
