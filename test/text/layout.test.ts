import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectLayout, layoutBlocks } from '../../server/text/layout.ts'
import { shared } from '../helpers/shared.ts'

const blocks = (raw: string, layout: 'auto' | 'lines' | 'paragraphs' = 'auto') =>
  layoutBlocks(raw, layout).map(({ start, end }) => raw.slice(start, end))

const WRAPPED = [
  'Добрий день, надсилаю вам переклад першої глави. Просимо',
  'переглянути його до п’ятниці, бо в суботу ми вже мусимо',
  'віддати книгу до друку. Окремо подивіться, будь ласка, на',
  'Словник власних назв у кінці: там ще багато питань, на які',
  'Редакція відповіді не має. Дякуємо за терпіння.',
]

test('mail wrapped by a program is paragraphs, also with one line that was not wrapped', () => {
  expect(detectLayout(WRAPPED.join('\n'))).toBe('paragraphs')
  const letter = Array.from({ length: 6 }, () => WRAPPED.join('\n')).join('\n\n')
  expect(detectLayout(`${letter}\n\n${'Це повідомлення призначене лише адресатові. '.repeat(20)}\nПідпис`)).toBe(
    'paragraphs',
  )
})

test('verse is lines, however even', () => {
  const verse = ['Тече вода в синє море', 'Та не витікає', 'Шука козак свою долю', 'А долі немає']
  expect(detectLayout(verse.join('\n'))).toBe('lines')
  const even = Array.from(
    { length: 12 },
    (_, i) => `${'АБВГДЕЖЗИК'[i % 10]}${'уло зелене поле й біле поле, і тиша довга над усім'.slice(0, 47 + (i % 3))}`,
  )
  expect(detectLayout(even.join('\n'))).toBe('lines')
})

test('headlines before one long line are lines', () => {
  const raw = `Гаряча лінія (050) 000-00-00\nМи на зв’язку щодня\nЗалиште номер\n\nЗаголовок новини\n${'Суд ухвалив рішення. '.repeat(120)}\nСподобалась стаття?`
  expect(detectLayout(raw)).toBe('lines')
  expect(blocks(raw)).toHaveLength(6)
})

test('rows with tabs are blocks of their own in a wrapped text', () => {
  const raw = 'Нижче наведено таблицю\nвитрат за рік:\nОренда\t100\nСвітло\t20'
  expect(blocks(raw, 'paragraphs')).toHaveLength(2)
  expect(blocks(raw, 'paragraphs').at(-1)).toBe('Світло\t20')
})

test('a quotation left open on a line joins the lines up to its end', () => {
  expect(blocks('Бізге "Көк\nБөрі\nЖолы" ұйымы хат жазды\nБіз жауап бердік', 'lines')).toEqual([
    'Бізге "Көк\nБөрі\nЖолы" ұйымы хат жазды',
    'Біз жауап бердік',
  ])
  expect(blocks('Лист від спілки «Синій\nВовк» отримано\nКінець', 'lines')).toHaveLength(2)
  expect(blocks('Суд (Печерський\nРайонний) відмовив\nКінець', 'lines')).toHaveLength(2)
  expect(blocks('Від „Синій\nВовк“ отримано\nКінець', 'lines')).toHaveLength(2)
})

test('a quotation that is never closed, closed late, or of finished lines joins nothing', () => {
  expect(blocks('Він сказав "так\nІ пішов\nКінець', 'lines')).toHaveLength(3)
  expect(blocks('Він «один\nДва\nТри\nЧотири\nП’ять» кінець', 'lines')).toHaveLength(5)
  expect(blocks('«Перше речення цитати.\nДруге речення цитати».', 'lines')).toHaveLength(2)
  expect(
    blocks('«Ми отримали рішення суду лише вчора увечері\nЗавтра подамо скаргу», сказав він', 'lines'),
  ).toHaveLength(2)
  expect(blocks('Він «один\n\nДва» кінець', 'lines')).toHaveLength(2)
})

test('a million short lines take time in proportion', () => {
  const seconds = (count: number) => {
    const raw = 'Бір «екі\n'.repeat(count)
    const before = process.cpuUsage()
    layoutBlocks(raw)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  seconds(20_000)
  const once = seconds(50_000)
  expect(seconds(200_000)).toBeLessThan(4 * 3 * once + 0.5)
})

test.skipIf(shared('seeds') === undefined)('the real documents: the name over three lines is in one block', () => {
  const raw = readFileSync(shared('seeds', '000_02f458cbdf21a36c.txt')!, 'utf8')
  expect(blocks(raw)).toHaveLength(30)
})
