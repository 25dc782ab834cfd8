import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from '../problems.ts'

/** Names this server answers under: a page that reached it by another name has rebound DNS. */
export function allowedHosts(host: string, port: number): ReadonlySet<string> {
  const names = new Set(['127.0.0.1', 'localhost', '[::1]'])
  if (host !== '0.0.0.0' && host !== '::') names.add(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)
  // The port that HTTP has anyway is left out by browsers.
  return new Set([...names].flatMap((name) => (port === 80 ? [name, `${name}:80`] : `${name}:${port}`)))
}

/** The address to open for a server that listens on a host; one that listens everywhere is opened on this machine. */
export function ownAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`
}

/**
 * Refuses what does not come from a page of this server: a foreign Host on any request, a foreign Origin or a
 * cross-site fetch on one that could change something. Comes before routing.
 *
 * @param hosts  asked at each request, because the port is known only when the server listens
 */
export function guard(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')
    // A request line may name a host of its own (RFC 9112 §3.2.2): it has to be one of ours as well.
    if (host === undefined || !hosts().has(host) || !hosts().has(new URL(c.req.url).host)) {
      throw new ProblemError('foreign-host', 'Open Kopir under the address it printed when it started.')
    }
    const origin = c.req.header('origin')
    const unsafe = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
    if (unsafe) {
      if (origin !== undefined && origin !== `http://${host}`) {
        throw new ProblemError('foreign-origin', 'Another site tried to change something here. It was refused.')
      }
      const site = c.req.header('sec-fetch-site')
      if (site !== undefined && site !== 'same-origin' && site !== 'none') {
        throw new ProblemError('foreign-origin', 'Another site tried to change something here. It was refused.')
      }
    }
    await next()
  }
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Lit and the component library set positions as style attributes; sheets and scripts stay ours alone.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers on every answer: nothing from elsewhere runs, frames or reads it. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('content-security-policy', policy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}

const tooLarge = () => {
  throw new ProblemError('too-large', 'The request is larger than Kopir takes here.')
}

/** Files may be large, everything else is small. Imports are measured as they come (`upload`), which holds nothing. */
export function bodyLimits(): MiddlewareHandler {
  const small = bodyLimit({ maxSize: 24_000_000, onError: tooLarge })
  const large = bodyLimit({ maxSize: 201_000_000, onError: tooLarge })
  return (c, next) => {
    // These count for themselves, as what comes goes to disk.
    if (c.req.method === 'POST' && /\/(?:imports|sources)(?:\/preview)?$/.test(c.req.path)) return next()
    return c.req.path.endsWith('/glossary') ? large(c, next) : small(c, next)
  }
}
