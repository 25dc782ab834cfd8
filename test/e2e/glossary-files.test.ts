import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: TestBrowser
let page: Page

beforeAll(async () => {
  server = await startBuilt({ KOPIR_DEMO: '0' })
  browser = await openBrowser({ width: 1280, height: 860 })
  page = browser.page
  await page.goto(server.startLink)
  await page.waitForSelector('wb-home-page')
  const project = await page.evaluate(async () => {
    const call = async (path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    const { id } = await call('/projects', { name: 'Chronicle' })
    const term = (lang: string, text: string, status: string) => ({ lang, text, status })
    const kyiv = [term('uk', 'Київ', 'preferred'), term('en', 'Kyiv', 'preferred'), term('en', 'Kiev', 'deprecated')]
    await call(`/projects/${id}/concepts`, { kind: 'place', terms: kyiv })
    await call(`/projects/${id}/concepts`, { kind: 'person', terms: [term('kk', 'Абай Құнанбайұлы', 'preferred')] })
    return id
  })
  await page.goto(`${server.address}/projects/${project}/glossary`)
  await page.getByRole('button', { name: 'Import…' }).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const table = `concept,kind,lang,text,status,note
k,place,uk,Київ,preferred,
k,place,kk,Киев,preferred,
k,place,en,Kiev,preferred,
a,person,en,Abai Qunanbaiuly,preferred,ақын
z,place,kk,Жем өзені,preferred,
z,place,en,Zhem river,preferred,
`

async function choose(name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('wb-glossary-files input[type=file]').setInputFiles(file)
}

test('a file is looked at, chosen from and taken in, and one undo takes it back', async () => {
  await choose('names.csv', table)
  const dialog = page.locator('wb-dialog[open]')
  await dialog.getByText('3 concepts in the file').waitFor()
  const rows = dialog.locator('wb-incoming-concept')
  await expect.poll(() => rows.count()).toBe(3)
  expect(await dialog.getByText('English: “Kiev” (deprecated) here, “Kiev” (preferred) in the file').count()).toBe(1)
  expect(await dialog.getByText('the same name in another script').count()).toBe(1)
  await dialog.getByRole('button', { name: 'Contradicts 1' }).click()
  await expect.poll(() => rows.count()).toBe(1)
  await dialog.getByLabel('What becomes of “Київ”').selectOption('Merge, the file wins')
  if (process.env.KOPIR_SHOTS) await page.screenshot({ path: `${process.env.KOPIR_SHOTS}/import-one.png` })
  await dialog.getByRole('button', { name: 'All 3' }).click()
  await expect.poll(() => rows.count()).toBe(3)
  expect(await dialog.getByLabel('What becomes of “Київ”').inputValue()).toBe('theirs')
  if (process.env.KOPIR_SHOTS) await page.screenshot({ path: `${process.env.KOPIR_SHOTS}/import.png` })
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await page.getByText('1 concepts added, 2 merged with what was there.').waitFor()
  const glossary = page.locator('wb-glossary-page')
  await glossary.getByText('Zhem river').first().waitFor()
  expect(await glossary.getByText('Abai Qunanbaiuly').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(() => glossary.getByText('Zhem river').count()).toBe(0)
  await expect.poll(() => glossary.getByText('Abai Qunanbaiuly').count()).toBe(0)
})

test('a file of two columns asks for their languages, one that cannot be read says why', async () => {
  await choose('omegat.txt', 'Жем\tZhem\nОрал\tOral\n')
  const dialog = page.locator('wb-dialog[open]')
  await dialog.getByText(/does not name the languages of its two columns/).waitFor()
  if (process.env.KOPIR_SHOTS) await page.screenshot({ path: `${process.env.KOPIR_SHOTS}/languages.png` })
  await dialog.getByRole('button', { name: 'Read it so' }).click()
  await dialog.getByText('2 concepts in the file').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await choose('bad.tbx', '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "b">]>\n<tbx>&a;</tbx>')
  await page
    .locator('wb-dialog[open]')
    .getByText(/line 2, column 15: the DOCTYPE/)
    .waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('wb-dialog[open]').count()).toBe(0)
})

test('an export says what it will not hold, and is a file', async () => {
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.locator('wb-dialog[open]')
  await dialog.getByText('The file will hold all that is chosen.').waitFor()
  if (process.env.KOPIR_SHOTS) await page.screenshot({ path: `${process.env.KOPIR_SHOTS}/export.png` })
  await dialog.getByLabel('OmegaT glossary (one pair)').click()
  await dialog.getByLabel('Translated from').selectOption('Ukrainian')
  await dialog.getByText('the kind of a concept was left out').waitFor()
  if (process.env.KOPIR_SHOTS) await page.screenshot({ path: `${process.env.KOPIR_SHOTS}/export-omegat.png` })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Chronicle glossary uk-en.txt')
  expect(readFileSync(await download.path(), 'utf8').split('\n')).toContain('Київ\tKyiv\tAvoid: Kiev')
  expect(browser.foreign(server.address)).toEqual([])
})
