import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BitextView, ProjectView } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: TestBrowser
let page: Page

beforeAll(async () => {
  server = await startBuilt()
  browser = await openBrowser()
  page = browser.page
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  let all = await bitexts()
  // The demo's texts are aligned soon after the first start.
  while (all.length < 3 || all.some(({ alignment }) => alignment === null)) {
    await page.waitForTimeout(200)
    all = await bitexts()
  }
  await page.goto(
    new URL(`/bitexts/${all.find(({ alignment }) => alignment!.verdict === 'comparable')!.id}`, page.url()).href,
  )
  await page.locator('wb-thread-row').first().waitFor()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const bitexts = async () => {
  const all = await page.evaluate(async () => (await fetch('/api/projects')).json())
  return ((all as { items: ProjectView[] }).items[0]?.bitexts ?? []) as BitextView[]
}

test('doubts are gone through for one reason: F, a digit; a chip takes it back', async () => {
  await page.keyboard.press('Home')
  await page.keyboard.press('f')
  const menu = page.getByRole('menu', { name: 'Go through doubts for one reason' })
  await menu.waitFor()
  const items = await menu.getByRole('menuitem').allInnerTexts()
  expect(items).toHaveLength(8)
  const at = items.findIndex((words) => /· [1-9]/.test(words))
  await page.keyboard.press(`Digit${at + 1}`)
  const chip = page.getByRole('button', { name: /go through all doubts again/ })
  await chip.waitFor()
  const place = () => new URL(page.url()).searchParams.get('segment')
  const found = place()
  await page.keyboard.press('n')
  await expect.poll(place).not.toBe(found)
  await chip.click()
  await expect.poll(() => chip.count()).toBe(0)
})
