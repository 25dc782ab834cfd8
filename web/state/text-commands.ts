import { msg } from '@lit/localize'
import { act, type Bench, type Command, command } from './command.ts'
import { draftableSegment } from './draft.ts'
import { key, shift } from './keys.ts'

const onSegment = ({ view }: Bench) => view.state.focus?.segment != null

/** Commands about the text of a row: writing, cutting, joining, leaving out, names. */
export const textCommands: readonly Command[] = [
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
    'draft',
    'text',
    () => msg('Write a translation of this'),
    [key('KeyW')],
    ({ view, page }) => page.draft.begin(draftableSegment(view)!),
    { enabled: ({ view }) => draftableSegment(view) !== null },
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
]
