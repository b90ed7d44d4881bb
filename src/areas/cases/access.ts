import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import type { Refusal } from '#base/outcome.ts'
import { type Actor, type HeldPost, postsOf, type Role } from '#platform/signin/actor.ts'
import type { Case } from './case.ts'
import type { Verb } from './contract.ts'
import { LIFE, type Move, whyNotFollow } from './life.ts'
import type { CasesTables } from './tables.ts'

/** What an actor may look at within one body: all its items, or those entrusted to the posts held there. */
export interface Scope {
  readonly bodyId: number
  readonly items: 'all' | readonly string[]
}

/** Where the post must be for a verb: with the holder, with the body that decides, or where the case is to arrive. */
type Place = 'holder' | 'deciding' | 'arriving'

const HANDLING: readonly Role[] = [
  ...(['intake', 'review', 'site_check', 'expert', 'legal', 'decide', 'deliver', 'disclosure', 'agent'] as const),
]
const AT: Readonly<
  Record<Verb, { readonly place: Place; readonly roles: readonly Role[]; readonly move: Move | null }>
> = {
  take: { place: 'holder', roles: HANDLING, move: null },
  'ask-correction': at('holder', 'ask-correction'),
  'hand-in-correction': at('holder', 'hand-in-correction'),
  accept: at('holder', 'accept'),
  'not-accept': at('holder', 'not-accept'),
  'complete-step': { place: 'holder', roles: HANDLING, move: 'complete-step' },
  'start-special': at('holder', 'start-special'),
  'end-special': at('holder', 'end-special'),
  extend: at('deciding', 'extend'),
  grant: at('deciding', 'grant'),
  refuse: at('deciding', 'refuse'),
  forward: at('deciding', 'forward'),
  deliver: at('holder', 'deliver'),
  'hand-over': { place: 'holder', roles: HANDLING, move: null },
  'accept-hand-over': { place: 'arriving', roles: HANDLING, move: null },
  return: { place: 'holder', roles: HANDLING, move: null },
  withdraw: at('holder', 'withdraw'),
  terminate: at('deciding', 'terminate'),
}

/** What an agent may do for the villager wherever the case lies, because the agent took it in. */
const AGENTS_OWN: readonly Verb[] = ['hand-in-correction', 'withdraw', 'deliver']

/** No such case, or none for this actor: the two are never told apart. */
export const MISSING: Refusal = { code: 'cases.missing', kind: 'missing' }

/**
 * Why this actor may not do this to the case now: it is not for the actor's eyes, no post for it is held, the case is
 * elsewhere or on its way, or the law does not let it follow. Null: nothing of that stands in the way.
 */
export function whyNot(actor: Actor, found: Case, verb: Verb): Refusal | null {
  if (!maySee(actor, found)) return MISSING
  const { move } = AT[verb]
  return whyNotPost(actor, found, verb) ?? whyNotHere(found, verb) ?? (move ? whyNotFollow(found.state, move) : null)
}

/** The post under which the actor does this: in the right body, with the right duty, entrusted with the item. */
export function postFor(actor: Actor, found: Case, verb: Verb): HeldPost | null {
  const { place, roles } = AT[verb]
  const bodyId = place === 'holder' ? found.holderBodyId : place === 'deciding' ? found.bodyId : found.onTheWayTo
  const fits = (post: HeldPost) =>
    post.role === 'agent' && AGENTS_OWN.includes(verb) ? post.bodyId === found.receivingBodyId : post.bodyId === bodyId
  return postsOf(actor).find((post) => fits(post) && roles.includes(post.role) && entrusted(post, found.itemId)) ?? null
}

/** Whether a case is for the actor's eyes: taken in, held, awaited or decided by a body the actor handles its item in. */
export function maySee(actor: Actor, found: Case): boolean {
  if (actor.kind === 'machine') return true
  const bodies = [found.bodyId, found.holderBodyId, found.receivingBodyId, found.acceptingBodyId, found.onTheWayTo]
  return scopesOf(actor).some(
    ({ bodyId, items }) => bodies.includes(bodyId) && (items === 'all' || items.includes(found.itemId)),
  )
}

/** The bodies and items an officer handles cases of. Administrators and visitors handle none. */
export function scopesOf(actor: Actor): readonly Scope[] {
  const scopes = new Map<number, 'all' | readonly string[]>()
  for (const post of postsOf(actor)) {
    if (!HANDLING.includes(post.role)) continue
    const before = scopes.get(post.bodyId)
    const both = before === 'all' || post.items === 'all' ? 'all' : [...new Set([...(before ?? []), ...post.items])]
    scopes.set(post.bodyId, both)
  }
  return [...scopes].map(([bodyId, items]) => ({ bodyId, items }))
}

/** Somebody who acts for villagers and sits at no window: takes in as agent, under a mandate. */
export function isOnlyAgent(actor: Actor): boolean {
  const roles = postsOf(actor).map(({ role }) => role)
  return roles.includes('agent') && !roles.includes('intake')
}

/**
 * The one condition that narrows every list, search, export and page to what the actor may see; the same bodies and
 * items as `maySee`. Nobody without posts sees anything.
 *
 * Trap: the items are asked of each row (`is true` keeps PostgreSQL from joining them in), so that a list goes on walking
 * the index of its order instead of fetching every case of 500 items and sorting them.
 */
export function narrowCases(actor: Actor) {
  const scopes = scopesOf(actor)
  return (eb: ExpressionBuilder<CasesTables, 'cases.application'>): ExpressionWrapper<CasesTables, never, SqlBool> =>
    eb.or(
      scopes.map(({ bodyId, items }) => {
        const here = eb.or([
          eb('cases.application.holder_body_id', '=', bodyId),
          eb('cases.application.body_id', '=', bodyId),
          eb('cases.application.receiving_body_id', '=', bodyId),
          eb('cases.application.accepting_body_id', '=', bodyId),
          eb('cases.application.on_the_way_to', '=', bodyId),
        ])
        if (items === 'all') return here
        const entrusted = sql<boolean>`(cases.application.item_id in (select unnest(${[...items]}::text[]))) is true`
        return eb.and([here, entrusted])
      }),
    ) as ExpressionWrapper<CasesTables, never, SqlBool> // an `or` of nothing is `false`, which Kysely types apart
}

function whyNotPost(actor: Actor, found: Case, verb: Verb): Refusal | null {
  if (verb === 'accept-hand-over' && found.onTheWayTo === null)
    return { code: 'cases.nothing-arrives', kind: 'conflict' }
  if (postFor(actor, found, verb)) return null
  const { move } = AT[verb]
  const article = move ? LIFE[move].article : null
  const no = { code: 'cases.not-your-post', kind: 'forbidden', facts: { verb } } as const
  return article ? { ...no, article } : no
}

/** A case that is on its way is in nobody's hands to work on; acceptance lies with the accepting body alone. */
function whyNotHere(found: Case, verb: Verb): Refusal | null {
  const { place } = AT[verb]
  if (place === 'arriving') return null
  if (found.onTheWayTo !== null) return { code: 'cases.on-the-way', kind: 'conflict' }
  if (place === 'deciding' && found.holderBodyId !== found.bodyId) return { code: 'cases.not-here', kind: 'conflict' }
  const checks = verb === 'accept' || verb === 'not-accept' || verb === 'ask-correction'
  return checks && found.holderBodyId !== found.acceptingBodyId ? { code: 'cases.not-here', kind: 'conflict' } : null
}

function entrusted(post: HeldPost, itemId: string): boolean {
  return post.items === 'all' || post.items.includes(itemId)
}

function at(place: Place, move: Move) {
  const roles = LIFE[move].by.filter((maker): maker is Role => maker !== 'applicant' && maker !== 'silence')
  return { place, roles, move }
}
