import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Refusal } from '#base/outcome.ts'
import { type Actor, type HeldPost, postsOf } from '#platform/signin/actor.ts'
import type { PostRef } from './contract.ts'
import type { Enquiry } from './enquiry.ts'
import type { EnquiriesTables } from './tables.ts'

/** The post of the actor that this names, as holder or substitute; null when somebody else acts for it. */
export function actsFor(actor: Actor, { bodyId, postCode }: PostRef): HeldPost | null {
  return postsOf(actor).find((post) => post.bodyId === bodyId && post.code === postCode) ?? null
}

/** Answers, passes on and closes: only who is responsible now. */
export function whyNotOwn(actor: Actor, enquiry: Enquiry): Refusal | null {
  return actsFor(actor, enquiry.owner) ? null : { code: 'enquiries.not-responsible', kind: 'forbidden' }
}

/** Says yes or no to an offer: only whom it is offered to. */
export function whyNotDecideOffer(actor: Actor, enquiry: Enquiry): Refusal | null {
  if (!enquiry.offeredTo) return { code: 'enquiries.no-offer', kind: 'conflict' }
  return actsFor(actor, enquiry.offeredTo) ? null : { code: 'enquiries.not-offered-to-you', kind: 'forbidden' }
}

/** Takes an enquiry down at the counter or on the telephone: anybody on the staff, for an own post. */
export function whyNotTakeDown(actor: Actor, post: PostRef): Refusal | null {
  return actsFor(actor, post) ? null : { code: 'enquiries.not-your-post', kind: 'forbidden' }
}

/**
 * Which enquiries an actor sees, for every list and page: those the own posts are responsible for or are offered, the
 * head of a body all its body is responsible for, the audit administrator all.
 */
export function narrowEnquiries(
  actor: Actor,
): (eb: ExpressionBuilder<EnquiriesTables, 'enquiries.enquiry'>) => Expression<SqlBool> {
  const posts = postsOf(actor)
  const heads = posts.filter(({ role }) => role === 'decide').map(({ bodyId }) => bodyId)
  const seesAll = posts.some(({ role }) => role === 'audit_admin')
  return (eb) =>
    eb.or([
      eb.lit(seesAll),
      ...(heads.length > 0 ? [eb('enquiries.enquiry.owner_body_id', 'in', heads)] : []),
      ...posts.flatMap(({ bodyId, code }) => [
        eb.and([
          eb('enquiries.enquiry.owner_body_id', '=', bodyId),
          eb('enquiries.enquiry.owner_post_code', '=', code),
        ]),
        eb.exists(
          eb
            .selectFrom('enquiries.offer as o')
            .select('o.id')
            .whereRef('o.body_id', '=', 'enquiries.enquiry.body_id')
            .whereRef('o.enquiry_id', '=', 'enquiries.enquiry.id')
            .where('o.state', '=', 'pending')
            .where('o.to_body_id', '=', bodyId)
            .where('o.to_post_code', '=', code),
        ),
      ]),
    ])
}
