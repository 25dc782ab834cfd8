import type { Operation } from '../http/api-document.ts'

const project = '/projects/{projectId}'
const document = '/documents/{documentId}'
const segment = '/segments/{segmentId}'
const bitext = '/bitexts/{bitextId}'
const concept = '/concepts/{conceptId}'

/** Every operation of the API in a sentence, for the API document. */
export const operations: Readonly<Record<string, Operation>> = {
  'GET /health': { summary: 'Say that the server is up.', open: true },
  'POST /session': { summary: 'Exchange the start token for a cookie.', status: 204, open: true },
  'GET /session': { summary: 'Say who is signed in, and to what version.' },
  'GET /openapi.json': { summary: 'Give this document.' },
  'GET /catalogue': { summary: 'List the languages and formats this Kopir knows.' },
  'GET /events': {
    summary: 'Tell of changes, jobs and what was learnt in a project as they happen; `Last-Event-ID` resumes.',
    content: 'text/event-stream',
  },

  'GET /projects': { summary: 'List the projects, newest first.' },
  'POST /projects': { summary: 'Make a project.', status: 201 },
  [`GET ${project}`]: { summary: 'Give a project with its documents and bitexts.' },
  [`PATCH ${project}`]: { summary: 'Rename a project.', ifMatch: true },
  [`DELETE ${project}`]: {
    summary: 'Delete a project with all in it; undo brings it back.',
    status: 204,
    ifMatch: true,
  },
  [`PUT ${project}/cutting`]: {
    summary: 'Say where sentences end in a project, and cut documents anew by it.',
    ifMatch: true,
  },
  [`POST ${project}/cutting/preview`]: { summary: 'Say what rules of cutting would change; nothing is kept.' },
  [`GET ${project}/embeddings`]: { summary: 'Say which server of embeddings a project names, and whether it is on.' },
  [`PUT ${project}/embeddings`]: {
    summary: 'Name the server of embeddings of a project, and switch it on or off.',
    ifMatch: true,
  },
  [`POST ${project}/embeddings/try`]: { summary: 'Ask the named server for the vector of one word.' },
  [`POST ${project}/undo`]: { summary: 'Take back your latest act.' },
  [`POST ${project}/redo`]: { summary: 'Do again what your latest undo took back.' },
  [`POST ${project}/back`]: { summary: 'Make everything in a project what it was just after a change.' },
  [`GET ${project}/history`]: { summary: 'List the changes of a project, newest first.' },

  [`GET ${project}/documents`]: { summary: 'List the documents of a project.' },
  [`POST ${project}/documents`]: { summary: 'Keep pasted text as a document.', status: 201 },
  [`GET ${project}/imports`]: { summary: 'List the imports of a project that run, and those that just failed.' },
  [`POST ${project}/imports`]: {
    summary: 'Keep a file as a document, or as a bitext; a long one by a job, which is answered with 202.',
    status: 201,
  },
  [`POST ${project}/imports/preview`]: { summary: 'Say what a file would give; nothing is kept.' },
  [`GET ${document}`]: { summary: 'Give a document.' },
  [`PATCH ${document}`]: { summary: 'Rename a document, or say what language it is in.', ifMatch: true },
  [`DELETE ${document}`]: {
    summary: 'Delete a document with its bitexts; undo brings it back.',
    status: 204,
    ifMatch: true,
  },
  [`GET ${document}/segments`]: { summary: 'Give a window of the segments, with texts and names.' },
  [`POST ${document}/reading/preview`]: {
    summary: 'Say what reading a document in another way, or a corrected version of it, would change; nothing is kept.',
  },
  [`POST ${document}/reading`]: {
    summary:
      'Read a document in another way, or a corrected version of it; links, names and texts stay with their words.',
    ifMatch: true,
  },
  [`POST ${document}/translations`]: {
    summary: 'Begin a translation: an empty document in another language beside this one.',
    status: 201,
  },
  [`GET ${document}/original`]: { summary: 'Give the file as it came.', content: 'application/octet-stream' },

  'GET /segments': { summary: 'Give these segments, with texts and names.' },
  [`GET ${segment}`]: { summary: 'Give a segment with its text and names.' },
  [`PUT ${segment}`]: { summary: 'Correct the text of a segment.', ifMatch: true },
  [`GET ${segment}/history`]: { summary: 'List the changes of a segment, newest first.' },
  [`GET ${segment}/forms`]: {
    summary: 'Write the preferred form of a concept as it would stand at a place of the text.',
  },
  [`GET ${segment}/concepts`]: { summary: 'Say which concepts a stretch of the text may name, best first.' },
  [`POST ${segment}/variants`]: {
    summary: 'Say that a place in the text is a concept, and give its card the form that stands there.',
    ifMatch: true,
  },
  [`POST ${segment}/mentions`]: {
    summary: 'Say that a place in the text is, or is not, a concept.',
    ifMatch: 'optional',
  },

  [`GET ${project}/bitexts`]: { summary: 'List the bitexts of a project with their progress.' },
  [`POST ${project}/bitexts`]: { summary: 'Put two documents together.', status: 201 },
  [`POST ${project}/match`]: {
    summary: 'Put together what documents of different languages say alike, as a job.',
    status: 202,
  },
  [`GET ${bitext}`]: { summary: 'Give a bitext with its progress.' },
  [`DELETE ${bitext}`]: {
    summary: 'Take two documents apart; undo brings the links back.',
    status: 204,
    ifMatch: true,
  },
  [`GET ${bitext}/skeleton`]: { summary: 'Give all segments and links without any text.' },
  [`GET ${bitext}/skeleton/columns`]: {
    summary: 'Give the same by columns, for bitexts of many links: cells with a space, or nothing, between.',
  },
  [`POST ${bitext}/align`]: {
    summary:
      'Start proposing links, as a job: all, or those between the confirmed links around a segment; `as` says what the texts are taken for from now on.',
    status: 202,
  },
  [`GET ${bitext}/rivals`]: {
    summary: 'Say what of the other text comes nearest to a segment without counterpart, and why it was not taken.',
  },
  [`POST ${bitext}/pivot`]: {
    summary: 'Start proposing links by way of a third document that both are aligned with, as a job.',
    status: 202,
  },
  [`POST ${bitext}/acts`]: { summary: 'Confirm, reject, group, split, merge: one act on links or segments.' },
  [`POST ${bitext}/bulk`]: {
    summary: 'Decide all proposals on one side of a threshold; what contradicts itself or has changed is passed over.',
  },
  [`GET ${bitext}/past`]: {
    summary: 'Tell what happened to the texts and links of a bitext, or to some of its segments, newest first.',
  },
  [`GET ${bitext}/moment`]: { summary: 'Show a bitext as it was just after a change, to be read only.' },
  [`GET ${bitext}/decisions`]: {
    summary:
      'List what the person made of proposals, each with the confidence it had: how far a threshold can be trusted.',
  },
  [`GET ${bitext}/export`]: { summary: 'Give the bitext as a file.', content: 'application/octet-stream' },
  [`GET ${bitext}/translation`]: {
    summary: 'Give the source document as a file with its text replaced by the translation, layout kept.',
    content: 'application/octet-stream',
  },
  [`GET ${bitext}/translation/outlook`]: { summary: 'Say how much of a translated document would be translated.' },
  'GET /links/{linkId}': { summary: 'Give a link with the evidence for it.' },
  'GET /jobs/{jobId}': { summary: 'Say how far a job is.' },
  'DELETE /jobs/{jobId}': { summary: 'Stop a job.' },

  [`GET ${project}/learned`]: { summary: 'Say what was learnt from decisions: words, weights, how sure one may be.' },
  [`POST ${project}/learned/refusals`]: { summary: 'Forget a learnt pair of words for good.', status: 201 },
  [`POST ${project}/learned/reset`]: { summary: 'Learn only from what is decided from now on.' },

  [`GET ${project}/search`]: {
    summary: 'Find words, phrases and names in all texts of a project, in any form, with what they are linked with.',
  },
  [`GET ${project}/search/export`]: {
    summary: 'Give what a search finds as a CSV table, safe for spreadsheets.',
    content: 'application/octet-stream',
  },

  [`GET ${project}/inbox`]: { summary: 'List the names that the glossary does not know, over all documents.' },
  [`POST ${project}/inbox/judgements`]: {
    summary: 'Say of a name in the inbox: a new concept, a name of a concept or not of it, not a name, not sure.',
    status: 201,
  },

  [`GET ${project}/concepts`]: { summary: 'List the concepts of the glossary with their terms.' },
  [`POST ${project}/concepts`]: { summary: 'Add a concept with its terms.', status: 201 },
  [`GET ${project}/concepts/rows`]: {
    summary: 'Give the glossary piece by piece, of each concept and term only what is said of it.',
  },
  [`GET ${project}/concepts/usage`]: { summary: 'Count how often each concept is mentioned in the documents.' },
  [`GET ${project}/concepts/duplicates`]: { summary: 'List concepts that may be one, likeliest first.' },
  [`GET ${project}/glossary`]: {
    summary: 'Give the glossary as a file, in a format of glossaries, whole or some languages and statuses of it.',
    content: 'application/octet-stream',
  },
  [`GET ${project}/glossary/outlook`]: { summary: 'Say what a glossary file would not hold.' },
  [`POST ${project}/glossary`]: { summary: 'Add the concepts of a glossary file, each as a new one.', status: 201 },
  [`POST ${project}/arrivals`]: {
    summary: 'Look at a glossary file: which of its concepts the glossary has, and what they add or contradict.',
    status: 201,
  },
  'GET /arrivals/{arrivalId}/concepts': {
    summary: 'Give a window of the concepts of a glossary file that was looked at, beside those of the glossary.',
  },
  'POST /arrivals/{arrivalId}/take': {
    summary: 'Take the concepts of a glossary file in, as is said for each; one undo takes all back.',
  },
  'DELETE /arrivals/{arrivalId}': { summary: 'Forget a glossary file that was looked at.', status: 204 },
  [`GET ${project}/names-report`]: {
    summary: 'Say which names stand in which text in which forms, and what of it should be looked at.',
  },
  [`GET ${project}/names-report/export`]: {
    summary: 'Give the report on names as a page, a CSV table or an XLSX table.',
    content: 'application/octet-stream',
  },
  [`POST ${project}/waivers`]: { summary: 'Dismiss something that was found, with a reason.', status: 201 },
  'DELETE /waivers/{waiverId}': { summary: 'Bring back what was dismissed.' },
  [`GET ${concept}`]: { summary: 'Give a concept with its terms.' },
  [`PATCH ${concept}`]: { summary: 'Change a concept.', ifMatch: true },
  [`DELETE ${concept}`]: { summary: 'Delete a concept with its terms.', status: 204, ifMatch: true },
  [`POST ${concept}/terms`]: { summary: 'Add a term to a concept.', status: 201 },
  [`POST ${concept}/merge`]: { summary: 'Make one concept of two: this one takes the other in.', ifMatch: true },
  [`POST ${concept}/split`]: { summary: 'Make a concept of its own of some terms.', status: 201, ifMatch: true },
  [`POST ${concept}/judgements`]: { summary: 'Say that another concept which looks alike is another, or may be.' },
  [`GET ${concept}/history`]: { summary: 'List the changes of a concept and its terms, newest first.' },
  [`GET ${concept}/replacement`]: {
    summary: 'Say where forms of a concept stand that are to go, and what would stand there; nothing is kept.',
  },
  [`POST ${concept}/replacement`]: { summary: 'Put other forms of a concept in these places, as one step for undo.' },
  [`GET ${concept}/counts`]: { summary: 'Count how often each term of a concept stands in a document.' },
  [`GET ${concept}/spellings`]: {
    summary: 'Propose spellings of a concept for the languages of its project that it has no preferred term in.',
  },
  [`GET ${concept}/occurrences`]: { summary: 'List where a concept is mentioned.' },
  'GET /terms/{termId}/paradigm': {
    summary: 'Give the forms of a term: what its card has, else what the rules make of it.',
  },
  'PATCH /terms/{termId}': { summary: 'Change a term.', ifMatch: true },
  'DELETE /terms/{termId}': { summary: 'Delete a term.', ifMatch: true },

  [`GET ${project}/sources`]: {
    summary: 'List the translation memories and dictionaries that the aligner of a project knows.',
  },
  [`POST ${project}/sources`]: {
    summary: 'Add a translation memory or a dictionary; a long one by a job, which is answered with 202.',
    status: 201,
  },
  [`POST ${project}/sources/preview`]: {
    summary: 'Say how a file would be taken in, and what the columns of a table hold; nothing is kept.',
  },
  'PATCH /sources/{sourceId}': { summary: 'Rename a source, or switch it on or off.', ifMatch: true },
  'DELETE /sources/{sourceId}': {
    summary: 'Remove a source; undo brings it back.',
    status: 204,
    ifMatch: true,
  },
}
