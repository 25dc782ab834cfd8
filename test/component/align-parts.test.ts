import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ConceptView, Evidence, MentionView } from '../../web/api/types.ts'
import '../../web/components/act-menu.ts'
import '../../web/components/concept-card.ts'
import '../../web/components/concept-chooser.ts'
import '../../web/components/conflict-dialog.ts'
import '../../web/components/evidence-panel.ts'
import '../../web/components/fold-row.ts'
import '../../web/components/suspect-card.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const evidence: Evidence[] = [
  { kind: 'word', weight: 1.1, source: 'қайта', target: 'again' },
  { kind: 'date', weight: -2, source: '17 қыркүйек', target: '28 September' },
  { kind: 'word', weight: 2, source: 'қызмет', target: 'service' },
  { kind: 'number', weight: -0.8, source: '3' },
  { kind: 'length', weight: 0.2, source: '78', target: '96' },
]

test('what contradicts a link comes first, one line each; what supports it is one line a kind', async () => {
  const panel = await mount('wb-evidence-panel', { evidence, sourceLang: 'kk', targetLang: 'en' })
  const lines = allInside(panel, 'li').map((line) => [inside0(line, '.what'), inside0(line, '.weight')])
  expect(lines).toEqual([
    ['Dates: they differ speaks against', '−2.0'],
    ['Numbers: on one side only speaks against', '−0.8'],
    ['Words speaks for', '3.1'],
    ['Length speaks for', '0.2'],
  ])
  await expectAccessible()
})

test('what a third text says is told in its words, with how sure each step is', async () => {
  const through = { source: 'The court sat in Kyiv.', lang: 'en', steps: [1, 0.874] } as const
  const panel = await mount('wb-evidence-panel', {
    evidence: [
      { kind: 'length', weight: 0.2, source: '20', target: '22' },
      { kind: 'pivot', weight: 2.4, ...through },
      { kind: 'pivot', weight: -1.2, source: 'Nobody came.', lang: 'en', steps: [0.9, 0.997] },
    ],
    sourceLang: 'kk',
    targetLang: 'uk',
  })
  const lines = allInside(panel, 'li')
  expect(lines.map((line) => inside0(line, '.what'))).toEqual([
    'Through English: no counterpart there speaks against',
    'Through English speaks for',
    'Length speaks for',
  ])
  const parts = [...lines[1]!.querySelectorAll('.part > span')]
  expect(parts.map((part) => part.textContent!.trim())).toEqual([
    'The court sat in Kyiv.',
    'Kazakh ⟷ English: confirmed',
    'English ⟷ Ukrainian: 87 % sure',
  ])
  expect(parts[0]!.getAttribute('lang')).toBe('en')
  expect(lines[0]!.textContent).toContain('English ⟷ Ukrainian: 99 % sure')
  await expectAccessible()
})
const inside0 = (element: Element, selector: string) =>
  element.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim()

const concept = (id: string, ...terms: [lang: string, text: string, status: string][]): ConceptView =>
  ({
    id,
    kind: 'person',
    terms: terms.map(([lang, text, status], i) => ({ id: `${id}${i}`, lang, text, status })),
  }) as unknown as ConceptView
const journalist = concept(
  'c',
  ['en', 'Akhmet', 'preferred'],
  ['en', 'Akhmetova', 'deprecated'],
  ['kk', 'Ахмет', 'preferred'],
)
const mention = {
  start: 0,
  end: 9,
  form: 'Akhmetova',
  conceptId: 'c',
  kind: 'person',
  termId: 'c1',
  status: 'deprecated',
  how: 'as written',
  decision: 'suggested',
} as unknown as MentionView

test('a name’s card offers its forms in the case of the text and the decisions about it', async () => {
  const card = await mount('wb-concept-card', {
    concept: journalist,
    mention,
    lang: 'en',
    forms: ['Akhmet', 'Akhmetova'],
    href: '/x',
  })
  const chosen = heard(card, 'form-chosen')
  const refused = heard(card, 'name-refused')
  const buttons = allInside(card, 'button')
  expect(buttons.map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).toEqual([
    'Write Akhmet P',
    'This is it Y',
    'Not this name X',
    'Unsure U',
    'Another name… V',
    'Replace the old forms… R',
  ])
  buttons[0]!.click()
  buttons[2]!.click()
  expect(chosen).toEqual([{ text: 'Akhmet' }])
  expect(refused).toHaveLength(1)
  await expectAccessible()
})

test('a name’s card counts the forms of its document and says what the linked text has', async () => {
  const counts = { [journalist.terms[0]!.id]: 3 }
  const named = { ...mention, langs: ['en', 'kk'] }
  const card = await mount('wb-concept-card', {
    concept: journalist,
    mention: named,
    lang: 'en',
    counts,
    linked: { lang: 'kk', mentions: [{ ...named, form: 'Ахметтің' }] },
  })
  expect(words(card)).toContain('3×')
  expect(words(inside(card, '.here'))).toBe('Matches the linked segment in Kazakh (Ахметтің) ✓')
  card.linked = { lang: 'kk', mentions: [] }
  await drawn(card)
  expect(words(inside(card, '.here'))).toBe('▲ The linked segment in Kazakh has no such name')
  await expectAccessible()
})

test('a suspected variant says of what, as what it would be added, and what else can be said of it', async () => {
  const suspect = {
    start: 0,
    end: 6,
    form: 'Akhemt',
    text: 'Akhemt',
    conceptId: 'c',
    kind: 'person',
    name: 'Zhanara Akhmet',
    status: 'wrong',
    unsure: false,
  } as never
  const card = await mount('wb-suspect-card', { suspect, lang: 'en', href: '/x' })
  expect(words(card)).toMatch(/Suspected variant of “Zhanara Akhmet” · person/)
  expect((inside(card, 'select') as HTMLSelectElement).value).toBe('wrong')
  const events = ['suspect-accepted', 'suspect-refused', 'suspect-left', 'stretch-wanted', 'kind-asked']
  const told = events.map((name) => heard(card, name))
  for (const button of allInside(card, 'button')) button.click()
  expect(told.map((each) => each.length)).toEqual([1, 1, 1, 1, 1])
  await expectAccessible()
})

test('tagging offers what the glossary has, the likest first, with what the form would be on its card', async () => {
  const near = [
    {
      conceptId: 'c',
      kind: 'person',
      forms: ['Zhanar Akhmet', 'Жанар Ахмет'],
      score: 0.93,
      text: 'Akhemt',
      status: 'wrong',
    },
    { conceptId: 'd', kind: 'place', forms: ['Akhmetovka'], score: 0.61, text: 'Akhemt', status: null },
  ] as never
  const chooser = await mount('wb-concept-chooser', { text: 'Akhemt', lang: 'en', near })
  const chosen = heard(chooser, 'variant-chosen')
  const lines = () => allInside(chooser, 'li').map((line) => line.textContent!.replace(/\s+/g, ' ').trim())
  expect(lines()[0]).toMatch(/^1 ?Zhanar Akhmet ?0\.93 ?wrong/)
  expect(lines()[1]).toMatch(/has this form/)
  for (const button of allInside(chooser, 'li button')) button.click()
  expect(chosen).toEqual([
    { id: 'c', text: 'Akhemt', status: 'wrong' },
    { id: 'd', text: 'Akhemt', status: null },
  ])
  const select = allInside(chooser, 'select')[0] as HTMLSelectElement
  select.value = 'admitted'
  select.dispatchEvent(new Event('change'))
  await drawn(chooser)
  allInside(chooser, 'li button')[0]!.click()
  expect(chosen[2]).toEqual({ id: 'c', text: 'Akhemt', status: 'admitted' })
  await expectAccessible()
})

test('a name that is like nothing can be looked up, or is new: then its kind is asked for', async () => {
  const concepts = [concept('court', ['en', 'Supreme Court', 'preferred']), journalist]
  const chooser = await mount('wb-concept-chooser', { text: 'Sokol', lang: 'en', near: [], concepts })
  const search = allInside(chooser, 'input')[0] as HTMLInputElement
  search.value = 'akhme'
  search.dispatchEvent(new Event('input'))
  await drawn(chooser)
  const chosen = heard(chooser, 'tag-chosen')
  allInside(chooser, 'li button')[0]!.click()
  expect(chosen).toEqual([{ id: 'c' }])
  chooser.asking = 'kind'
  await drawn(chooser)
  const wanted = heard(chooser, 'tag-wanted')
  allInside(chooser, '.kinds button')[1]!.click()
  expect(wanted).toHaveLength(1)
  await expectAccessible()
})

test('a conflict shows both texts and what differs, and asks for one of them', async () => {
  const dialog = await mount('wb-conflict-dialog', {
    open: true,
    mine: 'Сот екінші рет',
    theirs: 'Сот бірінші рет',
    lang: 'kk',
  })
  await drawn(dialog)
  const settled = heard(dialog, 'conflict-settled')
  const diff = inside(dialog, 'wb-diff-text').shadowRoot!
  expect([diff.querySelector('del')?.textContent, diff.querySelector('ins')?.textContent]).toEqual([
    'бірінші',
    'екінші',
  ])
  await expectAccessible()
  allInside(dialog, 'button')
    .find((each) => words(each) === 'Keep mine')!
    .click()
  expect(settled).toEqual([{ keep: 'mine' }])
})

test('the menu of acts is walked by arrows, and an act that is not possible is not chosen', async () => {
  const act = (id: string, off = false) => ({ id, label: id, shortcut: 'X', off })
  const menu = await mount('wb-act-menu', { label: 'Acts', acts: [[act('confirm', true)], [act('reject')]] })
  const chosen = heard(menu, 'act-chosen')
  let back = 0
  await menu.open(20, 20, () => back++)
  await expectAccessible()
  await userEvent.keyboard('{Enter}')
  expect(chosen).toEqual([])
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await drawn(menu)
  expect(chosen).toEqual([{ id: 'reject' }])
  expect(back).toBe(1)
})

test('a fold says what it holds and whether it is open', async () => {
  const grid = document.createElement('div')
  grid.setAttribute('role', 'grid')
  grid.setAttribute('aria-label', 'Rows')
  const fold = await mount('wb-fold-row', {
    words: '7 segments without counterpart',
    more: 'Kazakh',
    open: false,
    reachable: true,
  })
  fold.replaceWith(grid)
  grid.append(fold)
  await drawn(fold)
  const pressed = heard(fold, 'line-pressed')
  expect(inside(fold, 'button').getAttribute('aria-expanded')).toBe('false')
  inside(fold, 'button').click()
  expect(pressed).toHaveLength(1)
  await expectAccessible()
})
