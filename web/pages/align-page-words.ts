import { msg, str } from '@lit/localize'
import type { Evidence, LinkBone } from '../api/types.ts'
import type { CommandGroup } from '../state/commands.ts'
import type { Filter, RowLook } from '../state/row-state.ts'

/** How a row stands and, where it is doubtful, why: one plain sentence. */
export function reasonWords(look: RowLook, link: LinkBone | null, evidence: readonly Evidence[]): string {
  switch (look) {
    case 'edited':
      return msg('The text was changed after this link was confirmed. Do both sides still say the same?')
    case 'confirmed':
      return msg('Confirmed.')
    case 'drafted':
      return msg('The translation was written here.')
    case 'without':
      return msg('Confirmed: there is no counterpart.')
    case 'maybe-without':
      return msg(str`No counterpart was found${sure(link)}.`)
    case 'unlinked':
      return msg('Linked with nothing. Press Space here, then on the other side, to link by hand.')
    case 'excluded':
      return msg('Excluded: not part of the work.')
    case 'strong':
      return msg(str`Proposed${sure(link)}.`)
    case 'weak':
      return doubtWords(link, evidence)
  }
}

function doubtWords(link: LinkBone | null, evidence: readonly Evidence[]): string {
  const against = evidence.filter((each) => each.weight < 0).sort((a, b) => a.weight - b.weight)
  const worst = against.find((each) => each.kind in contradictions && each.weight <= -0.5)
  if (!worst && link?.confidence === null) return msg('Changed by hand, not confirmed yet. Do both sides say the same?')
  // What it is has not been read yet, or is told elsewhere.
  if (!worst && link?.contradicted) return msg(str`Something speaks against this link${sure(link)}. Read both sides.`)
  if (!worst) return msg(str`Little speaks for this link${sure(link)}. Read both sides.`)
  const names = evidence.some((each) => each.weight > 0 && each.kind === 'name')
  const [differs, alone] = contradictions[worst.kind as keyof typeof contradictions]
  const both = worst.source !== undefined && worst.target !== undefined
  const what = !both ? alone() : names ? msg(str`The same names, but ${lower(differs())}`) : differs()
  return what + howSure(link)
}

const contradictions = {
  date: [
    () => msg('Another date on each side: perhaps another event, perhaps an error in one text.'),
    () => msg('A date stands on one side only.'),
  ],
  number: [
    () => msg('Another number on each side: perhaps another matter, perhaps an error in one text.'),
    () => msg('A number stands on one side only.'),
  ],
  name: [() => msg('Another name on each side.'), () => msg('A name stands on one side only.')],
  quotation: [
    () => msg('Quotation marks on one side are missing on the other.'),
    () => msg('Quotation marks on one side are missing on the other.'),
  ],
} as const

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** As a sentence of its own, after another. */
function howSure(link: LinkBone | null): string {
  return link?.confidence == null ? '' : msg(str` Proposed${sure(link)}.`)
}

function sure(link: LinkBone | null): string {
  if (!link || link.confidence === null) return ''
  // Only a person is 100 % sure.
  const percent = Math.min(99, Math.round(link.confidence * 100))
  return msg(str`, ${percent} % sure`)
}

export function filterWords(filter: Filter): string {
  return {
    doubt: msg('Doubt'),
    proposed: msg('Proposed'),
    confirmed: msg('Confirmed'),
    drafted: msg('Drafted'),
    without: msg('No counterpart'),
    unlinked: msg('Not linked'),
    excluded: msg('Excluded'),
  }[filter]
}

/** Token of the colour that each filter's dot has. */
export const filterColors: Readonly<Record<Filter, string>> = {
  doubt: 'doubt',
  proposed: 'proposed',
  confirmed: 'decided',
  drafted: 'drafted',
  without: 'without',
  unlinked: 'edge',
  excluded: 'line',
}

/** Token of the colour of each look on a map. */
export const lookColors: Readonly<Record<RowLook, string>> = {
  weak: 'doubt',
  edited: 'doubt',
  strong: 'proposed',
  confirmed: 'decided',
  drafted: 'drafted',
  without: 'without',
  'maybe-without': 'without',
  unlinked: 'edge',
  excluded: 'line',
}

export function groupWords(group: CommandGroup | 'edit' | 'split' | 'name' | 'third'): string {
  return {
    decide: msg('Decide'),
    link: msg('Links'),
    text: msg('Texts'),
    move: msg('Move'),
    other: msg('More'),
    edit: msg('While a text is edited'),
    name: msg('On the card of a name'),
    split: msg('While choosing where to cut'),
    third: msg('On the third text'),
  }[group]
}
