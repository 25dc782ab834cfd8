import { readLines } from './source.ts'

/** The names given on the command line; where none are, those of standard input, one a line, empty ones too. */
export async function namesGiven(names: readonly string[], encoding: string | undefined): Promise<readonly string[]> {
  return names.length > 0 ? names : readLines('-', encoding)
}
