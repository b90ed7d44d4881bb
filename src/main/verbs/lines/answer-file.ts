import { createReadStream } from 'node:fs'
import { isAmount } from '#law/penalties/amount.ts'
import { linesOf, TOO_LONG } from '../clock/lines-of.ts'
import { type ExactJson, parseExact, printExact } from './exact-json.ts'

/** Why a line cannot be answered. The code is for programs, the message for people. */
export interface LineFault {
  readonly code: string
  readonly message: string
}

/** What one line is answered with, beside its id. */
export type LineAnswer =
  | { readonly ok: true; readonly fields: { readonly [key: string]: ExactJson } }
  | { readonly ok: false; readonly fault: LineFault }

/**
 * Reads one JSON object a line from a file (null: standard input) and writes one a line, in the same order. A bad line
 * is answered with its error and does not stop the rest. Exit status: 0, 1 if a line failed, 2 if the file could not
 * be read.
 */
export async function answerFile(
  verb: string,
  file: string | null,
  answer: (line: Readonly<Record<string, unknown>>) => LineAnswer,
): Promise<number> {
  const source = file === null ? process.stdin : createReadStream(file)
  let failed = false
  try {
    for await (const lines of linesOf(source)) {
      const answers = lines.map((line) => answerLine(line === TOO_LONG ? null : line, answer))
      failed ||= answers.some(({ ok }) => !ok)
      await write(answers.map(({ text }) => `${text}\n`).join(''))
    }
  } catch (error) {
    if (!isFileFault(error)) throw error
    process.stderr.write(`gongkai ${verb}: cannot read ${file ?? 'standard input'} (${error.code})\n`)
    return 2
  }
  return failed ? 1 : 0
}

function answerLine(
  line: string | null,
  answer: (line: Readonly<Record<string, unknown>>) => LineAnswer,
): { readonly ok: boolean; readonly text: string } {
  if (line === null) return printed(null, refused('too_long', 'the line is longer than a mebibyte'))
  const value = parseExact(line)
  if (value === undefined) return printed(null, refused('bad_json', 'the line is not JSON'))
  if (!isRecord(value)) return printed(null, refused('bad_input', 'the line must be an object'))
  const { id } = value
  return printed(typeof id === 'string' || isAmount(id) ? id : null, answer(value))
}

/** A fault as the answer of a line. */
export function refused(code: string, message: string): LineAnswer {
  return { ok: false, fault: { code, message } }
}

/** Whether a value is a JSON object: no list, no null, no number. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isAmount(value)
}

function printed(id: ExactJson, answer: LineAnswer): { readonly ok: boolean; readonly text: string } {
  const { ok } = answer
  if (answer.ok) return { ok, text: printExact({ id, ...answer.fields }) }
  const { code, message } = answer.fault
  return { ok, text: printExact({ id, error: { code, message } }) }
}

/** Waits when the reader is slow, so that a file of any size runs in little memory. */
async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

function isFileFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
