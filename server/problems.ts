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
  | 'nothing-to-redo'
  | 'too-large'
  | 'head-too-large'
  | 'unmet-expectation'
  | 'unreadable-file'
  | 'unsupported-type'
  | 'same-document'
  | 'bitext-exists'
  | 'cannot-split'
  | 'cannot-merge'
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
