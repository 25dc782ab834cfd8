import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { NamesReport, ReportFinding, ReportPlace, ReportRow } from '../../web/api/types.ts'
import '../../web/components/finding-list.ts'
import '../../web/components/names-matrix.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const place = (number: number, written: string): ReportPlace => ({
  documentId: 'k',
  segmentId: `s${number}`,
  number,
  written,
  before: '…кеше ',
  after: ' келді.',
})
const concept = (id: string, ...texts: string[]) => ({
  id,
  kind: 'person' as const,
  names: texts.map((text, i) => ({ lang: i === 0 ? 'kk' : 'en', text })),
})
const form = (text: string, count: number, status: 'preferred' | 'wrong' = 'preferred') => ({
  text,
  status,
  role: null,
  count,
  places: [place(1, text)],
})
const roza = concept('c1', 'Роза Бағлан', 'Roza Baglan')
const erlan = concept('c2', 'Ерлан', 'Erlan')
const rows: ReportRow[] = [
  {
    concept: roza,
    total: 7,
    cells: [
      { total: 4, forms: [form('Бағлан', 3), form('Баглан', 1, 'wrong')] },
      { total: 3, forms: [form('Baglan', 3)] },
    ],
  },
  { concept: erlan, total: 2, cells: [null, { total: 2, forms: [form('Erlan', 2)] }] },
  { concept: concept('c3', 'Айша'), total: 1, cells: [{ total: 1, forms: [form('Айша', 1)] }, null] },
]
const finding = (kind: ReportFinding['kind'], numbers: number[], more: Partial<ReportFinding> = {}): ReportFinding => ({
  kind,
  concepts: [roza],
  documentId: 'k',
  bitextId: null,
  missingIn: null,
  forms: [{ text: 'Баглан', count: numbers.length, status: 'wrong' }],
  expected: 'Бағлан',
  count: numbers.length,
  places: numbers.map((number) => place(number, 'Баглан')),
  later: null,
  ...more,
})
const report: NamesReport = {
  documents: [
    { id: 'k', name: 'Шежіре', lang: 'kk', mentions: 5 },
    { id: 'e', name: 'Chronicle', lang: 'en', mentions: 5 },
  ],
  rows,
  findings: [finding('wrong-form', [1, 2, 3, 4, 5, 6], { count: 80 }), finding('full-name-missing', [7])],
  dismissed: [],
  unmentioned: 0,
}

const matrix = () => mount('wb-names-matrix', { report, conceptHref: (id) => `#${id}` })
const list = () =>
  mount('wb-finding-list', {
    findings: report.findings,
    documents: report.documents,
    hrefOf: ({ segmentId }) => `#${segmentId}`,
    conceptHref: (id) => `#${id}`,
  })

test('a cell has the form used most, how often, and how many others there are', async () => {
  const element = await matrix()
  const cells = allInside(element, 'td').map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim())
  expect(cells).toEqual(['Бағлан 3 +1', 'Baglan 3', '–', 'Erlan 2', 'Айша 1', '–'])
  expect(inside(element, 'td button').getAttribute('aria-label')).toBe('Бағлан, 3 times, 1 other form')
  await expectAccessible()
})

test('the matrix is one stop for Tab, the arrows pass over empty cells, and Enter opens a cell', async () => {
  const element = await matrix()
  const opened = heard<{ row: ReportRow }>(element, 'cell-opened')
  expect(allInside(element, 'td [tabindex="0"]')).toHaveLength(1)
  inside(element, 'td button').focus()
  const focused = () => element.shadowRoot!.activeElement?.textContent?.trim()
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toContain('Айша')
  await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowDown}')
  expect(focused()).toContain('Erlan')
  await userEvent.keyboard('{ArrowLeft}{Enter}')
  await drawn(element)
  expect(opened.map(({ row }) => row.concept.id)).toEqual(['c2'])
  expect(allInside(element, 'td [tabindex="0"]')[0]!.textContent).toContain('Erlan')
})

test('the first column stays in sight while the texts are scrolled', async () => {
  const element = await matrix()
  element.style.cssText = 'display: block; width: 260px'
  await drawn(element)
  const frame = inside(element, '.frame')
  const name = inside(element, 'tbody th')
  const left = name.getBoundingClientRect().left
  frame.scrollLeft = 150
  expect(frame.scrollLeft).toBeGreaterThan(0)
  expect(name.getBoundingClientRect().left).toBeCloseTo(left, 0)
})

test('findings stand by kind with their number, what is meant, and the first places', async () => {
  const element = await list()
  expect(words(element)).toContain('Wrong or deprecated form 1')
  expect(words(element)).toContain('“Баглан” should be “Бағлан”.')
  const [first] = element.shadowRoot!.querySelectorAll('wb-place-list')
  expect(allInside(first!, 'a')).toHaveLength(3)
  await expectAccessible()
  inside(first!, 'button').click()
  await drawn(first!)
  expect(allInside(first!, 'a')).toHaveLength(6)
  expect(first!.shadowRoot!.activeElement?.getAttribute('href')).toBe('#s4')
  expect(words(first!)).toContain('and 74 more')
})

test('the arrows go from place to place, over the kinds', async () => {
  const element = await list()
  const [first, second] = element.shadowRoot!.querySelectorAll('wb-place-list')
  inside(first!, 'a').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}')
  expect(second!.shadowRoot!.activeElement?.getAttribute('href')).toBe('#s7')
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  expect(first!.shadowRoot!.activeElement?.getAttribute('href')).toBe('#s3')
})

test('X asks why a finding may stand, Enter dismisses it, Escape does not; a dismissed one can come back', async () => {
  const element = await list()
  const dismissed = heard<{ finding: ReportFinding; reason: string }>(element, 'finding-dismissed')
  const wanted = heard<{ finding: ReportFinding }>(element, 'finding-wanted')
  inside(inside(element, 'wb-place-list'), 'a.place').focus()
  await userEvent.keyboard('x{Escape}')
  expect(dismissed).toEqual([])
  await userEvent.keyboard('xIt is a quotation{Enter}')
  expect(dismissed).toMatchObject([{ finding: { kind: 'wrong-form' }, reason: 'It is a quotation' }])
  element.dismissed = [{ ...report.findings[0]!, waiverId: 'w' as never, reason: 'It is a quotation' }]
  element.findings = report.findings.slice(1)
  await drawn(element)
  expect(words(inside(element, 'details'))).toMatch(/^Dismissed \(1\)/)
  expect(words(inside(element, 'details'))).toContain('Why it stands: It is a quotation')
  inside(element, 'summary').click()
  inside(element, 'details button').click()
  expect(wanted).toHaveLength(1)
  await expectAccessible()
})
