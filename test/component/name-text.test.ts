import { expect, test } from 'vitest'
import type { MentionView, SuspectView } from '../../web/api/types.ts'
import '../../web/components/name-text.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const text = 'Украинада Жанара Ахмет тұрады.'

function mention(form: string, rest: Partial<MentionView> = {}): MentionView {
  const start = text.indexOf(form)
  return {
    start,
    end: start + form.length,
    form,
    conceptId: 'concept' as MentionView['conceptId'],
    kind: 'person',
    termId: null,
    status: 'preferred',
    how: 'as written',
    decision: 'suggested',
    mentionId: null,
    ...rest,
  }
}

test('names are underlined by kind and the text stays as it is', async () => {
  const element = await mount('wb-name-text', {
    text,
    mentions: [mention('Жанара Ахмет'), mention('Украинада', { kind: 'place', how: 'locative' })],
    reachable: true,
  })
  expect(words(element)).toBe(text)
  const [place, person] = allInside(element, '.name')
  expect(place!.textContent).toBe('Украинада')
  expect(place!.title).toBe('place · preferred · locative')
  const colour = (name: HTMLElement) => getComputedStyle(name).textDecorationColor
  expect(colour(place!)).not.toBe(colour(person!))
  await expectAccessible()
})

test('a term that should not stand there is wavy and carries a sign', async () => {
  const element = await mount('wb-name-text', { text, mentions: [mention('Ахмет', { status: 'wrong' })] })
  const name = inside(element, '.name')
  expect(getComputedStyle(name).textDecorationStyle).toBe('wavy')
  expect(getComputedStyle(name, '::after').content).toContain('▲')
})

test('what may be a misspelt name is dashed, says of which, and is chosen as such', async () => {
  const { start, end, form, conceptId, kind } = mention('Ахмет')
  const suspect = { start, end, form, conceptId, kind, name: 'Жанар Ахмат', text: form, status: 'wrong', unsure: false }
  const element = await mount('wb-name-text', { text, suspects: [suspect as SuspectView], reachable: true })
  const chosen = heard(element, 'name-chosen')
  const name = inside(element, '.suspect')
  expect(getComputedStyle(name).textDecorationStyle).toBe('dashed')
  expect(name.title).toBe('suspected variant of “Жанар Ахмат”')
  name.click()
  expect(chosen).toEqual([{ suspect }])
  expect(words(element)).toBe(text)
  await expectAccessible()
})

test('of two names that overlap the first stands', async () => {
  const element = await mount('wb-name-text', { text, mentions: [mention('Ахмет'), mention('Жанара Ахмет')] })
  expect(allInside(element, '.name').map((name) => name.textContent)).toEqual(['Жанара Ахмет'])
  expect(words(element)).toBe(text)
})

test('a mention beyond the end of a text that has become shorter is left out', async () => {
  const element = await mount('wb-name-text', { text, mentions: [mention('Жанара Ахмет')] })
  element.text = 'Жанар'
  await drawn(element)
  expect(words(element)).toBe('Жанар')
})

test('what is pointed out may begin before a name and end within it', async () => {
  const element = await mount('wb-name-text', {
    text,
    mentions: [mention('Жанара Ахмет')],
    marks: [{ start: text.indexOf('Жанара') - 3, end: text.indexOf('Жанара') + 6 }],
  })
  expect(allInside(element, 'mark').map((mark) => mark.textContent)).toEqual(['да ', 'Жанара'])
  expect(words(element)).toBe(text)
})

test('a name is chosen by the mouse and by the keyboard', async () => {
  const chosen = mention('Жанара Ахмет')
  const element = await mount('wb-name-text', { text, mentions: [chosen], reachable: true })
  const events = heard<{ mention: MentionView }>(document.body, 'name-chosen')
  const name = inside(element, '.name')
  name.click()
  name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
  name.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }))
  expect(events.map((event) => event.mention)).toEqual([chosen, chosen])
})

test('a name that the other side of the link does not have carries a sign and says so', async () => {
  const element = await mount('wb-name-text', { text, mentions: [mention('Ахмет')], lone: 'concept ' })
  const name = inside(element, '.name')
  expect(getComputedStyle(name, '::after').content).toContain('▲')
  expect(name.title).toContain('the other text does not name it')
})

test('no mark of a name changes the height of a line, and all of them can be hidden', async () => {
  const plain = await mount('wb-name-text', { text })
  plain.style.cssText = 'display: block; font: 17px/1.5 serif; width: 600px'
  const { height } = plain.getBoundingClientRect()
  for (const status of ['preferred', 'admitted', 'deprecated', 'wrong'] as const) {
    const element = await mount('wb-name-text', {
      text,
      mentions: [mention('Жанара Ахмет', { status })],
      lone: 'concept ',
    })
    element.style.cssText = plain.style.cssText
    expect(element.getBoundingClientRect().height, status).toBe(height)
    element.style.setProperty('--names', 'none')
    element.style.setProperty('--name-signs', 'none')
    const name = inside(element, '.name')
    expect(getComputedStyle(name).textDecorationLine).toBe('none')
    expect(getComputedStyle(name, '::after').display).toBe('none')
  }
})
