import { must } from '#base/assert.ts'
import { addDays, type Day, instantAt } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { momentOf } from '#platform/now.ts'
import type { Machine, Officer } from '#platform/signin/actor.ts'
import type { Body } from './body.ts'
import { fact } from './facts.ts'
import { examplePerson, fictionalName, type Villager } from './fictional-people.ts'
import { giveMandate } from './give-mandate.ts'
import { officerOf } from './held-posts.ts'
import { type Imported, importDivisions } from './import-divisions.ts'
import { organisations } from './queries.ts'
import { readBodies } from './read-bodies.ts'
import { recordAbsence } from './record-absence.ts'
import { settleBodies } from './settle-bodies.ts'

export { DEMO_SIGN_INS, type DemoSignIn } from './demo-sign-ins.ts'
export { examplePerson, type Villager } from './fictional-people.ts'

const SETUP: Machine = { kind: 'machine', name: 'demo' }

/** What a demo county knows of its people afterwards. */
export interface SettledPeople {
  /** Staff id by post code: `market-01`. */
  readonly staff: ReadonlyMap<string, string>
  readonly villagers: readonly Villager[]
}

/**
 * Settles the fictional people of the county, the same every time: a holder for every post since `since`, ten villagers
 * a village who mandated its agent, and a few absences around the day of the transaction. Run it once, on an empty
 * house; the bodies are settled first where they are missing.
 */
export async function settleExamples(tx: Tx, since: Day = addDays(tx.today, -760)): Promise<SettledPeople> {
  const bodies = readBodies()
  const first = at(tx, since)
  accepted(await settleBodies(first, SETUP, bodies))
  const staff = await seatEverybody(first, bodies, since)
  const villagers = bodies.filter(({ level }) => level === 'village').flatMap(villagersOf)
  await giveMandates(tx, since, bodies, staff, villagers)
  await sendSomeAway(tx, bodies, staff)
  return { staff, villagers }
}

/** Lets the county of the examples lie in a province and a prefecture, as if real divisions had been brought in. */
export function bringCountyTo(tx: Tx, province: string, prefecture: string): Promise<Outcome<Imported>> {
  const rest = {
    ...({ type: '示例', validFrom: null, validTo: null, status: 'current', ethnicAutonomy: false } as const),
    ...{ inEthnicAutonomy: false, source: '示例', confidence: 'memory' },
  }
  return importDivisions(tx, SETUP, [
    { code: '990000', name: province, level: 'province', parent: null, ...rest },
    { code: '999900', name: prefecture, level: 'prefecture', parent: '990000', ...rest },
    { code: '999901', name: '安澜县', level: 'county', parent: '999900', ...rest },
  ])
}

/** Staff and holdings in one statement each: every test of the house stands on them, so they must cost little. */
async function seatEverybody(tx: Tx, bodies: readonly Body[], since: Day): Promise<ReadonlyMap<string, string>> {
  const seats = everyPost(bodies).map(({ body, code }, i) => ({
    ...{ bodyId: body.number, code, staffId: newId(tx), name: fictionalName(i) },
    number: `AL${String(i + 1).padStart(4, '0')}`,
  }))
  await organisations(tx)
    .insertInto('organisations.staff')
    .values(seats.map(({ staffId: id, number, name, bodyId }) => ({ id, number, name, body_id: bodyId, since })))
    .execute()
  await organisations(tx)
    .insertInto('organisations.holding')
    .values(
      seats.map(({ bodyId, code, staffId }) => ({
        ...{ body_id: bodyId, id: newId(tx), post_code: code, staff_id: staffId, items: null },
        ...{ from_on: since, to_on: null, appointed_by: null },
      })),
    )
    .execute()
  for (const { bodyId, code, staffId } of seats) {
    await record(tx, SETUP, fact('staff.added', bodyId, staffId))
    await record(tx, SETUP, fact('post.held', bodyId, code, { staffId, fromOn: since, items: 'all' }))
  }
  return new Map(seats.map(({ code, staffId }) => [code, staffId]))
}

/** The officer who holds this post in the settled county, with the posts acted for today. */
export async function exampleOfficer(tx: Tx, post: string): Promise<Officer> {
  const row = await organisations(tx)
    .selectFrom('organisations.holding')
    .select('staff_id')
    .where('post_code', '=', post)
    .executeTakeFirst()
  return must(await officerOf(tx, must(row, `holder of ${post}`).staff_id), 'officer')
}

function villagersOf({ id }: Body, village: number): Villager[] {
  return Array.from({ length: 10 }, (_, i) => ({ ...examplePerson(village * 10 + i), village: id }))
}

/** Every villager mandated the agent for three years; three of four agreed that the substitute may act. */
async function giveMandates(
  tx: Tx,
  since: Day,
  bodies: readonly Body[],
  staff: ReadonlyMap<string, string>,
  villagers: readonly Villager[],
): Promise<void> {
  const then = at(tx, since)
  const agents = new Map<string, { readonly body: Body; readonly agent: Officer }>()
  for (const body of bodies.filter(({ level }) => level === 'village')) {
    const post = must(
      body.posts.find(({ role }) => role === 'agent'),
      `agent of ${body.id}`,
    )
    const agent = must(await officerOf(then, must(staff.get(post.code), post.code)), post.code)
    agents.set(body.id, { body, agent })
  }
  for (const [i, { village, name, identityNumber }] of villagers.entries()) {
    const { body, agent } = must(agents.get(village), village)
    const mandate = {
      ...{ bodyId: body.number, principal: { name, identityNumber }, items: 'all' as const },
      ...{ fromOn: since, toOn: addDays(since, 1095), how: i % 3 === 0 ? ('counter' as const) : ('paper' as const) },
      standInAllowed: i % 4 !== 3,
    }
    accepted(await giveMandate(then, agent, mandate))
  }
}

/** Somebody is always away; the B posts act. Nobody of `DEMO_SIGN_INS` is. */
async function sendSomeAway(tx: Tx, bodies: readonly Body[], staff: ReadonlyMap<string, string>): Promise<void> {
  const AWAY = [
    { post: 'civil-03', from: -2, days: 7, reason: 'leave' },
    { post: 'hr-01', from: 0, days: 3, reason: 'training' },
    { post: 'town_b-04', from: -1, days: 4, reason: 'duty_elsewhere' },
    { post: 'vil_b-03', from: -3, days: 10, reason: 'leave' },
    { post: 'housing-04', from: 5, days: 5, reason: 'duty_elsewhere' },
    { post: 'police-01', from: -40, days: 10, reason: 'leave' },
  ] as const
  for (const { post, from, days, reason } of AWAY) {
    const body = bodies.find(({ posts }) => posts.some(({ code }) => code === post))
    const holding = await organisations(tx)
      .selectFrom('organisations.holding')
      .select('id')
      .where('post_code', '=', post)
      .where('staff_id', '=', must(staff.get(post), post))
      .executeTakeFirst()
    const fromOn = addDays(tx.today, from)
    accepted(
      await recordAbsence(tx, SETUP, {
        bodyId: must(body, post).number,
        holdingId: must(holding, post).id,
        ...{ fromOn, toOn: addDays(fromOn, days - 1), reason },
      }),
    )
  }
}

function everyPost(bodies: readonly Body[]): { body: Body; code: string }[] {
  return bodies.flatMap((body) => body.posts.map(({ code }) => ({ body, code })))
}

function at(tx: Tx, day: Day): Tx {
  return { ...tx, ...momentOf(instantAt(day, '09:00')) }
}
