// A process of its own that writes to a data folder until it is killed: `node --import tsx writer.ts FOLDER`.
// Prints `open`, then the number of every change once the store has acknowledged it; or the error that stopped it.
import { writeSync } from 'node:fs'
import { openStorage } from '../../db/open.ts'
import { changed, made, project } from './world.ts'

const say = (text: unknown) => writeSync(1, `${text}\n`)
try {
  const storage = await openStorage({ folder: process.argv[2]! })
  say('open')
  const home = project()
  const draft = { projectId: home.id, author: 'Aigul' }
  say((await storage.commit({ ...draft, label: 'Create project', edits: [made('project', home)] })).seq)
  for (;;) {
    const row = await storage.get('project', home.id)
    const name = `${row.version}`.padEnd(5000, 'қ')
    say((await storage.commit({ ...draft, label: 'Rename', edits: [changed('project', row, { name })] })).seq)
    await new Promise(setImmediate)
  }
} catch (error) {
  say(`${(error as Error).name}: ${(error as Error).message}`)
}
