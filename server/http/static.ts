import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/**
 * The built web files. Files with a hash in their name never change and may be kept; the shell page is read again each
 * time, and stands for every address of the application that is not a file.
 */
export function staticFiles(folder: string): Hono {
  const app = new Hono()
  const files = serveStatic({ root: folder })
  app.get('/assets/*', async (c, next) => {
    const found = await files(c, next)
    if (found instanceof Response && found.status === 200)
      found.headers.set('cache-control', 'public, max-age=31536000, immutable')
    return found
  })
  app.get('/:file{[a-z0-9-]+\\.(svg|png|ico|webmanifest)}', files)
  const shell = serveStatic({ root: folder, path: 'index.html' })
  // Pages have no dots in their addresses: what has one is a file, and it is not there.
  app.get('*', (c, next) => (c.req.path.includes('.') || c.req.path.startsWith('/assets/') ? next() : shell(c, next)))
  return app
}
