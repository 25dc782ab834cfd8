import type { Hono } from 'hono'

/**
 * Which methods each address of an application answers, found in its routes: tells a wrong address from a wrong method.
 *
 * @returns the methods of a path, empty where there is nothing at it
 */
export function methodsOf(app: Pick<Hono, 'routes'>): (path: string) => string[] {
  const byPath = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    // Middleware stands at every method.
    if (method === 'ALL') continue
    const methods = byPath.get(path) ?? new Set()
    methods.add(method)
    if (method === 'GET') methods.add('HEAD')
    byPath.set(path, methods)
  }
  const all = [...byPath].map(([path, methods]) => ({
    pattern: new RegExp(`^${path.replace(/[.+]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}$`),
    methods,
  }))
  return (path) => [...new Set(all.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => [...methods]))]
}
