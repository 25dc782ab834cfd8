/** Why the kit cannot run here; null where it can. */
export function missing(): string | null
/** What a checker needs beside Node, where it is not there. */
export function lacks(tool: string): string | null
/** Runs one checker on a server of its own. */
export function check(
  tool: string,
  args: readonly string[],
  more?: { heavy?: number },
): Promise<{
  passed: boolean
  output: string
  report: {
    verdict: 'PASS' | 'FAIL'
    checks: { name: string; pass: boolean | null; detail: string }[]
    data: Record<string, unknown>
  }
}>
