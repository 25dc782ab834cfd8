/** Parts of the page that a key press may come from. */
export interface Places {
  readonly page: Element
  readonly list: Element | null
}

const fields = 'input, textarea, select'

/**
 * Whether a key press is for something else than the rows: a field, a menu or dialog, a button that Enter or Space
 * would press, or a part of the frame around the page.
 */
export function isElsewhere(event: KeyboardEvent, { page, list }: Places): boolean {
  const path = event.composedPath()
  if (
    path.some((node) => node instanceof HTMLDialogElement || (node instanceof HTMLElement && node.popover !== null))
  ) {
    return true
  }
  if (list && path.includes(list)) return false
  const [target] = path
  if (!(target instanceof HTMLElement)) return false
  if (target.matches(fields)) return true
  const presses = event.code === 'Enter' || event.code === 'Space'
  if (presses && target.closest('button, a, summary')) return true
  return !path.includes(page) && target !== document.body && target.localName !== 'main'
}

/** A key that would put something into a text, or break its line: one letter, digit, sign, Enter or Backspace. */
export type Typed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

export function isTyping({ key, ctrlKey, metaKey, altKey }: Typed): boolean {
  // AltGr is Ctrl+Alt to some systems, and types.
  if ((ctrlKey || metaKey) && !altKey) return false
  return [...key].length === 1 || ['Enter', 'Backspace', 'Delete', 'Dead', 'Process'].includes(key)
}

/**
 * Holds back the keys of a person who believes to be typing where no text is open: so that their letters are not done
 * as commands. It ends with any key that types nothing, with the mouse, or after a pause.
 */
export class TypingGuard {
  readonly #now: () => number
  #pauseMs = 0
  #until = 0

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** @param pauseMs  how long nothing is typed until keys mean commands again; for ever where none is given */
  arm(pauseMs = Number.POSITIVE_INFINITY): void {
    this.#pauseMs = pauseMs
    this.#until = this.#now() + pauseMs
  }

  release(): void {
    this.#until = 0
  }

  /** Whether this key press must do nothing. */
  holds(event: Typed): boolean {
    if (this.#now() >= this.#until) return false
    if (isTyping(event)) {
      this.#until = this.#now() + this.#pauseMs
      return true
    }
    if (!['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(event.key)) this.release()
    return false
  }
}

/** The text field of a segment in its row, where it is drawn. */
export function fieldOf(row: Element | null | undefined, segment: string): HTMLTextAreaElement | null {
  const cell = row?.shadowRoot?.querySelector(`wb-segment-cell[data-id="${segment}"]`)
  return cell?.shadowRoot?.querySelector('textarea') ?? null
}

/** The element that has the keyboard, inside whatever shadow root. */
export function deepFocus(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}
