import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ProblemError } from '../problems.ts'

const yearSeconds = 365 * 24 * 3600

/** What sign-in needs: the token printed at start, and the folder's lasting secret that cookies are signed with. */
export interface Keys {
  readonly token: string
  readonly secret: string
}

/** Exchanges the start token for a cookie that stays good across restarts. */
export function signIn(c: Context, keys: Keys, token: string): void {
  if (!same(token, keys.token)) {
    throw new ProblemError('wrong-token', 'This start link is not the current one. Use the one Kopir printed last.')
  }
  const issued = String(Date.now())
  // Not Secure: the server speaks plain HTTP on the loopback interface only (ASVS 3.3.1, stated exception).
  setCookie(c, cookieName(keys), `${issued}.${signature(keys.secret, issued)}`, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: yearSeconds,
  })
}

/** Lets only signed-in browsers, and the command line with the folder's key, through. */
export function signedIn(keys: Keys): MiddlewareHandler {
  return async (c, next) => {
    if (!hasCookie(c, keys) && !hasBearer(c, keys)) {
      throw new ProblemError('not-signed-in', 'Open the start link that Kopir printed, then try again.')
    }
    await next()
  }
}

/** The key by which a command on this machine proves that it may read the data folder. */
export const commandKey = (secret: string): string => signature(secret, 'command-line')

/** Cookies know no ports: two data folders served on one machine must not overwrite each other's. */
export const cookieName = ({ secret }: Keys): string => `kopir-${signature(secret, 'cookie').slice(0, 8)}`

function hasCookie(c: Context, keys: Keys): boolean {
  const value = getCookie(c, cookieName(keys))
  const [issued, sent] = value?.split('.') ?? []
  if (!issued || !sent || !/^\d{10,16}$/.test(issued)) return false
  return Date.now() - Number(issued) < yearSeconds * 1000 && same(sent, signature(keys.secret, issued))
}

function hasBearer(c: Context, keys: Keys): boolean {
  const sent = /^Bearer ([0-9a-f]{64})$/.exec(c.req.header('authorization') ?? '')?.[1]
  return sent !== undefined && same(sent, commandKey(keys.secret))
}

function signature(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}

/** Compares in a time that does not tell where two texts differ. */
function same(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHmac('sha256', 'compare').update(text).digest())
  return timingSafeEqual(x!, y!)
}
