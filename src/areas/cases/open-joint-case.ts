import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { CaseRef } from './case.ts'
import type { Receipt, SubmitInput } from './contract.ts'
import { oneThingOf } from './joint.ts'
import { submit } from './submit.ts'

/**
 * Joint handling (並聯審批): one form, one set of materials, a case for each item, side by side under one legal clock
 * (行政许可法 §§26, 42). The first item given leads; the receipt is the lead's.
 */
export async function openJointCase(
  tx: Tx,
  by: Actor,
  group: string,
  inputs: readonly SubmitInput[],
): Promise<Outcome<Receipt>> {
  const thing = oneThingOf(group)
  const items = inputs.map(({ itemId }) => itemId)
  const fits =
    thing && items.length >= 2 && new Set(items).size === items.length && items.every((id) => thing.items.includes(id))
  if (!fits) return refuse({ code: 'cases.no-such-joint-handling', kind: 'invalid', facts: { group } })

  let lead: (CaseRef & { readonly receipt: Receipt }) | null = null
  for (const input of inputs) {
    const opened: Outcome<Receipt> = await submit(tx, by, input, {
      group,
      lead: lead && { bodyId: lead.bodyId, id: lead.id },
    })
    if (!opened.ok) return opened
    lead ??= { bodyId: opened.value.bodyId, id: opened.value.id, receipt: opened.value }
  }
  return done(must(lead, 'lead').receipt)
}
