import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ConceptId, ConceptView, DocumentId, InboxItemView, SegmentId } from '../../web/api/types.ts'
import '../../web/components/concept-finder.ts'
import type { InboxDecision } from '../../web/components/inbox-item.ts'
import '../../web/components/inbox-item.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const documentId = 'd' as DocumentId
const name = (lang: string, text: string, count: number, more = {}) => ({
  lang,
  text,
  role: null,
  slip: false,
  count,
  forms: [{ text: `${text}ға`, count, documents: [{ id: documentId, name: 'Хат', count }] }],
  ...more,
})
const town: InboxItemView = {
  key: 'en:taraz',
  kind: 'place',
  count: 4,
  documents: 2,
  unsure: false,
  names: [name('en', 'Taraz', 2), name('en', 'Tharaz', 1, { slip: true }), name('kk', 'Тараз', 2)],
  places: [
    {
      lang: 'kk',
      documentId,
      document: 'Хат',
      segmentId: 's' as SegmentId,
      before: 'Біз үйде едік.',
      text: 'Ол Таразға кетті.',
      start: 3,
      end: 10,
      after: 'Жаңбыр жауды.',
    },
  ],
  near: [
    {
      conceptId: 'c1' as ConceptId,
      kind: 'place',
      name: 'Жамбыл',
      term: 'Таразы',
      score: 0.87,
      because: 'sound',
      misspelling: true,
    },
  ],
  pairs: [],
}

async function shown(more: Partial<InboxItemView> = {}, open = true) {
  const element = await mount('wb-inbox-item', { item: { ...town, ...more }, open, hrefOf: () => '#place' })
  const decided = heard<InboxDecision>(element, 'name-decided')
  const press = (code: string, shiftKey = false) => element.press(new KeyboardEvent('keydown', { code, shiftKey }))
  return { element, decided, press }
}

test('a name stands with its forms in their languages, the sentence around it, and what it may be', async () => {
  const { element } = await shown()
  expect(words(element)).toContain('Tharaz a misspelling?')
  expect(inside(element, 'mark').textContent).toBe('Таразға')
  expect(words(element)).toContain('1 Жамбыл like Таразы · possibly a misspelling · 0.87')
  expect(inside(element, '.base[lang="kk"]').textContent).toBe('Тараз')
  await expectAccessible()
})

test('closed, it is one line of names that opens when it is pressed', async () => {
  const { element } = await shown({}, false)
  const reached = heard(element, 'item-reached')
  expect(words(element)).toContain('perhaps Жамбыл')
  expect(allInside(element, 'mark, wb-act-button')).toEqual([])
  inside(element, '.row').click()
  expect(reached).toHaveLength(1)
  await expectAccessible()
})

test.each([
  ['KeyX', 'not-a-name'],
  ['KeyN', 'new'],
  ['KeyU', 'unsure'],
  ['Digit1', 'match'],
])('%s decides: %s', async (code, decision) => {
  const { decided, press } = await shown()
  expect(press(code)).toBe(true)
  expect(decided.map((each) => each.decision)).toEqual([decision])
  expect(decided[0]!.near?.name).toBe(decision === 'match' ? 'Жамбыл' : undefined)
})

test('Shift and a digit say that it is not that one; a digit without a concept and another key do nothing', async () => {
  const { decided, press } = await shown()
  expect(press('Digit1', true)).toBe(true)
  expect([press('Digit2'), press('KeyQ'), press('KeyX', true)]).toEqual([false, false, false])
  expect(decided.map((each) => each.decision)).toEqual(['not-a-match'])
})

test('V asks for a concept that is not shown', async () => {
  const { element, press } = await shown()
  const sought = heard(element, 'concept-sought')
  press('KeyV')
  expect(sought).toHaveLength(1)
})

test('the kind, the preferred form and what is left out go with the decision', async () => {
  const { element, decided, press } = await shown()
  await userEvent.selectOptions(inside<HTMLSelectElement>(element, 'select'), 'institution')
  inside(element, '[aria-label="Prefer “Tharaz”"]').click()
  await drawn(element)
  inside(element, '[aria-label="Leave “Taraz” out"]').click()
  await drawn(element)
  press('KeyN')
  const [{ kind, names, preferred }] = decided as [InboxDecision]
  expect(kind).toBe('institution')
  expect(names.map(({ text }) => text)).toEqual(['Tharaz', 'Тараз'])
  expect(preferred.get('en')).toBe('Tharaz')
})

test('a form that is preferred and left out hands that on, and the last form stays', async () => {
  const { element, decided, press } = await shown()
  for (const text of ['Taraz', 'Tharaz', 'Тараз']) {
    inside(element, `[aria-label="Leave “${text}” out"]`).click()
    await drawn(element)
  }
  press('KeyN')
  expect(decided[0]!.names.map(({ text }) => text)).toEqual(['Тараз'])
})

test('a concept is found by words, and Enter takes the first', async () => {
  const concept = { id: 'c2', kind: 'place', terms: [{ text: 'Әулиеата' }] } as unknown as ConceptView
  const element = await mount('wb-concept-finder', { text: 'Тараз', found: [concept] })
  const [sought, found] = [heard<{ text: string }>(element, 'words-sought'), heard(element, 'concept-found')]
  await userEvent.keyboard('әул{Enter}')
  expect(sought.at(-1)).toEqual({ text: 'әул' })
  expect(found).toEqual([{ concept }])
  await expectAccessible()
})
