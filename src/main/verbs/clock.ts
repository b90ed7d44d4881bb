import { createReadStream } from 'node:fs'
import { type Day, parseDay } from '#base/days.ts'
import { isLang, type Lang } from '#base/text.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'
import { now } from '#platform/now.ts'
import { answerLine } from './clock/answer-line.ts'
import { helpText } from './clock/help-text.ts'
import { linesOf, TOO_LONG } from './clock/lines-of.ts'

/**
 * `gongkai clock [FILE]`: reads one JSON object a line (from FILE or standard input), writes one a line. A bad line is
 * answered with its error and does not stop the rest. Exit status: 0, 1 if a line failed, 2 if the call was wrong.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    process.stdout.write(helpText(readLawbook()))
    return 0
  }
  if (typeof options === 'string') {
    process.stderr.write(`gongkai clock: ${options}\nSee: gongkai clock --help\n`)
    return 2
  }
  const book = readLawbook()
  const asked = { on: options.on, lang: options.lang, derivation: options.derivation, book }
  const source = options.file === null ? process.stdin : createReadStream(options.file)
  let failed = false
  try {
    for await (const lines of linesOf(source)) {
      const answers = lines.map((line) => answerLine(line === TOO_LONG ? null : line, asked))
      failed ||= answers.some((answer) => !answer.ok)
      await write(answers.map((answer) => `${answer.text}\n`).join(''))
    }
  } catch (error) {
    if (!isFileFault(error)) throw error
    process.stderr.write(`gongkai clock: cannot read ${options.file ?? 'standard input'} (${error.code})\n`)
    return 2
  }
  return failed ? 1 : 0
}

interface Options {
  readonly on: Day
  readonly lang: Lang
  readonly derivation: boolean
  readonly file: string | null
}

function readOptions(args: string[]): Options | 'help' | string {
  const options = { on: now().today, lang: 'zh-Hans' as Lang, derivation: true, file: null as string | null }
  const rest = args.flatMap((arg) =>
    /^--(on|lang)=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  )
  while (rest.length > 0) {
    const arg = rest.shift() ?? ''
    if (arg === '--help' || arg === '-h') return 'help'
    if (arg === '--no-derivation') options.derivation = false
    else if (arg === '--on') {
      const on = parseDay(rest.shift() ?? '')
      if (!on) return '--on needs a day (YYYY-MM-DD)'
      options.on = on
    } else if (arg === '--lang') {
      const lang = rest.shift() ?? ''
      if (!isLang(lang)) return '--lang needs zh-Hans, zh-Hant or en'
      options.lang = lang
    } else if (arg.startsWith('-') && arg !== '-') return `there is no option ${arg}`
    else if (options.file !== null) return 'only one file can be read'
    else options.file = arg
  }
  return options.file === '-' ? { ...options, file: null } : options
}

/** Waits when the reader is slow, so that a file of any size runs in little memory. */
async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

function isFileFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
