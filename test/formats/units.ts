import type { Unit, UnitState, WriteOptions } from '../../server/formats/format.ts'
import { jumble, pick, random } from '../text/random.ts'

export const options: WriteOptions = { sourceLang: 'kk', targetLang: 'en', include: 'all', nulls: true }

export async function joined(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece)
  return text
}

export function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) }
}

/** Anything a cell or a segment may hold and XML can write. */
const PIECES = [
  ...[
    'Көпір',
    'bridge ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '"',
    '""',
    "'",
    "''",
    ',',
    ';',
    '=',
    '+1',
    '-5 °C',
    '@SUM',
  ],
  ...[
    '&',
    '&amp;',
    '<seg>',
    '</seg>',
    ']]>',
    '<!--',
    '😀',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '＝',
    '＋',
    'и\u0306',
    '0007',
    '\u202e',
  ],
  ...['=cmd', 'guard=1', 'sep=;', '__proto__'],
]

export function randomUnits(seed: number, count: number): Unit[] {
  const next = random(seed)
  const text = () => jumble(next, PIECES, Math.floor(next() * 9))
  const maybe = <K extends string, V>(key: K, value: V) => (next() < 0.5 ? ({ [key]: value } as { [P in K]: V }) : {})
  return Array.from({ length: count }, (_, i) => ({
    id: `u${i}`,
    source: text(),
    target: text(),
    sourceLang: 'kk',
    targetLang: 'en',
    state: pick<UnitState>(next, ['proposed', 'confirmed', 'drafted']),
    ...maybe('confidence', Math.floor(next() * 1000) / 1000),
    ...maybe('note', `note ${text()}`),
    ...maybe('changedAt', '2026-11-23T07:53:00Z'),
    ...maybe('changedBy', `Айгүл ${text()}`),
    ...maybe('documents', { source: 'kk.txt', ...maybe('target', '=en.md') }),
  }))
}
