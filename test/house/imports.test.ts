import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Who may import whom: for each room, the rooms and packages it may use, type imports included. A room is the longest
 * key that begins a file's path; a file of its own room is always allowed. `*` stands for any package.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'db/model': [],
  'db/errors.ts': ['db/model'],
  'db/storage.ts': ['db/model'],
  'db/sqlite': ['db/model', 'db/storage.ts', 'db/errors.ts', 'drizzle-orm', 'better-sqlite3', 'node:*'],
  'db/open.ts': ['db/sqlite', 'db/storage.ts', 'db/errors.ts', 'node:*'],

  'server/languages': ['node:*'],
  'server/values': ['server/languages'],
  'server/text': ['server/languages', 'sentencex', 'tinyld', 'diff', 'fractional-indexing', 'node:module'],
  'server/align': ['server/text', 'server/values', 'server/languages'],
  'server/names': ['server/text', 'server/languages', 'server/formats/format.ts', 'csv-parse', 'csv-stringify'],
  'server/search': ['server/names', 'server/languages'],
  'server/checks': ['server/text', 'server/values', 'server/names', 'server/languages', 'node:*'],
  'server/cleanup': ['server/text', 'server/languages', 'node:*'],
  'server/formats': [
    '@mozilla/readability',
    'csv-parse',
    'csv-stringify',
    'fflate',
    'iconv-lite',
    'jschardet',
    'linkedom',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
    'micromark-util-decode-string',
    'parse5',
    'saxes',
    'unpdf',
    'node:*',
  ],

  'server/problems.ts': [],
  'server/version.ts': ['node:*'],
  'server/config.ts': ['env-paths', 'node:*'],
  'server/data-folder.ts': ['node:*'],
  // The only room that speaks to another machine: to the one that a person named.
  'server/embeddings': ['node:timers/promises'],
  'server/shapes': ['db/model', 'zod'],
  'server/feed': ['db/model', 'db/storage.ts'],
  // The desk keeps the records of jobs; the tasks themselves know engines only.
  'server/jobs': [
    'db/errors.ts',
    'db/model',
    'db/storage.ts',
    'server/feed',
    'server/problems.ts',
    'server/align',
    'server/cleanup',
    'server/formats',
    'server/languages',
    'server/names',
    'server/text',
    'piscina',
    'node:*',
  ],
  'server/workbench': [
    'db/errors.ts',
    'db/model',
    'db/storage.ts',
    'server/align',
    'server/checks',
    'server/cleanup',
    'server/embeddings',
    'server/feed',
    'server/formats',
    'server/jobs',
    'server/languages',
    'server/names',
    'server/problems.ts',
    'server/search',
    'server/shapes',
    'server/text',
    'server/values',
    'node:crypto',
    'node:timers/promises',
  ],
  'server/http': [
    'db/errors.ts',
    'db/model',
    'server/problems.ts',
    'hono',
    'hono-openapi',
    '@hono/node-server',
    '@standard-schema/spec',
    'node:*',
  ],
  'server/routes': ['db/model', 'server/workbench', 'server/http', 'server/shapes', 'hono', 'zod'],
  'server/app.ts': ['server/routes', 'server/http', 'server/problems.ts', 'server/workbench', 'hono', 'hono-openapi'],
  'server/cli': [
    'db/errors.ts',
    'server/align',
    'server/config.ts',
    'server/formats',
    'server/jobs',
    'server/languages',
    'server/names',
    'server/start-server.ts',
    'server/text',
    'node:*',
    'server/version.ts',
  ],
  'server/start-server.ts': ['db', 'server', 'seeds', 'hono', '@hono/node-server', 'pino', 'node:*'],
  'server/main.ts': ['server/cli', 'server/version.ts'],

  'web/api': [
    'server/app.ts',
    'server/shapes',
    'server/workbench/name-views.ts',
    'server/workbench/search-views.ts',
    'server/workbench/views.ts',
    'db/model',
    'db/storage.ts',
    'hono',
  ],
  'web/locales': ['@lit/localize', 'lit'],
  'web/styles': ['lit', '@fontsource-variable/*'],
  'web/components': ['web/styles', 'web/locales', 'web/api/types.ts', 'lit', '@lit/localize', 'diff'],
  // A glossary of any length is searched where one types: by the engine's own key of names in any script.
  'web/state': [
    'web/api',
    'web/locales',
    'db/model/bitext.ts',
    'server/names/latin-key.ts',
    'lit',
    '@lit/localize',
    'diff',
  ],
  'web/routing': ['web/api/types.ts', 'lit'],
  'web/pages': [
    'web/locales',
    'web/components',
    'web/state',
    'web/routing',
    'web/styles',
    'web/api/types.ts',
    'lit',
    '@lit/localize',
  ],
  'web/workbench-app.ts': ['web', 'lit', '@lit/localize'],
  'web/main.ts': ['web', 'lit', '@fontsource-variable/*'],
  seeds: ['server', 'db', 'node:*'],
}

interface Arrow {
  readonly from: string
  readonly to: string
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

/** Every import of a file: static, dynamic with a plain string, re-export; of values and of types. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  const { module, errors } = parseSync(file, code)
  expect(errors, file).toEqual([])
  const fixed = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ]
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const text = code.slice(moduleRequest.start, moduleRequest.end)
    return /^(['"])[^'"]+\1$/.test(text) ? [text.slice(1, -1)] : []
  })
  return [...fixed, ...dynamic].map((name) =>
    name.startsWith('.')
      ? relative(root, join(root, dirname(file), name))
          .replaceAll('\\', '/')
          .replace(/\?.*$/, '')
      : name,
  )
}

function roomOf(file: string): string | undefined {
  return Object.keys(mayImport)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function allowed({ from, to }: Arrow): boolean {
  const room = roomOf(from)
  if (room === undefined) return false
  const own = /^(db|server|web|seeds|test)\//.test(to)
  if (own && (to === room || to.startsWith(`${room}/`))) return true
  return mayImport[room]!.some((rule) =>
    rule.endsWith('*') ? to.startsWith(rule.slice(0, -1)) : to === rule || to.startsWith(`${rule}/`),
  )
}

const files = ['db', 'server', 'web', 'seeds'].flatMap(sourceFiles)
const arrows: Arrow[] = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })))

function cycles(all: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) return void found.push([...path.slice(at), file].join(' → '))
    if (done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return found
}

test('there are files to look at in every part of the house', () => {
  for (const part of ['db', 'server', 'web', 'seeds'])
    expect(files.some((file) => file.startsWith(`${part}/`))).toBe(true)
  expect(arrows.length).toBeGreaterThan(200)
})

test('every file stands in a room with rules', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([])
})

test('no file imports what its room may not', () => {
  expect(arrows.filter((arrow) => !allowed(arrow)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('no imports go round in a circle, type imports included', () => {
  expect(cycles(arrows)).toEqual([])
})

test('a forbidden import and a circle would be seen', () => {
  expect(allowed({ from: 'server/align/cost.ts', to: 'db/storage.ts' })).toBe(false)
  expect(allowed({ from: 'web/components/x.ts', to: 'web/state/store.ts' })).toBe(false)
  expect(allowed({ from: 'server/routes/x.ts', to: 'drizzle-orm' })).toBe(false)
  expect(
    cycles([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]),
  ).toHaveLength(1)
})
