import { expect, test } from 'vitest'
import type { ReplacementPlace } from '../../web/api/types.ts'
import '../../web/components/replace-list.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount } from './mount.ts'

function line(text: string, form: string, candidates: readonly string[], sure = true) {
  const start = text.indexOf(form)
  const place = {
    segmentId: text,
    version: 1,
    documentId: 'd',
    number: 3,
    lang: 'kk',
    text,
    start,
    status: 'wrong',
    form,
  }
  return {
    key: text,
    place: { ...place, end: start + form.length, candidates, sure } as unknown as ReplacementPlace,
    ticked: true,
    choice: sure ? 0 : null,
  }
}
const lines = [
  line('Кеше Айгульді көрдік.', 'Айгульді', ['Айгүлді']),
  line('Асқарованы ешкім көрмеді.', 'Асқарованы', ['Асқарды', 'Дана Асқарды'], false),
]
const diffs = (list: HTMLElement, mark: 'ins' | 'del') =>
  allInside(list, 'wb-diff-text').map((diff) => diff.shadowRoot!.querySelector(mark)?.textContent ?? '')

test('each place shows word by word what would change, and asks where it is not sure', async () => {
  const list = await mount('wb-replace-list', { lines, nameOf: () => 'Хабар' })
  await drawn(list)
  expect(diffs(list, 'del')).toEqual(['Айгульді', ''])
  expect(diffs(list, 'ins')).toEqual(['Айгүлді', ''])
  expect(allInside(list, '.choices button').map((each) => each.textContent!.trim())).toEqual([
    '1 Асқарды',
    '2 Дана Асқарды',
  ])
  await expectAccessible()
})

test('rows are walked, ticked and decided by keys alone', async () => {
  const list = await mount('wb-replace-list', { lines, nameOf: () => 'Хабар' })
  list.focus()
  await drawn(list)
  const press = (code: string) =>
    list.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, composed: true }))
  expect(list.shadowRoot!.activeElement).toBe(inside(list, 'input'))
  press('ArrowDown')
  expect(list.shadowRoot!.activeElement).toBe(allInside(list, 'input')[1])
  const chosen = heard(list, 'line-chosen')
  press('Digit2')
  expect(chosen).toEqual([{ key: lines[1]!.key, choice: 1 }])
  const ticked = heard(list, 'line-ticked')
  ;(allInside(list, 'input')[1] as HTMLInputElement).click()
  expect(ticked).toEqual([{ key: lines[1]!.key, ticked: false }])
})

test('a place that is not ticked shows its text as it is', async () => {
  const list = await mount('wb-replace-list', { lines: [{ ...lines[0]!, ticked: false }], nameOf: () => '' })
  await drawn(list)
  expect(diffs(list, 'ins')).toEqual([''])
})
