import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConceptView, ProjectView } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: TestBrowser
let project: string

beforeAll(async () => {
  server = await startBuilt()
  browser = await openBrowser()
  const { page } = browser
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const { items } = await ask<{ items: ProjectView[] }>('/projects')
  project = items[0]!.id
  await page.goto(`${server.address}/projects/${project}/glossary`)
  await page.locator('wb-glossary-table .term').first().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

async function ask<Body>(path: string, body?: object): Promise<Body> {
  return browser.page.evaluate(
    async ([path, body]) => {
      const sent = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body }
      return (await (await fetch(`/api${path}`, sent || {})).json()) as never
    },
    [path, body && JSON.stringify(body)] as const,
  )
}

const concepts = async () => (await ask<{ items: ConceptView[] }>(`/projects/${project}/concepts`)).items

test('an arrow brings the keyboard into the table from nowhere, and Enter opens the card', async () => {
  const { page } = browser
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.locator('wb-glossary-row:focus-within').count()).toBe(1)
  await page.keyboard.press('Enter')
  await page.locator('wb-glossary-card').waitFor()
  await page.keyboard.press('Escape')
  await page.goto(`${server.address}/projects/${project}/glossary`)
  await page.locator('wb-glossary-table .term').first().waitFor()
})

test('a name typed in one script finds it in another; its card takes a form, and gives it back to the rules', async () => {
  const { page } = browser
  await page.keyboard.press('/')
  await page.keyboard.type('ahmet')
  await expect.poll(() => page.locator('wb-glossary-row').count()).toBe(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const card = page.locator('wb-glossary-card')
  await card.getByRole('button', { name: 'Жанар Ахмет' }).first().click()
  const form = card.getByLabel('dative', { exact: true })
  await expect.poll(() => form.inputValue()).toBe('Жанар Ахметке')
  const stored = async () => {
    const term = (await concepts()).flatMap(({ terms }) => terms).find(({ text }) => text === 'Жанар Ахмет')
    return term!.forms.map(({ how, text }) => `${how}: ${text}`)
  }
  await form.fill('Жанар Ахметқа')
  await form.press('Enter')
  await expect.poll(stored).toEqual(['dative: Жанар Ахметқа'])
  const written = card.getByLabel('dative (stored)', { exact: true })
  await written.fill('')
  await written.press('Enter')
  await expect.poll(stored).toEqual([])
  await expect.poll(() => form.inputValue()).toBe('Жанар Ахметке')
})

test('a concept written down twice is found, merged by a key, and one undo parts it again', async () => {
  const { page } = browser
  const before = (await concepts()).length
  await ask(`/projects/${project}/concepts`, {
    kind: 'place',
    terms: [
      { lang: 'de', text: 'Wyschhorod' },
      { lang: 'en', text: 'Vyshhorod', status: 'preferred' },
    ],
  })
  await page.reload()
  await page.locator('wb-glossary-table .term').first().waitFor()
  await page.locator('wb-glossary-table .kind').first().focus()
  await page.keyboard.press('d')
  const pair = page.locator('wb-duplicate-list li').filter({ hasText: 'Wyschhorod' })
  await pair.waitFor()
  await pair.focus()
  await page.keyboard.press('m')
  await expect.poll(async () => (await concepts()).length).toBe(before)
  const whole = (await concepts()).find(({ terms }) => terms.some(({ text }) => text === 'Wyschhorod'))
  expect(whole!.terms.map(({ text }) => text)).toContain('Вишгород')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(async () => (await concepts()).length).toBe(before + 1)
  // Said to be two, the pair is not asked about again.
  await page.keyboard.press('d')
  await page.keyboard.press('d')
  await pair.waitFor()
  await pair.focus()
  await page.keyboard.press('x')
  await expect.poll(() => pair.count()).toBe(0)
  const { items } = await ask<{ items: unknown[] }>(`/projects/${project}/concepts/duplicates`)
  expect(items).toEqual([])
  expect(browser.errors).toEqual([])
  expect(browser.foreign(server.address)).toEqual([])
})
