/** What must hold besides the tests, in the order in which it is quickest to mend. */
export const CHECKS = [
  {
    name: 'format and lint',
    program: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--max-diagnostics=30'],
  },
  { name: 'types', program: ['node_modules/ts7/bin/tsc', '-p', '.', '--pretty', 'false'] },
  { name: 'staircase', program: ['scripts/test/staircase.mjs'] },
  { name: 'lawbook', program: ['scripts/lawbook.mjs'] },
  { name: 'words', program: ['scripts/words.mjs', '--check'] },
  { name: 'tables', program: ['scripts/tables.mjs', '--check'] },
  { name: 'notices', program: ['scripts/notices.mjs', '--check'] },
  { name: 'API document', program: ['--import', './scripts/tsx-hook.mjs', 'scripts/openapi.mjs', '--check'] },
  { name: 'unused code', program: ['node_modules/knip/bin/knip.js', '--no-progress'] },
]
