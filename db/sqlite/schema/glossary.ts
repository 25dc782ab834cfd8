import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  conceptKinds,
  genders,
  type Identifier,
  type Mention,
  type StoredForm,
  termRoles,
  termStatuses,
  verdicts,
} from '../../model/glossary.ts'
import type { ConceptId, JudgementId, MentionId, ProjectId, SegmentId, TermId } from '../../model/ids.ts'
import { segments } from './document.ts'
import { projects } from './project.ts'

const decisions = ['confirmed', 'rejected'] as const satisfies readonly Mention['decision'][]

export const concepts = sqliteTable(
  'concept',
  {
    id: text().$type<ConceptId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id),
    kind: text({ enum: conceptKinds }).notNull(),
    gender: text({ enum: genders }),
    note: text().notNull(),
    identifiers: text({ mode: 'json' }).$type<readonly Identifier[]>().notNull().default([]),
    version: integer().notNull(),
  },
  (t) => [index('concept_of_project').on(t.projectId, t.id)],
)

export const terms = sqliteTable(
  'term',
  {
    id: text().$type<TermId>().primaryKey(),
    conceptId: text('concept_id')
      .$type<ConceptId>()
      .notNull()
      .references(() => concepts.id),
    lang: text().notNull(),
    text: text().notNull(),
    status: text({ enum: termStatuses }).notNull(),
    gender: text({ enum: genders }),
    role: text({ enum: termRoles }),
    declension: text(),
    forms: text({ mode: 'json' }).$type<readonly StoredForm[]>().notNull().default([]),
    source: text().notNull().default(''),
    note: text().notNull(),
    version: integer().notNull(),
  },
  (t) => [index('term_of_concept').on(t.conceptId, t.id)],
)

export const mentions = sqliteTable(
  'mention',
  {
    id: text().$type<MentionId>().primaryKey(),
    segmentId: text('segment_id')
      .$type<SegmentId>()
      .notNull()
      .references(() => segments.id),
    conceptId: text('concept_id')
      .$type<ConceptId>()
      .notNull()
      .references(() => concepts.id),
    form: text().notNull(),
    occurrence: integer().notNull(),
    decision: text({ enum: decisions }).notNull(),
    version: integer().notNull(),
  },
  (t) => [index('mention_in_segment').on(t.segmentId, t.id), index('mention_of_concept').on(t.conceptId)],
)

/** What people said of two things that look like one. */
export const judgements = sqliteTable(
  'judgement',
  {
    id: text().$type<JudgementId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id),
    one: text().notNull(),
    other: text().notNull(),
    verdict: text({ enum: verdicts }).notNull(),
    version: integer().notNull(),
  },
  (t) => [index('judgement_of_project').on(t.projectId, t.id)],
)
