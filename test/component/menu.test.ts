import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../web/components/menu.ts'
import { drawn, expectAccessible, inside, mount } from './mount.ts'

async function open() {
  const ran: string[] = []
  const run = (label: string) => ({ label, run: () => ran.push(label) })
  const items = [run('Rename'), { label: 'Download', href: '#', download: true }, run('Delete'), run('Duplicate')]
  const menu = await mount('wb-menu', { label: 'Acts', items })
  inside(menu, 'button').focus()
  await userEvent.keyboard('{ArrowDown}')
  await drawn(menu)
  const focused = () => menu.shadowRoot?.activeElement?.textContent?.trim()
  return { menu, ran, focused }
}

test('arrow down opens the list and arrows go round in it', async () => {
  const { focused } = await open()
  expect(focused()).toBe('Rename')
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('Duplicate')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('Download')
  await userEvent.keyboard('{End}')
  expect(focused()).toBe('Duplicate')
  await userEvent.keyboard('{Home}')
  expect(focused()).toBe('Rename')
  await expectAccessible()
})

test('a letter goes to the next act that begins with it', async () => {
  const { focused } = await open()
  await userEvent.keyboard('d')
  expect(focused()).toBe('Download')
  await userEvent.keyboard('dd')
  expect(focused()).toBe('Duplicate')
})

test('Enter does the act once and gives the focus back to the button', async () => {
  const { menu, ran, focused } = await open()
  await userEvent.keyboard('{End}{Enter}')
  await drawn(menu)
  expect(ran).toEqual(['Duplicate'])
  expect(focused()).toBe(inside(menu, 'button').textContent?.trim())
  expect(inside(menu, 'button').getAttribute('aria-expanded')).toBe('false')
})

test('Escape closes it and nothing is done', async () => {
  const { menu, ran } = await open()
  expect(inside(menu, '[role=menu]').matches(':popover-open')).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(inside(menu, '[role=menu]').matches(':popover-open')).toBe(false)
  expect(ran).toEqual([])
})
