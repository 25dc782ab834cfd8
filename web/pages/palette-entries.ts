import { msg, str } from '@lit/localize'
import type { ProjectView } from '../api/types.ts'
import { interfaceLanguages } from '../locales/locale.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { type Bench, commandOf, commands } from '../state/commands.ts'
import { keyLabel } from '../state/keys.ts'
import type { PaletteEntry } from '../state/palette-store.ts'
import type { Services } from '../state/services.ts'
import { groupWords } from './align-page-words.ts'

/** What can be done with the focused row: every command that is not about moving the cursor by one. */
export function benchEntries(bench: Bench | null): PaletteEntry[] {
  if (!bench) return []
  return commands
    .filter(({ mode, everywhere, id }) => mode === 'navigate' && !everywhere && !frames.has(id))
    .map((command) => ({
      id: command.id,
      words: command.label(),
      kind: groupWords(command.group),
      key: keyLabel(command.keys[0]),
      off: !command.enabled(bench),
      run: () => command.enabled(bench) && command.run(bench),
    }))
}

/** Offered by the frame on every page. */
const frames = new Set(['undo', 'redo', 'help'])

/** Pages, projects, documents and bitexts, and what can be done everywhere. */
export function placesToGo(services: Services, router: Router, projects: readonly ProjectView[]): PaletteEntry[] {
  const go = (id: string, words: string, kind: string, path: string): PaletteEntry => ({
    id: `go ${id}`,
    words,
    kind,
    key: '',
    run: () => router.go(path),
  })
  const { project, undo, redo } = services.project.state
  const own = project ? pagesOf(project.id).map(({ id, words, path }) => go(id, words, msg('Page'), path)) : []
  const everywhere = [
    { id: 'undo', off: undo === null, run: () => void services.project.undo() },
    { id: 'redo', off: redo === null, run: () => void services.project.redo() },
    { id: 'help', off: false, run: () => services.help.show() },
  ].map((each) => {
    const { label, keys, group } = commandOf(each.id)
    return { ...each, words: label(), kind: groupWords(group), key: keyLabel(keys[0]) }
  })
  return [
    ...everywhere,
    ...own,
    go('home', msg('All projects'), msg('Page'), paths.home()),
    go('settings', msg('Settings: keys, language of the interface'), msg('Page'), paths.settings()),
    ...interfaceLanguages.map(({ code, name }) => ({
      id: `speak ${code}`,
      words: msg(str`Interface language: ${name}`),
      kind: msg('Settings'),
      key: '',
      off: services.locale.state.language === code,
      run: () => void services.locale.choose(code),
    })),
    ...projects.flatMap((each) => [
      go(each.id, each.name, msg('Project'), paths.project(each.id)),
      ...each.bitexts.map(({ id, source, target }) =>
        go(id, `${source.name} ⟷ ${target.name}`, msg('Bitext'), paths.bitext(id)),
      ),
      ...each.documents.map(({ id, name }) => go(id, name, msg('Document'), paths.document(id))),
    ]),
  ]
}

function pagesOf(project: string) {
  return [
    { id: 'project', words: msg('Documents and bitexts of this project'), path: paths.project(project) },
    { id: 'search', words: msg('Search in all texts'), path: paths.search(project) },
    { id: 'import', words: msg('Import'), path: paths.import(project) },
    { id: 'glossary', words: msg('Glossary'), path: paths.glossary(project) },
    { id: 'inbox', words: msg('Names inbox'), path: paths.inbox(project) },
    { id: 'consistency', words: msg('Consistency'), path: paths.consistency(project) },
    { id: 'sources', words: msg('Sources'), path: paths.sources(project) },
    { id: 'cutting', words: msg('Cutting'), path: paths.cutting(project) },
    { id: 'learned', words: msg('Learned'), path: paths.learned(project) },
    { id: 'embeddings', words: msg('Embeddings'), path: paths.embeddings(project) },
    { id: 'history', words: msg('History'), path: paths.history(project) },
  ]
}
