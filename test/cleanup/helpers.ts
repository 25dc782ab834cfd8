import { clean } from '../../server/cleanup/clean.ts'
import type { CleanupText } from '../../server/cleanup/rule.ts'
import { type CleanupChoice, suggest } from '../../server/cleanup/suggest.ts'
import { markdownParts } from '../../server/formats/markdown-blocks.ts'
import { languagePack } from '../../server/languages/registry.ts'
import { layoutBlocks } from '../../server/text/layout.ts'
import { segment } from '../../server/text/segment.ts'

export const asProposed: CleanupChoice = { rules: {}, places: {} }

/** A plain text as the rules see it: its lines are its blocks. */
export function plain(raw: string, lang = 'en'): CleanupText {
  return { raw, codes: [], blocks: layoutBlocks(raw, 'lines'), pack: languagePack(lang) }
}

export function markdown(raw: string, lang = 'en'): CleanupText {
  return { raw, ...markdownParts(raw), pack: languagePack(lang) }
}

/** The lines that are left out or lifted, with the rule that does it. */
export function gone(text: CleanupText, choice = asProposed): [rule: string, line: string][] {
  return suggest(text, choice)
    .filter(({ act, taken }) => taken && (act === 'leave-out' || act === 'note'))
    .map(({ rule, start, end }) => [rule, text.raw.slice(start, end)])
}

/** Corrections that are offered: as it stands, and as it would be. */
export function offered(text: CleanupText): [string, string][] {
  return suggest(text, asProposed)
    .filter(({ act }) => act === 'correct')
    .map(({ start, end, text: meant }) => [text.raw.slice(start, end), meant!])
}

/** The text cut after what is proposed: what stays in the work, and what does not. */
export function cut(text: CleanupText, choice = asProposed) {
  const taken = suggest(text, choice).filter((suggestion) => suggestion.taken)
  const { blocks, codes } = clean(text, taken)
  const drafts = segment(text.raw, { pack: text.pack, blocks, codes })
  return {
    work: drafts.filter(({ excluded }) => !excluded).map((draft) => draft.text),
    out: drafts.filter(({ excluded }) => excluded).map((draft) => draft.text),
    notes: drafts.filter(({ kind }) => kind === 'note').map((draft) => draft.text),
  }
}
