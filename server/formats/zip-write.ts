import { type Zippable, zipSync } from 'fflate'
import type { ZipContainer } from './zip-read.ts'

/** The same container with some members' content replaced; the others, their names and their order stay. */
export function rewriteZip(zip: ZipContainer, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Without a prototype, so that no name means anything.
  const members: Zippable = Object.create(null)
  for (const name of zip.names) {
    const content = changed.get(name) ?? zip.read(name)
    // OpenDocument wants its first member legible to who only looks at the first bytes.
    members[name] = name === 'mimetype' ? [content, { level: 0 }] : content
  }
  // A fixed time: the same text gives the same bytes.
  return zipSync(members, { mtime: new Date(1980, 0, 1), level: 6 })
}

/** A text as a part is stored. The declaration names the encoding the text was read in, so it is put right. */
export function encodePart(text: string): Uint8Array {
  const head = text
    .slice(0, 200)
    .replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"UTF-8"`)
  return new TextEncoder().encode(head + text.slice(200))
}
