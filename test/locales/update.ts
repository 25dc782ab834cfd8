import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stringsOf } from './strings.ts'
import { fileFor, fileOf, languages, translationsOf } from './translations.ts'

// Run by `npm run strings`: writes the files of the interface's languages anew after strings of the source have changed.
const root = fileURLToPath(new URL('../..', import.meta.url))
const { strings } = stringsOf(root)
for (const language of languages) {
  const known = translationsOf(root, language.code)
  writeFileSync(fileOf(root, language.code), fileFor(language, strings, known))
  const done = strings.filter(({ id }) => known.get(id)?.text).length
  const gone = [...known].filter(([id, { text }]) => text && !strings.some((each) => each.id === id))
  console.log(`${language.name}: ${done} of ${strings.length} strings are translated`)
  for (const [, { text }] of gone) console.log(`  no longer in the source: ${text}`)
}
