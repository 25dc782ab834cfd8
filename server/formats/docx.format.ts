import { sniffContainer } from './container.ts'
import { readDocx } from './docx-document.ts'
import { rewriteDocx } from './docx-rewrite.ts'
import type { Format } from './format.ts'

/** Word documents: the raw text is made of their parts, a paragraph a line, with light tags for what stands in it. */
export default {
  id: 'docx',
  label: 'Word document (DOCX)',
  extensions: ['.docx', '.docm', '.dotx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sniff: (file) => sniffContainer(file, 'docx', /\.do[ct][xm]$/i),
  async read(file) {
    return readDocx(file.bytes).document
  },
  async rewrite(file, replacements, { lang }) {
    return rewriteDocx(file.bytes, replacements, lang)
  },
} satisfies Format as Format
