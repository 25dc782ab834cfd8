import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { segment } from '../../server/cli/segment.ts'
import { inFolder, run } from './run.ts'

const segmented = (name: string, content: string | Uint8Array, ...args: string[]) =>
  inFolder(async (path) => {
    writeFileSync(path(name), content)
    return run(segment, ...args, path(name))
  })

test('a segment a line', async () => {
  expect(await segmented('a.txt', 'Өзен тасыды. Көпір тұр!\n', '--lang', 'kk')).toEqual({
    code: 0,
    out: 'Өзен тасыды.\nКөпір тұр!\n',
    err: '',
  })
})

test('JSON lines give offsets of the text, half-open, and the kind', async () => {
  const text = '# Title\n\n😀 One **two**. Three.\n'
  const { out } = await segmented('a.md', text, '--lang', 'en', '--json')
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ text, kind }) => [text, kind])).toEqual([
    ['Title', 'heading'],
    ['😀 One two.', 'sentence'],
    ['Three.', 'sentence'],
  ])
  expect(text.slice(lines[1].start, lines[1].end)).toBe('😀 One **two**.')
})

test('--plain reads the file as raw text whatever its name', async () => {
  const { out } = await segmented('a.md', '# One **two**. Three.', '--lang', 'en', '--plain')
  expect(out).toBe('# One **two**.\nThree.\n')
})

test('the encoding is detected and said, or named', async () => {
  const bytes = iconv.encode('Люди звели міст. Він стоїть і досі.', 'windows-1251')
  const detected = await segmented('a.txt', bytes, '--lang', 'uk')
  expect(detected.out).toBe('Люди звели міст.\nВін стоїть і досі.\n')
  expect(detected.err).toContain('read as Windows-1251')
  const named = await segmented('a.txt', bytes, '--lang', 'uk', '--encoding', 'cp1251')
  expect(named).toEqual({ code: 0, out: detected.out, err: '' })
})

test('the language is proposed where it is not named', async () => {
  const { code, err } = await segmented('a.txt', 'Люди звели міст за одне літо. Він стоїть і досі.')
  expect(code).toBe(0)
  expect(err).toContain('read as uk')
})

test.each([
  ['no file', [], 2, /^kopir: kopir segment needs a file\. See kopir segment --help\.\n$/],
  ['two files', ['a', 'b'], 2, /does not take "b"/],
  ['an unknown option', ['--lnag', 'kk', 'a'], 2, /Unknown option '--lnag'\. See/],
  ['no language tag', ['--lang', 'k!', 'a'], 2, /--lang k!: not a language tag/],
  ['an unknown encoding', ['--encoding', 'ebcdic-x', 'a'], 2, /--encoding ebcdic-x is not known/],
  [
    'a missing file',
    ['--lang', 'kk', '/nowhere/a.txt'],
    1,
    /^\/nowhere\/a\.txt: there is no such file or folder\. .+\n$/,
  ],
  ['a folder', ['--lang', 'kk', '/'], 1, /^\/: this is a folder\. Name a file\n$/],
])('%s is one line on standard error', async (_, args, code, line) => {
  const outcome = await run(segment, ...args)
  expect(outcome).toMatchObject({ code, out: '' })
  expect(outcome.err).toMatch(line)
  expect(outcome.err.trimEnd()).not.toContain('\n')
})

test('a file that is no text is refused with its place', async () => {
  const { code, err } = await segmented('a.txt', 'ab\nc\0d', '--lang', 'en')
  expect(code).toBe(1)
  expect(err).toMatch(/a\.txt:2:2: a zero byte: .+\n$/)
})

test('--help tells all options', async () => {
  const { code, out } = await run(segment, '--help')
  expect(code).toBe(0)
  for (const option of ['--lang', '--json', '--plain', '--encoding', '--out']) expect(out).toContain(option)
})

test('--out writes the file whole and leaves nothing beside it', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.txt'), 'One. Two.')
    expect((await run(segment, '--lang', 'en', '--out', path('b.txt'), path('a.txt'))).code).toBe(0)
    expect(readFileSync(path('b.txt'), 'utf8')).toBe('One.\nTwo.\n')
    expect(readdirSync(dirname(path('a.txt'))).sort()).toEqual(['a.txt', 'b.txt'])
    expect((await run(segment, '--lang', 'en', '--out', path('no/b.txt'), path('a.txt'))).code).toBe(1)
  })
})

test('a language without rules of its own is cut by the general ones, and that is said', async () => {
  const { code, out, err } = await segmented('a.txt', 'Ein Satz. Noch einer.\n', '--lang', 'xx')
  expect([code, out]).toEqual([0, 'Ein Satz.\nNoch einer.\n'])
  expect(err).toMatch(/^xx: Kopir has no rules of its own for this language and uses the general ones.*kk.*\n$/)
})

test('what cleanup leaves out is not given, but said, and given where it is asked for', async () => {
  const text = 'Көпір ашылды.\nФото: Айнұр Бекова\nЖұрт қуанды.\n'
  const { out, err } = await segmented('a.txt', text, '--lang', 'kk')
  expect(out).toBe('Көпір ашылды.\nЖұрт қуанды.\n')
  expect(err).toMatch(/a\.txt: 1 segments around the text are left out; --all shows them/)
  const all = await segmented('a.txt', text, '--lang', 'kk', '--all', '--json')
  expect(
    all.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).excluded),
  ).toEqual([undefined, true, undefined])
  expect((await segmented('a.txt', text, '--lang', 'kk', '--plain')).out).toBe(text)
})
