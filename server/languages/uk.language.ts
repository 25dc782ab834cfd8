import type { LanguagePack } from './language.ts'
import { frequentWords } from './uk/frequent-words.ts'
import { furniture } from './uk/furniture.ts'
import { inflection } from './uk/inflection.ts'
import { naming } from './uk/naming.ts'
import { segmentation } from './uk/segmentation.ts'
import { values } from './uk/values.ts'

export default {
  code: 'uk',
  name: 'Ukrainian',
  nativeName: 'українська',
  script: 'Cyrl',
  direction: 'ltr',
  values,
  segmentation,
  furniture,
  frequentWords,
  inflection,
  naming,
} satisfies LanguagePack as LanguagePack
