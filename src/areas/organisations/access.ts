import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Refusal } from '#base/outcome.ts'
import { type Actor, postIn, postsOf, type Role } from '#platform/signin/actor.ts'
import { mustStayApart } from './standing-in.ts'
import type { OrganisationsTables } from './tables.ts'

/** A body as far as rights depend on it. */
export interface Place {
  readonly id: number
  readonly parentId: number | null
}

const TOWNSHIP_ROLES: readonly Role[] = ['intake', 'review', 'decide', 'disclosure']

/** Only the system administrator enters staff (and opens their accounts). The house itself may, when it is set up. */
export function whyNotAddStaff(actor: Actor): Refusal | null {
  return administrates(actor, 'system_admin')
}

/**
 * Only the security administrator appoints, never the own person, and never one person as two of the three
 * administrators. Source: GB/T 22239-2019, 8.1.5 (separate system, audit and security management).
 */
export function whyNotAppoint(actor: Actor, staffId: string, role: Role, alreadyHeld: readonly Role[]): Refusal | null {
  const no = administrates(actor, 'security_admin')
  if (no) return no
  if (actor.kind === 'officer' && actor.staffId === staffId)
    return { code: 'organisations.appoints-oneself', kind: 'forbidden' }
  if (alreadyHeld.some((held) => mustStayApart(held, role)))
    return { code: 'organisations.administrators-apart', kind: 'conflict' }
  return null
}

/** Ends a holding: the security administrator. */
export function whyNotEndAppointment(actor: Actor): Refusal | null {
  return administrates(actor, 'security_admin')
}

/** Records an absence: the holder, the head of the body, or the security administrator. */
export function whyNotRecordAbsence(actor: Actor, bodyId: number, holderId: string): Refusal | null {
  if (actor.kind === 'officer' && actor.staffId === holderId) return null
  if (postIn(actor, bodyId, 'decide')) return null
  return administrates(actor, 'security_admin') && { code: 'organisations.not-your-body', kind: 'forbidden' }
}

/** Opens and closes windows: the head of the body. */
export function whyNotManageWindows(actor: Actor, bodyId: number): Refusal | null {
  if (actor.kind === 'machine' || postIn(actor, bodyId, 'decide')) return null
  return { code: 'organisations.not-your-body', kind: 'forbidden' }
}

/** Takes down a mandate at the desk: who acts for an agent's post of that body. */
export function whyNotGiveMandate(actor: Actor, bodyId: number): Refusal | null {
  return postIn(actor, bodyId, 'agent') ? null : { code: 'organisations.not-the-agent', kind: 'forbidden' }
}

/** Ends a mandate from the desk: its agent, or the township above the village. The principal needs number and phrase. */
export function whyNotEndMandate(actor: Actor, agentStaffId: string, village: Place): Refusal | null {
  if (actor.kind === 'officer' && actor.staffId === agentStaffId) return null
  if (oversees(actor, village)) return null
  return { code: 'organisations.not-your-mandate', kind: 'forbidden' }
}

/** Whether the actor sits in the body above and oversees what its agents do. */
export function oversees(actor: Actor, body: Place): boolean {
  return body.parentId !== null && postIn(actor, body.parentId, ...TOWNSHIP_ROLES) !== null
}

/** Compares the identity document of a principal who gave the mandate online: only the agent who was mandated. */
export function whyNotCheckIdentity(actor: Actor, agentStaffId: string): Refusal | null {
  if (actor.kind === 'officer' && actor.staffId === agentStaffId) return null
  return { code: 'organisations.not-your-mandate', kind: 'forbidden' }
}

type MandateRows = Pick<OrganisationsTables, 'organisations.mandate' | 'organisations.body'>

/**
 * Which mandates an actor sees, for every list: an agent the own ones and those of the posts held, a township those of
 * its villages, the audit administrator all. The table of bodies must be joined as `organisations.body`.
 */
export function narrowMandates(
  actor: Actor,
): (eb: ExpressionBuilder<MandateRows, keyof MandateRows>) => Expression<SqlBool> {
  const posts = postsOf(actor)
  const townships = posts.filter(({ role }) => TOWNSHIP_ROLES.includes(role)).map(({ bodyId }) => bodyId)
  const asAgent = posts.filter(({ role }) => role === 'agent')
  const seesAll = posts.some(({ role }) => role === 'audit_admin')
  return (eb) =>
    eb.or([
      eb.lit(seesAll),
      ...(actor.kind === 'officer' ? [eb('organisations.mandate.agent_staff_id', '=', actor.staffId)] : []),
      ...(townships.length > 0 ? [eb('organisations.body.parent_id', 'in', townships)] : []),
      ...asAgent.map(({ bodyId, code }) =>
        eb.and([
          eb('organisations.mandate.body_id', '=', bodyId),
          eb('organisations.mandate.agent_post_code', '=', code),
        ]),
      ),
    ])
}

/** The house itself (a machine, at setup) may do what an administrator may. */
function administrates(actor: Actor, role: Role): Refusal | null {
  if (actor.kind === 'machine' || postsOf(actor).some((post) => post.role === role)) return null
  return { code: 'organisations.not-the-administrator', kind: 'forbidden', facts: { role } }
}
