import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Format, Imported } from '../../server/formats/format.ts'
import { languageTag } from '../../server/formats/language-tag.ts'
import { detectFormat, formatByExtension, formats } from '../../server/formats/registry.ts'
import { shared } from '../helpers/shared.ts'
import { joined, options, randomCodedUnits } from './units.ts'

interface Expectation {
  file: string
  expect: {
    reject?: true
    line?: number
    column?: number
    units?: number
    rows?: number
    segments?: number
    report?: string[]
    pairs?: Record<string, number>
  }
}

const manifest = shared('data', 'exchange', 'manifest.json')
const entries: Expectation[] =
  manifest === undefined
    ? []
    : (JSON.parse(readFileSync(manifest, 'utf8')) as Expectation[]).filter(({ file }) =>
        /\.(tmx|csv|tsv|txt|xlf|xliff)$/.test(file),
      )

// The text files of the collection are tables without a header that tells so.
// What is sent as a memory is read as one, so that it is refused where it is none; by content it may be something else.
const reader = (name: string): Format =>
  name.endsWith('.txt')
    ? formats.get('csv')!
    : /\.(?:tmx|xlf|xliff)$/.test(name)
      ? formatByExtension(name)!
      : detectFormat({ name, bytes: read(name) })
const read = (name: string) => readFileSync(shared('data', 'exchange', name)!)

test.skipIf(entries.length === 0).each(entries)(
  '$file is read or refused as its manifest says',
  async ({ file, expect: wanted }) => {
    const reading = reader(file).read!({ name: file, bytes: read(file) })
    if (wanted.reject) {
      await expect(reading).rejects.toMatchObject({ name: 'FormatError', line: wanted.line, column: wanted.column })
      return
    }
    const found = await reading
    if (found.kind !== 'bitext') throw new Error('not read as a bitext')
    if (wanted.pairs === undefined) {
      // Where the header names no languages, it may count as a row.
      expect([wanted.rows, wanted.rows! + 1]).toContain(found.count)
      return
    }
    const pairs: Record<string, number> = {}
    for (const [pair, count] of Object.entries(wanted.pairs)) {
      const name = pair.replace(/-$/, 'und').split('>').map(languageTag).join('>')
      pairs[name] = (pairs[name] ?? 0) + count
    }
    expect(found.count).toBe(wanted.units)
    if (wanted.segments !== undefined) expect(found.units.length).toBeGreaterThanOrEqual(wanted.segments)
    if (wanted.report !== undefined && /\.xlf$/.test(file)) expect(found.problems).not.toEqual([])
    expect(Object.fromEntries(found.pairs)).toEqual(pairs)
  },
)

const hostile = shared('data', 'exchange', 'hostile')
const hostileFiles =
  hostile === undefined ? [] : readdirSync(hostile).filter((name) => /\.(tmx|csv|txt|docx|zip)$/.test(name))
const REFUSED =
  /laughs|^(?:crc-broken|dup-entries|no-document|not-zip|truncated)\.docx|^nested-bomb|^xxe|internal-entity|^invalid-utf8|^lone-surrogate-cesu|^nul\.|^nonchars|^utf7|^utf16-decl|^uk-cp1251\.csv|^kk-kz1048\.csv|^dup-header/

test.skipIf(hostileFiles.length === 0).each(hostileFiles)(
  'hostile %s is refused with a reason, or read without harm',
  async (name) => {
    const bytes = readFileSync(join(hostile!, name))
    const reading = (async (): Promise<Imported> => detectFormat({ name, bytes }).read!({ name, bytes }))()
    if (REFUSED.test(name)) {
      await expect(reading).rejects.toMatchObject({ name: 'FormatError', message: expect.stringMatching(/.{10}/) })
      return
    }
    const found = await reading
    expect(JSON.stringify(found)).not.toMatch(/root:x/)
    if (name.endsWith('.tmx')) expect(found).toMatchObject({ kind: 'bitext', count: 1 })
    if (name.endsWith('.docx')) expect(found).toMatchObject({ kind: 'document', text: 'Hello\n' })
    if (/^(?:kk|uk)-/.test(name))
      expect(found).toMatchObject({ kind: 'document', text: expect.stringMatching(/[әіїӘ?]/) })
  },
)

test('formula cells survive the safe export and its return', async () => {
  const path = shared('data', 'exchange', 'hostile', 'formula.csv')
  if (path === undefined) return
  const csv = formats.get('csv')!
  const first = await csv.read!({ name: 'formula.csv', bytes: readFileSync(path) })
  if (first.kind !== 'bitext') throw new Error('not a bitext')
  const written = await joined(csv.write!(first.units, { ...options, sourceLang: 'en', targetLang: 'uk', safe: true }))
  const second = await csv.read!({ name: 'formula.csv', bytes: new TextEncoder().encode(written) })
  expect(second).toMatchObject({ units: first.units })
})

const verify = shared('kit', 'exchange', 'verify')

function passes(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' })
    return true
  } catch (error) {
    const { code, status, stdout, stderr } = error as {
      code?: string
      status?: number
      stdout?: string
      stderr?: string
    }
    if (code === 'ENOENT' || (command === 'sh' && status === 2)) {
      console.log(`skipped: ${command} cannot run here: ${stderr ?? code}`)
      return true
    }
    console.log(stdout)
    return false
  }
}

test.skipIf(verify === undefined)('what is written passes the checkers of the field', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kopir-verify-'))
  try {
    const units = randomCodedUnits(11, 60)
    const write = async (id: string, safe: boolean, name: string) => {
      const path = join(folder, name)
      writeFileSync(path, await joined(formats.get(id)!.write!(units, { ...options, safe, codes: true })))
      return path
    }
    expect(passes('sh', [join(verify!, 'verify-tmx.sh'), await write('tmx', false, 'a.tmx')])).toBe(true)
    const xliff = await write('xliff', false, 'a.xlf')
    expect(passes('python3', [join(verify!, 'verify-xliff.py'), xliff])).toBe(true)
    // Debian's own, where the toolkit is installed.
    if (passes('/usr/bin/python3', ['-c', 'import translate']))
      expect(passes('/usr/bin/python3', [join(verify!, 'tk-count.py'), 'xliff', xliff])).toBe(true)
    const schema = join(verify!, '..', 'schemas', 'xliff12', 'xliff-core-1.2-transitional.xsd')
    expect(passes('xmllint', ['--nonet', '--noout', '--schema', schema, xliff])).toBe(true)
    expect(passes('python3', [join(verify!, 'verify-csv.py'), await write('csv', false, 'a.csv')])).toBe(true)
    expect(passes('python3', [join(verify!, 'verify-csv.py'), await write('tsv', false, 'a.tsv')])).toBe(true)
    expect(
      passes('python3', [
        join(verify!, 'verify-csv.py'),
        '--excel',
        '--formula',
        'error',
        await write('csv', true, 'b.csv'),
      ]),
    ).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
