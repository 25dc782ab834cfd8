// `npm run faults`: every checker of the reliability kit with its full counts, and the figures. About ten minutes.
import { build, isFresh } from '../../server/build.mjs'
import { check, lacks, missing } from './kit.mjs'
import { checkUi } from './ui.mjs'

const runs = [
  ['origin-check', []],
  ['fuzz-http', ['--count=10000', '--seed=1']],
  ['hostile-files', []],
  ['outbound-watch', []],
  ['outbound-watch', ['--netns']],
  ['crash-loop', ['--acked=1000', '--cycles=20']],
  ['crash-loop', ['--acked=1000', '--cycles=20', '--signal=SIGTERM', '--graceMs=10000']],
  ['lock-test', ['--clients=50', '--edits=20']],
  ['sync-check', []],
  ['disk-full', ['--sizeMB=24']],
  ['latency-probe', [], { heavy: 2000 }],
  ['ui-perf', []],
]

if (!isFresh() && !process.env.KOPIR_KIT_CWD) {
  process.stderr.write('Building …\n')
  await build()
}
const reason = missing()
if (reason) {
  process.stderr.write(`Nothing was checked: ${reason}.\n`)
  process.exit(1)
}
const words = process.argv.slice(2)
const only = words.filter((word) => !word.startsWith('--'))
/** Options for the one that is named. */
const options = words.filter((word) => word.startsWith('--'))
let failed = 0
for (const [tool, args, more] of runs) {
  if (only.length > 0 && !only.includes(tool)) continue
  const name = [tool, ...args].join(' ')
  const lack = lacks(tool)
  if (lack) {
    process.stdout.write(`SKIP ${name}: ${lack}\n`)
    continue
  }
  const { passed, report, output } = await (tool === 'ui-perf' ? checkUi(options) : check(tool, args, more))
  if (!passed) failed++
  const { findings: _, ...figures } = report.data
  process.stdout.write(`${passed ? 'PASS' : 'FAIL'} ${name}\n     ${JSON.stringify(figures)}\n`)
  for (const { name, pass, detail } of report.checks) {
    if (pass === false) process.stdout.write(`     FAIL ${name} ${detail}\n`)
  }
  if (report.checks.length === 0) process.stdout.write(output)
}
process.exitCode = failed > 0 ? 1 : 0
