/** A run of letters of a name, or what stands between two of them. */
export interface Piece {
  readonly text: string
  readonly word: boolean
}

const run = /[\p{L}\p{M}]+(?:['’ʼ‘`´′＇][\p{L}\p{M}]+)*/gu

/** A name cut into words and what stands between them; joined again they are the name. */
export function piecesOf(name: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: text, index } of name.matchAll(run)) {
    if (index > end) pieces.push({ text: name.slice(end, index), word: false })
    pieces.push({ text, word: true })
    end = index + text.length
  }
  if (end < name.length) pieces.push({ text: name.slice(end), word: false })
  return pieces
}

/** A word as the schemes read it: small letters, composed, one apostrophe, no stress marks. */
export function foldPiece(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0300\u0301\u0307\u00ad]/g, '')
    .replace(/[’ʼ‘`´′＇]/g, "'")
}
