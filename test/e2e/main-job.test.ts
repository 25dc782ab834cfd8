import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import bilingualCsv from '../../server/formats/bilingual-csv.format.ts'
import type { ImportedBitext } from '../../server/formats/format.ts'
import tmx from '../../server/formats/tmx.format.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { ownDocuments, realDocuments } from '../helpers/documents.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

// The real Kazakh article and the real English chronicle of the same case; texts of our own where they are absent.
const real = realDocuments()
const files = real.length > 0 ? [real[0]!, real[3]!] : ownDocuments()
if (real.length === 0) console.warn('The real documents are absent: the main job is walked with the demo texts.')

let server: TestServer
let browser: TestBrowser
let page: Page

beforeAll(async () => {
  server = await startBuilt({ KOPIR_DEMO: '0' })
  browser = await openBrowser()
  page = browser.page
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const saved = () =>
  page
    .getByText(/^(Saved |Everything is saved)/)
    .first()
    .waitFor()
const rows = () => page.locator('wb-link-row')
const focused = () => page.locator('wb-link-row[focused]')
/** The pair that the walk confirms. */
const decided = () => page.locator('wb-link-row[look=confirmed]')
/** Its text as it is drawn, through every shadow root. */
const decidedText = () =>
  decided()
    .first()
    .evaluate(function read(node: Node): string {
      const inside = node instanceof Element ? (node.shadowRoot ?? node) : node
      if (inside instanceof Element && inside.tagName === 'STYLE') return ''
      return inside.nodeType === Node.TEXT_NODE ? (inside.textContent ?? '') : [...inside.childNodes].map(read).join('')
    })
const look = () => focused().getAttribute('look')

/** What the server keeps, asked as the page would. */
async function ask<Answer>(path: string): Promise<Answer> {
  return page.evaluate(async (url) => (await fetch(url)).json(), `/api${path}`)
}

async function units(download: Download, format: 'tmx' | 'csv'): Promise<ImportedBitext> {
  const bytes = new Uint8Array(readFileSync((await download.path())!))
  const reader = format === 'tmx' ? tmx : bilingualCsv
  return (await reader.read!({ name: download.suggestedFilename(), bytes })) as ImportedBitext
}

async function exported(format: RegExp): Promise<Download> {
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click()
  await page.getByRole('radio', { name: format }).check()
  await page.getByRole('radio', { name: /^Confirmed only/ }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ])
  await page.keyboard.press('Escape')
  return download
}

test('a person starts, imports two texts, aligns, corrects, tags, undoes, reloads and exports', async () => {
  // Start: the link signs in and leaves no token in the address.
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  expect(page.url()).not.toContain('test')
  await page.getByLabel('New project').fill('The case')
  await page.getByRole('button', { name: 'Create' }).click()

  // Import: both files at once, looked at before they are kept.
  await page.getByRole('link', { name: 'Import…' }).first().click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files…' }).click(),
  ])
  await chooser.setFiles(files)
  await page.getByRole('button', { name: 'Keep all 2' }).click()
  await page.getByText('2 documents are kept.').waitFor()
  const [project] = (await ask<{ items: { id: string }[] }>('/projects')).items
  await page.goto(`${server.address}/projects/${project!.id}`)
  const { documents } = await ask<{ documents: { id: string; lang: string }[] }>(`/projects/${project!.id}`)
  expect(documents.map(({ lang }) => lang)).toEqual(['kk', 'en'])
  for (const [i, { id }] of documents.entries()) {
    const bytes = await page.evaluate(
      async (url) => [...new Uint8Array(await (await fetch(url)).arrayBuffer())],
      `/api/documents/${id}/original`,
    )
    expect(Buffer.from(bytes).equals(readFileSync(files[i]!))).toBe(true)
  }

  // Align: put together, the two are aligned at once, and the page says that they are comparable at best.
  await page.getByRole('button', { name: 'Put together', exact: true }).click()
  await page
    .getByText(/\d+ proposed/)
    .first()
    .waitFor()
  const { bitexts } = await ask<{ bitexts: { id: string }[] }>(`/projects/${project!.id}`)
  await page.goto(`${server.address}/bitexts/${bitexts[0]!.id}`)
  // Such texts open with threads between them; here the work is done link by link.
  await page.locator('wb-thread-columns').waitFor()
  await page.keyboard.press('KeyV')
  await rows().first().waitFor()

  // Correct by keys: confirm the first link proposed, reject the next, say of its sentence that nothing corresponds.
  const skeleton = () => ask<{ links: { id: string; state: string }[] }>(`/bitexts/${bitexts[0]!.id}/skeleton`)
  const confirmed = async () => (await skeleton()).links.filter(({ state }) => state === 'confirmed').length
  const lastAct = async () =>
    (await ask<{ items: { label: string }[] }>(`/projects/${project!.id}/history`)).items[0]!.label
  const proposed = () => page.locator('wb-link-row:is([look=strong], [look=weak])')
  await proposed().first().locator('wb-segment-cell').first().click()
  await expect.poll(look).toMatch(/^(strong|weak)$/)
  await page.keyboard.press('Shift+Enter')
  await expect.poll(look).toBe('confirmed')
  await expect.poll(confirmed).toBe(1)
  await proposed().first().locator('wb-segment-cell').first().click()
  await page.keyboard.press('x')
  await expect.poll(lastAct).toBe('Reject link')
  await page.keyboard.press('0')
  await expect.poll(confirmed).toBe(2)

  // Correct the text of the confirmed pair; what was typed is saved by itself.
  await decided().locator('wb-segment-cell').first().click()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' (түзетілді)')
  await page.keyboard.press('Escape')
  await saved()
  await expect.poll(decidedText, { timeout: 10_000 }).toContain('(түзетілді)')

  // Undo and redo, also of the text.
  await page.keyboard.press('Control+z')
  await expect.poll(decidedText).not.toContain('(түзетілді)')
  await page.keyboard.press('Control+y')
  await expect.poll(decidedText, { timeout: 10_000 }).toContain('(түзетілді)')

  // Tag a name by selecting it: the glossary gets it, and it is underlined wherever it stands, inflected too.
  await decided()
    .locator('wb-name-text')
    .first()
    .dblclick({ position: { x: 30, y: 12 } })
  await page.getByRole('region', { name: 'Tag a name' }).getByRole('button', { name: 'New name' }).click()
  await page.getByRole('button', { name: 'person' }).click()
  await expect.poll(lastAct).toMatch(/^(Tag|Add) /)
  const { items: concepts } = await ask<{ items: { terms: { text: string; lang: string }[] }[] }>(
    `/projects/${project!.id}/concepts`,
  )
  expect(concepts).toHaveLength(1)
  const [term] = concepts[0]!.terms
  expect(term!.lang).toBe('kk')
  expect(await decidedText()).toContain(term!.text)
  await decided().locator('wb-name-text').first().getByText(term!.text).first().waitFor()

  // Reload: everything is as it was.
  await page.reload()
  await expect.poll(decidedText, { timeout: 10_000 }).toContain('(түзетілді)')
  await page.locator('wb-name-text').first().waitFor()
  expect(await confirmed()).toBe(2)

  // Export, and read both files back: the confirmed pair, as it stands now.
  const text = await decidedText()
  for (const [format, label] of [
    ['tmx', /^TMX/],
    ['csv', /^CSV exactly|^CSV$/],
  ] as const) {
    const read = await units(await exported(label), format)
    expect(read.units).toHaveLength(1)
    expect(text).toContain(read.units[0]!.source.slice(0, 60))
    expect(read.units[0]!.source).toContain('(түзетілді)')
    expect(read.units[0]!.state).toBe('confirmed')
  }

  expect(browser.foreign(server.address)).toEqual([])
  expect(browser.errors).toEqual([])
})

test('what was typed survives a server that is killed in the middle', async () => {
  await decided().locator('wb-segment-cell').first().click()
  await server.kill()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' жоқта жазылды')
  await page.keyboard.press('Escape')
  await page
    .getByText(/kept here/)
    .first()
    .waitFor()
  await server.restart()
  await page.getByText(/^Saved /).waitFor({ timeout: 40_000 })
  await page.goto(page.url())
  await expect.poll(decidedText, { timeout: 10_000 }).toContain('жоқта жазылды')
})
