import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CutRules } from '../../web/api/types.ts'
import '../../web/components/cut-rule-lists.ts'
import { allInside, drawn, expectAccessible, inside, mount } from './mount.ts'

/** The lists with an owner that takes every change, as the page does. */
async function lists(rules: CutRules) {
  const element = await mount('wb-cut-rule-lists', { rules, known: ['kk', 'uk'] })
  element.addEventListener('rules-changed', ({ detail }) => {
    element.rules = { ...element.rules, ...detail }
  })
  return element
}

test('a rule is added, written and taken away by the keyboard alone', async () => {
  const element = await lists({ abbreviations: [], places: [], srx: null })
  const [abbreviation, place] = allInside(element, 'section > button')
  abbreviation!.focus()
  await userEvent.keyboard('{Enter}')
  await drawn(element)
  await userEvent.keyboard('обл.')
  place!.focus()
  await userEvent.keyboard('{Enter}')
  await drawn(element)
  await userEvent.keyboard('див.{Tab}табл.')
  expect(element.rules).toEqual({
    abbreviations: [{ lang: '', text: 'обл.' }],
    places: [{ lang: '', cut: 'never', before: 'див.', after: 'табл.' }],
    srx: null,
  })
  await expectAccessible()
  inside(element, 'button[aria-label="Take away “обл.”"]').focus()
  await userEvent.keyboard('{Enter}')
  expect(element.rules.abbreviations).toEqual([])
})

test('a place is said to be always or never, in one language or in any', async () => {
  const places = [{ lang: '', cut: 'never', before: 'т.', after: '' } as const]
  const element = await lists({ abbreviations: [], places, srx: null })
  const [how, lang] = allInside(element, 'li select')
  await userEvent.selectOptions(how!, 'always')
  await userEvent.selectOptions(lang!, 'uk')
  expect(element.rules.places).toEqual([{ lang: 'uk', cut: 'always', before: 'т.', after: '' }])
})
