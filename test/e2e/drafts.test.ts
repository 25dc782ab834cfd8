import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProjectView, SegmentView, Skeleton } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

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

const call = <Answer>(method: string, path: string, body?: object) =>
  page.evaluate(
    async ([method, path, body]) => {
      const json = body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
      return (await fetch(`/api${path}`, { method: method as string, ...json })).json()
    },
    [method, path, body] as const,
  ) as Promise<Answer>

/** What was written, segment by segment of the source: text and state of its link. */
async function written(bitext: string): Promise<string[]> {
  const { source, links } = await call<Skeleton>('GET', `/bitexts/${bitext}/skeleton`)
  const lines: string[] = []
  for (const { id } of source) {
    const link = links.find((each) => each.source.includes(id))
    const [target] = link?.target ?? []
    if (!target) continue
    const { items } = await call<{ items: SegmentView[] }>('GET', `/segments?ids=${target}`)
    lines.push(`${items[0]!.text} (${link!.state})`)
  }
  return lines
}

test('a document without a translation is translated by keys alone: draft, name, next, and an empty one leaves nothing', async () => {
  const project = (await call<ProjectView>('POST', '/projects', { name: 'Letters' })).id
  const text = 'Жанар Ахмет Киевте тұрады. Ол екі кітап жазды. Кітаптар Алматыда шықты.'
  await call('POST', `/projects/${project}/documents`, { name: 'Хат', lang: 'kk', text })
  await call('POST', `/projects/${project}/concepts`, {
    kind: 'person',
    terms: [
      { lang: 'kk', text: 'Жанар Ахмет', status: 'preferred' },
      { lang: 'en', text: 'Zhanar Akhmet', status: 'preferred' },
    ],
  })
  await page.goto(`${server.address}/projects/${project}`)
  await page.getByRole('button', { name: 'Acts for “Хат”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Write a translation…' }).press('Enter')
  await page.getByLabel('Language of the translation').selectOption('en')
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await page.waitForURL(/bitexts/)
  const bitext = page.url().split('/').at(-1)!.split('?')[0]!
  await page.locator('wb-segment-cell').first().waitFor()

  await page.keyboard.press('KeyW')
  const field = page.locator('wb-segment-cell textarea')
  await field.waitFor()
  await page.locator('wb-draft-names').getByText('Zhanar Akhmet').waitFor()
  await page.keyboard.press('F4')
  await page.keyboard.type(' lives in Kyiv.')
  await page.locator('wb-draft-names .used').waitFor()
  await page.keyboard.press('Control+Enter')
  // The next segment is open to be written at once.
  await expect.poll(() => field.inputValue()).toBe('')
  await page.keyboard.type('She wrote two books.')
  await page.keyboard.press('Escape')
  await expect
    .poll(() => written(bitext), { timeout: 10_000 })
    .toEqual(['Zhanar Akhmet lives in Kyiv. (drafted)', 'She wrote two books. (drafted)'])

  // A draft in which nothing is written is none.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('KeyW')
  await field.waitFor()
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  await expect.poll(() => written(bitext), { timeout: 10_000 }).toHaveLength(2)

  // What was written is taken back in one step, with its room.
  await page.keyboard.press('Control+KeyZ')
  await page.keyboard.press('Control+KeyZ')
  await expect.poll(() => written(bitext), { timeout: 10_000 }).toEqual(['Zhanar Akhmet lives in Kyiv. (drafted)'])
})
