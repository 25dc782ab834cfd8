import { PART_DEPTH } from './container.ts'
import { walkXml } from './xml-read.ts'

/** How the number of a cell is shown: by the index of its style. */
export type ShowNumber = (value: string, style: number) => string

type Kind = 'number' | 'percent' | 'date' | 'time' | 'both'

/**
 * Reads from `styles.xml` which styles show numbers as dates, times or percentages; other numbers stay as they are.
 *
 * Dates come out as `2026-11-24`, times as `09:30`: the cell's own pattern depends on the machine's language.
 *
 * @param from1904  whether days are counted from 1904, as old programs for the Mac do
 */
export function numberStyles(xml: string | undefined, from1904: boolean): ShowNumber {
  const kinds: Kind[] = []
  if (xml !== undefined) {
    const patterns = new Map<string, string>()
    let inCells = false
    walkXml(
      xml,
      () => ({
        open(name, attributes) {
          const local = localName(name)
          if (local === 'cellXfs') inCells = true
          else if (local === 'numFmt') patterns.set(attributes.numFmtId ?? '', attributes.formatCode ?? '')
          else if (local === 'xf' && inCells) {
            const id = attributes.numFmtId ?? '0'
            const pattern = patterns.get(id)
            kinds.push(pattern === undefined ? builtIn(Number(id)) : kindOf(pattern))
          }
        },
        close(name) {
          if (localName(name) === 'cellXfs') inCells = false
        },
        text() {},
      }),
      PART_DEPTH,
    )
  }
  return (value, style) => shownNumber(value, kinds[style] ?? 'number', from1904)
}

/** An element's name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

// ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian calendars.
function builtIn(id: number): Kind {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
  if (id === 22) return 'both'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number'
}

function kindOf(pattern: string): Kind {
  if (pattern.length > 255 || /general/i.test(pattern)) return 'number'
  const letters = pattern.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|[_*]./gi, '').toLowerCase()
  const time = /[hs]/.test(letters)
  const date = /[yd]/.test(letters) || (letters.includes('m') && !time)
  if (date) return time ? 'both' : 'date'
  return time ? 'time' : letters.includes('%') ? 'percent' : 'number'
}

function shownNumber(value: string, kind: Kind, from1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (kind === 'percent') return `${plain(number * 100)}%`
  // Excel's last day is in the year 9999.
  if (kind === 'number' || number < 0 || number >= 2_958_466) return plain(number)
  // Excel counts a 29 February 1900 that never was.
  const days = from1904 ? number + 1462 : number < 60 ? number + 1 : number
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000).toISOString()
  const time = moment.slice(11, moment.slice(17, 19) === '00' ? 16 : 19)
  if (kind === 'time')
    return number < 1 ? time : `${Math.floor(number) * 24 + Number(time.slice(0, 2))}${time.slice(2)}`
  return kind === 'date' || time === '00:00' ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`
}

// Fifteen digits are what Excel knows: 0.1 + 0.2 is 0.3.
function plain(number: number): string {
  return String(Number(number.toPrecision(15)))
}
