import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type CompiledModel, compileModel, type Decided } from '#law/decisions/compile-model.ts'
import type { Model } from '#law/decisions/model.ts'
import { readModel } from '#law/decisions/read/read-model.ts'
import { readDateTime } from '#law/feel/temporal/read-temporal.ts'
import { literalOf } from '#law/feel/values/text.ts'
import { type FeelValue, isContext } from '#law/feel/values/value.ts'
import { sayError } from '#law/feel/words/say.ts'
import { now } from '#platform/now.ts'
import { isExpected } from './is-expected.ts'
import { readTestFile, type TestCase } from './read-test.ts'

export const RESULTS = ['SUCCESS', 'ERROR', 'FAILURE', 'IGNORED'] as const

/** What came of one case: its folder and file as the kit names them. */
export interface CaseResult {
  /** `compliance-level-2/0001-input-data-string`. */
  readonly folder: string
  readonly file: string
  readonly id: string
  readonly result: (typeof RESULTS)[number]
  readonly message: string
}

/** Runs all tests in a folder of the kit, the models in it importing each other. */
export function runFolder(root: string, folder: string): readonly CaseResult[] {
  const path = join(root, folder)
  const names = readdirSync(path).sort()
  const models = new Map(names.filter((name) => name.endsWith('.dmn')).map((name) => [name, tryRead(path, name)]))
  return names
    .filter((name) => /-test-.*\.xml$/.test(name))
    .flatMap((name) => runFile(path, name, models).map((ran) => ({ folder, file: name.replace(/\.xml$/, ''), ...ran })))
}

type Ran = Pick<CaseResult, 'id' | 'result' | 'message'>
type Models = ReadonlyMap<string, Model | string>

/** Whatever goes wrong in one file or case is the error of that one, and not the end of the run. */
function runFile(path: string, name: string, models: Models): readonly Ran[] {
  try {
    const file = readTestFile(readFileSync(join(path, name), 'utf8'))
    const model = models.get(basename(file.model)) ?? `there is no ${file.model}`
    if (typeof model === 'string') return file.cases.map(({ id }) => ({ id, result: 'ERROR', message: model }))
    const compiled = compileAmong(model, models)
    return file.cases.map((test) => tryCase(test, compiled))
  } catch (error) {
    return [{ id: '', result: 'ERROR', message: String(error) }]
  }
}

function tryCase(test: TestCase, model: CompiledModel): Ran {
  try {
    return { id: test.id, ...runCase(test, model) }
  } catch (error) {
    return { id: test.id, result: 'ERROR', message: String(error) }
  }
}

/** A model that cannot be read is the error of its cases, not the end of the run. */
function tryRead(path: string, name: string): Model | string {
  try {
    return readModel(readFileSync(join(path, name), 'utf8'))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function compileAmong(model: Model, models: Models): CompiledModel {
  const others = [...models.values()].filter((each) => typeof each !== 'string').filter((each) => each !== model)
  return compileModel(model, others, '')
}

/** A case passes when all its results are as expected. An error counts as null, which may be what is expected. */
function runCase(test: TestCase, model: CompiledModel): Pick<CaseResult, 'result' | 'message'> {
  const how = { now: nowInFeel() }
  for (const { name, expected } of test.results) {
    const decided =
      test.invocable === null ? model.decide(name, test.inputs, how) : model.call(test.invocable, test.inputs, how)
    const value = resultOf(decided, name)
    if (isExpected(value, expected)) continue
    const message = `${name}: expected ${literalOf(expected)}, got ${literalOf(value)}${whyOf(decided)}`
    return { result: value === null && decided.errors.length > 0 ? 'ERROR' : 'FAILURE', message }
  }
  return { result: 'SUCCESS', message: '' }
}

/** What was asked for; of a service with several outputs the one of that name. */
function resultOf({ decision, value }: Decided, name: string): FeelValue {
  return name !== decision && isContext(value) && value.has(name) ? (value.get(name) ?? null) : value
}

function whyOf(decided: Decided): string {
  const [error] = decided.errors
  return error ? ` (${sayError(error, 'en')})` : ''
}

function nowInFeel(): NonNullable<ReturnType<typeof readDateTime>> {
  const read = readDateTime(now().at)
  if (!read) throw new Error('bug: the clock gave no moment')
  return read
}
