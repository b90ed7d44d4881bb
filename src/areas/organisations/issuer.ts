import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { BodyLine } from './contract.ts'
import { chainAbove } from './queries.ts'

/**
 * The body that signs a document, and the government above it, which decides when somebody turns against it
 * (行政复议法 §24); null: none above it is known here.
 */
export async function issuerOf(
  tx: Tx,
  bodyId: number,
): Promise<{ readonly body: BodyLine; readonly reviewedBy: BodyLine | null }> {
  const chain = await chainAbove(tx, bodyId)
  const body = must(chain[0], 'issuing body')
  return { body, reviewedBy: chain.find(({ kind, id }) => kind === 'gov' && id !== body.id) ?? null }
}
