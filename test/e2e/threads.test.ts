import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BitextView, ProjectView, Skeleton } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

let server: TestServer
let browser: TestBrowser
let page: Page
let comparable: BitextView
let parallel: BitextView

beforeAll(async () => {
  server = await startBuilt()
  browser = await openBrowser()
  page = browser.page
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  // The demo's texts are aligned soon after the first start.
  let all = await bitexts()
  while (all.length < 3 || all.some(({ alignment }) => alignment === null)) {
    await page.waitForTimeout(200)
    all = await bitexts()
  }
  comparable = all.find(({ alignment }) => alignment!.verdict === 'comparable')!
  parallel = all.find(({ alignment }) => alignment!.verdict === 'parallel')!
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const ask = <T>(path: string) => page.evaluate(async (url) => (await fetch(`/api${url}`)).json(), path) as Promise<T>
const bitexts = async () => (await ask<{ items: ProjectView[] }>('/projects')).items[0]?.bitexts ?? []
const keys = async (...list: string[]) => {
  for (const key of list) await page.keyboard.press(key)
}
/** Links with both sides as the server keeps them, by number: `10-21`, `!` for confirmed. */
async function links(): Promise<string[]> {
  const { source, target, links } = await ask<Skeleton>(`/bitexts/${comparable.id}/skeleton`)
  const at = (list: Skeleton['source'], ids: readonly string[]) =>
    ids.map((id) => list.findIndex((each) => each.id === id) + 1).join(',')
  return links
    .filter((link) => link.source.length > 0 && link.target.length > 0)
    .map((link) => `${at(source, link.source)}-${at(target, link.target)}${link.state === 'confirmed' ? '!' : ''}`)
}
const become = (wanted: string) => expect.poll(links, { timeout: 10_000 }).toContain(wanted)
/** The label of the row that has the keyboard. */
const here = () =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return (element?.getRootNode() as ShadowRoot | undefined)?.host?.getAttribute('aria-label') ?? ''
  })
const stands = (words: RegExp) => expect.poll(here, { timeout: 5_000 }).toMatch(words)
const topOf = (row: string) =>
  page
    .locator(`wb-thread-row${row}`)
    .first()
    .evaluate((each) => each.getBoundingClientRect().top)

test('comparable texts open with threads; the counterpart comes to the height of the focus, and stays put when locked', async () => {
  await page.goto(`${server.address}/bitexts/${comparable.id}`)
  await page.locator('wb-thread-row').first().waitFor()
  await keys('n')
  await stands(/^Segment \d+ of \d+, linked with \d+: proposed, doubtful$/)
  // Browsers scroll by whole pixels.
  const apart = async () => (await topOf('[focused]')) - (await topOf('[linked]:not([focused])'))
  await expect.poll(async () => Math.abs(await apart())).toBeLessThan(1)
  await keys('ArrowRight')
  const [, number, other] = (await here()).match(/^Segment (\d+) of \d+, linked with (\d+)/)!
  await keys('ArrowLeft')
  await stands(new RegExp(`^Segment ${other} of \\d+, linked with ${number}:`))
  // Where it stands on the screen: how far the column is scrolled changes as its rows are measured.
  const counterpart = await page.locator('wb-thread-row[linked]:not([focused])').getAttribute('data-id')
  const top = () => topOf(`[data-id="${counterpart}"]`)
  await keys('l')
  await page.getByRole('button', { name: 'Lock', pressed: true }).waitFor()
  const before = await top()
  await keys('n', 'n')
  await page.waitForTimeout(300)
  expect(Math.abs((await top()) - before)).toBeLessThan(1)
  await keys('l')
  await page.getByRole('button', { name: 'Lock', pressed: false }).waitFor()
})

test('links are confirmed, made across, grouped and undone between the columns by keys alone', async () => {
  await page.goto(`${server.address}/bitexts/${comparable.id}`)
  await page.locator('wb-thread-row').first().waitFor()
  const before = await links()
  await keys('n', 'Shift+Enter')
  const [pair] = (await here()).match(/\d+/)!
  await expect
    .poll(async () => (await links()).some((each) => each.startsWith(`${pair}-`) && each.endsWith('!')))
    .toBe(true)
  await keys('Control+z')
  await expect.poll(links).toEqual(expect.arrayContaining(before))
  // The first segment under the folded line, and the last above the one at the end.
  await keys('Home', 'ArrowDown')
  const [from] = (await here()).match(/\d+/)!
  await keys('Space', 'ArrowRight', 'End', 'ArrowUp')
  const [to] = (await here()).match(/\d+/)!
  await keys('Space')
  await become(`${from}-${to}!`)
  await stands(new RegExp(`^Segment ${to} of \\d+, linked with ${from}: confirmed$`))
  await keys('ArrowLeft', 'Shift+ArrowDown', 'g')
  await become(`${from},${Number(from) + 1}-${to}!`)
  await page.locator('wb-thread-gutter').getByText('2:1').waitFor()
  await keys('Control+z', 'Control+z')
  await expect.poll(async () => (await links()).sort()).toEqual(before.toSorted())
})

test('a text is edited in its column, and Alt with an arrow goes on in the same one', async () => {
  await page.goto(`${server.address}/bitexts/${comparable.id}`)
  await page.locator('wb-thread-row').first().waitFor()
  await keys('ArrowDown', 'e')
  await page.keyboard.insertText('№ ')
  await keys('Alt+ArrowDown')
  await expect.poll(() => page.locator('wb-thread-row[focused] textarea').count()).toBe(1)
  await keys('Escape')
  await stands(/^Segment \d+/)
  await expect.poll(() => page.locator('wb-name-text', { hasText: '№' }).count()).toBe(1)
  await keys('Control+z')
  await expect.poll(() => page.locator('wb-name-text', { hasText: '№' }).count()).toBe(0)
})

test('V lays the texts out in rows, keeps the focus in sight, and the choice is there again after a reload', async () => {
  await page.goto(`${server.address}/bitexts/${comparable.id}`)
  await page.locator('wb-thread-row').first().waitFor()
  await keys('n', 'n')
  const [number] = (await here()).match(/\d+/)!
  await keys('v')
  await page.locator('wb-link-row[focused]').waitFor()
  const numbers = () =>
    page
      .locator('wb-link-row[focused] wb-segment-cell')
      .first()
      .evaluate((cell) => cell.shadowRoot!.textContent)
  expect(await numbers()).toContain(number)
  await expect(page.locator('wb-link-row[focused]').isVisible()).resolves.toBe(true)
  await page.reload()
  await page.locator('wb-link-row').first().waitFor()
  await keys('v')
  await page.locator('wb-thread-row').first().waitFor()
})

test('on a small screen comparable texts are rows all the same, and there is no switch', async () => {
  const narrow = await browser.context.newPage()
  await narrow.setViewportSize({ width: 360, height: 740 })
  await narrow.goto(`${server.address}/bitexts/${comparable.id}`)
  await narrow.locator('wb-link-row').first().waitFor()
  expect(await narrow.getByRole('button', { name: 'Threads' }).count()).toBe(0)
  expect(await narrow.locator('wb-minimap').count()).toBe(0)
  await narrow.close()
})

test('the map beside the rows scrolls them, and takes the place of the scrollbar', async () => {
  await page.goto(`${server.address}/bitexts/${parallel.id}`)
  await page.locator('wb-link-row').first().waitFor()
  const map = page.getByRole('scrollbar').first()
  expect(await map.getAttribute('aria-valuenow')).toBe('1')
  const { x, y } = (await map.boundingBox())!
  await page.mouse.click(x + 10, y + 300)
  await expect.poll(async () => Number(await map.getAttribute('aria-valuenow'))).toBeGreaterThan(10)
  const scroll = page.locator('wb-virtual-rows .scroll')
  expect(await scroll.evaluate((each) => (each as HTMLElement).offsetWidth - each.clientWidth)).toBe(0)
  expect(browser.errors).toEqual([])
})

test('a third text stands beside the two, is reached and decided by keys, and its pair is opened at the place', async () => {
  await page.goto(`${server.address}/bitexts/${parallel.id}`)
  await page.locator('wb-link-row').first().waitFor()
  await keys('Shift+v')
  await page.getByRole('gridcell', { name: '1: Чотири весни в Києві (proposed)' }).waitFor()
  await keys('ArrowRight', 'ArrowRight')
  await expect.poll(() => page.locator('wb-third-cell:focus').getAttribute('aria-label')).toContain('Чотири весни')
  await keys('Enter')
  await page.getByRole('gridcell', { name: '1: Чотири весни в Києві (confirmed)' }).waitFor()
  await expect.poll(() => page.locator('wb-third-cell:focus').getAttribute('aria-label')).toMatch(/^2: /)
  await keys('Control+z')
  await page.getByRole('gridcell', { name: '1: Чотири весни в Києві (proposed)' }).waitFor()
  await keys('o')
  const other = (await bitexts()).find(({ target }) => target.lang === 'uk')!
  await page.waitForURL((url) => url.pathname.endsWith(other.id))
  await keys('Shift+v')
  await page.getByRole('gridcell', { name: '1: Киевтегі төрт көктем (proposed)' }).waitFor()
  await keys('Shift+v')
  await expect.poll(() => page.locator('wb-third-cell').count()).toBe(0)
  expect(browser.errors).toEqual([])
})
