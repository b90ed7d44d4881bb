/** One verb of `bin/gongkai`. A verb's file exports `run(args)`, which answers with the exit status. */
export interface Verb {
  readonly name: string
  /** One line for the list of verbs. */
  readonly help: string
  /** Whether it loads pages (`.tsx`), which need the loader of scripts/tsx-hook.mjs. */
  readonly pages: boolean
  readonly load: () => Promise<{ readonly run: (args: string[]) => Promise<number> }>
}

/** The verbs, in the order of the help. A verb is loaded only when it is called. */
export const VERBS: readonly Verb[] = [
  {
    name: 'clock',
    help: 'reckon due days: one JSON object a line in, one a line out',
    pages: false,
    load: () => import('./clock.ts'),
  },
  {
    name: 'penalty-check',
    help: 'ask penalty law: one JSON object a line in, one a line out',
    pages: false,
    load: () => import('./penalty-check.ts'),
  },
  {
    name: 'decide',
    help: 'apply a penalty standard to facts: one JSON object a line in, one a line out',
    pages: false,
    load: () => import('./decide.ts'),
  },
  {
    name: 'audit-standard',
    help: 'find gaps, overlaps and unlawful tiers of a penalty standard',
    pages: false,
    load: () => import('./audit-standard.ts'),
  },
  {
    name: 'tck',
    help: 'run a folder of the DMN conformance kit, one line a case',
    pages: false,
    load: () => import('./tck.ts'),
  },
  {
    name: 'flow',
    help: 'check, run, draw or tell the chart in a BPMN file',
    pages: false,
    load: () => import('./flow.ts'),
  },
  {
    name: 'start',
    help: 'run the house until Ctrl-C (npm start also installs)',
    pages: true,
    load: () => import('./start.ts'),
  },
  {
    name: 'demo',
    help: 'settle the fictional county in an empty database',
    pages: true,
    load: () => import('./demo.ts'),
  },
  {
    name: 'migrate',
    help: 'bring the database up to this program',
    pages: true,
    load: () => import('./migrate.ts'),
  },
  {
    name: 'verify-journal',
    help: 'compute every chain of hashes anew',
    pages: true,
    load: () => import('./verify-journal.ts'),
  },
  {
    name: 'backup',
    help: 'write database, files and keys into a folder',
    pages: false,
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    help: 'bring a backup back into an empty data folder',
    pages: true,
    load: () => import('./restore.ts'),
  },
  {
    name: 'seat',
    help: 'seat the first three administrators of a new house',
    pages: true,
    load: () => import('./seat.ts'),
  },
  {
    name: 'import',
    help: 'bring administrative divisions in from a file',
    pages: true,
    load: () => import('./import.ts'),
  },
  {
    name: 'catalogue',
    help: 'bring entries of the catalogue in from a table, as drafts',
    pages: true,
    load: () => import('./catalogue.ts'),
  },
  {
    name: 'corpus',
    help: 'load law texts to be found beside what the house publishes, or take them away',
    pages: true,
    load: () => import('./corpus.ts'),
  },
  {
    name: 'search',
    help: 'answer questions, one JSON object a line',
    pages: true,
    load: () => import('./search.ts'),
  },
  {
    name: 'annual-report',
    help: 'make the annual report on open government of a body and year',
    pages: true,
    load: () => import('./annual-report.ts'),
  },
]
