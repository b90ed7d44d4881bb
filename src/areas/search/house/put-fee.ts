import { day, yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { feeIds, publicFee } from '../../fees/index.ts'
import { asWritten } from './put-entry.ts'
import { putThing } from './put-thing.ts'

const PRECEDENCE = 10
/** What is charged no more is found among the last. */
const OVER = 60
/** An edition whose first day the list does not know holds since before every day. */
const EVER = day('1900-01-01')

/** Brings the index up to date with all fees: the list of the lawbook was taken in. */
export async function putFees(tx: Tx): Promise<void> {
  for (const id of await feeIds(tx)) await putFee(tx, id)
}

/** Brings the index up to date with a fee: what is charged, and what no longer is, with how much and on what basis. */
export async function putFee(tx: Tx, id: string): Promise<void> {
  const fee = await publicFee(tx, id)
  if (!fee) return putThing(tx, 'fee', id, [])
  await putThing(
    tx,
    'fee',
    id,
    fee.editions.map(({ number, name, state, from, to, line, says }) => ({
      ...{
        edition: String(number),
        bodyId: fee.bodyId,
        year: from && yearOf(from),
        title: asWritten(name),
        aliases: [],
      },
      ...{ number: null, note: line, href: `/fees/${id}`, shownFrom: from ?? EVER, shownTo: to },
      ...{ precedence: state === 'charged' ? PRECEDENCE : OVER, texts: [says.join('\n')] },
    })),
  )
}
