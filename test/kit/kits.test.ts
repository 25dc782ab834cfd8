import { expect, test } from 'vitest'
import { check, lacks, missing } from './kit.mjs'

/** Checkers with counts that a test run can afford; `npm run faults` has the full ones. */
const runs: readonly (readonly [tool: string, ...args: string[]])[] = [
  ['origin-check'],
  // What hangs is never answered; who is slow while other tests run is judged by `npm run faults`.
  ['fuzz-http', '--count=1200', '--seed=7', '--hang=60000'],
  ['outbound-watch', '--seconds=2'],
  ['crash-loop', '--acked=120', '--cycles=3'],
  ['crash-loop', '--acked=60', '--cycles=2', '--signal=SIGTERM'],
  ['lock-test', '--clients=20', '--edits=3', '--p95=100000'],
]

/** Checks of speed: `npm run faults` is where a quiet machine judges them. */
const ofSpeed = /p95 <=|p99\)|within \d+ ms|under 1 s/

const reason = missing()
if (reason) console.info(`The fault checkers were skipped: ${reason}.`)

test.runIf(reason === null).each(runs.map((run) => [run.join(' '), run] as const))(
  '%s: nothing is found',
  async (_, [tool, ...args]) => {
    const lack = lacks(tool)
    if (lack) return console.info(`${tool} was skipped: ${lack}.`)
    const { report, output } = await check(tool, args)
    expect(report.checks.length, output).toBeGreaterThan(4)
    const failed = report.checks.filter(({ name, pass }) => pass === false && !ofSpeed.test(name))
    expect(failed, output).toEqual([])
  },
  300_000,
)
