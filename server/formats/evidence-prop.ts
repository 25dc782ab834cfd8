/** One reason for or against a link, as `Evidence` of the model has it. */
interface Reason {
  readonly kind: string
  readonly weight: number
  readonly source?: string
  readonly target?: string
  readonly lang?: string
  readonly steps?: readonly [source: number, target: number]
}
type Prop = readonly [type: string, value: string]

/** The type of the property that holds one reason for or against a link. */
export const EVIDENCE = 'x-evidence'

/** More reasons than an aligner gives are somebody's mischief. */
const most = 60

/**
 * A reason as people and programs read it: its kind, its weight in nats, and the words of both sides as JSON strings,
 * `-` where there are none: `name +3.2 "Ахметтің" "Akhmet"`. What a third text says ends with its language and the
 * confidence of both steps: `pivot +2.1 "…" - de 0.93 0.88`.
 */
export function evidenceProp({ kind, weight, source, target, lang, steps }: Reason): Prop {
  const sign = weight < 0 ? '' : '+'
  const third = lang === undefined || steps === undefined ? '' : ` ${lang} ${steps.join(' ')}`
  return [EVIDENCE, `${kind} ${sign}${weight} ${quoted(source)} ${quoted(target)}${third}`]
}

const quoted = (text: string | undefined) => (text === undefined ? '-' : JSON.stringify(text))

/** The reasons that properties hold; what does not read as one is passed over. */
export function evidenceOf(props: readonly Prop[] = []): Reason[] {
  return props
    .filter(([type]) => type === EVIDENCE)
    .slice(0, most)
    .flatMap(([, value]) => read(value))
}

const REASON =
  /^([a-z]{1,20}) ([+-]\d{1,6}(?:\.\d{1,20})?) (-|"(?:[^"\\]|\\.)*") (-|"(?:[^"\\]|\\.)*")(?: ([A-Za-z0-9-]{2,35}) ([\d.]{1,20}) ([\d.]{1,20}))?$/

function read(value: string): Reason[] {
  const found = REASON.exec(value)
  if (!found) return []
  const [, kind, weight, source, target, lang, first, second] = found
  const [s, t] = [unquoted(source!), unquoted(target!)]
  const steps = [Number(first), Number(second)] as const
  if (s === null || t === null || !steps.every((step) => lang === undefined || step <= 1)) return []
  return [
    {
      kind: kind!,
      weight: Number(weight),
      ...(s === undefined ? {} : { source: s }),
      ...(t === undefined ? {} : { target: t }),
      ...(lang === undefined ? {} : { lang, steps }),
    },
  ]
}

/** Undefined for `-`; null for what is no JSON string. */
function unquoted(text: string): string | undefined | null {
  if (text === '-') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Properties of reasons as one cell of a table, a line each. */
export function evidenceCell(props: readonly Prop[] = []): string {
  return props.flatMap(([type, value]) => (type === EVIDENCE ? [value] : [])).join('\n')
}

/** What such a cell holds. */
export function cellEvidence(cell: string): Prop[] {
  return cell
    .split('\n')
    .slice(0, most)
    .flatMap((line): Prop[] => (line.trim() === '' ? [] : [[EVIDENCE, line.trim()]]))
}
