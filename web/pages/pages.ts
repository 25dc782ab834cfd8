import { msg } from '@lit/localize'
import { html, type TemplateResult } from 'lit'
import '../components/empty-state.ts'
import type { Route } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import type { Services } from '../state/services.ts'
import './align-page.ts'
import './consistency-page.ts'
import './cutting-page.ts'
import './document-page.ts'
import './glossary-page.ts'
import './history-page.ts'
import './home-page.ts'
import './import-page.ts'
import './embeddings-page.ts'
import './inbox-page.ts'
import './learned-page.ts'
import './print-page.ts'
import './project-page.ts'
import './search-page.ts'
import './settings-page.ts'
import './sources-page.ts'

/** The page of a route. */
export function pageOf(route: Route, services: Services, router: Router): TemplateResult {
  switch (route.page) {
    case 'home':
      return html`<wb-home-page .services=${services} .router=${router}></wb-home-page>`
    case 'settings':
      return html`<wb-settings-page .services=${services}></wb-settings-page>`
    case 'project':
      return html`<wb-project-page .services=${services} .router=${router} .projectId=${route.projectId}></wb-project-page>`
    case 'import':
      return html`<wb-import-page .services=${services} .router=${router} .projectId=${route.projectId}></wb-import-page>`
    case 'cutting':
      return html`<wb-cutting-page .services=${services} .projectId=${route.projectId}></wb-cutting-page>`
    case 'glossary':
      return html`<wb-glossary-page .services=${services} .router=${router} .projectId=${route.projectId} .concept=${route.concept}></wb-glossary-page>`
    case 'consistency':
      return html`<wb-consistency-page .services=${services} .router=${router} .projectId=${route.projectId} .document=${route.document} .bitext=${route.bitext}></wb-consistency-page>`
    case 'embeddings':
      return html`<wb-embeddings-page .services=${services} .projectId=${route.projectId}></wb-embeddings-page>`
    case 'inbox':
      return html`<wb-inbox-page .services=${services} .projectId=${route.projectId}></wb-inbox-page>`
    case 'learned':
      return html`<wb-learned-page .services=${services} .projectId=${route.projectId}></wb-learned-page>`
    case 'search':
      return html`<wb-search-page .services=${services} .projectId=${route.projectId} .query=${route.query}></wb-search-page>`
    case 'sources':
      return html`<wb-sources-page .services=${services} .projectId=${route.projectId}></wb-sources-page>`
    case 'history':
      return html`<wb-history-page .services=${services} .projectId=${route.projectId}></wb-history-page>`
    case 'document':
      return html`<wb-document-page .services=${services} .router=${router} .documentId=${route.documentId} .segment=${route.segment}></wb-document-page>`
    case 'print':
      return html`<wb-print-page .services=${services} .bitextId=${route.bitextId}></wb-print-page>`
    case 'bitext':
      return html`<wb-align-page .services=${services} .router=${router} .bitextId=${route.bitextId} .segment=${route.segment} .edit=${route.edit}></wb-align-page>`
    default:
      return html`<wb-empty class="nowhere" heading=${msg('There is nothing at this address.')}>
        <a href="/">${msg('All projects')}</a>
      </wb-empty>`
  }
}
