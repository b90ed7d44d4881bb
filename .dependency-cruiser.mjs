import { AREAS, STEPS } from './staircase.mjs'

/** For each step, one rule: it may not import any step that stands after it. */
const noLookingUp = (root, list) =>
  list.slice(0, -1).map((step, i) => ({
    name: `${step}-looks-up`,
    severity: 'error',
    from: { path: `^${root}/${step}/` },
    to: { path: `^${root}/(${list.slice(i + 1).join('|')})/` },
  }))

const EXAMPLES = '/examples\\.tsx?$'
const TEST = '(\\.test\\.tsx?$)|(^src/platform/testing/)|(^tests/)'

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Types may look at each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...noLookingUp('src', STEPS),
    ...noLookingUp('src/areas', AREAS),
    {
      name: 'front-door-only',
      comment: 'A neighbouring area is entered through its index.ts (tests may also borrow its examples).',
      severity: 'error',
      from: { path: '^src/areas/([^/]+)/' },
      to: { path: '^src/areas/', pathNot: ['^src/areas/$1/', '^src/areas/[^/]+/index\\.ts$', EXAMPLES] },
    },
    {
      name: 'unknown-area',
      comment: 'Every area stands in the list of staircase.mjs; the list is the map.',
      severity: 'error',
      from: {},
      to: { path: '^src/areas/', pathNot: [`^src/areas/(${AREAS.join('|')})/`] },
    },
    {
      name: 'unknown-step',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [`^src/(${STEPS.join('|')})/`] },
    },
    {
      name: 'examples-are-for-tests',
      comment: 'Examples feed tests, the parts page and the demo county, never the running house.',
      severity: 'error',
      from: { pathNot: [TEST, EXAMPLES, '^src/main/(demo|bench)', '^src/ui/parts', '^tests/', '^scripts/'] },
      to: { path: EXAMPLES },
    },
    {
      name: 'pure-steps-stay-pure',
      comment: 'base, proof, law and ui also run in the browser: nothing of node, not even crypto.',
      severity: 'error',
      from: { path: '^src/(base|proof|law|ui)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'tests-are-leaves', severity: 'error', from: { pathNot: TEST }, to: { path: TEST } },
    {
      name: 'not-resolved',
      comment: 'An import that leads nowhere would slip past every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
