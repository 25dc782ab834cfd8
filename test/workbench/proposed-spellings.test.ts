import { expect, test } from 'vitest'
import { createConcept, getConcept } from '../../server/workbench/concepts.ts'
import { spellingsOf } from '../../server/workbench/proposed-spellings.ts'
import { addTerm } from '../../server/workbench/terms.ts'
import { freshTable } from './table.ts'

async function room() {
  const { deps, bitext } = await freshTable({ source: ['Келді.'], target: ['Came.'] })
  const { projectId } = bitext
  const add = async (kk: string, kind: 'person' | 'place' | 'institution' = 'person') =>
    createConcept(deps, {
      projectId,
      kind,
      gender: null,
      note: '',
      terms: [{ lang: 'kk', text: kk, status: 'preferred', gender: null, note: '' }],
    })
  const proposed = async (id: Awaited<ReturnType<typeof add>>['id']) => (await spellingsOf(deps, id)).items
  return { deps, add, proposed }
}

test('a concept is spelt in the languages of the project that it has no preferred term in, by named standards', async () => {
  const { add, proposed } = await room()
  const [english, ...more] = await proposed((await add('Жұлдыз Әбіқай')).id)
  expect(more).toEqual([])
  expect(english).toMatchObject({ lang: 'en', of: { lang: 'kk', text: 'Жұлдыз Әбіқай' } })
  const { spellings } = english!
  expect(spellings.length).toBeGreaterThan(1)
  expect(spellings.length).toBeLessThanOrEqual(3)
  for (const { text, standard } of spellings) expect([text, standard].every((each) => each.length > 3)).toBe(true)
  expect(spellings[0]).toMatchObject({ text: 'Zhuldyz Abikay', learnt: false })
})

test('what was taken for one concept is proposed first for the next, and said to be learnt', async () => {
  const { deps, add, proposed } = await room()
  const next = await add('Жұлдыз Серікбай')
  const before = (await proposed(next.id))[0]!.spellings[0]!
  expect(before).toMatchObject({ text: 'Zhuldyz Serikbay', learnt: false })
  const first = await add('Айбек Нұрғалай')
  const taken = (await proposed(first.id))[0]!.spellings.find(({ text }) => text.endsWith('ai'))!
  const source = `${taken.standard}, kk: Айбек Нұрғалай`
  const term = { conceptId: first.id, lang: 'en', status: 'preferred' as const, gender: null, note: '', source }
  await addTerm(deps, { ...term, text: taken.text })
  expect((await getConcept(deps, first.id)).terms.at(-1)).toMatchObject({ text: taken.text, source })
  const after = (await proposed(next.id))[0]!.spellings[0]!
  expect(after).toMatchObject({ text: 'Zhuldyz Serikbai', learnt: true })
  // A spelling it has is not proposed, nor is anything for a language it has a preferred term in.
  expect(await proposed(first.id)).toEqual([])
})

test('a place that is called otherwise abroad is called so first; an institution is translated, not spelt', async () => {
  const { add, proposed } = await room()
  const [english] = await proposed((await add('Үндістан', 'place')).id)
  expect(english!.spellings[0]).toMatchObject({ text: 'India', standard: 'usual name' })
  expect(await proposed((await add('Жоғарғы сот', 'institution')).id)).toEqual([])
})
