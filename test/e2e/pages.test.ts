import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProjectView } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const looks = [
  { name: 'light, 1280 px', colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { name: 'dark, 1280 px', colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { name: 'light, 360 px', colorScheme: 'light', forcedColors: 'none', width: 360 },
  { name: 'dark, 320 px', colorScheme: 'dark', forcedColors: 'none', width: 320 },
  { name: 'forced colours, 1280 px', colorScheme: 'light', forcedColors: 'active', width: 1280 },
] as const

/** What shows that a page has its data. */
const drawn: Record<string, string> = {
  home: 'wb-progress-bar',
  settings: 'wb-key-binding',
  project: 'wb-bitext-row',
  import: 'wb-import-page button',
  glossary: 'wb-glossary-table .term',
  consistency: 'wb-names-matrix td button',
  history: 'wb-history-page li',
  inbox: 'wb-inbox-item',
  learned: 'wb-learned-trust',
  embeddings: 'wb-embeddings-page form',
  search: 'wb-search-hit',
  print: 'wb-print-table td',
  sources: 'wb-sources-page button',
  document: 'wb-name-text',
  align: 'wb-link-row',
}

let server: TestServer
let browser: TestBrowser
let addresses: Record<string, string>

beforeAll(async () => {
  server = await startBuilt()
  browser = await openBrowser()
  const { page } = browser
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const { items } = await page.evaluate(
    async () => (await (await fetch('/api/projects')).json()) as { items: ProjectView[] },
  )
  const [{ id, documents, bitexts }] = items as [ProjectView]
  addresses = {
    home: '/',
    settings: '/settings',
    project: `/projects/${id}`,
    import: `/projects/${id}/import`,
    glossary: `/projects/${id}/glossary`,
    consistency: `/projects/${id}/consistency`,
    history: `/projects/${id}/history`,
    inbox: `/projects/${id}/inbox`,
    learned: `/projects/${id}/learned`,
    embeddings: `/projects/${id}/embeddings`,
    search: `/projects/${id}/search?q=court`,
    sources: `/projects/${id}/sources`,
    document: `/documents/${documents[0]!.id}`,
    print: `/bitexts/${bitexts[0]!.id}/print`,
    align: `/bitexts/${bitexts[0]!.id}`,
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

test.each(looks)('every page of the demo can be used by everyone: $name', async (look) => {
  const { page } = browser
  const { colorScheme, forcedColors, width } = look
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 800 })
  const found: string[] = []
  for (const [name, path] of Object.entries(addresses)) {
    await page.goto(server.address + path)
    await page.locator('h1').first().waitFor()
    await page.locator(drawn[name]!).first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('load')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) found.push(`${name}: ${wide} px too wide`)
    await page.evaluate(axe)
    const serious = await page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: typeof axeCore }).axe.run
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations } = await run(document, { runOnly })
      return violations.map(({ id, nodes }) => `${id} at ${nodes[0]!.html.slice(0, 160)}`)
    })
    found.push(...serious.map((each) => `${name}: ${each}`))
  }
  expect(found).toEqual([])
})

test('no page asks anyone but this server, and none breaks its own rules for content', () => {
  expect(browser.foreign(server.address)).toEqual([])
  // Before the start link is opened there is no page, so there is no 401 either.
  expect(browser.errors).toEqual([])
})

test('a start link that is not the current one leads to a quiet page that says so', async () => {
  const { context } = browser
  await context.clearCookies()
  const page = await context.newPage()
  await page.goto(`${server.address}/start#wrong`)
  await page.getByRole('heading', { name: 'Open the start link' }).waitFor()
  await page.getByText('not the current one').waitFor()
  expect(page.url()).toBe(`${server.address}/`)
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
})
