import { expect, test } from 'vitest'
import { readConfig, userDataFolder } from '../../server/config.ts'

test('what is set to nothing is not set: this machine alone, the person’s own folder', () => {
  const nothing = { KOPIR_HOST: '', KOPIR_PORT: '', KOPIR_DATA: '', KOPIR_TOKEN: '', KOPIR_LOG: '', KOPIR_AUTHOR: '' }
  expect(readConfig({ host: '', data: '' }, nothing)).toEqual(readConfig({}, {}))
  expect(readConfig({}, {})).toMatchObject({ host: '127.0.0.1', port: null, dataFolder: userDataFolder(), token: null })
})

test('a flag stands before the environment', () => {
  const env = { KOPIR_HOST: '127.0.0.2', KOPIR_PORT: '5000', KOPIR_DATA: '/a' }
  expect(readConfig({}, env)).toMatchObject({ host: '127.0.0.2', port: 5000, dataFolder: '/a' })
  const flags = { host: '127.0.0.3', port: '6000', data: '/b' }
  expect(readConfig(flags, env)).toMatchObject({ host: '127.0.0.3', port: 6000, dataFolder: '/b' })
})

test.each(['0', '65536', '80.5', 'http', '-1'])('%s is no port', (port) => {
  expect(() => readConfig({ port }, {})).toThrow(RangeError)
})
