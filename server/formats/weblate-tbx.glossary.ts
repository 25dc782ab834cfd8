import type { GlossaryFormat } from './glossary-format.ts'
import { requiredPair } from './glossary-format.ts'
import { readTbxFile } from './tbx-file.ts'
import { martif, writeTbx } from './tbx-write.ts'

/** TBX of 2008 as Weblate takes it: two languages, and terms not to be used as `forbidden`. */
export default {
  id: 'weblate-tbx',
  label: 'Weblate TBX (one pair, forbidden terms marked)',
  extensions: ['.tbx'],
  mediaType: 'application/x-tbx; charset=utf-8',
  bilingual: true,
  sniff: () => 0,
  read: readTbxFile,
  write(concepts, options = {}) {
    const pair = requiredPair(options)
    const own = { ...options, languages: [pair.sourceLang, pair.targetLang] }
    return writeTbx(sourceFirst(concepts, pair.sourceLang), own, { ...martif, deprecated: 'forbidden' })
  },
} satisfies GlossaryFormat as GlossaryFormat

/** The first language of an entry is what Weblate and the Translate Toolkit take for its source. */
function* sourceFirst(concepts: Parameters<GlossaryFormat['write']>[0], sourceLang: string) {
  for (const concept of concepts) {
    const isSource = ({ lang }: { lang: string }) => lang === sourceLang || lang.split('-')[0] === sourceLang
    yield { ...concept, terms: [...concept.terms.filter(isSource), ...concept.terms.filter((term) => !isSource(term))] }
  }
}
