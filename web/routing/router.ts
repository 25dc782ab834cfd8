import { matchPath, type Route } from './paths.ts'

/**
 * Follows the address bar. Links of our own origin change the page without loading it again; `change` is dispatched
 * after each move.
 */
export class Router extends EventTarget {
  #route: Route = matchPath(new URL(location.href))

  constructor() {
    super()
    addEventListener('popstate', () => this.#read())
    document.addEventListener('click', (event) => this.#click(event))
  }

  get route(): Route {
    return this.#route
  }

  go(path: string, how: 'push' | 'replace' = 'push'): void {
    if (how === 'push') history.pushState(null, '', path)
    else history.replaceState(null, '', path)
    this.#read()
  }

  #read(): void {
    this.#route = matchPath(new URL(location.href))
    this.dispatchEvent(new Event('change'))
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (link.pathname.startsWith('/api/')) return
    if (link.hash && link.pathname === location.pathname) return
    event.preventDefault()
    this.go(link.pathname + link.search)
  }
}
