import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { stringsOf } from './strings.ts'
import { languages, translationsOf } from './translations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { strings, unknown, early } = stringsOf(root)
const byId = new Map(strings.map((each) => [each.id, each]))

/** Files of `web/` whose strings are all translated; `*` once the whole interface is. */
const finished: readonly string[] = ['*']
const isFinished = (file: string) => finished.includes('*') || finished.includes(file)

const numbersIn = (text: string) => [...text.matchAll(/\$\{(\d+)\}/g)].map(([, n]) => n).toSorted()

test('there are strings to translate, and each can be known before the interface runs', () => {
  expect(strings.length).toBeGreaterThan(500)
  expect(unknown).toEqual([])
})

test('no string is asked for once and then kept: it would stay when the language changes', () => {
  expect(early).toEqual([])
})

test('every file that is said to be finished is there', () => {
  const files = new Set(strings.flatMap((each) => each.files))
  expect(finished.filter((file) => file !== '*' && !files.has(file))).toEqual([])
})

test.each(languages)('$name: no string of a finished file is missing', ({ code }) => {
  const known = translationsOf(root, code)
  const missing = strings.filter(({ id, files }) => files.some(isFinished) && !known.get(id)?.text)
  expect(missing.map(({ files, english }) => `${files[0]}: ${english}`)).toEqual([])
})

test.each(languages)('$name: no translation is of a string that is no longer there (npm run strings)', ({ code }) => {
  const stale = [...translationsOf(root, code)].filter(([id, { text }]) => text && !byId.has(id))
  expect(stale.map(([, { text }]) => text)).toEqual([])
})

test.each(languages)('$name: every translation has the numbers and names that its string has', ({ code }) => {
  const wrong = [...translationsOf(root, code)].flatMap(([id, { text }]) => {
    const string = byId.get(id)
    if (!string || !text) return []
    const forms = text.split(' ¦ ')
    const same = forms.every((form) => numbersIn(form).join() === numbersIn(string.english).join())
    return same ? [] : [`${string.english} → ${text}`]
  })
  expect(wrong).toEqual([])
})

test.each([
  ['kk', 1],
  ['uk', 2],
] as const)('%s: sentences with a number have as many forms as the language needs', (code, forms) => {
  const known = translationsOf(root, code)
  const wrong = strings.filter(({ id, plural }) => {
    const text = known.get(id)?.text
    return text && text.split(' ¦ ').length !== (plural ? forms : 1)
  })
  expect(wrong.map(({ english }) => english)).toEqual([])
})
