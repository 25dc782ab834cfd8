import { html, nothing } from 'lit'

/** Keys as they are shown, by the command they mean now. */
export type Shortcuts = Readonly<Record<string, string>>

/** The key of an act beside its words: the person's own where it is known, nothing where the act has none. */
export function keyHint(shortcuts: Shortcuts, command: string, usual: string) {
  const key = shortcuts[command] ?? usual
  return key === '' ? nothing : html`<kbd>${key}</kbd>`
}
