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
  const models = new Map<string, Model | string>(
    names.filter((name) => name.endsWith('.dmn')).map((name) => [name, tryRead(path, name)]),
  )
  const compiled = new Map<string, CompiledModel>()
  return names
    .filter((name) => /-test-.*\.xml$/.test(name))
    .flatMap((name) => {
      const file = readTestFile(readFileSync(join(path, name), 'utf8'))
      const run = (test: TestCase): Pick<CaseResult, 'result' | 'message'> => {
        const model = models.get(basename(file.model))
        if (model === undefined) return { result: 'ERROR', message: `there is no ${file.model}` }
        if (typeof model === 'string') return { result: 'ERROR', message: model }
        const ready = compiled.get(file.model) ?? compileAmong(model, models)
        compiled.set(file.model, ready)
        return runCase(test, ready)
      }
      return file.cases.map((test) => ({ folder, file: name.replace(/\.xml$/, ''), id: test.id, ...run(test) }))
    })
}

/** A model that cannot be read is the error of its cases, not the end of the run. */
function tryRead(path: string, name: string): Model | string {
  try {
    return readModel(readFileSync(join(path, name), 'utf8'))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function compileAmong(model: Model, models: ReadonlyMap<string, Model | string>): CompiledModel {
  return compileModel(
    model,
    [...models.values()].filter((each) => typeof each !== 'string').filter((each) => each !== model),
  )
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
