import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConceptView } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { alignedBitext } from '../helpers/library.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

const kk = [
  'Кеше Айгульді кітапханада көрдік.',
  'Айгүл бізге көпір туралы айтты.',
  'Біз Айгульге рақмет айттық.',
  'Серкебай келді.',
]
const en = [
  'Yesterday we saw Aigul in the library.',
  'Aiglu told us about the bridge.',
  'We thanked her.',
  'Serkeaby came.',
]

let server: TestServer
let browser: TestBrowser
let page: Page
let bitext: string
let project: string

beforeAll(async () => {
  server = await startBuilt({ KOPIR_DEMO: '0' })
  browser = await openBrowser()
  page = browser.page
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const concept = {
    kind: 'person',
    gender: 'feminine',
    terms: [
      { lang: 'kk', text: 'Айгүл', status: 'preferred' },
      { lang: 'kk', text: 'Айгуль', status: 'deprecated' },
      { lang: 'en', text: 'Aigul', status: 'preferred' },
    ],
  }
  ;({ project, bitext } = await alignedBitext(page, { name: 'Library', kk, en, concepts: [concept] }))
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const keys = async (...list: string[]) => {
  for (const key of list) await page.keyboard.press(key)
}
const texts = () =>
  page.locator('wb-name-text').evaluateAll((all) => all.map((each) => each.shadowRoot?.textContent ?? ''))
const reads = (text: string) => expect.poll(texts, { timeout: 10_000 }).toContain(text)
const card = () => page.locator('wb-align-panel wb-concept-card section')
const terms = async () => {
  const { items } = await page.evaluate(
    async (id) => (await (await fetch(`/api/projects/${id}/concepts`)).json()) as { items: ConceptView[] },
    project,
  )
  return items.map((each) => each.terms.map(({ text, status }) => `${text} ${status}`))
}

test('a name is put right, another is added, the old forms are replaced and brought back: by keys alone', async () => {
  await page.goto(`${server.address}/bitexts/${bitext}`)
  await reads(kk[0]!)

  // T opens the card; P puts the preferred form in the case of the old one.
  await keys('KeyT')
  await card().getByRole('button', { name: 'Write Айгүлді' }).waitFor()
  await keys('KeyP')
  await reads('Кеше Айгүлді кітапханада көрдік.')
  await expect.poll(() => page.locator('wb-segment-cell:focus').count()).toBe(1)
  await keys('Control+z')
  await reads(kk[0]!)

  // Shift+T goes to the words; what is like a name of the glossary comes first, with what it would be there.
  await keys('ArrowDown', 'ArrowRight', 'Shift+KeyT')
  const first = page.locator('wb-concept-chooser li').first()
  await first.getByText('wrong').waitFor()
  await keys('KeyV')
  await expect.poll(terms).toEqual([['Айгүл preferred', 'Айгуль deprecated', 'Aigul preferred', 'Aiglu wrong']])
  await expect.poll(() => page.locator('wb-name-text .wrong').count()).toBe(1)

  // R on a card: every old form in this text, then everywhere; one undo.
  await keys('KeyT')
  await card().getByRole('button', { name: 'Write Aigul' }).waitFor()
  await keys('KeyR')
  const dialog = page.locator('wb-replace-names')
  await dialog.getByRole('button', { name: 'Replace in 1 place' }).waitFor()
  await dialog.getByLabel('Where').selectOption('all')
  await dialog.getByRole('button', { name: 'Replace in 3 places' }).waitFor()
  await keys('Control+Enter')
  await reads('Біз Айгүлге рақмет айттық.')
  await reads('Aigul told us about the bridge.')
  await page.getByText('Replaced in 3 places.').waitFor()
  await keys('Control+z')
  await reads(kk[2]!)
  await reads(en[1]!)
  expect(browser.errors).toEqual([])
})

test('the marks of names are hidden and shown by one key', async () => {
  const line = () =>
    page
      .locator('wb-name-text .name')
      .first()
      .evaluate((name) => getComputedStyle(name).textDecorationLine)
  expect(await line()).toBe('underline')
  await keys('Escape', 'KeyH')
  await expect.poll(line).toBe('none')
  await keys('KeyH')
  await expect.poll(line).toBe('underline')
})

test('new words become a name of a kind that one key says', async () => {
  await page.goto(`${server.address}/bitexts/${bitext}`)
  await reads(en[0]!)
  await keys('ArrowDown', 'Shift+KeyT', 'ArrowRight', 'KeyN')
  await page.getByText('A new name. Of which kind?').waitFor()
  await keys('Digit3')
  await expect.poll(async () => (await terms()).length).toBe(2)
})

test('a suspected variant is added, refused or left to the editor, by keys', async () => {
  const inbox = async () =>
    page.evaluate(
      async (id) => (await (await fetch(`/api/projects/${id}/inbox?from=0&count=20`)).json()) as { unsure: number },
      project,
    )
  await page.evaluate(async (id) => {
    const terms = [
      { lang: 'kk', text: 'Серкебай', status: 'preferred' },
      { lang: 'en', text: 'Serkebay', status: 'preferred' },
    ]
    const body = JSON.stringify({ kind: 'person', terms })
    await fetch(`/api/projects/${id}/concepts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  }, project)
  await page.goto(`${server.address}/bitexts/${bitext}`)
  await reads(en[3]!)
  const suspects = page.locator('wb-name-text .suspect')
  const suspect = page.locator('wb-suspect-card')
  await expect.poll(() => suspects.allTextContents()).toEqual(['Serkeaby'])

  // U records that nobody is sure, and it is still there to be decided.
  await suspects.first().click()
  await suspect.getByText('Suspected variant of “Serkebay”').waitFor()
  await expect.poll(() => page.locator('wb-suspect-card:focus').count()).toBe(1)
  await keys('KeyU')
  await expect.poll(async () => (await inbox()).unsure, { timeout: 10_000 }).toBe(1)

  // V adds it as wrong; undo takes that back.
  await suspects.first().click()
  await suspect.getByText('left open').waitFor()
  await keys('KeyV')
  await expect.poll(() => page.locator('wb-name-text .wrong').allTextContents()).toContain('Serkeaby')
  await expect.poll(async () => (await inbox()).unsure, { timeout: 10_000 }).toBe(0)
  await keys('Control+z')
  await expect.poll(() => suspects.allTextContents()).toEqual(['Serkeaby'])

  // X is remembered.
  await suspects.first().click()
  await suspect.waitFor()
  await keys('KeyX')
  await expect.poll(() => suspects.count()).toBe(0)
  await page.reload()
  await reads(en[3]!)
  await expect.poll(() => suspects.count()).toBe(0)
  expect(browser.errors).toEqual([])
})

test('a document read by itself has the same card and keys', async () => {
  const document = await page.evaluate(
    async (id) => ((await (await fetch(`/api/bitexts/${id}`)).json()) as { targetId: string }).targetId,
    bitext,
  )
  await page.goto(`${server.address}/documents/${document}`)
  await reads(en[1]!)
  await page.locator('wb-name-text .wrong').first().click()
  const own = page.locator('wb-document-page wb-concept-card section')
  await own.getByRole('button', { name: 'Write Aigul' }).waitFor()
  await own.getByText('1×').first().waitFor()
  await keys('KeyP')
  await reads('Aigul told us about the bridge.')
  await page.locator('wb-name-text .name').first().focus()
  await keys('Enter')
  await own.waitFor()
  await keys('Escape')
  await expect.poll(() => own.count()).toBe(0)
  await expect.poll(() => page.locator('wb-name-text .name:focus').count()).toBe(1)
  expect(browser.errors).toEqual([])
})
