import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('a word is looked for from the align page and its place opened, by keys alone', async () => {
  const { page, errors } = browser
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const bitext = await page.evaluate(async () => {
    const { items } = (await (await fetch('/api/projects')).json()) as { items: { bitexts: { id: string }[] }[] }
    return items[0]!.bitexts[0]!.id
  })
  await page.goto(`${server.address}/bitexts/${bitext}`)
  await page.locator('wb-link-row').first().waitFor()
  await page.keyboard.press('Slash')
  await page.getByRole('heading', { name: 'Search in all texts' }).waitFor()
  const field = page.getByRole('searchbox')
  await expect.poll(() => field.evaluate((one) => one.matches(':focus'))).toBe(true)

  await page.keyboard.type('courts')
  await page.keyboard.press('Enter')
  const hits = page.locator('wb-search-hit')
  await hits.first().waitFor()
  const focused = () => hits.evaluateAll((all) => all.findIndex((hit) => hit.matches(':focus-within')))
  await expect.poll(focused).toBe(0)
  expect((await hits.locator('mark').allInnerTexts()).join(' ')).toMatch(/\bcourt\b/i)
  await page.keyboard.press('ArrowDown')
  await expect.poll(focused).toBe(1)
  await page.keyboard.press('k')
  await expect.poll(focused).toBe(0)
  const text = ((await hits.first().locator('.place .text').textContent()) ?? '').trim()

  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(bitexts|documents)\/.*segment=/)
  await page
    .locator('wb-segment-cell')
    .filter({ hasText: text.slice(0, 30) })
    .first()
    .waitFor()
  await page.goBack()
  await hits.first().waitFor()
  expect(await field.inputValue()).toBe('courts')
  expect(errors).toEqual([])
})

test('one key on the home page leads back to where one was, also after a restart of the browser', async () => {
  const { page, errors } = browser
  await page.goto(server.address)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const bitext = await page.evaluate(async () => {
    const { items } = (await (await fetch('/api/projects')).json()) as { items: { bitexts: { id: string }[] }[] }
    return items[0]!.bitexts[1]!.id
  })
  await page.goto(`${server.address}/bitexts/${bitext}`)
  await page.locator('wb-link-row').first().waitFor()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
  const kept = () =>
    page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('kopir-place:'))?.[1])
  await expect.poll(async () => JSON.parse((await kept()) ?? '{}').bitext).toBe(bitext)
  await page.waitForTimeout(500)
  const { segment } = JSON.parse((await kept())!)

  await page.goto(server.address)
  await page.getByRole('link', { name: /Continue where I was: / }).waitFor()
  await page.keyboard.press('c')
  await page.waitForURL(`${server.address}/bitexts/${bitext}?segment=${segment}`)
  await page.locator('wb-link-row').first().waitFor()
  expect(errors).toEqual([])
})
