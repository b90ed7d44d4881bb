import { forward, grant, refuseCase } from '#areas/cases/decide.ts'
import { deliver } from '#areas/cases/deliver.ts'
import { must } from '#base/assert.ts'
import type { Story } from './story.ts'
import { type Opened, type Telling, turn, whoIs } from './telling.ts'

/** The decision and its delivery. */
export function* finish({ dice, cast, item, pace }: Telling, opened: Opened): Story {
  const body = opened.ref.bodyId
  const head = whoIs(cast, body, 'decide')
  const days = item.promised === 0 ? 0 : pace === 'brisk' ? dice.int(2) : 2 + dice.int(4)
  const nothing = { grounds: [], reasons: '' }
  if (item.escalated) {
    yield turn(days, (tx) => forward(tx, head, opened.ref, nothing))
    return
  }
  if (dice.chance(9)) {
    const condition = must(dice.pick(item.conditions), 'condition').id
    yield turn(days, (tx) =>
      refuseCase(tx, head, opened.ref, { grounds: [condition], reasons: '经审查，不符合上述条件。' }),
    )
  } else yield turn(days, (tx) => grant(tx, head, opened.ref, nothing))
  const clerk = cast.who(body, 'deliver') ?? whoIs(cast, body, 'intake')
  const how = item.result.electronic ? 'electronic' : dice.pick(['counter', 'post'] as const)
  const wait = item.promised === 0 ? 0 : dice.chance(4) ? 12 : dice.int(6)
  yield turn(wait, (tx) => deliver(tx, clerk, opened.ref, { how }))
}
