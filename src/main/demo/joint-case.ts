import { accept } from '#areas/cases/accept.ts'
import { extend } from '#areas/cases/extend.ts'
import { jointCases } from '#areas/cases/joint.ts'
import { openJointCase } from '#areas/cases/open-joint-case.ts'
import type { Item, OneThing } from '#areas/services/index.ts'
import { must } from '#base/assert.ts'
import { accepted, done } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { finish } from './finish.ts'
import type { Story } from './story.ts'
import { bring, Opened, type Telling, turn, whoIs } from './telling.ts'
import { work } from './work.ts'

/** Joint handling: one application, its items side by side under one clock. The cases of the others are told in turn. */
export function* jointCase(telling: Telling, thing: OneThing, items: readonly Item[]): Story {
  const { dice, cast, applicant } = telling
  const all: { readonly telling: Telling; readonly opened: Opened }[] = items.map((item) => ({
    telling: { ...telling, item },
    opened: new Opened(),
  }))
  const inputs = items.map((item) => ({
    itemId: item.id,
    channel: 'online' as const,
    applicant,
    form: { note: '一件事' },
    materials: bring(item, 0, false),
  }))
  const [lead] = all
  if (!lead) return
  yield turn(0, async (tx: Tx) => {
    const receipt = accepted(await openJointCase(tx, VISITOR, thing.id, inputs))
    const refs = await jointCases(tx, receipt)
    for (const { telling: one, opened } of all) opened.set(must(refs.get(one.item.id), one.item.id))
    return done(receipt)
  })
  yield turn(dice.int(3), (tx) => accept(tx, whoIs(cast, lead.opened.ref.bodyId, 'intake'), lead.opened.ref))
  if (dice.chance(12)) {
    const head = whoIs(cast, cast.numberOf('gov'), 'decide')
    yield turn(1, (tx) => extend(tx, head, lead.opened.ref, { workingDays: 10 + dice.int(6), ground: 'other_body' }))
  }
  for (const one of all) {
    yield* work(one.telling, one.opened, one.opened.ref.bodyId)
    yield* finish(one.telling, one.opened)
  }
}
