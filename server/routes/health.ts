import { Hono } from 'hono'

/** Open to everyone on this machine: says that the server is up, and nothing else. */
export const health = (version: string) => new Hono().get('/', (c) => c.json({ status: 'ok', version }))
