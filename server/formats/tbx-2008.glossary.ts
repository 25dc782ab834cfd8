import type { GlossaryFormat } from './glossary-format.ts'
import { isTbx, readTbxFile } from './tbx-file.ts'
import { martif, writeTbx } from './tbx-write.ts'

/** TBX as of 2008, `martif`: what OmegaT and the Translate Toolkit read. */
export default {
  id: 'tbx-2008',
  label: 'TBX of 2008 (OmegaT and older tools)',
  extensions: ['.tbx'],
  mediaType: 'application/x-tbx; charset=utf-8',
  bilingual: false,
  sniff: (file) => (isTbx(file.bytes, 'martif') ? 1 : 0),
  read: readTbxFile,
  write: (concepts, options = {}) => writeTbx(concepts, options, martif),
} satisfies GlossaryFormat as GlossaryFormat
