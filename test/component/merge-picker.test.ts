import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ConceptView, Term } from '../../web/api/types.ts'
import '../../web/components/merge-picker.ts'
import { drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

function concept(id: string, kind: ConceptView['kind'], ...terms: [lang: string, text: string][]): ConceptView {
  const rest = { status: 'preferred', gender: null, role: null, declension: null, forms: [], source: '', note: '' }
  return {
    id,
    kind,
    gender: null,
    note: '',
    identifiers: [],
    version: 1,
    terms: terms.map(([lang, text], i) => ({ ...rest, id: `${id}-${i}`, conceptId: id, lang, text, version: 1 })),
  } as unknown as ConceptView & { terms: Term[] }
}

const ospan = concept('ospan', 'person', ['kk', 'Серік Оспан'], ['en', 'Serik Ospan'])
const ospanov = concept('ospanov', 'other', ['en', 'Serik Ospanov'], ['en', 'Serik Ospan'], ['uk', 'Серік Оспанов'])

async function picker() {
  const element = await mount('wb-merge-picker', { concept: ospan, found: [ospanov] })
  const press = async (name: string) => {
    const all = [...element.shadowRoot!.querySelectorAll('button')]
    all.find((button) => button.textContent!.includes(name))!.click()
    await drawn(element)
  }
  return { element, press, chosen: heard<{ into: ConceptView; from: ConceptView }>(element, 'merge-chosen') }
}

test('what comes of a merge is shown before anything is done', async () => {
  const { element, press, chosen } = await picker()
  const sought = heard<{ text: string }>(element, 'words-sought')
  await userEvent.keyboard('ser')
  expect(sought.at(-1)).toEqual({ text: 'ser' })
  await press('Serik Ospanov')
  expect(chosen).toEqual([])
  const all = words(inside(element, '.outcome'))
  expect(all).toContain('Serik Ospan ★ preferred · in both')
  expect(all).toContain('Serik Ospanov ☆ admitted · was preferred · comes over')
  expect(all).toContain('Серік Оспанов ★ preferred · comes over')
  expect(all).toContain('person the other was: other')
  await expectAccessible()
  await userEvent.keyboard('{Enter}')
  expect(chosen.map(({ into, from }) => [into.id, from.id])).toEqual([['ospan', 'ospanov']])
})

test('the other can take this one in, and another one can be chosen instead', async () => {
  const { element, press, chosen } = await picker()
  await press('Serik Ospanov')
  await press('The other way round')
  expect(words(inside(element, '.outcome'))).toContain('Serik Ospanov ★ preferred')
  await press('Another one')
  expect(inside(element, 'input')).toBe(element.shadowRoot!.activeElement)
  await press('Serik Ospanov')
  await press('The other way round')
  inside<HTMLButtonElement>(element, 'button.main').click()
  expect(chosen.map(({ into, from }) => [into.id, from.id])).toEqual([['ospanov', 'ospan']])
})
