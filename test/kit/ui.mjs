// The checker of the web: speed, memory and access of the align page, in a browser, on long bitexts.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kit, root, run } from './kit.mjs'
import { fill, serve, token } from './ui-data.mjs'

/** @param {string[]} args  options of the checker; `--pairs=10000,100000` says how long the bitexts are */
export async function checkUi(args) {
  const folder = mkdtempSync(join(tmpdir(), 'kopir-ui-'))
  const wanted = args.find((each) => each.startsWith('--pairs='))
  const sizes = (wanted?.slice('--pairs='.length) ?? '10000,100000').split(',').map(Number)
  const server = await serve(join(folder, 'data'))
  try {
    const config = JSON.parse(readFileSync(new URL('./ui.config.json', import.meta.url), 'utf8'))
    config.base = server.base
    for (const rows of sizes) {
      // The page opens with the caret in the first text.
      config.sizes.push({ name: `${rows}`, path: `/bitexts/${await fill(server, rows)}?edit`, rows })
    }
    const [file, out] = [join(folder, 'config.json'), join(folder, 'report.json')]
    writeFileSync(file, JSON.stringify(config))
    const chrome = process.env.CHROMIUM_PATH ? [`--chrome=${process.env.CHROMIUM_PATH}`] : []
    const own = args.filter((each) => each !== wanted)
    const { code, output } = await run([
      join(kit, 'ui/ui-perf.mjs'),
      file,
      `--token=${token}`,
      `--modules=${root}`,
      ...chrome,
      ...own,
      `--out=${out}`,
    ])
    const report = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : { checks: [], data: {} }
    return { passed: code === 0 && report.verdict === 'PASS', output, report }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
