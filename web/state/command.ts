import type { Act, SegmentId } from '../api/types.ts'
import { type PossibleActs, possibleActs } from './align-acts.ts'
import type { AlignLayout } from './align-layout.ts'
import type { AlignView } from './align-view.ts'
import { chordsOf } from './key-map.ts'
import type { Chord, KeyMode } from './keys.ts'

/** What can be done about the name, or the stretch of text, that is open. */
export type NameAct =
  | { readonly do: 'put' | 'variant' | 'new' | 'refuse' | 'accept' | 'leave' | 'card' | 'replace' | 'next' }
  | { readonly do: 'number'; readonly n: number }
  /** The stretch goes on by words, or grows by them. */
  | { readonly do: 'move' | 'grow'; readonly by: 1 | -1 }

/** What can be done about the third text: it is shown or put away, gone to and left, and decided about. */
export type ThirdAct = 'toggle' | 'left' | 'right' | 'leave' | 'confirm' | 'reject' | 'open'

/** What a command may need of the page beside the view. */
export interface PageHooks {
  /** Rows in one screenful. */
  readonly pageSize: () => number
  readonly help: () => void
  /** Opens the list of every command, to find one by its name. */
  readonly palette: () => void
  /** Leaves for the search in all texts of the project. */
  readonly search: () => void
  readonly names: () => void
  /** Begins tagging at a word of the focused text. */
  readonly tagWords: () => void
  /** Shows the marks of names in the texts, or hides them. */
  readonly toggleNames: () => void
  /** Lays the texts out in rows or in columns; in the other way where none is named. */
  readonly layout: (wanted?: AlignLayout) => void
  readonly third: (act: ThirdAct) => void
  /** Does something about the name that is open. */
  readonly name: (act: NameAct) => void
  /** Writing a translation where there is none. */
  readonly draft: {
    readonly begin: (segment: SegmentId) => void
    readonly goOn: (segment: SegmentId) => boolean
    readonly insertName: () => void
  }
  /** Shows what happened to the focused row, or puts it away. */
  readonly past: () => void
  /** Opens the list of reasons for which doubts can be gone through. */
  readonly reasons: () => void
  /** Opens the bar that decides many links at once. */
  readonly bulk: () => void
  /** Brings what is said about the row in sight: where the screen is small it is a sheet that may be down. */
  readonly panel: () => void
  /** Says in sight, and to screen readers, what an act brought with it. */
  readonly tell: (text: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Opens a text, the focused one where none is named; from another that is edited it goes straight there. */
  readonly startEdit: (segment?: SegmentId, groupId?: string) => void
  /** Leaves the text that is edited; what was typed is kept. */
  readonly stopEdit: () => void
  readonly startSplit: () => void
  readonly moveCut: (by: 1 | -1) => void
  readonly cutAt: (offset: number) => void
}

export interface Bench {
  readonly view: AlignView
  readonly page: PageHooks
}

export type CommandGroup = 'decide' | 'link' | 'text' | 'move' | 'other'

/** One thing a person can do: menus, buttons, the keyboard and its help all read this. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly mode: KeyMode
  readonly label: () => string
  /** The keys it has now: a person may have chosen others than the default ones. */
  readonly keys: readonly Chord[]
  readonly defaults: readonly Chord[]
  /** Means the same on every page, in every mode. */
  readonly everywhere?: boolean
  /** A held key does it again. */
  readonly repeats?: boolean
  readonly enabled: (bench: Bench) => boolean
  readonly run: (bench: Bench) => void
}

type Rest = Partial<Pick<Command, 'enabled' | 'repeats' | 'mode' | 'everywhere'>>
const always = () => true

export function command(
  id: string,
  group: CommandGroup,
  label: () => string,
  defaults: readonly Chord[],
  run: Command['run'],
  rest: Rest = {},
): Command {
  return {
    id,
    group,
    label,
    defaults,
    run,
    mode: 'navigate',
    enabled: always,
    ...rest,
    get keys() {
      return chordsOf(id, defaults)
    },
  }
}

/** A command that sends one act, where it is possible. */
export function act(
  id: keyof PossibleActs & string,
  group: CommandGroup,
  label: () => string,
  keys: readonly Chord[],
  after: (bench: Bench) => void = () => {},
): Command {
  return command(
    id,
    group,
    label,
    keys,
    (bench) => {
      send(bench, possibleActs(bench.view)[id])
      after(bench)
    },
    { enabled: ({ view }) => possibleActs(view)[id] !== null },
  )
}

export function send({ view }: Bench, wanted: Act | null): void {
  if (!wanted) return
  view.bitext.act(wanted)
}

/** Whether an alignment of this bitext waits or works. */
export function isRunning(view: AlignView): boolean {
  const { job } = view.bitext.state
  return job?.state === 'queued' || job?.state === 'running'
}
