// node docs/screenshots.mjs: takes the pictures in docs/images anew, from the demo project, so that they stay true.
// Wants a build (`npm run build`) and Chromium (CHROMIUM_PATH, or Debian's).
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kopir-pictures-'))
const server = spawn(process.execPath, ['dist/server/main.js', 'serve', '--data', folder], {
  cwd: root,
  env: { ...process.env, KOPIR_TOKEN: 'pictures', KOPIR_AUTHOR: 'Aigerim' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const link = await new Promise((resolve) =>
  server.stdout.on('data', (bytes) =>
    resolve(
      String(bytes)
        .replace(/^Kopir: /, '')
        .trim(),
    ),
  ),
)
const address = new URL(link).origin
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

async function open({ dark = false, narrow = false } = {}) {
  const page = await browser.newPage({
    viewport: narrow ? { width: 360, height: 740 } : { width: 1280, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
  })
  await page.goto(link)
  await page.getByRole('heading', { name: 'Projects' }).waitFor()
  return page
}

const shot = (page, name) => page.screenshot({ path: join(root, 'docs/images', `${name}.png`) })

try {
  const page = await open()
  const ask = (path) => page.evaluate(async (url) => (await fetch(`/api${url}`)).json(), path)
  let project
  do {
    await page.waitForTimeout(200)
    project = (await ask('/projects')).items[0]
  } while (project.bitexts.some(({ alignment }) => alignment === null))
  const [kkEn] = project.bitexts
  const comparable = project.bitexts.find(({ alignment }) => alignment.verdict === 'comparable')

  // A little work first, as a person would leave it.
  await page.goto(`${address}/bitexts/${kkEn.id}`)
  await page.locator('wb-link-row').first().waitFor()
  await page.locator('wb-link-row wb-segment-cell').first().click()
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Shift+Enter')
    await page.waitForTimeout(150)
    await page.keyboard.press('ArrowDown')
  }
  await page.waitForTimeout(600)

  for (const [suffix, options] of [
    ['', {}],
    ['-dark', { dark: true }],
    ['-narrow', { narrow: true }],
  ]) {
    const view = await open(options)
    for (const [name, path, wait] of [
      ['home', '/', 'h1'],
      ['project', `/projects/${project.id}`, 'wb-bitext-row'],
      ['import', `/projects/${project.id}/import`, 'h1'],
      ['glossary', `/projects/${project.id}/glossary`, 'h1'],
      ['history', `/projects/${project.id}/history`, 'h1'],
      ['align', `/bitexts/${kkEn.id}`, 'wb-link-row'],
      ['threads', `/bitexts/${comparable.id}`, options.narrow ? 'wb-link-row' : 'wb-thread-row'],
      ['three-texts', `/bitexts/${kkEn.id}`, 'wb-link-row'],
    ]) {
      await view.goto(address + path)
      await view.locator(wait).first().waitFor()
      await view.waitForTimeout(500)
      if (name === 'align') {
        await view.locator('wb-link-row wb-segment-cell').nth(4).click()
        await view.waitForTimeout(400)
      }
      if (name === 'threads') {
        for (const key of ['KeyN', 'KeyN']) await view.keyboard.press(key)
        await view.waitForTimeout(400)
      }
      if (name === 'three-texts') {
        // On a small screen there is no room for a third text.
        if (options.narrow) continue
        await view.keyboard.press('Shift+KeyV')
        await view.locator('wb-third-cell wb-name-text').first().waitFor()
        for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await view.keyboard.press(key)
        await view.waitForTimeout(400)
        await shot(view, `${name}${suffix}`)
        // The choice is kept: the pictures of the next pages are to be without it.
        await view.keyboard.press('Shift+KeyV')
        continue
      }
      await shot(view, `${name}${suffix}`)
    }
    await view.close()
  }
} finally {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
