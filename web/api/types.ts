/** The shapes the server answers with: the one door through which the rest of the web knows them. */
export type { Alignment, Basis, Bitext, Evidence, Link, LinkState } from '../../db/model/bitext.ts'
export type { ChangeKind, RowKind, Rows } from '../../db/model/change.ts'
export type { Document, Layout, Reading, Segment, SegmentKind } from '../../db/model/document.ts'
export type { EvidenceKind, EvidenceSource } from '../../db/model/evidence.ts'
export type {
  Concept,
  ConceptKind,
  Gender,
  Identifier,
  StoredForm,
  Term,
  TermRole,
  TermStatus,
} from '../../db/model/glossary.ts'
export type {
  BitextId,
  ConceptId,
  DocumentId,
  JobId,
  LinkId,
  MentionId,
  ProjectId,
  SegmentId,
  SourceId,
  TermId,
} from '../../db/model/ids.ts'
export type { Job, JobState } from '../../db/model/job.ts'
export type { CutRules, Project } from '../../db/model/project.ts'
export type { BitextCounts, LinkBone, SegmentBone, Skeleton } from '../../db/storage.ts'
export type { Act, ActRequest, BulkRequest } from '../../server/shapes/acts.ts'
export type {
  ConceptRow,
  ConceptView,
  FindingKind,
  FormsView,
  GlossaryFormatView,
  GlossaryImportRow,
  GlossaryImportView,
  GlossaryOutlook,
  GlossaryTaken,
  InboxConceptView,
  InboxItemView,
  InboxNameView,
  InboxPlaceView,
  InboxView,
  LikelyPairView,
  NamesReport,
  NearConceptView,
  OccurrenceView,
  ParadigmRowView,
  ParadigmView,
  ReplacementPlace,
  ReplacementPlan,
  ReportCell,
  ReportConcept,
  ReportDocument,
  ReportFinding,
  ReportForm,
  ReportPlace,
  ReportRow,
  TakeChoice,
  Verdict,
} from '../../server/workbench/name-views.ts'
export type { Decision } from '../../server/workbench/own-decisions.ts'
export type {
  BitextView,
  BulkOutcome,
  ChangedRow,
  ChangeView,
  CuttingPreview,
  DocumentView,
  EmbeddingsTrial,
  EmbeddingsView,
  ImportPreview,
  LearnedView,
  LearnedWordView,
  LearntView,
  LinkView,
  MentionView,
  PreviewSegment,
  ProjectView,
  RereadChange,
  RereadChanges,
  RereadLoss,
  RereadPreview,
  Reversal,
  RivalView,
  SegmentView,
  SourcePreview,
  SuggestionView,
  TranslationOutlook,
} from '../../server/workbench/views.ts'
