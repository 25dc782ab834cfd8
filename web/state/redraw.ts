/**
 * Draws every component under a root again, whatever its properties: for what all of them read and none is told of, the
 * words of the interface and the keys. A walk through all shadow roots: some milliseconds, and only after a person's choice.
 */
export function redraw(root: Element | ShadowRoot): void {
  if ('requestUpdate' in root && typeof root.requestUpdate === 'function') root.requestUpdate()
  if (root instanceof Element && root.shadowRoot) redraw(root.shadowRoot)
  for (const child of root.children) redraw(child)
}
