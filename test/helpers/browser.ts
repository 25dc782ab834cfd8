import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium of its own with a fresh profile, and a list of every address its pages asked for. */
export interface TestBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses outside `allowed` that a page asked for. */
  foreign(allowed: string): string[]
  /** What pages wrote to the console as errors, and uncaught errors. */
  readonly errors: string[]
  close(): Promise<void>
}

export async function openBrowser(
  options: { width?: number; height?: number; dark?: boolean } = {},
): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'kopir-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: flags,
    headless: true,
    acceptDownloads: true,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
  })
  const asked: string[] = []
  const errors: string[] = []
  const watch = (page: Page) => {
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  }
  context.on('page', watch)
  const page = context.pages()[0] ?? (await context.newPage())
  watch(page)
  return {
    context,
    page,
    errors,
    foreign: (allowed) => asked.filter((url) => !url.startsWith(allowed) && !/^(data|blob|about):/.test(url)),
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
