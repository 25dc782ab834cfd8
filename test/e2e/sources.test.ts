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
  const project = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch('/api/projects', { method: 'POST', headers, body: JSON.stringify({ name: 'Көпір' }) })
    return (await answer.json()).id as string
  })
  await page.goto(`${server.address}/projects/${project}/sources`)
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

async function faults(): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axeCore }).axe.run())
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]!.html.slice(0, 120)}`)
}

/** Presses Tab until the focus stands on what has this name. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      let element: Element | null = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      const label = (element as HTMLInputElement | null)?.labels?.[0]
      return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim()
    })
    if (focused.startsWith(name)) return
  }
  throw new Error(`Tab never comes to “${name}”`)
}

const choose = async (name: string, text: string) => {
  const chooser = page.waitForEvent('filechooser')
  await tabTo('Choose files…')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

test('a dictionary whose columns are named by hand is added, switched off, removed and brought back, by keys alone', async () => {
  await page.getByText('Nothing is added yet').waitFor()
  expect(await faults()).toEqual([])
  await choose('сөздік.csv', 'court,n.,сот\nbridge,n.,көпір\nford,n.,өткел\n')
  await page.getByText('Which languages do the columns hold?').waitFor()
  expect(await faults()).toEqual([])
  await tabTo('Language of column 1')
  await page.keyboard.type('English')
  await tabTo('Language of column 3')
  await page.keyboard.type('Kazakh')
  await tabTo('Add')
  await page.keyboard.press('Enter')
  await page.getByText('English–Kazakh').waitFor()
  expect(await page.locator('wb-source-row').textContent()).toBeDefined()
  await page.getByText('“сөздік” is added.').waitFor()
  expect(await faults()).toEqual([])

  await tabTo('“сөздік” helps to align')
  await page.keyboard.press(' ')
  await page.getByText('Off', { exact: true }).waitFor()
  await tabTo('Remove “сөздік”')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing is added yet').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('English–Kazakh').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('On', { exact: true }).waitFor()
})

test('what cannot be read is told with its place and can be let go', async () => {
  await choose('terms.tbx', '<tbx><text><body>\n<conceptEntry><langSec/></conceptEntry></body></text></tbx>')
  await page.getByText('“terms.tbx”, line 2, column 15: <langSec> has no xml:lang; name its language').waitFor()
  expect(await faults()).toEqual([])
  await tabTo('Do not add “terms.tbx”')
  await page.keyboard.press('Enter')
  await page.getByText('line 2, column 15').waitFor({ state: 'detached' })
  // What is refused is an answer that browsers write down as an error.
  expect(browser.errors.filter((error) => !error.includes('422') && !error.includes('400'))).toEqual([])
})
