/** A text as it is drawn on a page. */
export interface Drawn {
  /** Points from the page's left edge, and from its upper edge to the baseline. */
  readonly x: number
  readonly y: number
  readonly text: string
  /** 10 unless told. */
  readonly size?: number
  readonly font?: keyof typeof FONTS
  /** On its side, read upwards. */
  readonly turned?: boolean
}

export const PAGE = { width: 595, height: 842 }
const FONTS = { plain: 'Kopir-Regular', bold: 'Kopir-Bold', italic: 'Kopir-Italic' }

/**
 * A PDF whose every letter is half as wide as its font is high, so that tests know where lines end. The fonts are not
 * embedded; their letters are told by a table (ToUnicode), as most programs write it.
 */
export function pdfOf(pages: readonly (readonly Drawn[])[], info: { title?: string } = {}): Uint8Array {
  const letters = new Set(pages.flatMap((page) => page.flatMap(({ text }) => [...text])))
  const names = Object.values(FONTS)
  // Objects: 1 catalogue, 2 pages, 3 letters, 4 information, then three a font, then two a page.
  const fontAt = (i: number) => 5 + 3 * i
  const pageAt = (i: number) => 5 + 3 * names.length + 2 * i
  const fonts = names.map((_, i) => `/F${i} ${fontAt(i)} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${pageAt(i)} 0 R`).join(' ')}] >>`,
    streamOf(lettersTable([...letters])),
    info.title === undefined ? '<< >>' : `<< /Title <feff${hex(info.title)}> >>`,
    ...names.flatMap((name, i) => [
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${fontAt(i) + 1} 0 R] /ToUnicode 3 0 R >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${fontAt(i) + 2} 0 R >>`,
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >>`,
    ]),
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << ${fonts} >> >> /Contents ${pageAt(i) + 1} 0 R >>`,
      streamOf(page.map(drawing).join('\n')),
    ]),
  ]
  return fileOf(objects, '/Root 1 0 R /Info 4 0 R')
}

/** Puts objects into a file, with the table of where each begins. */
export function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const starts = objects.map((object, i) => {
    const start = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = file.length
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** The lines of a text with at most so many letters, and where each would break. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Lines under one another; a line that begins with tabs is moved right by that many ems. */
export function column(
  at: { x: number; y: number; size?: number; leading?: number },
  lines: readonly string[],
): Drawn[] {
  const { size = 10, leading = size * 1.2 } = at
  return lines.flatMap((line, i) => {
    const text = line.replace(/^\t+/, '')
    const x = at.x + (line.length - text.length) * size
    return text === '' ? [] : [{ x, y: at.y + i * leading, size, text }]
  })
}

function drawing({ x, y, text, size = 10, font = 'plain', turned = false }: Drawn): string {
  const name = `/F${Object.keys(FONTS).indexOf(font)}`
  const matrix = turned ? '0 1 -1 0' : '1 0 0 1'
  return `BT ${name} ${size} Tf ${matrix} ${x} ${PAGE.height - y} Tm <${hex(text)}> Tj ET`
}

/** UTF-16 in hexadecimal: the code of a letter in our fonts is its Unicode number. */
function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function lettersTable(letters: readonly string[]): string {
  const rows = letters.map((letter) => `<${hex(letter)}> <${hex(letter)}>`)
  const parts: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const part = rows.slice(i, i + 100)
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /K def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${parts.join('\n')}\nendcmap end end`
}
