/** Says how a verb is called: on request to standard output (status 0), after a wrong call to standard error (status 2). */
export function sayUsage(args: readonly string[], usage: string): number {
  const asked = args.includes('--help') || args.includes('-h')
  if (asked) process.stdout.write(`${usage}\n`)
  else process.stderr.write(`${usage}\n`)
  return asked ? 0 : 2
}
