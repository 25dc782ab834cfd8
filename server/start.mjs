// `npm start`: builds when the build is missing or older than the sources, then runs it in this process.
import { build, isFresh } from './build.mjs'

if (!isFresh()) {
  process.stderr.write('Building Kopir (first start, or the sources have changed) …\n')
  await build()
}
process.argv.splice(2, 0, 'serve')
await import('../dist/server/main.js')
