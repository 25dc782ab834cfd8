import { Hono } from 'hono'
import { openAPIRouteHandler } from 'hono-openapi'
import { bodyLimits, guard, securityHeaders } from './http/guard.ts'
import { type Log, problemAnswer } from './http/problem.ts'
import { type Keys, signedIn } from './http/session.ts'
import { staticFiles } from './http/static.ts'
import { ProblemError } from './problems.ts'
import { bitexts, links } from './routes/bitexts.ts'
import { catalogue } from './routes/catalogue.ts'
import { documents } from './routes/documents.ts'
import { events } from './routes/events.ts'
import { concepts, glossary, terms } from './routes/glossary.ts'
import { health } from './routes/health.ts'
import { imports } from './routes/imports.ts'
import { jobs } from './routes/jobs.ts'
import { pairing } from './routes/pairing.ts'
import { projects } from './routes/projects.ts'
import { segments } from './routes/segments.ts'
import { session } from './routes/session.ts'
import type { Deps } from './workbench/deps.ts'

/** What the application needs beside what its verbs need. */
export interface AppOptions {
  readonly deps: Deps
  readonly keys: Keys
  readonly log: Log
  /** Names and ports it answers under; asked at each request. */
  readonly hosts: () => ReadonlySet<string>
  /** Folder of the built web files; without it only the API is served. */
  readonly webFolder?: string
}

function api({ deps, keys }: AppOptions) {
  return new Hono()
    .route('/health', health(deps.version))
    .route('/session', session(keys, deps.author, deps.version))
    .use(signedIn(keys))
    .route('/catalogue', catalogue())
    .route('/projects', projects(deps))
    .route('/projects', imports(deps))
    .route('/projects', pairing(deps))
    .route('/projects', glossary(deps))
    .route('/documents', documents(deps))
    .route('/segments', segments(deps))
    .route('/bitexts', bitexts(deps))
    .route('/links', links(deps))
    .route('/concepts', concepts(deps))
    .route('/terms', terms(deps))
    .route('/jobs', jobs(deps))
    .route('/events', events(deps))
}

/** Builds the whole HTTP application; it listens to nothing yet. */
export function createApp(options: AppOptions) {
  const routes = api(options)
  routes.get(
    '/openapi.json',
    openAPIRouteHandler(routes, {
      documentation: {
        openapi: '3.1.0',
        info: { title: 'Kopir', version: options.deps.version, description: 'The API of the Kopir workbench.' },
        servers: [{ url: '/api' }],
      },
    }),
  )
  const app = new Hono()
  app.use(securityHeaders, guard(options.hosts), bodyLimits())
  app.onError((error, c) => problemAnswer(error, c, options.log))
  app.notFound((c) => problemAnswer(new ProblemError('not-found', 'There is nothing at this address.'), c, options.log))
  app.route('/api', routes)
  app.all('/api/*', (c) => c.notFound())
  if (options.webFolder !== undefined) app.route('/', staticFiles(options.webFolder))
  return app
}

/** The API as the typed client sees it. */
export type App = ReturnType<typeof api>
