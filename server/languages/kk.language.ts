import { frequentWords } from './kk/frequent-words.ts'
import { furniture } from './kk/furniture.ts'
import { inflection } from './kk/inflection.ts'
import { naming } from './kk/naming.ts'
import { segmentation } from './kk/segmentation.ts'
import { values } from './kk/values.ts'
import type { LanguagePack } from './language.ts'

export default {
  code: 'kk',
  name: 'Kazakh',
  nativeName: 'қазақша',
  script: 'Cyrl',
  direction: 'ltr',
  values,
  segmentation,
  furniture,
  frequentWords,
  inflection,
  naming,
} satisfies LanguagePack as LanguagePack
