import type { EmbeddingSettings } from './embedding.ts'
import type { ProjectId } from './ids.ts'
import type { Versioned } from './row.ts'

/** A set of documents about one matter, with its bitexts, glossary and history. */
export interface Project extends Versioned {
  readonly id: ProjectId
  readonly name: string
  readonly cutting: CutRules
  /** Null until somebody names a server. */
  readonly embeddings: EmbeddingSettings | null
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** What people say of where sentences end, in words; for every document of the project. */
export interface CutRules {
  /** Abbreviations that end no sentence, with their stop: `обл.`; `lang` is a BCP 47 primary subtag, empty for all. */
  readonly abbreviations: readonly { readonly lang: string; readonly text: string }[]
  /** Between `before` and `after`, both as written, a sentence always or never ends. Either may be empty, not both. */
  readonly places: readonly {
    readonly lang: string
    readonly cut: 'always' | 'never'
    readonly before: string
    readonly after: string
  }[]
  /** Name and content of an SRX file whose rules come first. */
  readonly srx: { readonly name: string; readonly text: string } | null
}

export const noCutRules: CutRules = { abbreviations: [], places: [], srx: null }
