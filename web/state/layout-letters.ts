/** What `navigator.keyboard` tells, where a browser has it: which sign stands on which key. */
interface Keyboard {
  getLayoutMap(): Promise<ReadonlyMap<string, string>>
}

let letters: ReadonlyMap<string, string> = new Map()

/** Asks the browser for the person's layout, once. @returns whether it told */
export async function learnLayout(
  from: { keyboard?: Keyboard } = navigator as { keyboard?: Keyboard },
): Promise<boolean> {
  try {
    letters = (await from.keyboard?.getLayoutMap()) ?? new Map()
  } catch {
    // Not allowed in a frame, or while the page is hidden: Latin letters are shown.
    letters = new Map()
  }
  return letters.size > 0
}

/** The letter or sign on a key; null where it is not known. Digits are on the digit keys of every keyboard. */
export function letterOf(code: string): string | null {
  if (/^Digit/.test(code)) return null
  const letter = letters.get(code)
  return letter && letter.trim() !== '' ? letter.toLocaleUpperCase() : null
}
