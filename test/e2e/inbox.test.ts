import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

const texts = {
  kk: 'Кеше Сәуле Тұрсын Таразға келді. Біз Сәуле Тұрсынның мақаласын оқыдық. Бүгін Таразда жаңбыр жауды. Ол Шымкентке кетті, сосын Шымкентте қалды. Таңертең Ерден Мұқан хат жазды.',
  en: 'Yesterday Saule Tursyn came to Taraz. We read the article of Saule Tursyn. Today it rained in Taraz. She left for Shymkent. In the morning Yerden Mukan wrote a letter.',
}

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

test('an inbox of names is emptied by keys alone, and one key takes the last decision back', async () => {
  const { page, errors } = browser
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  const id = await page.evaluate(async (texts) => {
    const post = async (path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    const project = (await post('/api/projects', { name: 'Хаттар' })) as { id: string }
    for (const [lang, text] of Object.entries(texts)) {
      await post(`/api/projects/${project.id}/documents`, { name: lang, lang, text })
    }
    return project.id
  }, texts)
  await page.goto(`${server.address}/projects/${id}`)
  await page.getByRole('link', { name: 'Names inbox' }).click()
  const items = page.locator('wb-inbox-item')
  await items.first().waitFor()
  const status = page.locator('wb-inbox-page').getByRole('status')
  const left = async () => Number(/\d+/.exec((await status.textContent()) ?? '')?.[0] ?? 0)
  const all = await left()
  expect(all).toBeGreaterThanOrEqual(4)
  const open = page.locator('wb-inbox-item[open]')
  const shown = async () => (await open.locator('.base').allInnerTexts()).join(' ')
  /** Goes down to the item with a name, by keys. */
  const reach = async (name: string) => {
    for (let i = 0; i < all; i++) await page.keyboard.press('k')
    for (let i = 0; i < all && !(await shown()).includes(name); i++) await page.keyboard.press('j')
    expect(await shown()).toContain(name)
  }

  await reach('Сәуле Тұрсын')
  expect(await shown()).toContain('Saule Tursyn')
  expect((await open.locator('mark').allInnerTexts()).join(' ')).toMatch(/Тұрсын/)
  await page.keyboard.press('n')
  await expect.poll(left).toBe(all - 1)
  expect(await shown()).not.toContain('Сәуле')

  await reach('Тараз')
  await page.keyboard.press('x')
  await expect.poll(left).toBe(all - 2)
  await page.keyboard.press('Control+z')
  await expect.poll(left).toBe(all - 1)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(left).toBe(all - 2)

  await reach('Шымкент')
  await page.keyboard.press('u')
  await expect.poll(() => status.textContent()).toContain('1 of them left open')

  await reach('Ерден Мұқан')
  await page.keyboard.press('v')
  await page.keyboard.type('сәуле')
  await page.getByRole('button', { name: /Tursyn/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expect.poll(left).toBe(all - 3)
  const { items: concepts } = await page.evaluate(
    async (id) =>
      (await (await fetch(`/api/projects/${id}/concepts`)).json()) as { items: { terms: { text: string }[] }[] },
    id,
  )
  expect(concepts).toHaveLength(1)
  expect(concepts[0]!.terms.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Saule Tursyn', 'Сәуле Тұрсын', 'Ерден Мұқан', 'Yerden Mukan']),
  )
  expect(errors).toEqual([])
})
