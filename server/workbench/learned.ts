import { newId, type ProjectId } from '../../db/model/ids.ts'
import type { LearntWord, TwoLanguages } from '../../db/model/learning.ts'
import { wordKey } from '../align/tokens.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import { languagePack } from '../languages/registry.ts'
import { ProblemError } from '../problems.ts'
import { changeView, commit } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created } from './edit.ts'
import { inDirection } from './knowledge.ts'
import { learntOf, pairOf, resetOf, samePair, spokenBitexts } from './language-pairs.ts'
import type { ChangeView, LearnedView, LearnedWordView } from './views.ts'

/** What was learnt in a project, for each pair of languages it has bitexts in, the way round of the oldest of these. */
export async function learned(deps: Deps, projectId: ProjectId): Promise<{ items: LearnedView[] }> {
  const { storage } = deps
  await storage.get('project', projectId)
  const views: LearnedView[] = []
  const refusals = await storage.refusals(projectId)
  for (const { source, target } of await spokenBitexts(deps, projectId)) {
    const pair = pairOf(source, target)
    if (views.some((view) => samePair(pairOf(view.source, view.target), pair))) continue
    const learnt = await learntOf(deps, projectId, pair)
    const refused = refusals.filter((each) => samePair(each, pair))
    const gone = new Set(refused.map(keyOf))
    // A pair that was deleted just now may stand here until it is learnt again without it.
    const all = learnt === null ? [] : await storage.learntWords(projectId, pair)
    const words = all.filter((word) => !gone.has(keyOf(word)))
    const reset = await resetOf(deps, projectId, pair)
    views.push({
      source,
      target,
      confirmed: learnt?.confirmed ?? 0,
      rejected: learnt?.rejected ?? 0,
      kinds: learnt?.kinds ?? [],
      sureness: learnt?.sureness ?? [],
      words: words.map((word) => wordView(word, pair, source)),
      refused: refused.map((each) => inDirection({ ...pair, ...each }, source)),
      since: reset?.at ?? null,
    })
  }
  return { items: views }
}

/** Forms of the same two words are one pair. */
const keyOf = ({ oneWord, otherWord }: Pick<LearntWord, 'oneWord' | 'otherWord'>) =>
  `${wordKey(oneWord)} ${wordKey(otherWord)}`

function wordView(word: LearntWord, pair: TwoLanguages, source: string): LearnedWordView {
  const { count, bitextId, segmentId } = word
  return { ...inDirection({ ...pair, ...word }, source), count, bitextId, segmentId }
}

interface Languages {
  readonly projectId: ProjectId
  readonly source: string
  readonly target: string
}

/** Deletes a learnt pair of words: it is no evidence any more, and not learnt again unless this is undone. */
export async function refuseWords(
  deps: Deps,
  input: Languages & { words: { source: string; target: string } },
): Promise<ChangeView> {
  const { projectId, words } = input
  const pair = await spokenPair(deps, input)
  const isTurned = primaryLanguage(input.source) !== pair.one
  const [oneWord, otherWord] = isTurned ? [words.target, words.source] : [words.source, words.target]
  const refusals = (await deps.storage.refusals(projectId)).filter((each) => samePair(each, pair))
  if (refusals.some((each) => keyOf(each) === keyOf({ oneWord, otherWord }))) {
    throw new ProblemError('rule-broken', 'It is so already: nothing would change.')
  }
  const row = { id: newId<'refusal'>(deps.clock().getTime()), projectId, ...pair, oneWord, otherWord }
  const label = `Forget “${words.source}” – “${words.target}”`
  return changeView(await commit(deps, { projectId, label, edits: [created('refusal', row)] }))
}

/** Learns only from what is decided from now on. Links stay as they are. */
export async function learnAnew(deps: Deps, input: Languages): Promise<ChangeView> {
  const { projectId } = input
  const pair = await spokenPair(deps, input)
  const before = await resetOf(deps, projectId, pair)
  const at = deps.clock().toISOString()
  const edit = before
    ? changed('reset', before, { at })
    : created('reset', { id: newId<'reset'>(deps.clock().getTime()), projectId, ...pair, at })
  const names = [input.source, input.target].map((lang) => languagePack(primaryLanguage(lang)).name)
  return changeView(await commit(deps, { projectId, label: `Learn ${names.join('–')} anew`, edits: [edit] }))
}

/** @throws ProblemError `not-found` when no bitext of the project is in these languages */
async function spokenPair(deps: Deps, { projectId, source, target }: Languages): Promise<TwoLanguages> {
  await deps.storage.get('project', projectId)
  const pair = pairOf(source, target)
  const spoken = await spokenBitexts(deps, projectId)
  if (!spoken.some((each) => samePair(pairOf(each.source, each.target), pair))) {
    throw new ProblemError('not-found', 'No two documents in these languages stand together in this project.')
  }
  return pair
}
