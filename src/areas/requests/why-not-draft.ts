import { must } from '#base/assert.ts'
import type { Refusal } from '#base/outcome.ts'
import { type DecisionCode, givesSomething } from '#law/requests/decision-code.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FileView } from '../catalogue/index.ts'
import { findBody } from '../organisations/index.ts'
import { consultationsOf } from './ask-opinion.ts'
import { entriesOf } from './file.ts'
import { whyNotFiles } from './files/why-not-files.ts'
import { missingNeed } from './missing-need.ts'
import type { InfoRequest } from './request.ts'
import { requests } from './request-rows.ts'
import { requestTables } from './request-tables.ts'
import type { VerbInput } from './shapes.ts'

type Draft = VerbInput<'draft'>

/** Why the reply may not be drafted so: a record is missing, a ground is, or what it must contain; null: it may. */
export async function whyNotDraft(
  tx: Tx,
  found: InfoRequest,
  input: Draft,
  files: readonly FileView[],
): Promise<Refusal | null> {
  const decision = must(requestTables().codes.get(input.code), input.code)
  return (
    whyNotWritten(decision, input) ??
    whyNotFiles(decision, input.grounds, files) ??
    (await whyNotNamed(tx, found, decision, input)) ??
    whyNotFiled(tx, found, decision)
  )
}

/** What the reply itself must contain. */
function whyNotWritten(decision: DecisionCode, { grounds, gives, reasons, separable }: Draft): Refusal | null {
  const { code, group, ground, articles } = decision
  const no = (why: string): Refusal => ({
    ...{ code: `requests.${why}`, kind: 'invalid', article: must(articles[0], code), facts: { code } },
  })
  if (givesSomething(decision) && gives.trim() === '') return no('nothing-given')
  if (ground !== null && separable !== false)
    return { code: 'requests.separable', kind: 'invalid', article: { law: 'R19', article: '37' }, facts: { code } }
  if (group === 'withheld' && gives.trim() !== '') return no('partly-given')
  if (group !== 'granted' && reasons.trim() === '') return no('no-reasons')
  if (ground !== null && !grounds.some((one) => one.ground === ground)) return no('ground-missing')
  if (group === 'partly' && grounds.length === 0) return no('ground-missing')
  return (group === 'granted' || group === 'not_handled') && grounds.length > 0 ? no('ground-too-many') : null
}

/** The earlier reply of a repeated request is one to the same applicant; another body is one of the county. */
async function whyNotNamed(
  tx: Tx,
  { bodyId, id, applicantIndex }: InfoRequest,
  { needs }: DecisionCode,
  { earlierNumber, rightBodyId }: Draft,
): Promise<Refusal | null> {
  if (rightBodyId !== null && (rightBodyId === bodyId || !(await findBody(tx, rightBodyId))))
    return { code: 'requests.no-such-body', kind: 'missing', article: { law: 'R19', article: '36(5)' } }
  if (!needs.includes('earlier')) return null
  const earlier = await requests(tx)
    .selectFrom('requests.request')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('number', '=', earlierNumber ?? '')
    .where('applicant_index', '=', applicantIndex)
    .where('replied_on', 'is not', null)
    .where('id', '<>', id)
    .executeTakeFirst()
  return earlier ? null : { code: 'requests.no-earlier', kind: 'invalid', article: { law: 'R19', article: '36(6)' } }
}

async function whyNotFiled(tx: Tx, found: InfoRequest, decision: DecisionCode): Promise<Refusal | null> {
  const need = missingNeed(decision, await entriesOf(tx, found), await consultationsOf(tx, found))
  if (need === null) return null
  const { code, articles } = decision
  return {
    ...{ code: 'requests.record-missing', kind: 'conflict', article: must(articles[0], code) },
    facts: { code, need },
  }
}
