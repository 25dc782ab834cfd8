import { expect, onTestFinished, test } from 'vitest'
import type { LearntNews } from '../../server/feed/feed.ts'
import { createBitext } from '../../server/workbench/bitexts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { knowledgeOf } from '../../server/workbench/knowledge.ts'
import { learnAnew, learned, refuseWords } from '../../server/workbench/learned.ts'
import { keepLearning } from '../../server/workbench/learning.ts'
import { removeProject } from '../../server/workbench/projects.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { redo, undo } from '../../server/workbench/undo.ts'
import { aligned, freshBench } from '../helpers/bench.ts'
import { freshTable, tableOf } from './table.ts'

const source = [
  'Сот өтінішті қабылдады.',
  'Тергеуші өтінішті оқыды.',
  'Ол өтінішін қайтарып алды.',
  'Журналист үйіне қайтты.',
  'Ертең жаңбыр жауады.',
  'Біз көп күттік.',
  'Олар келіспеді.',
  'Есік жабық.',
]
const target = [
  'The court accepted the petition.',
  'The inquest read the petition.',
  'She took her petition back.',
  'The journalist went home.',
  'It will rain tomorrow.',
  'We waited long.',
  'They did not agree.',
  'The door is closed.',
]
const all = source.map((_, i) => `${i + 1}:${i + 1}`)
const kkEn = { source: 'kk', target: 'en' }

/** A table with learning beside it, which never waits. */
async function learningTable(given: { deps?: Deps } = {}) {
  const deps = given.deps ?? (await freshBench())
  const learning = keepLearning(deps, { restMs: 1, onError: (error) => expect.fail(String(error)) })
  onTestFinished(() => learning.stop())
  const table = await freshTable({ source, target, deps })
  const { projectId } = table.bitext
  const news: LearntNews[] = []
  deps.feed.subscribe((event) => event.type === 'learnt' && news.push(event))
  const view = async () => {
    await learning.settled()
    return (await learned(deps, projectId)).items[0]!
  }
  const words = async () => (await view()).words.map((word) => `${word.source} – ${word.target} ${word.count}`)
  const confirm = async (sides: readonly string[]) => {
    for (const each of sides) await table.pair(each)
  }
  return { ...table, projectId, learning, news, view, words, confirm }
}

test('what links say that are confirmed is learnt, and told', async () => {
  const { confirm, words, view, news, deps, bitext } = await learningTable()
  expect(await view()).toMatchObject({ ...kkEn, words: [], confirmed: 0, rejected: 0, since: null })
  await confirm(all)
  expect(await words()).toContain('өтінішті – petition 3')
  expect(await view()).toMatchObject({ confirmed: 8, rejected: 0 })
  expect(news.reduce((sum, { added }) => sum + added, 0)).toBe((await view()).words.length)
  const [first] = (await view()).words
  expect(first!.bitextId).toBe(bitext.id)
  expect((await deps.storage.get('segment', first!.segmentId)).shown).toContain('өтініш')
})

test('decisions taken back are unlearnt, and learnt again when they are done again', async () => {
  const { confirm, words, view, deps, projectId } = await learningTable()
  await confirm(all)
  const before = await view()
  for (let i = 0; i < 7; i++) await undo(deps, projectId)
  expect(await words()).toEqual([])
  for (let i = 0; i < 7; i++) await redo(deps, projectId)
  expect(await view()).toEqual(before)
})

test('the same decisions in another order teach the same', async () => {
  const one = await learningTable()
  await one.confirm(all)
  const other = await learningTable()
  await other.confirm(all.toReversed())
  expect(await other.words()).toEqual(await one.words())
})

test('a corrected text and a rejected link change what is learnt', async () => {
  const { confirm, words, view, deps, segment, act, linkRef } = await learningTable()
  await confirm(all)
  const { version, id } = await segment('target', 1)
  const corrected = await correctSegment(deps, { id, version, text: 'The court accepted the appeal.' })
  expect((await words()).join()).not.toContain('petition')
  await correctSegment(deps, { id, version: corrected.version, text: target[0]! })
  expect(await words()).toContain('өтінішті – petition 3')
  await act({ act: 'reject', links: [await linkRef('2:2')] })
  expect(await words()).toContain('өтінішін – petition 2')
  expect(await view()).toMatchObject({ confirmed: 7, rejected: 1 })
})

test('what the aligner was sure of is weighed by what became of it', async () => {
  const { deps, bitext, links, act, linkRef, view } = await learningTable()
  await aligned(deps, bitext)
  const sides = (await links()).map((each) => each.sides).filter((each) => !each.includes('-'))
  for (const [i, each] of sides.entries()) {
    await act({ act: i === 0 ? 'reject' : 'confirm', links: [await linkRef(each)] })
  }
  const { sureness, kinds } = await view()
  const sum = (key: 'links' | 'confirmed') => sureness.reduce((total, each) => total + each[key], 0)
  expect([sum('links'), sum('confirmed')]).toEqual([sides.length, sides.length - 1])
  expect(kinds.find(({ kind }) => kind === 'length')!.for.links).toBeGreaterThan(0)
})

test('a pair of words that is deleted is gone at once, not learnt again, and back after an undo', async () => {
  const { confirm, words, view, deps, projectId, bitext, pair } = await learningTable()
  await confirm(all.slice(0, 7))
  const [word] = (await view()).words
  const forget = { projectId, source: 'en', target: 'kk', words: { source: word!.target, target: word!.source } }
  const change = await refuseWords(deps, forget)
  expect(change.label).toBe('Forget “petition” – “өтінішті”')
  expect((await learned(deps, projectId)).items[0]!.words.map((each) => each.target)).not.toContain('petition')
  await pair('8:8')
  expect((await words()).join()).not.toContain('petition')
  expect((await view()).refused).toEqual([{ source: 'өтінішті', target: 'petition' }])
  expect((await knowledgeOf(deps, bitext)).lexicon.refused).toEqual([{ source: 'өтінішті', target: 'petition' }])
  await expect(refuseWords(deps, forget)).rejects.toMatchObject({ code: 'rule-broken' })
  await undo(deps, projectId)
  await undo(deps, projectId)
  expect(await words()).toContain('өтінішті – petition 3')
})

test('after a reset only what is decided from then on is learnt, until that is undone', async () => {
  const { confirm, words, view, deps, projectId } = await learningTable()
  await confirm(all.slice(0, 6))
  const before = await words()
  expect(before).toContain('өтінішті – petition 3')
  const change = await learnAnew(deps, { projectId, ...kkEn })
  expect(change.label).toBe('Learn Kazakh–English anew')
  expect((await learned(deps, projectId)).items[0]).toMatchObject({ words: [], confirmed: 0, kinds: [] })
  expect(await words()).toEqual([])
  expect(await view()).toMatchObject({ confirmed: 0, since: expect.any(String) })
  await confirm(all.slice(6))
  expect(await view()).toMatchObject({ confirmed: 2 })
  for (let i = 0; i < 3; i++) await undo(deps, projectId)
  expect(await words()).toEqual(before)
})

test('nothing can be forgotten or reset between languages that no two documents stand together in', async () => {
  const { deps, projectId } = await learningTable()
  const languages = { projectId, source: 'kk', target: 'uk' }
  await expect(learnAnew(deps, languages)).rejects.toMatchObject({ code: 'not-found' })
  const words = { source: 'сот', target: 'суд' }
  await expect(refuseWords(deps, { ...languages, words })).rejects.toMatchObject({ code: 'not-found' })
})

test('confirmed links help other bitexts in the same languages, whichever way round', async () => {
  const { deps, projectId, confirm, learning } = await learningTable()
  await confirm(all.slice(0, 3))
  await learning.settled()
  const [en, kk] = await Promise.all([
    importText(deps, { projectId, name: 'en', text: 'The petition was read.', lang: 'en-GB' }),
    importText(deps, { projectId, name: 'kk', text: 'Өтініш оқылды.', lang: 'kk' }),
  ])
  const turned = await createBitext(deps, { projectId, sourceId: en.id, targetId: kk.id })
  const { lexicon } = await knowledgeOf(deps, turned)
  expect(lexicon.sentences).toContainEqual({ source: target[0], target: source[0] })
  expect(lexicon.sentences).toHaveLength(3)
  await learnAnew(deps, { projectId, ...kkEn })
  expect((await knowledgeOf(deps, turned)).lexicon.sentences).toEqual([])
})

test('decisions that a process was stopped before it learnt from are learnt by the next', async () => {
  const deps = await freshBench()
  const table = await freshTable({ source, target, deps })
  for (const each of all) await table.pair(each)
  const learning = keepLearning(deps)
  await learning.settled()
  await learning.stop()
  const [view] = (await learned(deps, table.bitext.projectId)).items
  expect(view!.words.map((word) => word.target)).toContain('petition')
})

test('a burst of decisions is learnt from once', async () => {
  const deps = await freshBench()
  const learning = keepLearning(deps, { restMs: 50 })
  onTestFinished(() => learning.stop())
  const table = await freshTable({ source, target, deps })
  let runs = 0
  deps.feed.subscribe((event) => {
    if (event.type === 'learnt') runs++
  })
  for (const each of all) await tableOf(deps, table.bitext).pair(each)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(runs).toBeLessThanOrEqual(2)
  expect(runs).toBeGreaterThan(0)
})

test('a project is deleted with what people said of learning, and comes back with it', async () => {
  const { deps, projectId, confirm, view, learning } = await learningTable()
  await confirm(all)
  const [word] = (await view()).words
  await refuseWords(deps, { projectId, ...kkEn, words: word! })
  await learnAnew(deps, { projectId, ...kkEn })
  await learning.settled()
  await removeProject(deps, await deps.storage.get('project', projectId))
  await learning.settled()
  await undo(deps, projectId)
  expect(await view()).toMatchObject({ refused: [expect.anything()], since: expect.any(String), confirmed: 0 })
})
