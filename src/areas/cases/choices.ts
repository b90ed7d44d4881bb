import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { textOfName } from '#platform/words/text-of-name.ts'
import { knownChart } from '../processes/index.ts'
import { factsToTell } from './asked-facts.ts'
import type { Choices } from './contract.ts'
import { waysUp } from './hand-over.ts'
import { extendGrounds, type Ground, secondNoticeGrounds, terminateGrounds } from './life-lists.ts'
import { worksAt } from './open-steps.ts'
import type { Parts } from './parts.ts'
import { bodyName } from './shown.ts'
import { staffOfHolder } from './staff-of-holder.ts'
import { specialsOf } from './start-special.ts'
import { stepAt } from './steps.ts'

/** The closed lists behind every form of the desk: the edition's own, and the published grounds. */
export async function choicesOf(tx: Tx, actor: Actor, parts: Parts, cameFrom: number | null): Promise<Choices> {
  const { found, item, names } = parts
  const up = found.onTheWayTo === null ? waysUp(found) : []
  return {
    materials: item.materials.filter(({ from }) => from === null).map(({ id, name }) => ({ id, name })),
    conditions: item.conditions.map(({ id, says }) => ({ id, text: says })),
    specials: specialsOf(item),
    handOverTo: up.map((bodyId) => ({ bodyId, name: bodyName(parts, bodyId) })),
    rightBodies: [...names.bodies.values()]
      .filter(({ id }) => id !== found.bodyId)
      .map(({ id, name }) => ({ bodyId: id, name })),
    secondNoticeGrounds: found.corrections > 0 ? secondNoticeGrounds().map(said) : [],
    terminateGrounds: terminateGrounds(found.state).map(said),
    extendGrounds: extendGrounds().map(said),
    siteCheckers: await staffOfHolder(tx, found.holderBodyId),
    openSteps: await openStepsOf(tx, actor, parts),
    returnTo: cameFrom === null ? null : { bodyId: cameFrom, name: bodyName(parts, cameFrom) },
  }
}

/** The open steps of the reader's posts, with the facts the chart asks at each. */
async function openStepsOf(tx: Tx, actor: Actor, { found, item, steps }: Parts): Promise<Choices['openSteps']> {
  if (found.chartHash === null) return []
  const { chart } = await knownChart(tx, found.chartHash)
  return steps
    .filter(({ done_on }) => done_on === null)
    .flatMap(({ no }) => stepAt(item, no) ?? [])
    .filter((step) => worksAt(actor, found, step))
    .map(({ id, does }) => ({
      ...{ id, name: does },
      facts: factsToTell(chart, id).map(({ name, says, type, values }) => ({
        ...{ name, type, values },
        says: textOfName(says ?? { 'zh-Hans': name }),
      })),
    }))
}

function said({ key, text }: Ground): { readonly key: string; readonly text: Text } {
  return { key, text }
}
