import type { LanguagePack } from './language.ts'
import { furniture } from './ru/furniture.ts'
import { inflection } from './ru/inflection.ts'
import { naming } from './ru/naming.ts'
import { segmentation } from './ru/segmentation.ts'
import { values } from './ru/values.ts'

export default {
  code: 'ru',
  name: 'Russian',
  nativeName: 'русский',
  script: 'Cyrl',
  direction: 'ltr',
  values,
  segmentation,
  furniture,
  inflection,
  naming,
} satisfies LanguagePack as LanguagePack
