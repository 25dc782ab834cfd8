import type { GlossaryFormat } from './glossary-format.ts'
import { isTbx, readTbxFile } from './tbx-file.ts'
import { tbxBasic, writeTbx } from './tbx-write.ts'

/** TBX-Basic, ISO 30042:2019, style DCA; reads DCT and the edition of 2008 too. */
export default {
  id: 'tbx',
  label: 'TBX (ISO 30042:2019, Basic)',
  extensions: ['.tbx'],
  mediaType: 'application/x-tbx; charset=utf-8',
  bilingual: false,
  sniff: (file) => (isTbx(file.bytes, 'tbx') ? 1 : 0),
  read: readTbxFile,
  write: (concepts, options = {}) => writeTbx(concepts, options, tbxBasic),
} satisfies GlossaryFormat as GlossaryFormat
