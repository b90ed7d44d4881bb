import { yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { logLine } from '../../requests/index.ts'
import { asWritten } from './put-entry.ts'
import { putThing } from './put-thing.ts'

const PRECEDENCE = 25

/** Brings the index up to date with an answered request: as the public log shows it, or nothing. Never who asked. */
export async function putAnswer(tx: Tx, number: string): Promise<void> {
  const line = await logLine(tx, number)
  if (!line) return putThing(tx, 'answer', number, [])
  const { bodyId, title, answer, repliedOn } = line
  await putThing(tx, 'answer', number, [
    {
      ...{ edition: '1', bodyId, year: yearOf(repliedOn), title: asWritten(title), aliases: [], number },
      ...{ note: null, href: `/requests/log/${number}`, precedence: PRECEDENCE, shownFrom: repliedOn, shownTo: null },
      texts: [answer],
    },
  ])
}
