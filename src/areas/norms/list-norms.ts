import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { type Day, day } from '#base/days.ts'
import { fold } from '#base/search/fold.ts'
import { isDueForAssessment, type NormState, normStateOn } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { bodiesOf, narrowNorms } from './access.ts'
import type { Norm, NormFilter, NormLine } from './contract.ts'
import { addressOf, normOf, norms } from './norm-rows.ts'
import { normTerms } from './norm-terms.ts'

/** The condition of each state on a day, as `normStateOn` computes it. */
const ENDS = sql<Day>`least(repealed_on, replaced_on, valid_to + 1)`

/** The public register under a filter, the newest first. In rows. */
export async function listNorms(
  tx: Tx,
  filter: NormFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly NormLine[]; readonly total: number }> {
  const shown = narrowed(tx, filter)
  const { count } = await shown.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()
  const rows = await shown
    .selectAll()
    .orderBy('issued_on', 'desc')
    .orderBy('body_id')
    .orderBy('serial', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: rows.map((row) => lineOf(normOf(row), tx.today)), total: Number(count) }
}

function narrowed(tx: Tx, { words, bodyId, year, state }: NormFilter) {
  const { today } = tx
  return norms(tx)
    .selectFrom('norms.document')
    .where(narrowNorms(tx, VISITOR))
    .$if(bodyId !== null, (q) => q.where(sql<boolean>`(body_id = ${bodyId} or ${bodyId} = any(joint_with))`))
    .$if(year !== null, (q) =>
      q.where('issued_on', '>=', day(`${year}-01-01`)).where('issued_on', '<', day(`${(year ?? 0) + 1}-01-01`)),
    )
    .$if(words !== null, (q) =>
      q.where(
        sql<boolean>`(strpos(title, ${words}) > 0 or strpos(title, ${fold(words ?? '')}) > 0 or strpos(number, ${words}) > 0)`,
      ),
    )
    .$if(state === 'not_yet', (q) => q.where('in_force_from', '>', today).where(ENDS, '>', today))
    .$if(state === 'in_force', (q) => q.where('in_force_from', '<=', today).where(ENDS, '>', today))
    .$if(state === 'expired', (q) => q.where('valid_to', '<', today).where(ENDS, '=', sql<Day>`valid_to + 1`))
    .$if(state === 'repealed', (q) => q.where('repealed_on', '<=', today).where(ENDS, '=', sql<Day>`repealed_on`))
    .$if(state === 'replaced', (q) => q.where('replaced_on', '<=', today).where(ENDS, '=', sql<Day>`replaced_on`))
}

/** An issued document as the register shows it on a day. */
export function lineOf(norm: Norm, on: Day): NormLine {
  const { bodyId, id, title, kind, jointWith, textAt, explainedAt, repealedBecause } = norm
  const days = must(norm.days, 'the days of an issued document')
  return {
    ...{ bodyId, id, address: addressOf(norm), title, kind, jointWith, textAt, explainedAt, repealedBecause, days },
    ...{ number: must(norm.number, 'its number'), issuedOn: must(norm.issuedOn, 'its day') },
    state: normStateOn(days, on),
  }
}

/** What an officer has to do: to be reviewed, to be issued, to be assessed before it expires; of the own bodies. */
export async function normsToDo(tx: Tx, actor: Actor) {
  const bodies = bodiesOf(actor)
  if (bodies.length === 0) return { drafted: [], reviewed: [], assess: [], issued: [] }
  const rows = await norms(tx)
    .selectFrom('norms.document')
    .selectAll()
    .where(narrowNorms(tx, actor))
    .where('body_id', 'in', bodies)
    .orderBy('body_id')
    .orderBy('serial', 'desc')
    .execute()
  const all = rows.map(normOf)
  const at = (step: Norm['step']) => all.filter((one) => one.step === step)
  const issued = at('issued')
  const assess = issued.filter(({ days }) => days && isDueForAssessment(days, tx.today, normTerms()))
  return { drafted: at('drafted'), reviewed: at('reviewed'), assess, issued }
}

/** How many issued documents stand in each state today, and the years and bodies there are. */
export async function normKinds(tx: Tx) {
  const rows = await norms(tx).selectFrom('norms.document').selectAll().where(narrowNorms(tx, VISITOR)).execute()
  const lines = rows.map((row) => lineOf(normOf(row), tx.today))
  const counts = new Map<NormState, number>()
  for (const { state } of lines) counts.set(state, (counts.get(state) ?? 0) + 1)
  return {
    counts,
    years: [...new Set(lines.map(({ issuedOn }) => Number(issuedOn.slice(0, 4))))].sort((a, b) => b - a),
    bodies: [...new Set(lines.flatMap(({ bodyId, jointWith }) => [bodyId, ...jointWith]))],
  }
}
