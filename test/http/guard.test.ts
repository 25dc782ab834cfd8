import { expect, test } from 'vitest'
import { allowedHosts, ownAddress } from '../../server/http/guard.ts'
import { base, freshDesk, furnished, keys } from './desk.ts'

test.each(['127.0.0.1:4310', 'localhost:4310', '[::1]:4310'])('the host %s is served', async (host) => {
  const { bare } = await freshDesk()
  expect((await bare('GET', '/api/health', { headers: { host } })).status).toBe(200)
})

test.each([
  'evil.test',
  'evil.test:4310',
  '127.0.0.1:1',
  '127.0.0.1',
  '0.0.0.0:4310',
  'localhost.:4310',
  'LOCALHOST.EVIL.TEST:4310',
])('the host %s is refused, wherever the request goes', async (host) => {
  const { bare } = await freshDesk()
  for (const path of ['/api/health', '/api/projects', '/', '/assets/main.js', '/api/nowhere']) {
    const { status, body } = await bare('GET', path, { headers: { host, origin: `http://${host}` } })
    expect([path, status, body.type]).toEqual([path, 421, '/docs/problems#foreign-host'])
  }
})

test('a request line that names a host of its own is refused', async () => {
  const { app } = await freshDesk()
  const answer = await app.request('http://evil.test/api/health', { headers: { host: '127.0.0.1:4310' } })
  expect(answer.status).toBe(421)
})

test('an address given to listen on is a name to be served under', () => {
  expect(allowedHosts('192.168.0.7', 80)).toContain('192.168.0.7:80')
  expect(allowedHosts('fe80::1', 80)).toContain('[fe80::1]:80')
  expect(allowedHosts('0.0.0.0', 80)).not.toContain('0.0.0.0:80')
})

test.each(['127.0.0.1', 'localhost', '::1', '0.0.0.0', '::', '192.168.0.7', 'fe80::1'])(
  'a server that listens on %s answers under the address it prints',
  (host) => {
    const address = ownAddress(host, 4310)
    expect(allowedHosts(host, 4310)).toContain(new URL(address).host)
    expect(address).not.toMatch(/0\.0\.0\.0|\[::\]/)
  },
)

test('on the port that HTTP has anyway, names without a port are served too', async () => {
  const desk = await freshDesk({ port: 80 })
  for (const host of ['127.0.0.1', 'localhost', '127.0.0.1:80']) {
    const answer = await desk.app.request('http://127.0.0.1/api/health', { headers: { host } })
    expect([host, answer.status]).toEqual([host, 200])
  }
  expect((await desk.app.request('http://127.0.0.1/api/health', { headers: { host: 'evil.test' } })).status).toBe(421)
})

test.each([
  ['a foreign Origin', { origin: 'http://evil.test' }],
  ['no Origin worth the name', { origin: 'null' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['https', { origin: 'https://127.0.0.1:4310' }],
  ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ['a same-site fetch', { 'sec-fetch-site': 'same-site' }],
])('a write from %s is refused and changes nothing', async (_, headers) => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const path = `/api/projects/${project.id}`
  for (const [method, sent] of [
    ['PATCH', { json: { name: 'Stolen' }, version: project.version }],
    ['DELETE', { version: project.version }],
    ['POST', { body: '{"name":"Stolen"}' }],
  ] as const) {
    const { status, body } = await desk.call(method, path, { ...sent, headers })
    expect([status, body.type]).toEqual([403, '/docs/problems#foreign-origin'])
  }
  expect((await desk.call('GET', path)).body.name).toBe('Chronicle')
})

test('a write of one’s own page passes', async () => {
  const { call } = await freshDesk()
  const headers = { origin: base, 'sec-fetch-site': 'same-origin' }
  expect((await call('POST', '/api/projects', { json: { name: 'Mine' }, headers })).status).toBe(201)
})

test('no answer opens the door to other origins, and every answer locks the page', async () => {
  const { bare } = await freshDesk()
  for (const [method, path] of [
    ['GET', '/api/health'],
    ['GET', '/api/projects'],
    ['OPTIONS', '/api/projects'],
    ['GET', '/nowhere'],
  ] as const) {
    const { headers } = await bare(method, path, { headers: { origin: 'http://evil.test' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('without a sign-in only health and the sign-in itself answer', async () => {
  const { bare, app } = await freshDesk()
  expect((await bare('GET', '/api/health')).body).toEqual({ status: 'ok', version: '0.0.0-test' })
  const paths = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  for (const path of paths) {
    if (path === '/api/health') continue
    const { status, body } = await bare('GET', path.replace(':id', '0'.repeat(26)))
    expect([path, status, body.type]).toEqual([path, 401, '/docs/problems#not-signed-in'])
  }
  expect(paths.size).toBeGreaterThan(15)
})

test('the start token gives a cookie that only this server reads, and that outlives it', async () => {
  const desk = await freshDesk()
  const signIn = await desk.bare('POST', '/api/session', { json: { token: keys.token } })
  expect(signIn.status).toBe(204)
  const cookie = signIn.headers.get('set-cookie')!
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  const headers = { cookie: cookie.split(';')[0]! }
  expect((await desk.bare('GET', '/api/session', { headers })).body).toEqual({
    author: 'Aigerim',
    version: '0.0.0-test',
  })
  // A server started later has another token and the same secret.
  const later = await freshDesk()
  expect((await later.bare('GET', '/api/projects', { headers })).status).toBe(200)
})

test('a wrong token gets no cookie, a changed or old cookie no answer', async () => {
  const { bare } = await freshDesk()
  const wrong = await bare('POST', '/api/session', { json: { token: 'guess' } })
  expect([wrong.status, wrong.body.type, wrong.headers.get('set-cookie')]).toEqual([
    403,
    '/docs/problems#wrong-token',
    null,
  ])
  const signIn = await bare('POST', '/api/session', { json: { token: keys.token } })
  const [name, value] = signIn.headers.get('set-cookie')!.split(';')[0]!.split('=') as [string, string]
  const [issued, signature] = value.split('.') as [string, string]
  const tries = [
    `${name}=${issued}.${signature.replace(/^./, (c) => (c === 'a' ? 'b' : 'a'))}`,
    `${name}=${Number(issued) + 1}.${signature}`,
    `${name}=${issued}`,
    `${name}=.`,
    `other=${value}`,
  ]
  for (const cookie of tries) expect((await bare('GET', '/api/projects', { headers: { cookie } })).status).toBe(401)
  for (const authorization of ['Bearer', 'Bearer null', `Bearer ${'0'.repeat(64)}`, `Basic ${keys.token}`]) {
    expect((await bare('GET', '/api/projects', { headers: { authorization } })).status).toBe(401)
  }
})

test('two data folders on one machine do not sign each other’s browser out', async () => {
  const one = await freshDesk()
  const name = (await one.bare('POST', '/api/session', { json: { token: keys.token } })).headers.get('set-cookie')!
  const { cookieName } = await import('../../server/http/session.ts')
  expect(name.startsWith(`${cookieName(keys)}=`)).toBe(true)
  expect(cookieName({ ...keys, secret: 'cd'.repeat(32) })).not.toBe(cookieName(keys))
})
