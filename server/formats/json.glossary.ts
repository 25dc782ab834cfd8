import { decodeDetected } from './encoding.ts'
import { chosenConcepts } from './glossary-choice.ts'
import type { GlossaryFormat } from './glossary-format.ts'
import { readGlossaryJson, writeGlossaryJson } from './glossary-json.ts'

/** Kopir's own: everything a glossary holds, nothing left out. */
export default {
  id: 'json',
  label: 'JSON (everything)',
  extensions: ['.json'],
  mediaType: 'application/json; charset=utf-8',
  bilingual: false,
  sniff(file) {
    const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 400)).replace(/\0/g, '')
    return /^(?:ï»¿|ÿþ|þÿ)?\s*[{[]/.test(head) ? 0.9 : 0
  },
  read: (file, { encoding } = {}) => ({
    concepts: readGlossaryJson(decodeDetected(file.bytes, encoding).text),
    problems: [],
  }),
  write: (concepts, options = {}) => writeGlossaryJson(chosenConcepts(concepts, options)),
} satisfies GlossaryFormat as GlossaryFormat
