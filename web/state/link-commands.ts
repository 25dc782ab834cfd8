import { msg, str } from '@lit/localize'
import { plural } from '../locales/plural.ts'
import { possibleActs } from './align-acts.ts'
import type { AlignView } from './align-view.ts'
import { act, type Bench, type Command, command, send } from './command.ts'
import { key, shift } from './keys.ts'
import { openSegment, type Rival, rivalsOf } from './nearest.ts'
import { movedBy, shiftAct } from './shift-act.ts'

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

/** Tells how far it went: on a long text most of what it did is out of sight. */
function shiftRest(bench: Bench, by: 1 | -1): void {
  const wanted = shiftAct(bench.view, by)
  if (!wanted) return
  send(bench, wanted)
  bench.view.deselect()
  const moved = movedBy(wanted)
  bench.page.tell(
    by > 0
      ? plural(moved, { one: msg(str`${moved} segment moved down.`), other: msg(str`${moved} segments moved down.`) })
      : plural(moved, { one: msg(str`${moved} segment moved up.`), other: msg(str`${moved} segments moved up.`) }),
  )
}

/** Commands that change which segments belong together. */
export const linkCommands: readonly Command[] = [
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
    'candidates',
    'link',
    () => msg('What else could it be?'),
    [key('KeyK')],
    ({ view, page }) => {
      const segment = openSegment(view)
      if (!segment) return
      void view.bitext.lookForNearest(segment)
      page.panel()
    },
    { enabled: ({ view }) => openSegment(view) !== null },
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
  ...([-1, 1] as const).map((by) =>
    command(
      by > 0 ? 'shiftDown' : 'shiftUp',
      'link',
      () =>
        by > 0
          ? msg('Shift the rest of this text down, to the next confirmed link')
          : msg('Shift the rest of this text up, to the next confirmed link'),
      [shift(by > 0 ? 'KeyD' : 'KeyU')],
      (bench) => shiftRest(bench, by),
      { enabled: ({ view }) => shiftAct(view, by) !== null },
    ),
  ),
]
