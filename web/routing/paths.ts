import type { BitextId, ConceptId, DocumentId, ProjectId, SegmentId } from '../api/types.ts'

/** The texts of a project that a page is about: all, where it names none. */
export interface TextScope {
  readonly document: DocumentId | null
  readonly bitext: BitextId | null
}

/** A page of Kopir and what it shows. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'start' }
  | { readonly page: 'settings' }
  | {
      readonly page: 'project' | 'import' | 'cutting' | 'inbox' | 'learned' | 'embeddings' | 'sources' | 'history'
      readonly projectId: ProjectId
    }
  | { readonly page: 'print'; readonly bitextId: BitextId }
  | { readonly page: 'search'; readonly projectId: ProjectId; readonly query: string }
  | { readonly page: 'glossary'; readonly projectId: ProjectId; readonly concept: ConceptId | null }
  | ({ readonly page: 'consistency'; readonly projectId: ProjectId } & TextScope)
  | { readonly page: 'document'; readonly documentId: DocumentId; readonly segment: SegmentId | null }
  | {
      readonly page: 'bitext'
      readonly bitextId: BitextId
      readonly segment: SegmentId | null
      /** The text is to be opened for writing. */
      readonly edit: boolean
    }
  | { readonly page: 'nowhere' }

const at = (segment: string | undefined) => (segment === undefined ? '' : `?segment=${segment}`)

/** Addresses of pages. */
export const paths = {
  home: () => '/',
  settings: () => '/settings',
  project: (id: string) => `/projects/${id}`,
  import: (id: string) => `/projects/${id}/import`,
  glossary: (id: string, concept?: string) => `/projects/${id}/glossary${concept ? `?concept=${concept}` : ''}`,
  consistency: (id: string, { document, bitext }: Partial<TextScope> = {}) =>
    `/projects/${id}/consistency${bitext ? `?bitext=${bitext}` : document ? `?document=${document}` : ''}`,
  cutting: (id: string) => `/projects/${id}/cutting`,
  search: (id: string, query = '') => `/projects/${id}/search${query ? `?${new URLSearchParams({ q: query })}` : ''}`,
  inbox: (id: string) => `/projects/${id}/inbox`,
  learned: (id: string) => `/projects/${id}/learned`,
  sources: (id: string) => `/projects/${id}/sources`,
  embeddings: (id: string) => `/projects/${id}/embeddings`,
  history: (id: string) => `/projects/${id}/history`,
  document: (id: string, segment?: string) => `/documents/${id}${at(segment)}`,
  print: (id: string) => `/bitexts/${id}/print`,
  bitext: (id: string, segment?: string) => `/bitexts/${id}${at(segment)}`,
}

/** Which page stands at an address; a stroke at its end makes no difference. */
export function matchPath(url: URL): Route {
  const [first, id, rest, ...more] = url.pathname
    .replace(/(?<=.)\/$/, '')
    .split('/')
    .slice(1)
  const segment = url.searchParams.get('segment') as SegmentId | null
  if (first === '' && id === undefined) return { page: 'home' }
  if (first === 'start' && id === undefined) return { page: 'start' }
  if (first === 'settings' && id === undefined) return { page: 'settings' }
  if (id === undefined || id === '' || more.length > 0) return { page: 'nowhere' }
  if (first === 'bitexts' && rest === undefined) {
    return { page: 'bitext', bitextId: id as BitextId, segment, edit: url.searchParams.has('edit') }
  }
  if (first === 'bitexts' && rest === 'print') return { page: 'print', bitextId: id as BitextId }
  if (first === 'documents' && rest === undefined) return { page: 'document', documentId: id as DocumentId, segment }
  if (first !== 'projects') return { page: 'nowhere' }
  const projectId = id as ProjectId
  if (rest === undefined) return { page: 'project', projectId }
  if (rest === 'search') return { page: 'search', projectId, query: url.searchParams.get('q') ?? '' }
  if (rest === 'glossary') {
    return { page: 'glossary', projectId, concept: url.searchParams.get('concept') as ConceptId | null }
  }
  if (rest === 'consistency') {
    const [document, bitext] = [url.searchParams.get('document'), url.searchParams.get('bitext')]
    return {
      page: 'consistency',
      projectId,
      document: document as DocumentId | null,
      bitext: bitext as BitextId | null,
    }
  }
  const plain = ['import', 'cutting', 'inbox', 'learned', 'sources', 'embeddings', 'history'] as const
  const page = plain.find((each) => each === rest)
  if (page !== undefined) return { page, projectId }
  return { page: 'nowhere' }
}
