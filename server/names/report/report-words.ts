import type { FindingKind, ReportConcept, ReportFinding } from './report.ts'

/** What each kind of finding is called in a file. */
export const findingWords: Readonly<Record<FindingKind, string>> = {
  'wrong-form': 'Wrong or deprecated form',
  'one-side-only': 'Name on one side of a confirmed link only',
  'shared-form': 'One form for two names',
  'several-spellings': 'Several spellings in one text',
  'preferred-unused': 'Preferred form never used',
  'abbreviation-unexplained': 'Abbreviation before its explanation',
  'full-name-missing': 'Full name missing at first mention',
}

/** A concept by its names: `Роза Бағлан / Roza Baglan`. */
export function nameOf({ names }: ReportConcept): string {
  return names.map(({ text }) => text).join(' / ')
}

/** What is found, in a sentence. */
export function sentenceOf(finding: ReportFinding): string {
  const { kind, forms, expected, later, concepts } = finding
  const form = `“${forms[0]?.text ?? ''}”`
  const counted = forms.map(({ text, count }) => `“${text}” ${count}`).join(', ')
  const after = later === null ? 'nowhere in this text' : `only in segment ${later.number}`
  const wanted = `“${expected ?? ''}”`
  switch (kind) {
    case 'wrong-form':
      return expected === null ? `${form} is not to be used.` : `${form} should be ${wanted}.`
    case 'one-side-only':
      return `${counted}; ${wanted} is missing in “${finding.missingIn?.name ?? ''}”.`
    case 'shared-form':
      return `${form} may be ${concepts.map(nameOf).join(' or ')}.`
    case 'several-spellings':
      return expected === null ? `${counted}.` : `${counted}; preferred is ${wanted}.`
    case 'preferred-unused':
      return `${wanted} stands nowhere; the text has ${counted}.`
    case 'abbreviation-unexplained':
      return `${form} is used, and ${wanted} stands ${after}.`
    case 'full-name-missing':
      return `The first mention is ${form}; ${wanted} stands ${after}.`
  }
}
