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

async function table() {
  const element = await mount('wb-glossary-table', { concepts: [kyiv, astana], languages: ['kk', 'en', 'uk'] })
  const focused = () => element.shadowRoot!.activeElement!
  return { element, focused, form: () => inside(element, 'wb-term-form') }
}

async function typeInto(form: Element, text: string) {
  await drawn(form)
  await userEvent.keyboard(`{Control>}a{/Control}${text}{Enter}`)
}

test('each status is a word or a sign, and nothing is wrong for those who cannot see', async () => {
  const { element } = await table()
  const terms = allInside(element, '.term').map((term) => term.textContent!.replace(/\s+/g, ' ').trim())
  expect(terms).toEqual(['Киев ☆admitted', 'Kyiv ★preferred', 'Kiev ▲ deprecated', 'Астана ★preferred'])
  await expectAccessible()
})

test('the table is one stop for Tab, and the arrows reach every term', async () => {
  const { element, focused } = await table()
  expect(allInside(element, 'button[tabindex="0"]')).toHaveLength(1)
  inside(element, 'button[tabindex="0"]').focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}')
  expect(focused().textContent).toContain('Kiev')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused().getAttribute('aria-label')).toBe('Add a term in English')
  await userEvent.keyboard('{ArrowLeft}')
  expect(focused().textContent).toContain('Астана')
  expect(allInside(element, 'button[tabindex="0"]')).toEqual([focused()])
})

test('Enter writes a term, Enter keeps it, and the focus is back in its cell', async () => {
  const { element, focused, form } = await table()
  const typed = heard<TermTyped & { term: Term }>(element, 'term-written')
  allInside(element, '.term')[1]!.focus()
  await userEvent.keyboard('{Enter}')
  await drawn(element)
  await typeInto(form(), 'Kyiv city')
  expect(typed).toMatchObject([{ text: 'Kyiv city', status: 'preferred', note: '', term: { text: 'Kyiv' } }])
  typed[0]!.settled(true)
  await drawn(element)
  expect(allInside(element, 'wb-term-form')).toEqual([])
  expect(focused().closest('td')).toBe(allInside(element, 'td')[2])
})

test('a term that could not be kept stays as it was typed', async () => {
  const { element, form } = await table()
  const typed = heard<TermTyped>(element, 'term-written')
  allInside(element, '.add')[2]!.click()
  await drawn(element)
  await typeInto(form(), 'Київ')
  typed[0]!.settled(false)
  await drawn(form())
  expect(inside<HTMLInputElement>(form(), 'input').value).toBe('Київ')
})

test('what is being typed is not replaced when the term changes elsewhere; the change is told', async () => {
  const { element, form } = await table()
  allInside(element, '.term')[1]!.click()
  await drawn(element)
  await drawn(form())
  await userEvent.keyboard('{Control>}a{/Control}Kyiv-City')
  const changed = kyiv.terms.map((term) => (term.text === 'Kyiv' ? { ...term, text: 'KYIV', version: 2 } : term))
  element.concepts = [{ ...kyiv, terms: changed }, astana]
  await drawn(element)
  await drawn(form())
  expect(inside<HTMLInputElement>(form(), 'input').value).toBe('Kyiv-City')
  expect(inside(form(), '[role=alert]').textContent).toContain('KYIV')
  await expectAccessible()
})

test('a second term of a language starts as admitted, the first as preferred', async () => {
  const { element, form } = await table()
  const status = () => inside<HTMLSelectElement>(form(), 'select').value
  inside(element, 'tr:first-child td:nth-child(3) .add').click()
  await drawn(element)
  await drawn(form())
  expect(status()).toBe('admitted')
  await userEvent.keyboard('{Escape}')
  await drawn(element)
  inside(element, 'tr:first-child td:nth-child(4) .add').click()
  await drawn(element)
  await drawn(form())
  expect(status()).toBe('preferred')
})
