import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeOutput } from '../../server/cli/files.ts'
import { inFolder } from './run.ts'

test('a link is followed, and the file it leads to keeps its permissions', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('real.txt'), 'old')
    chmodSync(path('real.txt'), 0o600)
    symlinkSync('real.txt', path('link.txt'))
    await writeOutput(path('link.txt'), ['new'])
    expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path('real.txt'), 'utf8')).toBe('new')
    expect(statSync(path('real.txt')).mode & 0o777).toBe(0o600)
    expect(readdirSync(path('.')).sort()).toEqual(['link.txt', 'real.txt'])
  })
})

test.skipIf(process.platform === 'win32')('a pipe is written to, not replaced', async () => {
  await inFolder(async (path) => {
    execFileSync('mkfifo', [path('pipe')])
    const reader = spawn('cat', [path('pipe')])
    let read = ''
    reader.stdout.on('data', (chunk) => {
      read += String(chunk)
    })
    const closed = once(reader, 'close')
    await writeOutput(path('pipe'), ['one\n', 'two\n'])
    expect(statSync(path('pipe')).isFIFO()).toBe(true)
    await closed
    expect(read).toBe('one\ntwo\n')
  })
})

test('what is broken off in the middle leaves nothing, by an error or by Ctrl+C', async () => {
  await inFolder(async (path) => {
    async function* pieces() {
      yield 'half'
      throw new Error('no more')
    }
    writeFileSync(path('a.txt'), 'old')
    await expect(writeOutput(path('a.txt'), pieces())).rejects.toThrow('no more')
    expect(readdirSync(path('.'))).toEqual(['a.txt'])

    const files = fileURLToPath(new URL('../../server/cli/files.ts', import.meta.url))
    const slow = `
      const { writeOutput } = await import(${JSON.stringify(files)})
      async function* pieces() {
        for (;;) {
          yield 'half'
          console.log('writing')
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      await writeOutput(${JSON.stringify(path('a.txt'))}, pieces())`
    const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', slow])
    await once(writer.stdout, 'data')
    await expect.poll(() => readdirSync(dirname(path('a.txt'))).length).toBe(2)
    writer.kill('SIGINT')
    expect(await once(writer, 'exit')).toEqual([null, 'SIGINT'])
    expect(readdirSync(path('.'))).toEqual(['a.txt'])
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('old')
  })
})
