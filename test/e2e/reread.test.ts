import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let server: TestServer
let browser: TestBrowser
let page: Page

beforeAll(async () => {
  server = await startBuilt({ KOPIR_DEMO: '0' })
  browser = await openBrowser()
  page = browser.page
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

/** A document made as the page would make it. @returns its id */
async function document(text: string, layout: string): Promise<string> {
  return page.evaluate(
    async ([text, layout]) => {
      const post = async (path: string, body: object) => {
        const headers = { 'content-type': 'application/json' }
        return (await fetch(`/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
      }
      const { id } = await post('/projects', { name: 'Шежіре' })
      return (await post(`/projects/${id}/documents`, { name: 'Шежіре', lang: 'kk', text, layout })).id as string
    },
    [text, layout],
  )
}

const texts = () =>
  page
    .locator('wb-document-page wb-name-text')
    .evaluateAll((all) => all.map((each) => each.shadowRoot!.textContent!.trim()))
const until = (lines: readonly string[]) => expect.poll(texts, { timeout: 10_000 }).toEqual(lines)

const joined = ['Шежіре Бір кісі келді.', 'Екі кісі кетті.']
const lines = ['Шежіре', 'Бір кісі келді.', 'Екі кісі кетті.']

test('a document is read again by keyboard alone, after a look, and undone from the message', async () => {
  const id = await document('Шежіре\nБір кісі келді. Екі кісі кетті.', 'paragraphs')
  await page.goto(`${server.address}/documents/${id}`)
  await until(joined)
  await page.getByRole('button', { name: 'Read again…' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Nothing would change').waitFor()
  await page.getByLabel('Layout').focus()
  await page.keyboard.press('End')
  await page.getByText('Cut; the parts stay in its links').waitFor()
  await page.evaluate(axe)
  const wrong = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof axeCore }).axe.run
    const { violations } = await run(globalThis.document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]!.html.slice(0, 160)}`)
  })
  expect(wrong).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await until(joined)
  await page.keyboard.press('Enter')
  await page.getByText('Nothing would change').waitFor()
  await page.getByLabel('Layout').focus()
  await page.keyboard.press('End')
  await page.getByText('Cut; the parts stay in its links').waitFor()
  await page.getByRole('button', { name: 'Apply' }).focus()
  await page.keyboard.press('Enter')
  await until(lines)
  await page.getByText('“Шежіре” was read again.').waitFor()
  await page.locator('wb-toasts').getByRole('button', { name: 'Undo' }).click()
  await until(joined)
})

test('a corrected version is chosen, looked at, and takes the place of the text', async () => {
  const id = await document('Бір кісі келді. Екі кісі кетті.', 'paragraphs')
  await page.goto(`${server.address}/documents/${id}`)
  await until(['Бір кісі келді.', 'Екі кісі кетті.'])
  await page.getByRole('button', { name: 'Bring a corrected version…' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose the file…' }).click()
  const buffer = Buffer.from('Бір кісі келді. Екі кісі кеше кетті. Үш кісі қалды.')
  await (await chooser).setFiles({ name: 'b.txt', mimeType: 'text/plain', buffer })
  await page.getByText('3 segments afterwards: 1 stay as they are, 1 changes, 1 new.').waitFor()
  await page.getByText('Every link, tagged name and corrected text is kept.').waitFor()
  await page.getByRole('button', { name: 'Apply' }).click()
  await until(['Бір кісі келді.', 'Екі кісі кеше кетті.', 'Үш кісі қалды.'])
  expect(browser.errors).toEqual([])
})
