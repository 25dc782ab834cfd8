import type { RowKind } from './types.ts'

/** A row somebody else has changed meanwhile, as it is now; null where it is gone. */
export interface StaleRow {
  readonly kind: RowKind
  readonly id: string
  readonly current: unknown
}

/** What went wrong, as the server said it (RFC 9457). `message` is for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  /** `stale`, `not-signed-in`, `unreadable-file` … ; `offline` where no answer came. */
  readonly code: string
  readonly title: string
  /** Other members of the problem: `line`, `column`, `bitextId` … */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, detail: string, title = '', extra: Record<string, unknown> = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.title = title
    this.extra = extra
  }

  /** The rows that were not as expected; empty unless `code` is `stale`. */
  get rows(): readonly StaleRow[] {
    return Array.isArray(this.extra.rows) ? this.extra.rows : []
  }
}

/** Reads an answer that is not a success. */
export async function problemOf(response: Response): Promise<ApiError> {
  try {
    const { type, title, detail, status: _status, ...extra } = await response.json()
    const code = String(type ?? '').split('#')[1] ?? 'unknown'
    return new ApiError(response.status, code, detail || title || silent(response), title, extra)
  } catch {
    return new ApiError(response.status, 'unknown', silent(response))
  }
}

const silent = ({ status }: Response): string => `The server answered ${status} and did not say why.`

/** Any error in words. */
export function wordsOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : String(error)
}
