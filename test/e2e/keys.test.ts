import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Skeleton } from '../../web/api/types.ts'
import { commands } from '../../web/state/commands.ts'
import { isCharacter } from '../../web/state/key-rules.ts'
import { openBrowser, type TestBrowser } from '../helpers/browser.ts'
import { keyboardOf, type LayoutName, layouts } from '../helpers/layouts.ts'
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

/** A fresh bitext on screen, the keyboard on its first row, and its links by number: `1-1 2-2! 3,4-3`. */
async function open(name: string) {
  const { bitext } = await alignedBitext(page, { name, kk, en })
  await page.goto(`${server.address}/bitexts/${bitext}`)
  await page.locator('wb-segment-cell:focus').waitFor()
  await page.locator('wb-name-text').first().waitFor()
  const links = async () => {
    const skeleton = await page.evaluate(
      async (id) => (await (await fetch(`/api/bitexts/${id}/skeleton`)).json()) as Skeleton,
      bitext,
    )
    const at = (list: Skeleton['source'], ids: readonly string[]) =>
      ids.map((id) => list.findIndex((each) => each.id === id) + 1).join(',')
    return skeleton.links
      .map(({ source, target, state }) => {
        return `${at(skeleton.source, source)}-${at(skeleton.target, target)}${state === 'confirmed' ? '!' : ''}`
      })
      .sort()
      .join(' ')
  }
  const become = (wanted: string) => expect.poll(links, { timeout: 10_000 }).toBe(wanted)
  await become('1-1 2-2 3-3 4-4 5-5 6-6')
  return { links, become }
}
const keys = async (...list: string[]) => {
  for (const key of list) await page.keyboard.press(key)
}

const named = Object.keys(layouts) as LayoutName[]

test.each(named)('with a %s layout every single-letter command is done', async (layout) => {
  await open(`Letters ${layout}`)
  const { press, typedBy } = await keyboardOf(page, layout)
  await page.evaluate(() => {
    const seen: Record<string, boolean> = {}
    Object.assign(globalThis, { seen })
    // Added last, so it sees what the page made of the key.
    addEventListener('keydown', (event) => {
      seen[`${event.shiftKey ? 'shift ' : ''}${event.code}`] = event.defaultPrevented
    })
  })
  const chords = commands
    .filter(({ mode }) => mode === 'navigate')
    .flatMap((command) => command.keys.map((chord) => ({ command, chord })))
    .filter(({ chord }) => isCharacter(chord) && typedBy(chord.code) !== null)
    // The search is another page: last.
    .sort((a, b) => Number(a.command.id === 'search') - Number(b.command.id === 'search'))
  expect(chords.length).toBeGreaterThan(20)
  const missed: string[] = []
  for (const { command, chord } of chords) {
    // The help is found by its sign, which the Kazakh layout has elsewhere.
    if (command.id === 'help') continue
    await page.locator('wb-segment-cell').first().click()
    await press(chord.code, ...(chord.shift ? (['shift'] as const) : []))
    const name = `${chord.shift ? 'shift ' : ''}${chord.code}`
    const done = await page.evaluate(
      (key) => (globalThis as unknown as { seen: Record<string, boolean> }).seen[key],
      name,
    )
    if (!done) missed.push(`${command.id} (${name}, “${typedBy(chord.code)}”)`)
    await keys('Escape', 'Escape')
  }
  expect(missed).toEqual([])
})

test.each(named)('with a %s layout the keys do what they say', async (layout) => {
  const { become } = await open(`Acts ${layout}`)
  const { press } = await keyboardOf(page, layout)
  await press('KeyX')
  await become('2-2 3-3 4-4 5-5 6-6')
  await press('KeyZ', 'ctrl')
  await become('1-1 2-2 3-3 4-4 5-5 6-6')
  await press('Digit0')
  await become('1-! 2-2 3-3 4-4 5-5 6-6')
  await press('KeyZ', 'ctrl')
  await become('1-1 2-2 3-3 4-4 5-5 6-6')
  await page.locator('wb-segment-cell').nth(2).click()
  await press('KeyD')
  await become('1-1 2,3-3 4-4 5-5 6-6')
  await press('KeyZ', 'ctrl')
  await become('1-1 2-2 3-3 4-4 5-5 6-6')
})

test('nothing is done while Kazakh letters are typed on the digit row, nor by AltGr', async () => {
  const { links } = await open('Digit row')
  const { press, typedBy } = await keyboardOf(page, 'Kazakh')
  const before = await links()
  await press('KeyE')
  await page.locator('textarea').waitFor()
  await keys('End')
  const row = ['Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit8', 'Digit9', 'Digit0', 'Minus', 'Equal']
  for (const code of row) await press(code)
  const typed = row.map(typedBy).join('')
  expect(typed).toBe('әіңғүұқөһ')
  await expect.poll(() => page.locator('textarea').inputValue()).toBe(`${kk[0]}${typed}`)
  for (const code of ['KeyE', 'KeyX', 'KeyK', 'KeyZ', 'Digit0', 'Digit2']) await press(code, 'ctrl', 'alt')
  expect(await page.locator('wb-palette dialog[open]').count()).toBe(0)
  expect(await page.locator('textarea').count()).toBe(1)
  await keys('Escape')
  for (const code of ['KeyE', 'KeyX', 'KeyG', 'Digit0']) await press(code, 'ctrl', 'alt')
  expect(await page.locator('textarea').count()).toBe(0)
  expect(await links()).toBe(before)
})

/** Does it with these keys and no other: as many as the design allows. */
const within = async (most: number, ...list: string[]) => {
  expect(list.length).toBeLessThanOrEqual(most)
  await keys(...list)
}

test('a drift is taken back by 2 keys, as far as the next confirmed link, and it is said how many moved', async () => {
  const { become } = await open('Drift')
  await page.locator('wb-segment-cell').nth(8).click()
  await keys('Shift+Enter')
  await become('1-1 2-2 3-3 4-4 5-5! 6-6')
  await page.locator('wb-segment-cell').nth(3).click()
  await within(2, 'Shift+KeyD', 'Enter')
  await become('1-1 3-2! 4-3 5-5! 6-6')
  await page.getByText('3 segments moved down.').first().waitFor()
  await keys('Control+z', 'Control+z')
  await become('1-1 2-2 3-3 4-4 5-5! 6-6')
  await page.locator('wb-segment-cell').nth(3).click()
  await within(1, 'Shift+KeyU')
  await become('1-1,2 2-3 3-4 5-5! 6-6')
})

test('a column that meets a gap is level again there, and nothing after it moves', async () => {
  const { become } = await open('Gap')
  await page.locator('wb-segment-cell').nth(7).click()
  await keys('KeyX', 'ArrowUp', 'ArrowUp', 'ArrowRight')
  await become('1-1 2-2 3-3 5-5 6-6')
  await page.locator('wb-segment-cell').nth(3).click()
  await keys('Shift+KeyD')
  await become('1-1 3-2 4-3 5-5 6-6')
})

test('1–1 becomes 2–1 by 2 keys; a sentence is cut by 2; there is no counterpart by 1', async () => {
  const { become } = await open('Two to one')
  await page.locator('wb-segment-cell').nth(4).click()
  await keys('KeyX')
  await become('1-1 2-2 4-4 5-5 6-6')
  await page.locator('wb-segment-cell').nth(2).click()
  await within(2, 'Shift+ArrowDown', 'KeyG')
  await become('1-1 2,3-2! 4-4 5-5 6-6')
  await keys('Control+z', 'Control+z')
  await become('1-1 2-2 3-3 4-4 5-5 6-6')
  await page.locator('wb-segment-cell').nth(4).click()
  await within(2, 'KeyS', 'Digit1')
  await become('1-1 2-2 3,4-3 5-4 6-5 7-6')
  await keys('Control+z')
  await become('1-1 2-2 3-3 4-4 5-5 6-6')
  await page.locator('wb-segment-cell').nth(4).click()
  await within(1, 'Digit0')
  await become('1-1 2-2 3-! 4-4 5-5 6-6')
})

test('a crossing pair is linked by Space, a jump, Space', async () => {
  const { become } = await open('Crossing')
  await keys('ArrowRight')
  await within(3, 'Space', 'End', 'ArrowLeft')
  await keys('Space')
  await become('2-2 3-3 4-4 5-5 6-1!')
})

test('every command and page is found with Ctrl+K, in any layout, and the keyboard goes back where it was', async () => {
  const { become } = await open('Palette')
  const { press } = await keyboardOf(page, 'Ukrainian')
  await keys('ArrowDown')
  await press('KeyK', 'ctrl')
  const search = page.getByRole('combobox', { name: 'Find a command or a page' })
  await search.waitFor()
  await keys('Escape')
  await page.locator('wb-segment-cell:focus').waitFor()
  await press('KeyK', 'ctrl')
  await search.waitFor()
  // “reject” with the Ukrainian layout left on.
  for (const code of ['KeyR', 'KeyE', 'KeyJ', 'KeyE', 'KeyC', 'KeyT']) await press(code)
  await page.getByRole('option', { name: /^Reject/ }).waitFor()
  await press('Enter')
  await become('1-1 3-3 4-4 5-5 6-6')
  await page.locator('wb-segment-cell:focus').waitFor()
  await press('KeyK', 'ctrl')
  await search.waitFor()
  expect(await page.getByRole('option').first().textContent()).toContain('Reject')
  await page.keyboard.type('glossary')
  await keys('Enter')
  await page.waitForURL(/glossary/)
  await keys('Control+k')
  await search.waitFor()
  await page.keyboard.type('kk Drift')
  await keys('Escape')
})

test('a key is given another place: told where it clashes, refused with a reason, shown everywhere, kept', async () => {
  await page.goto(`${server.address}/`)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  const row = (id: string) => page.locator(`wb-key-binding[data-id="${id}"]`)
  await row('group')
    .getByRole('button', { name: /^Change/ })
    .click()
  await keys('m')
  await row('group').getByText('This key means “Merge with the next” now.').waitFor()
  await row('group').getByRole('button', { name: 'Another key' }).click()
  await keys('F5')
  await row('group').getByText('The browser keeps this combination').waitFor()
  await row('group').getByRole('button', { name: 'Another key' }).click()
  await keys('j')
  await row('group').getByText('J', { exact: true }).waitFor()
  await row('save-confirm')
    .getByRole('button', { name: /^Change/ })
    .click()
  await keys('2')
  await row('save-confirm').getByText('here a text is edited').waitFor()
  await keys('Escape')
  const { become } = await open('Own keys')
  await keys('Shift+ArrowDown', 'j')
  await become('1,2-1,2! 3-3 4-4 5-5 6-6')
  await keys('Shift+Slash')
  await page.locator('wb-key-list li', { hasText: 'Group the selection' }).getByText('J', { exact: true }).waitFor()
  await keys('Escape')
  await page.goto(`${server.address}/settings`)
  await page.getByRole('checkbox', { name: /^Letters and digits/ }).uncheck()
  await open('No letters').then(async ({ links }) => {
    await keys('x', 'j', '0')
    expect(await links()).toBe('1-1 2-2 3-3 4-4 5-5 6-6')
  })
  await page.goto(`${server.address}/settings`)
  await page.getByRole('checkbox', { name: /^Letters and digits/ }).check()
  await page.getByLabel('Keys as in').selectOption('omegat')
  await page.getByRole('button', { name: 'All keys as in the set' }).click()
  const omegat = await open('OmegaT')
  await keys('a')
  await omegat.become('1-1! 2-2 3-3 4-4 5-5 6-6')
  await page.goto(`${server.address}/settings`)
  await page.getByLabel('Keys as in').selectOption('default')
})

test('the interface changes its language without a reload, keeps it, and begins in that of the browser', async () => {
  await page.goto(`${server.address}/settings`)
  const lang = () => page.evaluate(() => document.documentElement.lang)
  await page.evaluate(() => Object.assign(globalThis, { same: true }))
  await page.getByLabel('Language of the interface').selectOption('uk')
  await page.getByRole('heading', { name: 'Налаштування' }).waitFor()
  expect(await lang()).toBe('uk')
  await page.locator('wb-key-binding', { hasText: 'Підтвердити й далі' }).waitFor()
  expect(await page.evaluate(() => 'same' in globalThis)).toBe(true)
  await page.goto(`${server.address}/`)
  await page.getByRole('heading', { name: 'Проєкти' }).waitFor()
  await page.getByText('2 документи').first().waitFor()
  await page.evaluate(() => localStorage.clear())
  const kazakh = await browser.context.newPage()
  await kazakh.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { get: () => ['ru-RU', 'kk-KZ', 'en'] }),
  )
  await kazakh.goto(`${server.address}/`)
  await kazakh.getByRole('heading', { name: 'Жобалар' }).waitFor()
  expect(await kazakh.evaluate(() => document.documentElement.lang)).toBe('kk')
  await kazakh.close()
})
