import { parseDay } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { latestNoticeBefore } from '#law/penalties/deadlines.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook } from '../../../clocks/index.ts'
import { staffName } from '../../../organisations/index.ts'
import { haveInvestigated, type PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import type { VerbInput } from '../shapes.ts'
import { partsNow } from '../where-on-chart.ts'

/** Working days before the hearing on which the party must know of it (行政处罚法 §64(2), §85). */
const DAYS_BEFORE = 7

/**
 * Day, place and chair of the hearing are told seven working days before it (行政处罚法 §64(2)); the chair did not
 * investigate (§64(4)). Two readings of "before" differ by a day: too late by the milder one is refused, too late by the
 * stricter one is marked in the paper (`tight`). Until it is held it may be called anew, for another day or by another
 * chair: the last call holds.
 */
export async function callHearing(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'call-hearing'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'call-hearing')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = parseDay(input.on)
  if (on === null || on <= tx.today) return refuse({ code: 'penalties.wrong-day', kind: 'invalid' })
  const { usual, strict } = latestNoticeBefore(on, DAYS_BEFORE, lawbook().calendar).answer
  if (tx.today > usual) {
    const article = { law: 'APL', article: '64(2)' }
    return refuse({ code: 'penalties.hearing-too-soon', kind: 'conflict', article, facts: { last: usual } })
  }
  if (haveInvestigated(found).includes(input.chair))
    return refuse({
      code: 'penalties.chair-investigated',
      kind: 'forbidden',
      article: { law: 'APL', article: '64(4)' },
    })
  if (found.recused.includes(input.chair))
    return refuse({ code: 'penalties.recused', kind: 'forbidden', article: { law: 'APL', article: '43' } })
  if ((await staffName(tx, input.chair)) === null) return refuse({ code: 'penalties.no-such-staff', kind: 'missing' })
  const isMoved = !(await partsNow(tx, found)).includes('hearing-notice')
  const turned = isMoved ? done(undefined) : await moveChart(tx, found, { pass: 'hearing-notice' })
  if (!turned.ok) return turned

  const tight = tx.today > strict
  return finish(tx, by, found, {
    entry: {
      kind: 'call-hearing',
      data: { hearing: on, time: input.time, open: input.open, chair: input.chair, tight },
      said: { place: input.place },
    },
    ...(turned.value ? { turned: turned.value } : {}),
    ...{
      changes: { hearing_chair: input.chair },
      told: { hearing: on, open: input.open, tight },
    },
  })
}
