// Long bitexts for the checker of the web: made-up Kazakh and English, of 10,000 and of 100,000 segment pairs.
// `node test/kit/ui-data.mjs FOLDER [PAIRS …]` fills a data folder and prints where each bitext is, one a line.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, root } from './kit.mjs'

export const token = 'kit-start-token'

const who = [
  ['Сот', 'The court'],
  ['Журналист', 'The journalist'],
  ['Министрлік', 'The ministry'],
  ['Прокурор', 'The prosecutor'],
  ['Редакция', 'The newsroom'],
]
const what = [
  ['хабарлама берді', 'gave a notice'],
  ['шешім қабылдады', 'took a decision'],
  ['жауап жазды', 'wrote an answer'],
  ['құжат сұрады', 'asked for a document'],
  ['мәлімдеме жасады', 'made a statement'],
]
const more = [
  ['ол туралы ешкім ештеңе айтқан жоқ', 'and nobody said anything about it'],
  ['қаладағы жұрт мұны ұзақ талқылады', 'and people in the city talked about it for a long time'],
  ['көпірден өткендер мұны көзімен көрді', 'which those who crossed the bridge saw with their own eyes'],
]

/** The texts of a pair: one line or several, as real ones are. */
function pair(i) {
  const day = (i % 365) + 1
  const [a, b] = [who[(i * 7) % 5], what[(i * 3 + (i >> 3)) % 5]]
  const rest = Array.from({ length: (i * 5) % 7 === 0 ? 3 : i % 3 }, (_, k) => more[(i + k) % 3])
  return [0, 1].map((side) => {
    const begin = side === 0 ? `${a[0]} ${day}-күні ${b[0]}` : `${a[1]} ${b[1]} on day ${day}`
    return `${[begin, ...rest.map((each) => each[side])].join(', ')}.`
  })
}

/** A memory of proposals, some doubtful, some of one side alone, and a few decided ones. */
export function longMemory(pairs) {
  const units = Array.from({ length: pairs }, (_, i) => {
    const state = i % 10 === 9 ? 'confirmed' : 'proposed'
    const score = i % 13 === 0 ? 0.4 : 0.7 + (i % 29) / 100
    const [kk, en] = pair(i)
    const tuv = (lang, text) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`
    const props = `<prop type="x-state">${state}</prop><prop type="x-score">${score.toFixed(2)}</prop>`
    return `<tu>${props}${tuv('kk', kk)}${tuv('en', en)}</tu>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="kopir" creationtoolversion="1"',
    ' segtype="sentence" o-tmf="kopir" adminlang="en" srclang="kk" datatype="plaintext"/><body>',
    ...units,
    '</body></tmx>',
  ].join('')
}

/**
 * A built server over a data folder.
 *
 * @returns {Promise<{ base: string, call: Function, stop: () => Promise<void> }>}
 */
export async function serve(folder) {
  const port = String(await freePort())
  const child = spawn(process.execPath, ['dist/server/main.js', 'serve', '--data', folder, '--port', port], {
    cwd: root,
    env: { ...process.env, KOPIR_TOKEN: token, KOPIR_DEMO: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}`))),
  ])
  const base = /http:\/\/[^/\s]+/.exec(String(line))[0]
  let cookie = ''
  async function call(method, path, body) {
    const isForm = body instanceof FormData
    const headers = { cookie, ...(body && !isForm ? { 'content-type': 'application/json' } : {}) }
    const sent = body ? { body: isForm ? body : JSON.stringify(body) } : {}
    const answer = await fetch(base + path, { method, headers, ...sent })
    cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`)
    return text ? JSON.parse(text) : null
  }
  await call('POST', '/api/session', { token })
  const stop = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { base, call, stop }
}

/** Imports a bitext of so many pairs. @returns its id */
export async function fill({ call }, pairs) {
  const project = await call('POST', '/api/projects', { name: `${pairs} pairs` })
  const form = new FormData()
  form.append('file', new File([longMemory(pairs)], `${pairs}.tmx`))
  let job = await call('POST', `/api/projects/${project.id}/imports`, form)
  while (job.kind === 'import' && job.state === 'running') {
    await new Promise((done) => setTimeout(done, 200))
    job = await call('GET', `/api/jobs/${job.id}`)
  }
  const { items } = await call('GET', `/api/projects/${project.id}/bitexts`)
  if (!items[0]) throw new Error(`No bitext came of ${pairs} pairs: ${JSON.stringify(job)}`)
  return items[0].id
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...sizes] = process.argv.slice(2)
  const server = await serve(resolve(folder))
  for (const pairs of sizes.length > 0 ? sizes.map(Number) : [10_000, 100_000]) {
    process.stdout.write(`${pairs} /bitexts/${await fill(server, pairs)}\n`)
  }
  await server.stop()
}
