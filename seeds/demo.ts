import { readFile } from 'node:fs/promises'

/** One document of the demo project. */
export interface DemoDocument {
  /** Beside this module. */
  readonly file: string
  /** BCP 47. */
  readonly lang: string
  /** As the project lists it. */
  readonly name: string
}

/** Two of its documents considered together. */
export interface DemoBitext {
  readonly source: string
  readonly target: string
  /** Sentence for sentence, or two texts about one matter. */
  readonly kind: 'parallel' | 'comparable'
  /** Links made by hand, a bead a line: `[0,1]:[0]`. Of a comparable pair only those that correspond. */
  readonly gold: string
}

/**
 * What the demo project holds: a chronicle in three languages, whose English text stands in two bitexts, a news report
 * with a statement on the same matter, and a glossary of the names in them.
 */
export const demo: {
  readonly name: string
  readonly documents: readonly DemoDocument[]
  readonly bitexts: readonly DemoBitext[]
  /** JSON, as the command line reads it. */
  readonly glossary: string
} = {
  name: 'Four Springs in Kyiv',
  documents: [
    { file: 'chronicle/kk.md', lang: 'kk', name: 'Киевтегі төрт көктем' },
    { file: 'chronicle/en.md', lang: 'en', name: 'Four Springs in Kyiv' },
    { file: 'chronicle/uk.md', lang: 'uk', name: 'Чотири весни в Києві' },
    {
      file: 'report/kk.txt',
      lang: 'kk',
      name: 'Жоғарғы сот Жанар Ахметтің пайдасына шыққан қаулыны жойды',
    },
    { file: 'report/en.txt', lang: 'en', name: 'Before the hearing' },
  ],
  bitexts: [
    { source: 'chronicle/kk.md', target: 'chronicle/en.md', kind: 'parallel', gold: 'gold/kk-en.gold' },
    { source: 'chronicle/en.md', target: 'chronicle/uk.md', kind: 'parallel', gold: 'gold/en-uk.gold' },
    { source: 'report/kk.txt', target: 'report/en.txt', kind: 'comparable', gold: 'gold/report.gold' },
  ],
  glossary: 'glossary/names.json',
}

/** The bytes of a file of the demo, named as in `demo`. */
export function readDemoFile(file: string): Promise<Uint8Array> {
  return readFile(new URL(file, import.meta.url))
}
