import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const data = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`

test('a part that cannot be loaded is told in one line, without a stack trace', () => {
  const hook = `export async function resolve(name, context, next) {
    if (name === 'better-sqlite3') throw new Error('no binary for this machine')
    return next(name, context)
  }`
  const registered = `import { register } from 'node:module'; register(${JSON.stringify(data(hook))})`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', data(registered), main, 'serve'],
    { encoding: 'utf8' },
  )
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe('kopir: it cannot be loaded: no binary for this machine. Install it again with npm install.\n')
})

test('a command that is not there is a wrong command line', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, 'constructor'], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toBe('kopir: there is no command “constructor”. See kopir --help.\n')
})

test('without a command the help comes on standard error, as for a wrong command line', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Usage: kopir COMMAND')
  const asked = spawnSync(process.execPath, ['--import', 'tsx', main, '--help'], { encoding: 'utf8' })
  expect(asked).toMatchObject({ status: 0, stdout: stderr, stderr: '' })
})
