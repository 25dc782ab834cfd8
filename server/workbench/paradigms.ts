import type { TermId } from '../../db/model/ids.ts'
import type { FusionalRules } from '../languages/inflection.ts'
import { languagePack } from '../languages/registry.ts'
import { paradigmOf } from '../names/paradigm.ts'
import { indeclinable } from '../names/word-form.ts'
import type { Deps } from './deps.ts'
import type { ParadigmView } from './name-views.ts'

export async function getParadigm(deps: Deps, id: TermId): Promise<ParadigmView> {
  const term = await deps.storage.get('term', id)
  const concept = await deps.storage.get('concept', term.conceptId)
  const pack = languagePack(term.lang)
  const classes = pack.inflection?.kind === 'fusional' ? (pack.inflection satisfies FusionalRules).declensions : {}
  return {
    rows: paradigmOf(term, concept, pack),
    declensions: [
      { id: indeclinable, words: 'never changes' },
      ...Object.entries(classes).map(([id, words]) => ({ id, words })),
    ],
  }
}
