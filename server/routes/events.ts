import { Hono } from 'hono'
import { z } from 'zod'
import type { Change } from '../../db/model/change.ts'
import type { ProjectId } from '../../db/model/ids.ts'
import { type EventStreamOptions, eventStream } from '../http/event-stream.ts'
import { query } from '../http/read.ts'
import { id } from '../shapes/common.ts'
import { changeView } from '../workbench/announce.ts'
import type { Deps } from '../workbench/deps.ts'
import { assertKnown } from '../workbench/projects.ts'

const choice = z.strictObject({ project: id<ProjectId>(), after: z.coerce.number().int().min(0).optional() })

/**
 * Changes and jobs of a project as server-sent events. An event's id is its change's number, so a browser that comes
 * back says where it was and hears what it missed.
 */
export const events = (deps: Deps, options: EventStreamOptions) =>
  new Hono().get('/', query(choice), async (c) => {
    const { project, after } = c.req.valid('query')
    await assertKnown(deps, project)
    const header = c.req.header('last-event-id')
    const since = header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : after
    const last = await deps.storage.lastSeq()
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream; charset=utf-8' })
    return eventStream((send, end) => {
      // A number from the future is one of another data folder: there is nothing of it to replay.
      let sent = Math.min(since ?? last, last)
      const tell = (change: Change) => {
        if (change.projectId !== project || change.seq <= sent) return
        sent = change.seq
        send({ event: 'change', id: String(change.seq), data: JSON.stringify(changeView(change)) })
      }
      let gone = false
      const replay = async () => {
        for await (const change of deps.feed.missed(sent)) {
          if (gone) return
          tell(change)
        }
      }
      // What happens during the replay waits for its end, so that numbers only rise.
      let waiting = replay()
      const stop = deps.feed.subscribe((event) => {
        waiting = waiting.then(() => {
          if (event.type === 'change') tell(event.change)
          else if (event.type === 'job') {
            if (event.job.projectId === project) send({ event: 'job', data: JSON.stringify(event.job) })
          } else if (event.projectId === project) {
            const { one, other, added } = event
            send({ event: 'learnt', data: JSON.stringify({ one, other, added }) })
          }
        })
        waiting.catch(end)
      })
      waiting.catch(end)
      return () => {
        gone = true
        stop()
      }
    }, options)
  })
