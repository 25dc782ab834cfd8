import '../../web/styles/main.css'
import axe from 'axe-core'
import { afterEach, expect } from 'vitest'

afterEach(() => {
  document.body.replaceChildren()
})

/** Puts an element on the page with these properties, drawn. */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(name)
  Object.assign(element, properties)
  const frame = document.createElement('main')
  frame.append(element)
  document.body.append(frame)
  await drawn(element)
  return element
}

/** Waits until an element, and what stands in it, is drawn. */
export async function drawn(element: Element): Promise<void> {
  for (let i = 0; i < 3; i++) await (element as { updateComplete?: Promise<unknown> }).updateComplete
  await new Promise(requestAnimationFrame)
}

/** What stands in an element's own tree. @throws Error where nothing does */
export function inside<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector)
  if (!found) throw new Error(`No ${selector} in ${element.localName}`)
  return found
}

export function allInside(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

/** The text as it is drawn, white space collapsed. */
export const words = (element: Element): string =>
  (element.shadowRoot ?? element).textContent!.replace(/\s+/g, ' ').trim()

/** The details of the events of a type that come from now on. */
export function heard<Detail>(element: EventTarget, type: string): Detail[] {
  const details: Detail[] = []
  element.addEventListener(type, (event) => details.push((event as CustomEvent<Detail>).detail))
  return details
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing that axe finds wrong, light and dark. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme
    const { violations } = await axe.run(document, {
      runOnly: rules,
      // The frame of the page has these; a component alone cannot.
      rules: { 'page-has-heading-one': { enabled: false }, 'document-title': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
  delete document.documentElement.dataset.theme
}
