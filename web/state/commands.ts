import { msg, str } from '@lit/localize'
import { possibleActs } from './align-acts.ts'
import type { AlignView } from './align-view.ts'
import { act, type Bench, type Command, command, send } from './command.ts'
import { type Chord, isChord, type KeyMode, type Pressed } from './keys.ts'
import { nameCommands } from './name-commands.ts'
import { aloneSegment, type Rival, rivalsOf } from './nearest.ts'

export type { Bench, Command, CommandGroup, PageHooks } from './command.ts'

const key = (code: string, more: Omit<Chord, 'code'> = {}): Chord => ({ code, ...more })
const shift = (code: string): Chord => key(code, { shift: true })
const primary = (code: string): Chord => key(code, { primary: true })
const onSegment = ({ view }: Bench) => view.state.focus?.segment != null
const moves = { repeats: true } as const
const editing = { mode: 'edit' } as const
const splitting = { mode: 'split' } as const

function nextUndecided({ view }: Bench): void {
  if (!view.find(view.isUndecided)) view.say(msg('Nothing more to decide here.'))
}

function confirmAndGo(bench: Bench): void {
  const { row } = bench.view
  if (row?.kind === 'fold') {
    bench.view.toggle(row)
    return
  }
  send(bench, possibleActs(bench.view).confirm)
  nextUndecided(bench)
}

/** Picks up the chosen segments, or puts down what is held. */
function carry(bench: Bench): void {
  const { view } = bench
  const { row } = view
  if (row?.kind === 'fold') {
    view.toggle(row)
    return
  }
  const { putDown } = possibleActs(view)
  if (putDown) {
    send(bench, putDown)
    view.deselect()
    view.say(msg('Linked.'))
  } else if (view.chosen.length > 0) {
    view.hold(view.chosen)
    view.say(msg('Picked up. Go to the other side and press Space to link it there.'))
  }
}

/** Links the focused segment with one of the nearest that are shown; null where there is none to take. */
function nearestAct(view: AlignView, number: number) {
  const rivals = rivalsOf(view)
  return Array.isArray(rivals) ? ((rivals as readonly Rival[])[number - 1]?.take ?? null) : null
}

/** Where nothing is linked yet there is nothing to align between. The pair under the cursor stays as it is. */
function realign({ view }: Bench): void {
  const { focus } = view.state
  const { link } = view
  if (!focus || view.bitext.state.index.skeleton.links.length === 0) {
    void view.bitext.align()
    return
  }
  const isPair = link !== null && link.source.length > 0 && link.target.length > 0
  void view.bitext.align({ around: focus.anchor, ...(isPair ? { keep: link.id } : {}) })
}

function leave({ view }: Bench): void {
  view.deselect()
}

/** Every command, in the order menus and help show them. */
export const commands: readonly Command[] = [
  command('confirm-next', 'decide', () => msg('Confirm and go on'), [key('Enter')], confirmAndGo, {
    enabled: ({ view }) => view.row !== null,
  }),
  act('confirm', 'decide', () => msg('Confirm and stay'), [shift('Enter')]),
  act('reject', 'decide', () => msg('Reject'), [key('KeyX')]),
  act(
    'none',
    'decide',
    () => msg('No counterpart'),
    [key('Digit0'), key('Numpad0')],
    ({ view }) => view.deselect(),
  ),
  command(
    'bulk',
    'decide',
    () => msg('Decide many at once'),
    [key('KeyA')],
    ({ page }) => page.bulk(),
  ),
  act('reopen', 'decide', () => msg('Take the yes back'), [shift('KeyX')]),

  command('carry', 'link', () => msg('Pick up, put down: link across'), [key('Space')], carry, {
    enabled: ({ view }) => view.row !== null,
  }),
  act(
    'group',
    'link',
    () => msg('Group the selection'),
    [key('KeyG')],
    ({ view }) => view.deselect(),
  ),
  command(
    'why-alone',
    'link',
    () => msg('Why is it alone?'),
    [key('KeyW')],
    ({ view, page }) => {
      const segment = aloneSegment(view)
      if (!segment) return
      void view.bitext.lookForNearest(segment)
      page.panel()
    },
    { enabled: ({ view }) => aloneSegment(view) !== null },
  ),
  ...[1, 2, 3].map((n) =>
    command(
      `take-nearest-${n}`,
      'link',
      () => msg(str`Link with the nearest, no. ${n}`),
      [key(`Digit${n}`), key(`Numpad${n}`)],
      (bench) => send(bench, nearestAct(bench.view, n)),
      { enabled: ({ view }) => nearestAct(view, n) !== null },
    ),
  ),
  act('ungroup', 'link', () => msg('Ungroup'), [shift('KeyG')]),
  act(
    'movePrevious',
    'link',
    () => msg('Move to the link above'),
    [key('KeyU')],
    (bench) => tellOfMove(bench, 'movePrevious'),
  ),
  act(
    'moveNext',
    'link',
    () => msg('Move to the link below'),
    [key('KeyD')],
    (bench) => tellOfMove(bench, 'moveNext'),
  ),

  command(
    'edit',
    'text',
    () => msg('Edit the text'),
    [key('KeyE'), key('F2')],
    ({ page }) => page.startEdit(),
    {
      enabled: onSegment,
    },
  ),
  command(
    'split',
    'text',
    () => msg('Split'),
    [key('KeyS')],
    ({ page }) => page.startSplit(),
    { enabled: onSegment },
  ),
  act(
    'mergeNext',
    'text',
    () => msg('Merge with the next'),
    [key('KeyM')],
    ({ view }) => view.deselect(),
  ),
  act('mergePrevious', 'text', () => msg('Merge with the previous'), [shift('KeyM')]),
  act(
    'exclude',
    'text',
    () => msg('Exclude, or include again'),
    [key('KeyI')],
    ({ view }) => view.deselect(),
  ),
  command(
    'names',
    'text',
    () => msg('Names in this row'),
    [key('KeyT')],
    ({ page }) => page.names(),
    {
      enabled: onSegment,
    },
  ),

  command(
    'tag-words',
    'text',
    () => msg('Tag words of this text'),
    [shift('KeyT')],
    ({ page }) => page.tagWords(),
    {
      enabled: onSegment,
    },
  ),
  command(
    'toggle-names',
    'text',
    () => msg('Hide the marks of names, or show them'),
    [key('KeyH')],
    ({ page }) => page.toggleNames(),
  ),

  command(
    'next-doubt',
    'move',
    () => msg('Next doubt'),
    [key('KeyN')],
    ({ view }) => {
      if (!view.find(view.isDoubt)) view.say(msg('No more doubts.'))
    },
  ),
  command(
    'previous-doubt',
    'move',
    () => msg('Previous doubt'),
    [shift('KeyN')],
    ({ view }) => {
      if (!view.find(view.isDoubt, -1)) view.say(msg('No more doubts.'))
    },
  ),
  command(
    'up',
    'move',
    () => msg('Up'),
    [key('ArrowUp')],
    ({ view }) => view.step(-1),
    moves,
  ),
  command(
    'down',
    'move',
    () => msg('Down'),
    [key('ArrowDown')],
    ({ view }) => view.step(1),
    moves,
  ),
  command(
    'source',
    'move',
    () => msg('To the source'),
    [key('ArrowLeft')],
    ({ view }) => view.cross('source'),
  ),
  command(
    'target',
    'move',
    () => msg('To the target'),
    [key('ArrowRight')],
    ({ view }) => view.cross('target'),
  ),
  command(
    'select-up',
    'move',
    () => msg('Extend the selection up'),
    [shift('ArrowUp')],
    ({ view }) => view.extend(-1),
    moves,
  ),
  command(
    'select-down',
    'move',
    () => msg('Extend the selection down'),
    [shift('ArrowDown')],
    ({ view }) => view.extend(1),
    moves,
  ),
  command(
    'page-up',
    'move',
    () => msg('A screen up'),
    [key('PageUp')],
    ({ view, page }) => view.step(-page.pageSize()),
    moves,
  ),
  command(
    'page-down',
    'move',
    () => msg('A screen down'),
    [key('PageDown')],
    ({ view, page }) => view.step(page.pageSize()),
    moves,
  ),
  command(
    'first',
    'move',
    () => msg('First row'),
    [key('Home')],
    ({ view }) => view.edge('first'),
  ),
  command(
    'last',
    'move',
    () => msg('Last row'),
    [key('End')],
    ({ view }) => view.edge('last'),
  ),

  command(
    'undo',
    'other',
    () => msg('Undo'),
    [primary('KeyZ')],
    ({ page }) => page.undo(),
    moves,
  ),
  command(
    'redo',
    'other',
    () => msg('Redo'),
    [primary('KeyY'), key('KeyZ', { primary: true, shift: true })],
    ({ page }) => page.redo(),
    moves,
  ),
  command('realign', 'other', () => msg('Align again between the confirmed links around'), [key('KeyR')], realign, {
    enabled: ({ view }) => !isRunning(view),
  }),
  command(
    'realign-all',
    'other',
    () => msg('Align again all that is not decided'),
    [shift('KeyR')],
    ({ view }) => void view.bitext.align(),
    {
      enabled: ({ view }) => !isRunning(view),
    },
  ),
  command(
    'help',
    'other',
    () => msg('These keys'),
    [key('Slash', { shift: true, key: '?' })],
    ({ page }) => page.help(),
  ),
  command('leave', 'other', () => msg('Drop the selection'), [key('Escape')], leave),

  command(
    'save-confirm',
    'text',
    () => msg('Save, confirm the link and go on'),
    [primary('Enter')],
    (bench) => {
      bench.page.stopEdit()
      confirmAndGo(bench)
    },
    editing,
  ),
  command(
    'stop-edit',
    'text',
    () => msg('Leave the text; what you typed is kept'),
    [key('Escape')],
    ({ page }) => page.stopEdit(),
    editing,
  ),
  command(
    'edit-previous',
    'text',
    () => msg('Edit the segment above'),
    [key('ArrowUp', { alt: true })],
    (bench) => editNeighbour(bench, -1),
    editing,
  ),
  command(
    'edit-next',
    'text',
    () => msg('Edit the segment below'),
    [key('ArrowDown', { alt: true })],
    (bench) => editNeighbour(bench, 1),
    editing,
  ),

  ...Array.from({ length: 9 }, (_, i) =>
    command(
      `cut-${i + 1}`,
      'text',
      () => msg('Cut at this number'),
      [key(`Digit${i + 1}`), key(`Numpad${i + 1}`)],
      ({ view, page }) => {
        const { mode } = view.state
        const at = mode.kind === 'split' ? mode.cuts[i] : undefined
        if (at !== undefined) page.cutAt(at)
      },
      splitting,
    ),
  ),
  command(
    'cut-left',
    'text',
    () => msg('A word to the left'),
    [key('ArrowLeft')],
    ({ page }) => page.moveCut(-1),
    { ...splitting, ...moves },
  ),
  command(
    'cut-right',
    'text',
    () => msg('A word to the right'),
    [key('ArrowRight')],
    ({ page }) => page.moveCut(1),
    { ...splitting, ...moves },
  ),
  command(
    'cut-here',
    'text',
    () => msg('Cut here'),
    [key('Enter')],
    ({ view, page }) => {
      const { mode } = view.state
      if (mode.kind === 'split') page.cutAt(mode.at)
    },
    splitting,
  ),
  command(
    'stop-split',
    'text',
    () => msg('Do not cut'),
    [key('Escape')],
    ({ view }) => view.mode(),
    splitting,
  ),

  ...nameCommands,
]

function editNeighbour(bench: Bench, by: 1 | -1): void {
  const next = bench.view.textBeside(by)
  // The caret stays where it is rather than nowhere: what is typed next must never be taken for commands.
  if (next) bench.page.startEdit(next)
  else bench.view.say(by > 0 ? msg('There is no text below.') : msg('There is no text above.'))
}

/** What a move brings with it: who is left in no link, and which yes must be said again. */
function tellOfMove({ view, page }: Bench, id: 'movePrevious' | 'moveNext'): void {
  const { index } = view.bitext.state
  const wanted = possibleActs(view)[id]
  if (wanted?.act !== 'move') return
  const own = index.linkOf(wanted.segment.id)
  const side = index.place(wanted.segment.id)?.side
  const to = index.link(wanted.to.id)
  const isLast = own !== null && own !== undefined && side !== undefined && own[side].length === 1
  const alone = isLast ? own[side === 'source' ? 'target' : 'source'].map((each) => index.number(each)) : []
  const again = to?.state === 'confirmed' || (own?.state === 'confirmed' && !isLast)
  const words = [
    alone.length > 0 ? msg(str`${alone.join(', ')} in the other text is in no link now.`) : '',
    again ? msg('What was confirmed has changed: confirm it again.') : '',
  ]
  const said = words.filter(Boolean).join(' ')
  if (said) page.tell(said)
}

export function isRunning(view: AlignView): boolean {
  const { job } = view.bitext.state
  return job?.state === 'queued' || job?.state === 'running'
}

const byId = new Map(commands.map((each) => [each.id, each]))

export function commandOf(id: string): Command {
  const found = byId.get(id)
  if (!found) throw new RangeError(`There is no command “${id}”`)
  return found
}

/** The command a key press means in this mode; undefined where it means none. */
export function commandFor(event: Pressed, mode: KeyMode, mac?: boolean): Command | undefined {
  return commands.find((each) => each.mode === mode && each.keys.some((chord) => isChord(chord, event, mac)))
}

/** Does what a command says, where it is possible now. @returns whether it was */
export function run(id: string, bench: Bench): boolean {
  const wanted = commandOf(id)
  if (!wanted.enabled(bench)) return false
  wanted.run(bench)
  return true
}
