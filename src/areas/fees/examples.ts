import { settleExamples } from '#areas/organisations/examples.ts'
import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import type { FeeWritten } from './contract.ts'
import { readFees } from './read-fees.ts'
import { settleFees } from './settle-fees.ts'

/** Settles the example county and its list of fees. */
export async function settledFees(db: Db, moment: Moment): Promise<void> {
  await inTransaction(db, moment, async (tx) => {
    await settleExamples(tx)
    return settleFees(tx, { kind: 'machine', name: 'test' }, readFees())
  }).then(accepted)
}

/** The replacement identity card at half its price, from the day of the transaction. */
export function cheaperCard(tx: Pick<Tx, 'today'>, more: Partial<FeeWritten> = {}): FeeWritten {
  return {
    ...{ name: '居民身份证工本费(丢失补领、损坏换领)', state: 'charged', from: tx.today },
    standard: { fen: 2000, unit: '元/证' },
    ...{ payer: '申领人', treasury: 'local', basis: ['发改价格〔2003〕2322号'], document: null, roundNo: null },
    ...{ note: null, source: '测试', checked: true, ...more },
  }
}
