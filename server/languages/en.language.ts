import { frequentWords } from './en/frequent-words.ts'
import { furniture } from './en/furniture.ts'
import { inflection } from './en/inflection.ts'
import { naming } from './en/naming.ts'
import { segmentation } from './en/segmentation.ts'
import { values } from './en/values.ts'
import type { LanguagePack } from './language.ts'

export default {
  code: 'en',
  name: 'English',
  nativeName: 'English',
  script: 'Latn',
  direction: 'ltr',
  values,
  segmentation,
  furniture,
  frequentWords,
  inflection,
  naming,
} satisfies LanguagePack as LanguagePack
