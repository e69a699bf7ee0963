/** The library's door: what the command line uses, and what a program may use in its place. */
export { appendStepSummary } from './app/append-step-summary.ts';
export { certify, usualLanes, type CertifyOptions, type CertifyResult } from './app/certify.ts';
export { listBehaviours } from './app/list-behaviours.ts';
export { listCatalogue, type Listing } from './app/list-catalogue.ts';
export { loadRules } from './app/load-rules.ts';
export { planFor, type ExplainedPlan, type PlanOptions } from './app/plan-for.ts';
export { openProgress, type ProgressView } from './app/open-progress.ts';
export { publishedSchema, schemaKinds } from './app/published-schema.ts';
export type { SubjectChoice } from './app/read-subject.ts';
export { renderReport, reporterNames } from './app/render-report.ts';
export { writeReport } from './app/write-report.ts';
export { reportRun, type ReportedRun } from './app/report-run.ts';
export { say } from './app/say.ts';
export { exampleConfig, startSandbox, type SandboxOptions } from './app/start-sandbox.ts';
export { harnessVersion } from './model/version.ts';
export type { Report } from './model/report.ts';
