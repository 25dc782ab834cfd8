import { setImmediate as turn } from 'node:timers/promises'
import { newId, type ProjectId } from '../../db/model/ids.ts'
import type { MatchedConcept } from '../jobs/match-glossary.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { glossarySnapshot } from './glossary-snapshot.ts'
import { type Content, sizeOf } from './import-draft.ts'
import type { GlossaryImportRow, GlossaryImportView, Verdict } from './name-views.ts'

/** A glossary file as a person handed it in, and what they said of it. */
export type GlossaryInput = Content & {
  readonly projectId: ProjectId
  readonly fileName: string
  readonly encoding?: string | undefined
  readonly sourceLang?: string | undefined
  readonly targetLang?: string | undefined
}

/** A file that was looked at and waits for a person to say what becomes of it. */
export interface IncomingGlossary {
  readonly view: GlossaryImportView
  readonly projectId: ProjectId
  readonly rows: readonly MatchedConcept[]
}

/** Looked at and not yet taken: the latest few of each store; they are gone when Kopir ends. */
const mostWaiting = 4
const waiting = new WeakMap<Deps['storage'], Map<string, IncomingGlossary>>()

/**
 * Reads a glossary file and says how each of its concepts stands to the glossary: nothing is kept yet.
 *
 * @throws ProblemError `unreadable-file`; with `needs: "languages"` where it does not name its two
 */
export async function openGlossary(
  deps: Deps,
  input: GlossaryInput,
  signal?: AbortSignal,
): Promise<GlossaryImportView> {
  const { projectId, fileName, bytes, stored, encoding, sourceLang, targetLang } = input
  const standing = await glossarySnapshot(deps, projectId)
  const rows: MatchedConcept[] = []
  const counts = { new: 0, same: 0, adds: 0, contradicts: 0 }
  const { format, problems } = await deps.jobs.run(
    'match-glossary',
    {
      name: fileName,
      size: sizeOf(input),
      standing,
      ...(stored ? { path: stored.path } : { bytes }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(sourceLang === undefined ? {} : { sourceLang }),
      ...(targetLang === undefined ? {} : { targetLang }),
    },
    {
      ...(signal === undefined ? {} : { signal }),
      take: async (piece) => {
        for (const row of piece) {
          rows.push(row)
          counts[row.verdict]++
        }
        await turn()
      },
    },
  )
  const id = newId<'job'>(deps.clock().getTime())
  const view = { id, fileName, format, problems, total: rows.length, counts }
  const list = waiting.get(deps.storage) ?? new Map<string, IncomingGlossary>()
  waiting.set(deps.storage, list)
  list.set(id, { view, projectId, rows })
  for (const old of [...list.keys()].slice(0, -mostWaiting)) list.delete(old)
  return view
}

/** A file that waits. @throws ProblemError `not-found` where it does not any more */
export function incomingGlossary(deps: Deps, id: string): IncomingGlossary {
  const found = waiting.get(deps.storage)?.get(id)
  if (found !== undefined) return found
  throw new ProblemError('not-found', 'This import has been forgotten meanwhile. Choose the file again.')
}

/** Lets a file go. */
export function forgetGlossary(deps: Deps, id: string): void {
  waiting.get(deps.storage)?.delete(id)
}

/** Some of a file's concepts of a verdict, or of all, in their order, with those of the glossary that they are. */
export async function incomingRows(
  deps: Deps,
  input: { id: string; verdict?: Verdict | undefined; from: number; count: number },
): Promise<{ items: readonly GlossaryImportRow[]; total: number }> {
  const { view, rows } = incomingGlossary(deps, input.id)
  const items: GlossaryImportRow[] = []
  let seen = 0
  for (const [index, row] of rows.entries()) {
    if (input.verdict !== undefined && row.verdict !== input.verdict) continue
    if (seen++ < input.from) continue
    if (items.length === input.count) break
    const { concept, verdict, by = null, added, contradictions, standing } = row
    const [here] = standing === undefined ? [] : await deps.storage.getMany('concept', [standing])
    items.push({
      index,
      verdict,
      by,
      added,
      contradictions,
      concept: {
        kind: concept.kind,
        note: concept.note ?? '',
        terms: concept.terms.map(({ lang, text, status }) => ({ lang, text, status })),
      },
      standing: here === undefined ? null : { ...here, terms: await deps.storage.termsOf(here.id) },
    })
  }
  const total = input.verdict === undefined ? view.total : view.counts[input.verdict]
  return { items, total }
}
