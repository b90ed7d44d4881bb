import { readFileSync } from 'node:fs'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'

const FILE = new URL('../../../lawbook/promises.yaml', import.meta.url)
const Written = Type.Object({
  enquiry: Type.Array(
    Type.Object({ from: Type.String({ format: 'date' }), workingDays: Type.Integer({ minimum: 0, maximum: 60 }) }),
    { minItems: 1 },
  ),
})

let promises: readonly { readonly from: string; readonly workingDays: number }[] | null = null

/**
 * How soon an enquiry asked on a day is promised an answer. Unit: working days after the day of asking.
 * Source: lawbook/promises.yaml, a promise the county publishes; no statute sets it.
 */
export function promisedWorkingDays(on: Day): number {
  promises ??= read()
  const valid = promises.filter(({ from }) => from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))
  return must(valid[0], `promise for ${on} in lawbook/promises.yaml`).workingDays
}

function read() {
  const written: unknown = parse(readFileSync(FILE, 'utf8'))
  if (!Value.Check(Written, written)) throw new Error('lawbook/promises.yaml is not understood')
  return written.enquiry
}
