import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { ProjectId } from '../../db/model/ids.ts'
import { query } from '../http/read.ts'
import { id } from '../shapes/common.ts'
import { changeView } from '../workbench/announce.ts'
import type { Deps } from '../workbench/deps.ts'

const heartbeatMs = 20_000
const choice = z.strictObject({ project: id<ProjectId>(), after: z.coerce.number().int().min(0).optional() })

/**
 * Changes and jobs of a project as server-sent events. An event's id is its change's number, so a browser that comes
 * back says where it was and hears what it missed.
 */
export const events = (deps: Deps) =>
  new Hono().get('/', query(choice), (c) => {
    const { project, after } = c.req.valid('query')
    const header = c.req.header('last-event-id')
    const since = header !== undefined && /^\d{1,15}$/.test(header) ? Number(header) : after
    return streamSSE(c, async (out) => {
      let sent = since ?? (await deps.storage.lastSeq())
      let queue = Promise.resolve()
      const enqueue = (send: () => Promise<void>) => {
        queue = queue.then(send).catch(() => out.abort())
      }
      const stop = deps.feed.subscribe((event) =>
        enqueue(async () => {
          if (event.type === 'job') {
            if (event.job.projectId === project) await out.writeSSE({ event: 'job', data: JSON.stringify(event.job) })
            return
          }
          const { change } = event
          if (change.projectId !== project || change.seq <= sent) return
          sent = change.seq
          await out.writeSSE({ event: 'change', id: String(change.seq), data: JSON.stringify(changeView(change)) })
        }),
      )
      out.onAbort(stop)
      for await (const change of deps.feed.missed(sent)) {
        if (change.projectId !== project || change.seq <= sent) continue
        sent = change.seq
        await out.writeSSE({ event: 'change', id: String(change.seq), data: JSON.stringify(changeView(change)) })
      }
      while (!out.aborted && !out.closed) {
        await out.writeSSE({ event: 'heartbeat', data: '' })
        await out.sleep(heartbeatMs)
      }
      stop()
    })
  })
