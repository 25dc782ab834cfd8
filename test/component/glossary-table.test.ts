import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ConceptView, Term } from '../../web/api/types.ts'
import '../../web/components/glossary-table.ts'
import type { TermTyped } from '../../web/components/term-form.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount } from './mount.ts'

function concept(id: string, ...terms: [lang: string, text: string, status: Term['status']][]): ConceptView {
  return {
    id: id as ConceptView['id'],
    projectId: 'project' as ConceptView['projectId'],
    kind: 'place',
    gender: null,
    note: '',
    identifiers: [],
    version: 1,
    terms: terms.map(([lang, text, status], i) => ({
      id: `${id}-${i}` as Term['id'],
      conceptId: id as Term['conceptId'],
      lang,
      text,
      status,
      gender: null,
      role: null,
      declension: null,
      forms: [],
      source: '',
      note: '',
      version: 1,
    })),
  }
}

const kyiv = concept('kyiv', ['kk', 'Киев', 'admitted'], ['en', 'Kyiv', 'preferred'], ['en', 'Kiev', 'deprecated'])
const astana = concept('astana', ['kk', 'Астана', 'preferred'])

async function table(concepts: readonly ConceptView[] = [kyiv, astana]) {
  const element = await mount('wb-glossary-table', { concepts, languages: ['kk', 'en', 'uk'] })
  element.style.height = '500px'
  const list = inside(element, 'wb-virtual-rows')
  const rows = () => allInside(list, 'wb-glossary-row')
  const focused = () => list.shadowRoot!.activeElement!.shadowRoot!.activeElement!
  const form = () => {
    const found = rows().flatMap((row) => allInside(row, 'wb-term-form'))
    if (found.length !== 1) throw new Error(`${found.length} forms`)
    return found[0]!
  }
  await settled(element)
  return { element, rows, focused, form, terms: () => rows().flatMap((row) => allInside(row, '.term')) }
}

/** Rows are measured before they are drawn for good. */
async function settled(element: Element) {
  const list = inside(element, 'wb-virtual-rows')
  for (let i = 0; i < 3; i++) {
    await drawn(element)
    await drawn(list)
    for (const row of allInside(list, 'wb-glossary-row')) await drawn(row)
  }
}

async function typeInto(form: Element, text: string) {
  await drawn(form)
  await userEvent.keyboard(`{Control>}a{/Control}${text}{Enter}`)
}

const plain = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim()

test('each status is a word or a sign, and nothing is wrong for those who cannot see', async () => {
  const { terms } = await table()
  expect(terms().map(plain)).toEqual(['Киев ☆admitted', 'Kyiv ★preferred', 'Kiev ▲ deprecated', 'Астана ★preferred'])
  await expectAccessible()
})

test('the table is one stop for Tab, and the arrows reach every term', async () => {
  const { element, rows, focused } = await table()
  const stops = () => rows().flatMap((row) => allInside(row, 'button[tabindex="0"]'))
  expect(stops()).toHaveLength(1)
  stops()[0]!.focus()
  const press = async (keys: string) => {
    for (const key of keys.split(' ')) {
      await userEvent.keyboard(`{${key}}`)
      await settled(element)
    }
  }
  await press('ArrowRight ArrowDown')
  expect(focused().textContent).toContain('Kiev')
  await press('ArrowDown')
  expect(focused().getAttribute('aria-label')).toBe('Add a term in English')
  await press('ArrowLeft')
  expect(focused().textContent).toContain('Астана')
  expect(stops()).toEqual([focused()])
})

test('E writes a term where it stands, Enter keeps it, and the focus is back in its cell', async () => {
  const { element, rows, terms, focused, form } = await table()
  const typed = heard<TermTyped & { term: Term }>(element, 'term-written')
  terms()[1]!.focus()
  await userEvent.keyboard('e')
  await settled(element)
  await typeInto(form(), 'Kyiv city')
  expect(typed).toMatchObject([{ text: 'Kyiv city', status: 'preferred', note: '', term: { text: 'Kyiv' } }])
  typed[0]!.settled(true)
  await settled(element)
  expect(rows().flatMap((row) => allInside(row, 'wb-term-form'))).toEqual([])
  expect(focused().closest<HTMLElement>('.cell')!.dataset.column).toBe('2')
})

test('a digit gives a term its status, Enter opens the card, Delete takes the term away', async () => {
  const { element, terms } = await table()
  const marked = heard<{ term: Term; status: string }>(element, 'term-marked')
  const opened = heard<{ concept: ConceptView }>(element, 'concept-opened')
  const gone = heard<{ term: Term }>(element, 'term-removed')
  terms()[2]!.focus()
  await userEvent.keyboard('5{Enter}{Delete}')
  expect(marked.map(({ term, status }) => [term.text, status])).toEqual([['Kiev', 'wrong']])
  expect(opened.map(({ concept }) => concept.id)).toEqual(['kyiv'])
  expect(gone.map(({ term }) => term.text)).toEqual(['Kiev'])
})

test('a term that could not be kept stays as it was typed', async () => {
  const { element, rows, form } = await table()
  const typed = heard<TermTyped>(element, 'term-written')
  allInside(rows()[0]!, '.add')[2]!.click()
  await settled(element)
  await typeInto(form(), 'Київ')
  typed[0]!.settled(false)
  await drawn(form())
  expect(inside<HTMLInputElement>(form(), 'input').value).toBe('Київ')
})

test('what is being typed is not replaced when the term changes elsewhere; the change is told', async () => {
  const { element, terms, form } = await table()
  terms()[1]!.focus()
  await userEvent.keyboard('e')
  await settled(element)
  await drawn(form())
  await userEvent.keyboard('{Control>}a{/Control}Kyiv-City')
  const changed = kyiv.terms.map((term) => (term.text === 'Kyiv' ? { ...term, text: 'KYIV', version: 2 } : term))
  element.concepts = [{ ...kyiv, terms: changed }, astana]
  await settled(element)
  await drawn(form())
  expect(inside<HTMLInputElement>(form(), 'input').value).toBe('Kyiv-City')
  expect(inside(form(), '[role=alert]').textContent).toContain('KYIV')
  await expectAccessible()
})

test('of twenty thousand concepts only those in sight are drawn', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => concept(`c${i}`, ['kk', `Атау ${i}`, 'preferred']))
  const { element, rows, focused, terms } = await table(many)
  expect(rows().length).toBeLessThan(60)
  terms()[0]!.focus()
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await settled(element)
  expect(focused().textContent).toContain('Атау 19999')
})

test('a second term of a language starts as admitted, the first as preferred', async () => {
  const { element, rows, form } = await table()
  const status = () => inside<HTMLSelectElement>(form(), 'select').value
  allInside(rows()[0]!, '.add')[1]!.click()
  await settled(element)
  await drawn(form())
  expect(status()).toBe('admitted')
  await userEvent.keyboard('{Escape}')
  await settled(element)
  allInside(rows()[0]!, '.add')[2]!.click()
  await settled(element)
  await drawn(form())
  expect(status()).toBe('preferred')
})
