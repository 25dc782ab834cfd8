import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProjectView } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: TestBrowser
beforeAll(async () => {
  server = await startBuilt()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

test('what is confirmed is learnt, told where one works, and can be forgotten, begun anew and undone by keys alone', async () => {
  const { page, errors } = browser
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const projects = () =>
    page.evaluate(async () => ((await (await fetch('/api/projects')).json()) as { items: ProjectView[] }).items)
  // The demo is aligned while the pages are there already: what is not proposed yet cannot be confirmed.
  await expect.poll(async () => (await projects())[0]?.bitexts[0]?.alignment, { timeout: 60_000 }).toBeTruthy()
  const [{ id, bitexts }] = (await projects()) as [ProjectView]
  await page.goto(`${server.address}/bitexts/${bitexts[0]!.id}`)
  await page.locator('wb-link-row').first().waitFor()
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(50)
  }
  await page.getByText(/^Learned \d+ word pairs?$/).waitFor()

  // Aligning again leaves the eyes where they are.
  const scrolled = () => page.locator('wb-virtual-rows .scroll').evaluate((scroll) => scroll.scrollTop)
  const focused = () =>
    page.locator('wb-link-row').evaluateAll((rows) => rows.findIndex((row) => row.matches(':focus-within')))
  await page.waitForTimeout(400)
  const before = [await scrolled(), page.url(), await focused()]
  expect(before[2]).toBeGreaterThanOrEqual(0)
  const answered = page.waitForResponse((response) => response.url().includes('/align?around='))
  await page.keyboard.press('r')
  expect((await answered).status()).toBe(202)
  await page.getByRole('button', { name: 'Align again' }).waitFor()
  await page.waitForTimeout(400)
  expect([await scrolled(), page.url(), await focused()]).toEqual(before)

  await page.goto(`${server.address}/projects/${id}`)
  await page.getByRole('link', { name: 'Learned' }).click()
  const rows = page.locator('wb-learned-words tbody tr')
  await rows.first().waitFor()
  const all = await rows.count()
  const [first] = await rows.allTextContents()
  await page.keyboard.press('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Delete')
  await page.getByText('Forgotten for good (1)').waitFor()
  expect(await rows.allTextContents()).not.toContain(first)
  await page.keyboard.press('Control+z')
  await page.getByText('Forgotten for good').waitFor({ state: 'detached' })
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(all)

  await page.getByRole('button', { name: 'Learn Kazakh–English anew…' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  expect(await rows.count()).toBe(all)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('is learnt anew from now on').waitFor()
  await expect.poll(() => rows.count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(all)
  expect(errors).toEqual([])
})
