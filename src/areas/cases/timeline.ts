import type { Article } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { postLines, staffName } from '../organisations/index.ts'
import type { CaseRef } from './case.ts'
import type { TimelineEntry } from './contract.ts'
import { LIFE, type Move } from './life.ts'

const MOVE_OF: Readonly<Record<string, Move>> = {
  'case.collected': 'collect',
  'case.submitted': 'submit',
  'case.correction_asked': 'ask-correction',
  'case.correction_handed_in': 'hand-in-correction',
  'case.accepted': 'accept',
  'case.deemed_accepted': 'deem-accepted',
  'case.not_accepted': 'not-accept',
  'case.step_completed': 'complete-step',
  'case.special_started': 'start-special',
  'case.special_ended': 'end-special',
  'case.extended': 'extend',
  'case.granted': 'grant',
  'case.refused': 'refuse',
  'case.forwarded': 'forward',
  'case.delivered': 'deliver',
}

/**
 * The history of a case from the journal, newest first. `bodies`: those it came through, for
 * the names of posts; `inside`: with the names of staff, for the desk only.
 */
export async function timelineOf(
  tx: Tx,
  ref: CaseRef,
  bodies: readonly number[],
  inside: boolean,
): Promise<readonly TimelineEntry[]> {
  const facts = await factsOf(tx, ref.bodyId, { kind: 'case', id: ref.id })
  const posts = await postNames(tx, bodies)
  const people = new Map<string, string>()
  if (inside) {
    for (const id of new Set(facts.flatMap(({ by }) => (by.kind === 'officer' && by.id ? [by.id] : []))))
      people.set(id, (await staffName(tx, id)) ?? '')
  }
  return facts
    .map((fact) => ({
      ...{ at: fact.at, on: fact.on, type: fact.type, data: fact.data },
      by: {
        kind: fact.by.kind,
        post: fact.by.post ? (posts.get(fact.by.post) ?? null) : null,
        staffName: fact.by.kind === 'officer' && fact.by.id ? (people.get(fact.by.id) ?? null) : null,
      },
      article: articleOf(fact.type),
      turnsClock: fact.type === 'case.special_started' || fact.type === 'case.special_ended',
      counted: typeof fact.data['counted'] === 'number' ? fact.data['counted'] : null,
    }))
    .reverse()
}

function articleOf(type: string): Article | null {
  const move = MOVE_OF[type]
  return move ? LIFE[move].article : null
}

/** The names of the posts of these bodies, by code: a code stands once in the whole county. */
async function postNames(tx: Tx, bodies: readonly number[]): Promise<ReadonlyMap<string, Text>> {
  const names = new Map<string, Text>()
  for (const bodyId of bodies) for (const { code, name } of await postLines(tx, bodyId, tx.today)) names.set(code, name)
  return names
}
