import type { Page } from 'playwright-core'

/** Two texts of one project, Kazakh and English, a line a sentence. */
export interface TwoTexts {
  readonly name: string
  readonly kk: readonly string[]
  readonly en: readonly string[]
  /** What its glossary is to know of the texts, as the API takes it. */
  readonly concepts?: readonly object[]
}

/** Makes a project of two texts on a page that is signed in, and aligns them. */
export function alignedBitext(page: Page, texts: TwoTexts): Promise<{ project: string; bitext: string }> {
  return page.evaluate(async ({ name, kk, en, concepts = [] }) => {
    const post = async (path: string, body: object = {}) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    const project = await post('/projects', { name })
    const add = (lang: string, lines: readonly string[]) =>
      post(`/projects/${project.id}/documents`, { name: lang, lang, text: lines.join('\n'), layout: 'lines' })
    const [source, target] = [await add('kk', kk), await add('en', en)]
    for (const concept of concepts) await post(`/projects/${project.id}/concepts`, concept)
    const bitext = await post(`/projects/${project.id}/bitexts`, { sourceId: source.id, targetId: target.id })
    let job = await post(`/bitexts/${bitext.id}/align`)
    while (job.finishedAt === null) job = await (await fetch(`/api/jobs/${job.id}`)).json()
    return { project: project.id, bitext: bitext.id }
  }, texts)
}
