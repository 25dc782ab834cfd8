// The entry of a worker thread in development and tests: Node 20 gives threads no loader of their own, so TypeScript is
// taught here before the real entry is read. The build has no use for it.
import { register } from 'tsx/esm/api'

register()

export default (await import('./worker.ts')).default
