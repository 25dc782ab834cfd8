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
let project: string

beforeAll(async () => {
  server = await startBuilt({ KOPIR_DEMO: '0' })
  browser = await openBrowser()
  page = browser.page
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  project = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch('/api/projects', { method: 'POST', headers, body: JSON.stringify({ name: 'Көпір' }) })
    return (await answer.json()).id as string
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

/** Serious faults of the page for those who read it with other means. */
async function faults(): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axeCore }).axe.run())
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
}

const ARTICLE = `Басты бет
Жаңалықтар
Байланыс
Екі жағаға бір көпір
Өзен үстіндегі жаңа көпір сол жылдың көктемінде ашылып, екі жағадан да жұрт көруге келді. Мұнша адам жиналады деп ешкім күтпеген еді.
Фото: Айнұр Бекова
Құрылысты үш жыл жүргізген қызмет3 өкілдері де сол жерде болды.
© 2024 Көпір`

/** Presses Tab until the focus stands on what has this name. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      let element: Element | null = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      const label = (element as HTMLInputElement | null)?.labels?.[0]
      return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim()
    })
    if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return
  }
  throw new Error(`No focus came to ${name}`)
}

test('a pasted page is looked at, cleaned otherwise, corrected and kept by the keyboard alone', async () => {
  await page.goto(`${server.address}/projects/${project}/import`)
  await tabTo('Paste text…')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Text' }).focus()
  await page.keyboard.insertText(ARTICLE)
  await page.keyboard.press('Control+Enter')
  await page.getByText('4 segments, and 5 left out').waitFor()
  expect(await faults()).toEqual([])

  await tabTo('Captions of pictures')
  await page.keyboard.press('Space')
  await page.getByText('5 segments, and 4 left out').waitFor()
  await tabTo(/қызмет3.*қызметі/)
  await page.keyboard.press('Space')
  await page.getByText('Corrected from').waitFor()
  await tabTo('Keep “Басты бет” in the text')
  await page.keyboard.press('Enter')
  await page.getByText('6 segments, and 3 left out').waitFor()

  await page.keyboard.press('Shift+Tab')
  await page.getByRole('button', { name: 'Keep', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('“Басты бет” is kept.').waitFor()
  const kept = await page.evaluate(async (project) => {
    const { documents } = await (await fetch(`/api/projects/${project}`)).json()
    const { items } = await (await fetch(`/api/documents/${documents[0].id}/segments`)).json()
    return (items as { text: string; excluded: boolean }[]).map(({ text, excluded }) => (excluded ? `⊘ ${text}` : text))
  }, project)
  expect(kept).toEqual([
    'Басты бет',
    '⊘ Жаңалықтар',
    '⊘ Байланыс',
    'Екі жағаға бір көпір',
    'Өзен үстіндегі жаңа көпір сол жылдың көктемінде ашылып, екі жағадан да жұрт көруге келді.',
    'Мұнша адам жиналады деп ешкім күтпеген еді.',
    'Фото: Айнұр Бекова',
    'Құрылысты үш жыл жүргізген қызметі өкілдері де сол жерде болды.',
    '⊘ © 2024 Көпір',
  ])
})

test('a place that is never cut is said in words, shows at once what it changes, and is kept and undone', async () => {
  await page.goto(`${server.address}/projects/${project}/cutting`)
  await page.getByText('Every document stays as it is cut now.').waitFor()
  await page.getByRole('button', { name: 'Add a place' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('көруге келді.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Мұнша')
  await page.getByText('Joined; their links become one').waitFor()
  expect(await faults()).toEqual([])
  await page.getByRole('button', { name: 'Keep, and cut 1 documents anew' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('The rules are kept; 1 documents are cut anew.').waitFor()
  const segments = () =>
    page.evaluate(async (project) => {
      const { documents } = await (await fetch(`/api/projects/${project}`)).json()
      return documents[0].segments as number
    }, project)
  expect(await segments()).toBe(8)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(segments, { timeout: 10_000 }).toBe(9)
})
