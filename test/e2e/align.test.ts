import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Skeleton } from '../../web/api/types.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { alignedBitext } from '../helpers/library.ts'
import { startBuilt, type TestServer } from '../helpers/server.ts'

const kk = [
  'Кітапхана таңғы сағат тоғызда ашылды.',
  'Бірінші болып екі мұғалім келді.',
  'Олар 1968 жылғы газетті сұрады, кітапханашы оны бірден тапты.',
  'Газетте көпір туралы ұзақ мақала бар екен.',
  'Мақаланың авторы белгісіз.',
  'Кешке қарай зал толды.',
]
const en = [
  'The library opened at nine in the morning.',
  'Two teachers were the first to come.',
  'They asked for a newspaper of 1968, and the librarian found it at once.',
  'It turned out to have a long article about the bridge.',
  'The author of the article is unknown.',
  'Towards evening the hall was full.',
]

let server: TestServer
let browser: TestBrowser
let page: Page
let bitext: string

beforeAll(async () => {
  server = await startBuilt({ KOPIR_DEMO: '0' })
  browser = await openBrowser()
  page = browser.page
  await page.goto(server.startLink)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  ;({ bitext } = await alignedBitext(page, { name: 'Library', kk, en }))
})
afterAll(async () => {
  await browser?.close()
  await server?.dispose()
})

const open = async (on = page) => {
  await on.goto(`${server.address}/bitexts/${bitext}`)
  await on.locator('wb-name-text').first().waitFor()
}
/** Links as the server keeps them, by number: `1-1 2-2 3,4-3`, `!` for confirmed. */
async function links(): Promise<string> {
  const { source, target, links } = await page.evaluate(
    async (id) => (await (await fetch(`/api/bitexts/${id}/skeleton`)).json()) as Skeleton,
    bitext,
  )
  const at = (list: Skeleton['source'], ids: readonly string[]) =>
    ids.map((id) => list.findIndex((each) => each.id === id) + 1).join(',')
  return links
    .map((link) => `${at(source, link.source)}-${at(target, link.target)}${link.state === 'confirmed' ? '!' : ''}`)
    .sort()
    .join(' ')
}
const keys = async (...list: string[]) => {
  for (const key of list) await page.keyboard.press(key)
}
const saved = (words: RegExp = /^Saved /) => page.locator('wb-saved-state').getByText(words).waitFor()
/** Waits until a text is drawn just so; its names are elements of their own inside it. */
const reads = (text: string, on = page) =>
  expect
    .poll(() => on.locator('wb-name-text').evaluateAll((all) => all.map((each) => each.shadowRoot?.textContent)), {
      timeout: 10_000,
    })
    .toContain(text)
const become = (wanted: string) => expect.poll(links, { timeout: 10_000 }).toBe(wanted)

test('links are made, moved, grouped, cut and undone by keys alone, and the focus stays where the work is', async () => {
  await open()
  const first = await links()
  expect(first).toBe('1-1 2-2 3-3 4-4 5-5 6-6')
  await keys('Enter')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('Digit0')
  await become('1-1! 2-! 3-3 4-4 5-5 6-6')
  await keys('Control+z')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('Shift+ArrowDown', 'KeyG')
  await become('1-1! 2,3-2,3! 4-4 5-5 6-6')
  await keys('Shift+KeyG')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('KeyD')
  await become('1-1! 2-2 3,4-4 5-5 6-6')
  await keys('Control+z')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('KeyS', 'Digit1')
  await become('1-1! 2-2 3,4-3 5-4 6-5 7-6')
  await keys('KeyM')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('Control+z')
  await become('1-1! 2-2 3,4-3 5-4 6-5 7-6')
  await keys('Control+z')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('Control+z')
  await become('1-1! 2,3-2,3! 4-4 5-5 6-6')
  await keys('Control+z')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await expect(page.locator('wb-link-row[focused]').count()).resolves.toBe(1)
  await expect(page.locator('wb-segment-cell:focus').count()).resolves.toBe(1)
})

test('an end is picked up here and put down on the other side, and the crossing shows where it came from', async () => {
  await open()
  await keys('ArrowDown', 'Space', 'ArrowRight', 'End', 'Space')
  await become('1-1! 2-6! 3-3 4-4 5-5')
  await page.getByText('↕ from 6').waitFor()
  await page.getByRole('button', { name: '6 is shown beside 2' }).waitFor()
  await keys('Control+z')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
})

test('the X key rejects whatever letter the layout puts on it, and letters typed into a text are only letters', async () => {
  await open()
  await keys('End')
  await page.locator('wb-segment-cell:focus').evaluate((cell) => {
    const event = { code: 'KeyX', key: 'ч', bubbles: true, composed: true, cancelable: true }
    cell.dispatchEvent(new KeyboardEvent('keydown', event))
  })
  await become('1-1! 2-2 3-3 4-4 5-5')
  await keys('Control+z')
  await become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await keys('KeyE')
  await page.locator('textarea').waitFor()
  await page.keyboard.type(' xg0')
  await keys('Escape')
  await saved()
  await reads(`${kk[5]} xg0`)
  expect(await links()).toBe('1-1! 2-2 3-3 4-4 5-5 6-6')
})

test('Alt and an arrow go on to the neighbour’s text: what is typed next is text there, and no link is touched', async () => {
  await open()
  await page.locator('wb-segment-cell').nth(0).click()
  const before = await links()
  await keys('KeyE')
  await page.locator('textarea').waitFor()
  await page.keyboard.type(' x')
  await keys('Alt+ArrowDown')
  await page.keyboard.type(' xd0')
  await expect.poll(() => page.locator('textarea').inputValue()).toBe(`${kk[1]} xd0`)
  await keys('Alt+ArrowUp', 'Alt+ArrowUp')
  await page.keyboard.type('g')
  await expect.poll(() => page.locator('textarea').inputValue()).toBe(`${kk[0]} xg`)
  await keys('Escape')
  await saved()
  await reads(`${kk[1]} xd0`)
  await reads(`${kk[0]} xg`)
  expect(await links()).toBe(before)
  await keys('Control+z')
  await reads(`${kk[0]} x`)
  await keys('Control+z')
  await reads(kk[1]!)
  await keys('Control+z')
  await reads(kk[0]!)
})

test('where no text can be opened the letters of a person who types on are not taken for commands', async () => {
  await open()
  const before = await links()
  await page.locator('wb-segment-cell').nth(2).click()
  await keys('Digit0')
  await expect.poll(links).not.toBe(before)
  const alone = await links()
  await keys('ArrowRight', 'KeyE')
  await page.keyboard.type('xd0g')
  await page.getByText('There is no text here to edit.').first().waitFor()
  expect(await links()).toBe(alone)
  await keys('Escape', 'Control+z')
  await become(before)
})

test('undo and redo go to the place they changed, by keys and by the buttons of the header', async () => {
  await open()
  const before = await links()
  await page.locator('wb-segment-cell').nth(4).click()
  await keys('Digit0')
  await expect.poll(links).not.toBe(before)
  const focused = () => page.locator('wb-segment-cell[current]').evaluateAll((all) => all.map((e) => e.textContent))
  const numbers = () =>
    page
      .locator('wb-segment-cell[current]')
      .evaluateAll((all) => all.map((each) => each.shadowRoot!.textContent.trim()))
  await keys('Home')
  await expect.poll(async () => (await numbers())[0]).toMatch(/^1/)
  await keys('Control+z')
  await become(before)
  await expect.poll(async () => (await numbers())[0]).toMatch(/^3/)
  await keys('Home')
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect.poll(async () => (await numbers())[0]).toMatch(/^3/)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await become(before)
  expect(await focused()).toHaveLength(1)
})

test('what is typed reads as not saved until it is, and a reload in the middle of it says nothing wrong', async () => {
  await open()
  await page.locator('wb-segment-cell').nth(6).click()
  await keys('KeyE')
  await page.locator('textarea').waitFor()
  await page.keyboard.type(' тағы')
  expect(await page.locator('wb-saved-state p').textContent()).toContain('Not saved yet')
  await page.reload()
  await reads(`${kk[3]} тағы`)
  await saved(/^(Saved |Everything is saved)/)
  expect(await page.locator('wb-toasts p').count()).toBe(0)
  await keys('Control+z')
  await reads(kk[3]!)
})

test('the place read at is there again after a reload, and after back and forward', async () => {
  await open()
  await page.locator('wb-segment-cell').nth(8).click()
  const here = () => page.locator('wb-segment-cell[current]').evaluate((cell) => (cell as HTMLElement).dataset.id)
  const place = await here()
  await expect.poll(() => page.url()).toContain(`?segment=${place}`)
  await page.reload()
  await expect.poll(here).toBe(place)
  await page.locator('nav a').first().click()
  await page.waitForURL(/projects/)
  await page.goBack()
  await expect.poll(here).toBe(place)
})

test('a segment that was taken out comes back by the same key, and a key that can do nothing says so', async () => {
  await open()
  await page.locator('wb-segment-cell').nth(10).click()
  const before = await links()
  await keys('KeyX', 'KeyI')
  await page.getByText('1 segment excluded').first().waitFor()
  await keys('KeyG')
  await page.getByText('Not possible here: Group the selection').waitFor()
  await keys('KeyI')
  await expect.poll(() => page.getByText('1 segment excluded').count()).toBe(0)
  await keys('Control+z', 'Control+z', 'Control+z')
  await become(before)
})

test('while a place to cut is chosen, the panel says how and cuts by mouse too', async () => {
  await open()
  const before = await links()
  await keys('KeyS')
  await page.getByRole('heading', { name: 'Where shall it be cut?' }).waitFor()
  await page.getByRole('button', { name: /^A word to the right/ }).click()
  await page.getByRole('button', { name: /^Cut here/ }).click()
  await expect.poll(links).not.toBe(before)
  await page.getByRole('heading', { name: 'Where shall it be cut?' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Undo/ }).click()
  await become(before)
})

test('on a small screen the sheet about a row leaves its text in sight', async () => {
  const narrow = await browser.context.newPage()
  await narrow.setViewportSize({ width: 360, height: 740 })
  await open(narrow)
  const last = narrow.locator('wb-segment-cell').last()
  const pressed = narrow.locator(`wb-segment-cell[data-id="${await last.getAttribute('data-id')}"]`)
  await pressed.click()
  await narrow.getByRole('button', { name: 'About this row' }).click()
  await narrow.getByRole('button', { name: 'Less' }).waitFor()
  await expect
    .poll(async () => {
      const [cell, sheet] = [await pressed.boundingBox(), await narrow.locator('aside').boundingBox()]
      // A list scrolls by whole pixels.
      return cell!.y + cell!.height < sheet!.y + 1
    })
    .toBe(true)
  await narrow.close()
})

test('letters selected while a text is edited name nothing', async () => {
  await open()
  await page.locator('wb-segment-cell').nth(2).click()
  await keys('KeyE')
  await page.locator('textarea').waitFor()
  await keys('Control+a', 'Escape')
  await page.locator('wb-segment-cell:focus').waitFor()
  expect(await page.locator('wb-concept-chooser').count()).toBe(0)
})

test('a second tab sees every change, and a text changed in both asks which one stays', async () => {
  await open()
  const other = await browser.context.newPage()
  await open(other)
  await page.bringToFront()
  await page.locator('wb-segment-cell').nth(2).click()
  await keys('Shift+Enter')
  await other.locator('wb-link-row[look=confirmed]').nth(1).waitFor()
  await keys('KeyE')
  await page.locator('textarea').waitFor()
  await other.evaluate(async (id) => {
    const skeleton = await (await fetch(`/api/bitexts/${id}/skeleton`)).json()
    const { id: segment, version } = skeleton.source[1]
    const headers = { 'content-type': 'application/json', 'if-match': `"${version}"` }
    await fetch(`/api/segments/${segment}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ text: 'Олардың мәтіні.' }),
    })
  }, bitext)
  await reads('Олардың мәтіні.', other)
  await page.keyboard.type(' Менің сөзім.')
  await page.locator('wb-conflict-dialog').getByText('Олардың мәтіні.', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await reads(`${kk[1]} Менің сөзім.`, other)
  await other.close()
})

test('while the server is away acts are kept, counted in words, and done when it is back', async () => {
  await open()
  await keys('End')
  await server.kill()
  await keys('Shift+Enter', 'ArrowUp', 'Shift+Enter', 'Shift+KeyX')
  await saved(/^Offline, 3 changes kept here$/)
  await server.restart()
  await saved()
  await become('1-1! 2-2! 3-3 4-4 5-5 6-6!')
})

test('comparable texts are said to be so; treated as parallel and back by a click, and taken back by one undo', async () => {
  const { bitext: comparable } = await alignedBitext(page, {
    name: 'Village',
    kk: [
      'Ауыл мектебінің шатыры қатты желден құлап қалды.',
      'Серік Бекназаров 2019 жылғы 3 наурызда Алматыдан Астанаға көшті.',
      'Көктемде өзен тасып, екі көпірді алып кетті.',
      'Журналистер сот шешіміне наразылық білдірді.',
      'Балалар кешке дейін далада ойнады.',
      'Министрлік жаңа заң жобасын парламентке жіберді.',
    ],
    en: [
      'Nobody remembers who planted the old oak.',
      'The ministry has sent a new bill to parliament.',
      'Wool was cheap that winter and merchants complained.',
      'Journalists protested against the decision of the court.',
      'Serik Beknazarov moved from Almaty to Astana on 3 March 2019.',
      'My aunt sells honey at the corner.',
      'In spring the river rose and carried away two bridges.',
    ],
  })
  await page.goto(`${server.address}/bitexts/${comparable}`)
  await page.getByText('4 links proposed, 5 of 13 segments probably have no counterpart.').waitFor()
  await page.getByRole('button', { name: 'Treat as parallel' }).click()
  await page.getByText('You treat these texts as parallel').waitFor()
  await page.getByRole('button', { name: 'Treat as comparable' }).waitFor()
  await page.locator('wb-segment-cell').first().click()
  await keys('Control+z')
  await page.getByText('These texts look comparable, not parallel').waitFor()

  // Why is it alone? What comes nearest is told, and one key takes it.
  await page.locator('wb-segment-cell', { hasText: 'Журналистер' }).click()
  await keys('x', 'k')
  await page.getByText('Nearest in the other text').waitFor()
  await page.getByText('you rejected it').waitFor()
  await keys('1')
  await page.locator('wb-align-panel').getByText('Confirmed.').waitFor()
  expect(await page.locator('wb-rival-list').count()).toBe(0)
  await keys('Control+z', 'Control+z')
  await page.locator('wb-align-panel').getByText('sure.').waitFor()

  // On a small screen the answer is not left under the edge.
  const narrow = await browser.context.newPage()
  await narrow.setViewportSize({ width: 360, height: 740 })
  await narrow.goto(`${server.address}/bitexts/${comparable}`)
  await narrow.getByText('nothing in this text').first().waitFor()
  await narrow.locator('wb-segment-cell', { hasText: 'Ауыл' }).click()
  await narrow.keyboard.press('k')
  await narrow.locator('wb-rival-list').waitFor()
  await narrow.getByRole('button', { name: 'Less' }).waitFor()
  await narrow.close()
})

test('A, Enter confirms all that is sure enough; the focus is back in the rows, and one undo takes all back', async () => {
  await open()
  const before = await links()
  const sure = before.split(' ').filter((each) => !each.endsWith('!')).length
  expect(sure).toBeGreaterThan(0)
  await keys('KeyA')
  await page.locator('wb-bulk-bar input:focus').waitFor()
  await keys('Home', 'Enter')
  await page
    .locator('wb-bulk-bar')
    .getByText(/confirmed\./)
    .waitFor()
  expect((await links()).split(' ').filter((each) => !each.endsWith('!'))).toEqual([])
  await keys('ArrowDown', 'Control+KeyZ')
  await become(before)
})
