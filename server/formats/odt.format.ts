import { inPart, openContainer, readPart, sniffContainer } from './container.ts'
import { type Format, FormatError, type ImportedDocument } from './format.ts'
import { layLooks, type StyleNumbers } from './looks.ts'
import { type OdtParagraph, readOdtPart } from './odt-read.ts'
import { odtStyles, readOdtStyles } from './odt-styles.ts'
import { DocumentDraft, isPageNumber } from './office-draft.ts'
import { propertiesTitle } from './office-title.ts'

/** OpenDocument texts: raw text made of their parts as that of a Word document is. */
export default {
  id: 'odt',
  label: 'OpenDocument text (ODT)',
  extensions: ['.odt', '.ott'],
  mediaType: 'application/vnd.oasis.opendocument.text',
  sniff: (file) => sniffContainer(file, 'odt', /\.o[dt]t$/i),
  async read(file) {
    return readOdt(file.bytes)
  },
} satisfies Format as Format

const HEADS = ['style:header', 'style:header-left', 'style:header-first']
const FEET = ['style:footer', 'style:footer-left', 'style:footer-first']

function readOdt(bytes: Uint8Array): ImportedDocument {
  const zip = openContainer(bytes, 'odt', 'OpenDocument text')
  const manifest = 'META-INF/manifest.xml'
  if (zip.has(manifest) && new TextDecoder('latin1').decode(zip.read(manifest)).includes(':encryption-data'))
    throw new FormatError(0, 0, 'it is locked with a password. Save it without one')
  if (!zip.has('content.xml'))
    throw new FormatError(0, 0, 'this is no whole OpenDocument text: the part with its text is missing')
  const content = readPart(zip, 'content.xml').text
  const shared = zip.has('styles.xml') ? readPart(zip, 'styles.xml').text : undefined
  const sheet = (name: string, xml: string | undefined, common: boolean) =>
    inPart(name, () => (xml === undefined ? new Map() : readOdtStyles(xml, common, !common)))
  const common = sheet('styles.xml', shared, true)
  const numbers: StyleNumbers = new Map()
  const draft = new DocumentDraft()
  const add = ({ pieces, look, block }: OdtParagraph) => {
    const laid = layLooks(pieces, look, numbers)
    draft.add(laid, block.hint === 'running-head' && isPageNumber(laid) ? { ...block, hint: 'page-number' } : block)
  }
  const styles = odtStyles(sheet('content.xml', content, false), common)
  const body = readOdtPart('content.xml', content, styles, ['office:text'])
  for (const paragraph of [...body.paragraphs, ...body.notes]) add(paragraph)
  if (shared !== undefined) {
    const own = odtStyles(sheet('styles.xml', shared, false), common)
    for (const inside of [HEADS, FEET])
      for (const paragraph of readOdtPart('styles.xml', shared, own, inside, 'running-head').paragraphs) add(paragraph)
  }
  return draft.finish(propertiesTitle(zip, 'meta.xml'))
}
