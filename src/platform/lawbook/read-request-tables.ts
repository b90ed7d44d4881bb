import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Node } from '#law/book/node.ts'
import { type Code, type DecisionCode, readDecisionCodes } from '#law/requests/decision-code.ts'
import { type Fees, readFees } from '#law/requests/fees.ts'
import { toTraditional } from '../words/traditional.ts'

const FOLDER = fileURLToPath(new URL('../../../lawbook/requests', import.meta.url))

/** The tables of requests for information: how they can end, and what may be charged. */
export interface RequestTables {
  readonly codes: ReadonlyMap<Code, DecisionCode>
  readonly fees: Fees
}

/** Reads `lawbook/requests/`. Throws where a row is not understood. Read once and hand on. */
export function readRequestTables(): RequestTables {
  return { codes: readDecisionCodes(file('decision-codes.yaml'), toTraditional), fees: readFees(file('fees.yaml')) }
}

function file(name: string): Node {
  return { file: `requests/${name}`, path: [], value: parse(readFileSync(join(FOLDER, name), 'utf8')) }
}
