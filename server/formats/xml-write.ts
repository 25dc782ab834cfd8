import type { Unit } from './format.ts'

/** Whether a unit holds characters that XML cannot. */
export function damaged(unit: Unit): boolean {
  const codes = [...(unit.codes?.source ?? []), ...(unit.codes?.target ?? [])]
  const texts = [unit.source, unit.target, unit.note ?? '', ...codes.map((code) => code.native)]
  return texts.some((text) => withoutIllegal(text) !== text)
}

export function attributeList(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')
}

// A carriage return as a reference: read back, XML would turn the character itself into a line feed.
export function escapeText(text: string): string {
  return withoutIllegal(text).replace(/[&<>\r]/g, (char) => REFERENCES[char]!)
}

export function escapeAttribute(text: string): string {
  return withoutIllegal(text).replace(/[&<>"\t\n\r]/g, (char) => REFERENCES[char]!)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Without what XML 1.0 has no way to write: most control codes, half surrogate pairs, U+FFFE and U+FFFF. */
export function withoutIllegal(text: string): string {
  return SUSPECT.test(text) ? text.replace(ILLEGAL, '') : text
}

// Without the u flag, halves of whole pairs count too: a quick look first, since hardly any text has either.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 excludes
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 excludes
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
