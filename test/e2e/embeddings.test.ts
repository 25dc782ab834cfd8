import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProjectView } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { embeddingServer } from '../helpers/embedding-server.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

test('a server of embeddings is named, tried, confirmed where it is elsewhere, and switched off by keys alone', async () => {
  const { page, errors } = browser
  const own = await embeddingServer()
  const faults = async () => {
    await page.evaluate(axe)
    const run = async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axeCore }).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
    }
    return page.evaluate(run)
  }
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const { items } = await page.evaluate(
    async () => (await (await fetch('/api/projects')).json()) as { items: ProjectView[] },
  )
  await page.goto(`${server.address}/projects/${items[0]!.id}`)
  await page.getByRole('link', { name: 'Embeddings' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Off: nothing leaves this machine.').waitFor()
  expect(await faults()).toEqual([])

  await page.getByLabel('Address').focus()
  await page.keyboard.type(own.address)
  await page.keyboard.press('Tab')
  await page.keyboard.type('small')
  await page.keyboard.press('Tab')
  await page.keyboard.type('sesame')
  await page.keyboard.press('Enter')
  await page.getByText(`is sent to ${own.host}, which is this machine.`).waitFor()
  await page.getByRole('button', { name: 'Try with one word' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('It answers with vectors of 48 numbers.').waitFor()
  expect(own.texts()).toEqual(['Kopir'])
  expect(own.asked[0]!.headers.authorization).toBe('Bearer sesame')
  expect(await page.getByRole('textbox', { name: /^Key/ }).inputValue()).toBe('')
  expect(await faults()).toEqual([])

  await page.getByLabel('Address').fill('https://embeddings.example.com/v1/embeddings')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByText(`is sent to ${own.host}, which is this machine.`).waitFor()
  await page.getByLabel('Model').press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('is sent to embeddings.example.com, which is not this machine.').waitFor()

  // In a field these keys are the field's own.
  await page.getByRole('button', { name: 'Switch off' }).focus()
  await page.keyboard.press('Control+z')
  await page.getByText(`is sent to ${own.host}, which is this machine.`).waitFor()
  await page.getByRole('button', { name: 'Switch off' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Off: nothing leaves this machine.').waitFor()
  // The browser notes the two answers that asked for confirmation.
  expect(errors.filter((error) => !error.includes('409'))).toEqual([])
})
