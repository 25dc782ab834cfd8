import { evidenceProp } from '../../server/formats/evidence-prop.ts'
import type { InlineType, PlacedCode, Unit, UnitState, WriteOptions } from '../../server/formats/format.ts'
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
    ...maybe('props', [evidenceProp({ kind: 'name', weight: -1.25, source: text(), target: text() })]),
    ...maybe('documents', { source: 'kk.txt', ...maybe('target', '=en.md') }),
  }))
}

const TYPES: readonly InlineType[] = [
  ...(['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'link', 'code', 'style'] as const),
  ...(['note', 'image', 'break', 'other'] as const),
]

/** Units with inline codes anywhere in their texts: pairs, halves, single ones, several at one place. */
export function randomCodedUnits(seed: number, count: number): Unit[] {
  const next = random(seed * 7919)
  const native = () => jumble(next, ['<', 'b', '>', '/', '&amp;', '"', '**', ' ', 'ә', '\n', '[1]', ']]>'], 3)
  return randomUnits(seed, count).map((unit) => {
    let id = 0
    const side = (text: string): PlacedCode[] => {
      const codes: PlacedCode[] = []
      for (const point of [...text.matchAll(/[\s\S]/gu)].map((match) => match.index)) {
        while (next() < 0.15) {
          const type = pick(next, TYPES)
          const role = pick(next, ['open', 'close', 'alone'] as const)
          const opened = codes.filter((code) => code.inline.startsWith('open') && code.inline.endsWith(`:${type}`))
          const free = opened.find((code) => !codes.some((each) => each.id === code.id && each !== code))
          const own = role === 'close' && free ? free.id : ++id
          codes.push({ at: point, inline: `${role}:${type}`, native: native(), id: own })
        }
      }
      return codes
    }
    const [source, target] = [side(unit.source), side(unit.target)]
    if (source.length + target.length === 0) return unit
    return {
      ...unit,
      codes: { ...(source.length > 0 ? { source } : {}), ...(target.length > 0 ? { target } : {}) },
    }
  })
}
