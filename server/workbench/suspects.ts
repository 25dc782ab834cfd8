import { setImmediate as turn } from 'node:timers/promises'
import { type Document, type Segment, segmentText } from '../../db/model/document.ts'
import type { DocumentId, ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import { projectNames } from './mentions.ts'
import { formKey, type NameJudgements, nameJudgements } from './name-judgements.ts'
import { projectCache } from './project-cache.ts'
import type { MentionView, SuspectView } from './views.ts'

/** What people said of names, until they say more. */
const cache = projectCache<Judged>({ outdates: ({ kind }) => kind === 'judgement' })

interface Judged {
  /** Forms that are no names. */
  readonly refused: ReadonlySet<string>
  /** Forms with the concepts that they are not. */
  readonly apart: ReadonlySet<string>
  readonly unsure: NameJudgements['unsure']
}

const longestTurnMs = 10

/** What may be misspelt names in each of the segments, but for what somebody has said is none. */
export async function suspectsIn(
  deps: Deps,
  segments: readonly Segment[],
  documents: ReadonlyMap<DocumentId, Document>,
  mentions: readonly (readonly MentionView[])[],
): Promise<SuspectView[][]> {
  const found: SuspectView[][] = []
  let since = performance.now()
  for (const [i, segment] of segments.entries()) {
    if (performance.now() - since > longestTurnMs) {
      await turn()
      since = performance.now()
    }
    const { projectId, lang } = documents.get(segment.documentId)!
    const names = await projectNames(deps, projectId)
    const judged = await cache(deps, projectId, () => judgedOf(deps, projectId))
    const suspects = names.suspectsFor(lang)(segmentText(segment), mentions[i]!)
    found.push(
      suspects.flatMap((suspect): SuspectView[] => {
        const key = formKey({ lang, text: suspect.text })
        const concept = names.concepts.get(suspect.conceptId)
        if (!concept || judged.refused.has(key) || judged.apart.has(`${key} ${concept.id}`)) return []
        const { start, end, form, text, status, term: name } = suspect
        const unsure = judged.unsure.has(key)
        return [{ start, end, form, conceptId: concept.id, kind: concept.kind, name, text, status, unsure }]
      }),
    )
  }
  return found
}

async function judgedOf(deps: Deps, projectId: ProjectId): Promise<Judged> {
  const { refused, apart, unsure } = nameJudgements(await deps.storage.judgements(projectId))
  return {
    refused: new Set(refused.map(formKey)),
    apart: new Set(apart.map((one) => `${formKey(one)} ${one.conceptId}`)),
    unsure,
  }
}
