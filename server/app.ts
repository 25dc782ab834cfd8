import { Hono } from 'hono'
import { apiDocument } from './http/api-document.ts'
import type { EventStreamOptions } from './http/event-stream.ts'
import { bodyLimits, guard, securityHeaders } from './http/guard.ts'
import { methodsOf } from './http/methods.ts'
import { type Log, problemAnswer } from './http/problem.ts'
import { type Keys, signedIn } from './http/session.ts'
import { staticFiles } from './http/static.ts'
import { ProblemError } from './problems.ts'
import { bitexts, links } from './routes/bitexts.ts'
import { catalogue } from './routes/catalogue.ts'
import { documents } from './routes/documents.ts'
import { events } from './routes/events.ts'
import { concepts, glossary, terms } from './routes/glossary.ts'
import { arrivals, glossaryFiles } from './routes/glossary-files.ts'
import { health } from './routes/health.ts'
import { imports } from './routes/imports.ts'
import { inbox } from './routes/inbox.ts'
import { jobs } from './routes/jobs.ts'
import { learned } from './routes/learned.ts'
import { nameReports } from './routes/name-report.ts'
import { operations } from './routes/operations.ts'
import { pairing } from './routes/pairing.ts'
import { projects } from './routes/projects.ts'
import { search } from './routes/search.ts'
import { segments } from './routes/segments.ts'
import { session } from './routes/session.ts'
import { projectSources, sources } from './routes/sources.ts'
import { projectWaivers, waivers } from './routes/waivers.ts'
import type { Deps } from './workbench/deps.ts'

/** What the application needs beside what its verbs need. */
export interface AppOptions {
  readonly deps: Deps
  readonly keys: Keys
  readonly log: Log
  /** Names and ports it answers under; asked at each request. */
  readonly hosts: () => ReadonlySet<string>
  /** Where large files lie while they are taken in; a folder of the system's where none is named. */
  readonly uploads?: string
  /** Folder of the built web files; without it only the API is served. */
  readonly webFolder?: string
  /** How event streams keep alive, and when they end. */
  readonly events?: EventStreamOptions
}

const heartbeatMs = 20_000

function api({ deps, keys, uploads, events: streams = { heartbeatMs } }: AppOptions) {
  return new Hono()
    .route('/health', health(deps.version))
    .route('/session', session(keys, deps.author, deps.version))
    .use(signedIn(keys))
    .route('/catalogue', catalogue())
    .route('/projects', projects(deps))
    .route('/projects', imports(deps, uploads))
    .route('/projects', pairing(deps))
    .route('/projects', glossary(deps))
    .route('/projects', glossaryFiles(deps, uploads))
    .route('/projects', projectSources(deps, uploads))
    .route('/projects', learned(deps))
    .route('/projects', nameReports(deps))
    .route('/projects', projectWaivers(deps))
    .route('/waivers', waivers(deps))
    .route('/projects', inbox(deps))
    .route('/projects', search(deps))
    .route('/documents', documents(deps))
    .route('/segments', segments(deps))
    .route('/bitexts', bitexts(deps))
    .route('/links', links(deps))
    .route('/arrivals', arrivals(deps))
    .route('/concepts', concepts(deps))
    .route('/terms', terms(deps))
    .route('/sources', sources(deps))
    .route('/jobs', jobs(deps))
    .route('/events', events(deps, streams))
}

/** Builds the whole HTTP application; it listens to nothing yet. */
export function createApp(options: AppOptions) {
  const routes = api(options)
  let document: Promise<object> | undefined
  routes.get('/openapi.json', async (c) => {
    document ??= apiDocument(app, { ...about, version: options.deps.version }, operations)
    return c.json(await document)
  })
  const app = new Hono()
  app.use(securityHeaders, guard(options.hosts), bodyLimits())
  app.onError((error, c) => problemAnswer(error, c, options.log))
  app.notFound((c) => {
    const allow = methodsAt(c.req.path)
    const problem =
      allow.length > 0 && !allow.includes(c.req.method)
        ? new ProblemError('method-not-allowed', `This address answers ${allow.join(', ')}.`, { allow })
        : new ProblemError('not-found', 'There is nothing at this address.')
    return problemAnswer(problem, c, options.log)
  })
  app.route('/api', routes)
  const methodsAt = methodsOf(app)
  app.all('/api/*', (c) => c.notFound())
  if (options.webFolder !== undefined) app.route('/', staticFiles(options.webFolder))
  return app
}

const about = { title: 'Kopir', description: 'The API of the Kopir workbench.', prefix: '/api' }

/** The API as the typed client sees it. */
export type App = ReturnType<typeof api>
