// Preloaded into a server under measurement: writes the delays of its event loop, in milliseconds, to LOOP_DELAY_FILE.
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LOOP_DELAY_FILE
if (isMainThread && file) {
  const resolution = 5
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  // Without the timer's own step.
  const ms = (ns) => Math.max(0, Math.round(ns / 1e5 - resolution * 10) / 10)
  setInterval(
    () => writeFileSync(file, JSON.stringify({ worst: ms(delay.max), p99: ms(delay.percentile(99)) })),
    500,
  ).unref()
  process.on('SIGUSR2', () => delay.reset())
}
