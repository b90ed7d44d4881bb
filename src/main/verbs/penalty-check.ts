import { type Day, parseDay } from '#base/days.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { readPenaltyTables } from '#platform/lawbook/read-penalty-tables.ts'
import { now } from '#platform/now.ts'
import { openShelf } from './decide/shelf.ts'
import { answerFile } from './lines/answer-file.ts'
import { answerQuestion } from './penalty-check/answer-question.ts'
import { helpText } from './penalty-check/help-text.ts'

/**
 * `gongkai penalty-check [FILE]`: reads `{"id","input":{"rule",…}}` a line and writes the answer of penalty law to each.
 * A bad line is answered with its error and does not stop the rest. Exit status: 0, 1 if a line failed, 2 if the call
 * was wrong.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    process.stdout.write(helpText())
    return 0
  }
  if (typeof options === 'string') {
    process.stderr.write(`gongkai penalty-check: ${options}\nSee: gongkai penalty-check --help\n`)
    return 2
  }
  const desk = { book: readLawbook(), tables: readPenaltyTables(), standards: openShelf(), today: options.on }
  return await answerFile('penalty-check', options.file, (line) => answerQuestion(line, desk, options.basis))
}

interface Options {
  readonly on: Day
  readonly basis: boolean
  readonly file: string | null
}

function readOptions(args: string[]): Options | 'help' | string {
  const options = { on: now().today, basis: false, file: null as string | null }
  const rest = args.flatMap((arg) => (arg.startsWith('--on=') ? ['--on', arg.slice(5)] : [arg]))
  while (rest.length > 0) {
    const arg = rest.shift() ?? ''
    if (arg === '--help' || arg === '-h') return 'help'
    if (arg === '--basis') options.basis = true
    else if (arg === '--on') {
      const on = parseDay(rest.shift() ?? '')
      if (!on) return '--on needs a day (YYYY-MM-DD)'
      options.on = on
    } else if (arg.startsWith('-') && arg !== '-') return `there is no option ${arg}`
    else if (options.file !== null) return 'only one file can be read'
    else options.file = arg
  }
  return options.file === '-' ? { ...options, file: null } : options
}
