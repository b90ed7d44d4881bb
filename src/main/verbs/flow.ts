import { check } from './flow/check.ts'
import { draw } from './flow/draw.ts'
import { HELP } from './flow/help.ts'
import { type Options, readOptions } from './flow/options.ts'
import { outline } from './flow/outline.ts'
import { readFile } from './flow/read-file.ts'
import { roundtrip } from './flow/roundtrip.ts'
import { runChart } from './flow/run-chart.ts'

/**
 * `gongkai flow WORD FILE`: checks, runs, draws, tells or writes again the chart in a BPMN file. Exit status: what the
 * word says (`check`: 1 if the chart cannot be published), 2 if the call, the file or a line of input was wrong.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    process.stdout.write(HELP)
    return 0
  }
  if (typeof options === 'string') return refuse(`${options}\nSee: gongkai flow --help`)
  const file = readFile(options.file)
  if (!file.ok) return refuse(file.why)
  const done = await WORDS[options.word](file.xml, options)
  return done.ok ? done.status : refuse(`${options.file} is no chart: ${done.why}`)
}

/** What came of a word: its exit status, or why the file cannot be read as a chart. */
export type Done = { readonly ok: true; readonly status: number } | { readonly ok: false; readonly why: string }

const WORDS: Readonly<Record<Options['word'], (xml: string, options: Options) => Promise<Done>>> = {
  check,
  run: runChart,
  draw,
  outline,
  roundtrip,
}

function refuse(why: string): number {
  process.stderr.write(`gongkai flow: ${why}\n`)
  return 2
}
