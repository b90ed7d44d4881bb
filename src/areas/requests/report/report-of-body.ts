import type { AnnualReport } from '#law/requests/report/annual-report.ts'
import { annualReport } from '#law/requests/report/annual-report.ts'
import type { RemedyRow, RequestRow, TextRow } from '#law/requests/report/rows.ts'
import type { Tx } from '#platform/db/tx.ts'
import { licenceDecisions } from '../../cases/index.ts'
import { publishedInYear } from '../../catalogue/index.ts'
import { normsOfYear } from '../../norms/index.ts'
import { yearDecisions } from '../../penalties/index.ts'
import { type YearRemedy, type YearRow, yearRows } from '../year-rows.ts'
import { feesPaid } from './fees-paid.ts'
import { lateReplies } from './late-replies.ts'

/**
 * The annual report of a body as its requests, cases and penalties stand at this moment. A reply made anew changes
 * nothing: each request counts by its first reply.
 *
 * Trap: of table 二 decisions and normative documents are counted; a county makes no rules (规章), and nobody here keeps a
 * register of fees collected.
 */
export async function reportOfBody(tx: Tx, bodyId: number, year: number): Promise<AnnualReport> {
  const { rows, remedies } = await yearRows(tx, bodyId, year)
  const replied = rows.flatMap(({ id, repliedOn }) => (repliedOn === null ? [] : [id]))
  const late = await lateReplies(tx, bodyId, replied)
  const paid = await feesPaid(tx, bodyId)
  const licences = await licenceDecisions(tx, bodyId, year)
  return annualReport({
    ...{ year, frozenOn: tx.today, published: await publishedInYear(tx, bodyId, year), collected: null },
    texts: await textsOf(tx, bodyId, year),
    decisions: [
      ...licences.map((one) => ({ ...one, kind: 'licences' as const })),
      ...(await yearDecisions(tx, bodyId, year)),
    ],
    stated: {},
    requests: rows.map((row) => requestRow(row, late, paid)),
    remedies: remedies.map(remedyRow),
  })
}

async function textsOf(tx: Tx, bodyId: number, year: number): Promise<readonly TextRow[]> {
  const documents = await normsOfYear(tx, bodyId, year)
  return documents.map(({ number, issuedOn, repealedOn, lapsedOn }) => ({
    ...{ number, kind: 'normative' as const, issuedOn, repealedOn, lapsedOn },
  }))
}

function requestRow(
  { id, number, applicantType, receivedOn, repliedOn, code, fee }: YearRow,
  late: Awaited<ReturnType<typeof lateReplies>>,
  paid: Awaited<ReturnType<typeof feesPaid>>,
): RequestRow {
  const paidOn = paid.get(id)
  return {
    ...{ number, applicant: applicantType, receivedOn },
    reply: repliedOn && code ? { code, repliedOn, inTime: !late.has(id) } : null,
    fee: paidOn ? { yuan: fee, paidOn } : null,
  }
}

const REMEDY = {
  reconsideration: 'reconsideration',
  litigation_direct: 'direct_suit',
  litigation_after_review: 'suit_after_reconsideration',
} as const
const CAME = { upheld: 'maintained', corrected: 'corrected', other: 'other' } as const

/** The area keeps remedies against the body's own reply only. */
function remedyRow({ number, kind, filedOn, result, resultOn }: YearRemedy): RemedyRow {
  return {
    ...{ number, remedy: REMEDY[kind], filedOn, ownAct: true },
    result: result && resultOn ? { came: CAME[result], on: resultOn } : null,
  }
}
