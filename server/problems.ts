/**
 * What can go wrong by a person's doing, by name. `http/problem.ts` gives each a status; `docs/problems.md` explains
 * each under a heading of the same name.
 */
export type ProblemCode =
  | 'bad-request'
  | 'not-signed-in'
  | 'wrong-token'
  | 'foreign-host'
  | 'foreign-origin'
  | 'not-found'
  | 'method-not-allowed'
  | 'stale'
  | 'version-required'
  | 'rule-broken'
  | 'nothing-to-undo'
  | 'others-work'
  | 'nothing-to-redo'
  | 'too-large'
  | 'head-too-large'
  | 'unmet-expectation'
  | 'unreadable-file'
  | 'unsupported-type'
  | 'same-document'
  | 'bitext-exists'
  | 'no-pivot'
  | 'cannot-split'
  | 'cannot-merge'
  | 'unusable-address'
  | 'unconfirmed-host'
  | 'storage-busy'
  | 'storage-full'
  | 'internal'

/** An error a person can do something about: `detail` says what is wrong and what to do, in a sentence or two. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  /** Members of the problem document beside the standard ones. */
  readonly extra: Readonly<Record<string, unknown>>
  constructor(code: ProblemCode, detail: string, extra: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(detail, { cause })
    this.code = code
    this.extra = extra
  }
}

/**
 * A file that a reader refuses, in words: its name, the place, and what is wrong there.
 *
 * @param error  with the line and column from 1; 0 where there is none
 */
export function unreadableFile(
  fileName: string,
  error: Error & { readonly line: number; readonly column: number },
): ProblemError {
  const { line, column, message } = error
  const place = line > 0 ? `, line ${line}${column > 0 ? `, column ${column}` : ''}` : ''
  const detail = `“${fileName}”${place}: ${message}`
  const stop = /[.!?…]$/.test(detail) ? '' : '.'
  return new ProblemError('unreadable-file', `${detail}${stop}`, { line, column }, error)
}
