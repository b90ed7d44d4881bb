import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Refusal } from '#base/outcome.ts'
import type { ReportStep } from '#law/requests/report/life.ts'
import { REPORT_LIFE } from '#law/requests/report/life.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import { type Actor, postIn, postsOf, type Role } from '#platform/signin/actor.ts'
import { holdsDuty, OPENNESS_OFFICE } from '../organisations/index.ts'
import { type ReportRow, reports } from './report-rows.ts'
import type { ReportsTables } from './tables.ts'

/** Who keeps the report: the post of disclosure drafts, hands in, publishes and corrects. */
const KEEPERS: readonly Role[] = ['disclosure']
const CHECKERS: readonly Role[] = ['disclosure', 'review', 'legal']
/** The leader in charge is the first who answers for it (国办公开办函〔2021〕30号). */
const HEADS: readonly Role[] = ['decide']
const OUTSIDERS: readonly Role[] = ['agent', 'system_admin', 'security_admin']
/** Whose work the cases behind the figures are. */
const HANDLERS: readonly Role[] = ['disclosure', 'intake', 'review', 'legal', 'decide']

/** Who may take a step: by duty in the body, or, where it has no such post, at the openness office. */
export async function whyNotStep(tx: Tx, actor: Actor, bodyId: number, step: ReportStep): Promise<Refusal | null> {
  const roles = step === 'sign' ? HEADS : step === 'check' ? CHECKERS : KEEPERS
  if (await holdsDuty(tx, actor, bodyId, roles)) return null
  return { code: 'reports.not-your-post', kind: 'forbidden', article: REPORT_LIFE[step].article, facts: { step } }
}

/** Whoever signs has written no revision of this edition, the text or the figures (project convention: two people). */
export async function whyNotSign(tx: Tx, actor: Actor, { body_id, id }: ReportRow): Promise<Refusal | null> {
  const no = { code: 'reports.two-people', kind: 'forbidden', article: REPORT_LIFE.sign.article } as const
  if (actor.kind !== 'officer') return no
  const own = await reports(tx)
    .selectFrom('reports.text')
    .select('revision')
    .where('body_id', '=', body_id)
    .where('report_id', '=', id)
    .where('by_staff', '=', actor.staffId)
    .limit(1)
    .executeTakeFirst()
  return own ? no : null
}

/**
 * The one condition that narrows every list and page: everybody what was published, insiders the drafts of their bodies;
 * inside a subsite only what is of its bodies.
 */
export function narrowReports(
  tx: Tx,
  actor: Actor,
): (eb: ExpressionBuilder<ReportsTables, 'reports.report'>) => Expression<SqlBool> {
  const inside = insideOf(actor)
  return (eb) =>
    eb.and([
      withinSubsite(tx, 'reports.report.body_id'),
      eb.or([
        eb('reports.report.published_on', 'is not', null),
        eb.lit(inside === 'all'),
        ...(inside !== 'all' && inside.length > 0 ? [eb('reports.report.body_id', 'in', [...inside])] : []),
      ]),
    ])
}

/** Of which bodies an actor reads what is not published yet: the own ones; the office that looks after all, and audit, of all. */
export function insideOf(actor: Actor): readonly number[] | 'all' {
  const posts = postsOf(actor).filter(({ role }) => !OUTSIDERS.includes(role))
  if (posts.some(({ role, code }) => role === 'audit_admin' || code.startsWith(`${OPENNESS_OFFICE}-`))) return 'all'
  return [...new Set(posts.map(({ bodyId }) => bodyId))]
}

/** Whether the cases behind a figure are for this actor: those who handle such cases in that body, and nobody else. */
export function opensCases(actor: Actor, bodyId: number): boolean {
  return postIn(actor, bodyId, ...HANDLERS) !== null
}
