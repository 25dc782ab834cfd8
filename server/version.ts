import { readFileSync } from 'node:fs'

/** The program's version, out of the package.json nearest above this file: in the sources and in the build. */
export const version: string = find(new URL('.', import.meta.url))

function find(folder: URL): string {
  try {
    const data = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
      name?: string
      version?: string
    }
    if (data.name === 'kopir' && data.version) return data.version
  } catch {
    // Not here: look one folder up.
  }
  const above = new URL('..', folder)
  return above.href === folder.href ? '0.0.0' : find(above)
}
