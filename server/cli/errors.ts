/** The input is bad: exit 1 and one line, `file:line:column: what. What to do.` */
export class InputError extends Error {
  constructor(message: string, place?: { readonly file?: string; readonly line?: number; readonly column?: number }) {
    const at = [place?.file, place?.line || undefined, (place?.line && place.column) || undefined]
    super([...at.filter((part) => part !== undefined), ` ${message}`].join(':').trim())
    this.name = 'InputError'
  }
}

/** The command line is wrong: exit 2 and one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
