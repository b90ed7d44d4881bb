import { compileStandard } from '../standards/compile-standard.ts'
import type { Standard } from '../standards/standard.ts'
import { type BasisBeside, basisFindings } from './basis-findings.ts'
import { duplicateFindings } from './duplicate-findings.ts'
import { FINDINGS, type Finding, type FindingCode, finding, together } from './finding.ts'
import { inputFindings } from './input-findings.ts'
import { namedFindings } from './named-findings.ts'
import { notices } from './notices.ts'
import { numeralFindings } from './numeral-findings.ts'
import { orderFindings } from './order-findings.ts'
import { formedTiers, outputFindings } from './output-findings.ts'
import { reckonedFindings } from './reckoned-findings.ts'
import { laterFindings, statutoryFindings } from './statutory-findings.ts'
import { tryTiers } from './tried-tiers.ts'
import { weightFindings } from './weight-findings.ts'

/** What an audit needs beside the standard. */
export interface AuditBeside extends BasisBeside {
  /** Statutes that took the place of its basis. */
  readonly later: readonly Standard[]
}

/**
 * Audits a standard before it is published. Gaps and overlaps are exact: one value on and between all constants of every
 * fact is tried, and within such a cell no condition can change its mind. Findings come in the order of `FINDINGS`.
 *
 * Source: 国办发〔2022〕27号 and 行政处罚法 §5, §16, §34 ask for standards that are complete, ordered and inside the law.
 * Trap: overlaps that a document resolves itself (the heavier applies) are none.
 */
export function auditStandard(standard: Standard, beside: AuditBeside): readonly Finding[] {
  const { later, words, on } = beside
  const result = compileStandard(standard)
  if (!result.ok)
    return result.faults.map(({ place, text }) => finding('faulty_expression', place, [text], rowsAt(standard, place)))
  const named = namedFindings(standard, words)
  const whole = [...named, ...basisFindings(standard, beside), ...numeralFindings(standard)]
  if (standard.weights) return inOrder([...weightFindings(result.compiled), ...whole, ...notices(standard, [], on)])
  const tried = tryTiers(result.compiled)
  if (tried === null)
    return inOrder([
      finding('too_many_combinations', null),
      ...duplicateFindings(standard),
      ...whole,
      ...notices(standard, [], on),
    ])
  const tiers = formedTiers(standard, tried)
  return inOrder([
    ...inputFindings(standard, tried),
    ...duplicateFindings(standard),
    ...outputFindings(standard, tiers),
    ...orderFindings(standard, tiers, words),
    ...statutoryFindings(standard, tiers, tried),
    ...reckonedFindings(result.compiled, tried),
    ...later.flatMap((statute) => laterFindings(statute, tiers)),
    ...whole,
    ...notices(standard, tiers, on),
    ...(tried.inexact.length > 0 ? [finding('sampled', tried.inexact.join())] : []),
  ])
}

/** Each finding once, however many limbs it shows under and however many tiers meet there. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const codes = Object.keys(FINDINGS)
  const place = (code: FindingCode): number => codes.indexOf(code)
  const once = [...Map.groupBy(findings, ({ word }) => word).values()].flatMap(together)
  return once.sort((a, b) => place(a.code) - place(b.code))
}

/** The row whose text stands at `tiers.t1.when`, `weights.months.2`. */
function rowsAt({ tiers, weights }: Standard, place: string): readonly string[] {
  if (weights?.factors.some(({ name }) => place.startsWith(`weights.${name}.`))) return [place.slice('weights.'.length)]
  return tiers.map(({ id }) => id).filter((id) => place.startsWith(`tiers.${id}.`))
}
