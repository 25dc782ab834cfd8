/**
 * What a symbol of a symbol font shows, where Unicode has it; '' for what only the font knows.
 *
 * @param code  four hexadecimal digits; symbol fonts have theirs at F000…F0FF
 */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16)
  if (!(value > 0x1f && value < 0xfffe) || (value >= 0xd800 && value < 0xe000)) return ''
  if (value < 0xe000 || value > 0xf8ff) return String.fromCharCode(value)
  const symbols = /wingdings/i.test(font) ? WINGDINGS : /symbol/i.test(font) ? SYMBOL : undefined
  return symbols?.[value & 0xff] ?? ''
}

const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  42: '✉',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const SYMBOL: Readonly<Record<number, string>> = {
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  109: 'μ',
  112: 'π',
  162: '′',
  163: '≤',
  165: '∞',
  172: '←',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
}
