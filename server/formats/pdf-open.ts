import { getDocumentProxy } from 'unpdf'
import { FormatError } from './format.ts'
import { refuseInflating } from './pdf-guard.ts'

/** An open PDF; close it with `destroy()`. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>
export type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>

/**
 * Opens a PDF for its text alone: no script runs, nothing is fetched, no image is decoded, no worker is started.
 *
 * @throws FormatError for a file that needs a password, is no PDF, is damaged beyond reading or unpacks to too much
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  refuseInflating(bytes)
  fillInForNode20()
  let pdf: Pdf
  try {
    // A copy: pdf.js takes the buffer it is given for its own.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      // In pixels: images are passed over before they are decoded.
      maxImageSize: 1,
      verbosity: 0,
      ...NOTHING_FETCHED,
    })
  } catch (error) {
    throw refusal(error)
  }
  if (pdf.numPages > 0 && pdf.numPages <= MOST_PAGES) return pdf
  const { numPages } = pdf
  await pdf.destroy()
  if (numPages === 0) throw new FormatError(0, 0, 'this PDF has no pages')
  throw new FormatError(
    0,
    0,
    `this PDF says it has ${numPages} pages; at most ${MOST_PAGES} are read. Split it, or make it anew with your PDF program`,
  )
}

const MOST_PAGES = 20_000
// What unpdf would look for in a package that is not installed: tables of Chinese, Japanese and Korean, standard fonts.
const NOTHING_FETCHED: object = { standardFontDataUrl: undefined, cMapUrl: undefined }

/** A failure of the PDF reader in words for a person. */
export function refusal(error: unknown): FormatError {
  if (error instanceof FormatError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException')
    return new FormatError(
      0,
      0,
      'this PDF is locked with a password. Open it in a PDF program, save it without the password and import that',
    )
  if (/stack|recurs|nesting/i.test(message))
    return new FormatError(0, 0, 'this PDF is nested too deeply to be read; make it anew with your PDF program')
  return new FormatError(
    0,
    0,
    'this PDF is damaged: its table of pages cannot be read. Open it in a PDF program and save it anew, or ask for the file again',
  )
}

// pdf.js is written for newer engines: without this it reads text but cannot tell the names of fonts on Node 20.
function fillInForNode20(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer }
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length)
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return copy
  }
}
