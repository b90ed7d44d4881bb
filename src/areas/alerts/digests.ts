import { must } from '#base/assert.ts'
import { clockTime } from '#base/days.ts'
import type { Task } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { putLetter } from '#platform/mail/put-letter.ts'
import { aboutOf, alerts, openAlert, writerOf } from './alert-rows.ts'
import { FROM_HOUR } from './contract.ts'
import { digestLetter, MOST_NEWS } from './letters.ts'
import { newsOf } from './subject.ts'

const KIND = 'alerts.digest'
const AT_ONCE = 200

/** Puts the letter of the day in hand for every confirmed alert, once a day each, from seven in the morning. */
export async function queueDigests(tx: Tx): Promise<void> {
  if (clockTime(tx.at) < FROM_HOUR) return
  const due = alerts(tx)
    .selectFrom('alerts.alert')
    .select('id')
    .where('confirmed_at', 'is not', null)
    .where('told_before', '<', tx.today)
    .where((eb) => eb.or([eb('queued_on', 'is', null), eb('queued_on', '<', tx.today)]))
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
  const queued = await alerts(tx)
    .updateTable('alerts.alert')
    .set({ queued_on: tx.today })
    .where('id', 'in', due)
    .returning('id')
    .execute()
  if (queued.length === 0) return
  const { id: bodyId } = await writerOf(tx)
  for (const { id } of queued) await enqueue(tx, { kind: KIND, bodyId, data: { id } })
}

/**
 * Writes one letter of the day: what is new on the whole days since the last one, up to yesterday, so that each day
 * stands in exactly one letter. Nothing new: no letter. Done twice, the second finds every day told.
 */
export const digestTask: Task = {
  kind: KIND,
  run: async (tx, data, bodyId) => {
    const row = await alerts(tx)
      .selectFrom('alerts.alert')
      .selectAll()
      .where('id', '=', String(data['id']))
      .forUpdate()
      .executeTakeFirst()
    if (!row || row.told_before === null || row.told_before >= tx.today) return // ended meanwhile, or told already
    const alert = openAlert(tx, row)
    const span = { from: must(alert.toldBefore, 'day of confirmation'), before: tx.today }
    const news = await newsOf(tx, alert.lang, alert.subject, span, MOST_NEWS + 1)
    await alerts(tx).updateTable('alerts.alert').set({ told_before: tx.today }).where('id', '=', alert.id).execute()
    if (news.length === 0) return
    const letter = await digestLetter(tx, alert, news, span)
    await putLetter(tx, { bodyId, kind: KIND, about: aboutOf(alert.id), letter })
  },
}
