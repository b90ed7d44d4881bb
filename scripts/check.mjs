/** `npm run check`: everything of `npm test` but the tests. */
process.argv.push('--checks-only')
await import('./test.mjs')
