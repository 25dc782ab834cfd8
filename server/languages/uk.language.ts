import type { LanguagePack } from './language.ts'

export default {
  code: 'uk',
  name: 'Ukrainian',
  nativeName: 'українська',
  script: 'Cyrl',
  direction: 'ltr',
} satisfies LanguagePack as LanguagePack
