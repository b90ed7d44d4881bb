import { acceptHandOver } from '#areas/cases/accept-hand-over.ts'
import { completeStep } from '#areas/cases/complete-step.ts'
import { endSpecial } from '#areas/cases/end-special.ts'
import { extend } from '#areas/cases/extend.ts'
import { handOver } from '#areas/cases/hand-over.ts'
import { specialsOf, startSpecial } from '#areas/cases/start-special.ts'
import { take } from '#areas/cases/take.ts'
import type { Step } from '#areas/services/index.ts'
import { must } from '#base/assert.ts'
import type { Story } from './story.ts'
import { type Opened, type Telling, turn, whoIs } from './telling.ts'

/** The work between acceptance and decision, step by step as the edition has it, at the pace of the case. */
export function* work(telling: Telling, opened: Opened, checkedBy: number): Story {
  const { item, dice, cast } = telling
  const intake = item.steps.findIndex(({ branch }) => branch === 'intake')
  let holder = checkedBy
  let extended = false
  for (const step of item.steps.slice(intake + 1)) {
    if (step.branch === 'decision') break
    if (step.at === 'body' && holder !== opened.ref.bodyId) {
      const from = whoIs(cast, holder, 'intake')
      yield turn(dice.int(2), (tx) => handOver(tx, from, opened.ref, { toBodyId: opened.ref.bodyId }))
      yield turn(dice.int(2), (tx) => acceptHandOver(tx, whoIs(cast, opened.ref.bodyId, 'intake'), opened.ref))
      holder = opened.ref.bodyId
    }
    if (dice.chance(40)) yield turn(0, (tx) => take(tx, whoIs(cast, holder, step.role ?? 'review'), opened.ref))
    if (step.special || (step.role === 'review' && dice.chance(10))) yield* special(telling, opened, holder)
    if (telling.pace === 'stuck' && !extended && dice.chance(25)) {
      extended = true
      yield* extension(telling, opened, checkedBy)
    }
    yield* oneStep(telling, opened, holder, step)
  }
  if (holder !== opened.ref.bodyId) {
    yield turn(0, (tx) => handOver(tx, whoIs(cast, holder, 'intake'), opened.ref, { toBodyId: opened.ref.bodyId }))
    yield turn(1, (tx) => acceptHandOver(tx, whoIs(cast, opened.ref.bodyId, 'intake'), opened.ref))
  }
}

function* oneStep({ dice, cast, item, pace }: Telling, opened: Opened, holder: number, step: Step): Story {
  const officer = whoIs(cast, holder, step.wait ? 'intake' : (step.role ?? 'review'))
  const checkers =
    step.role === 'site_check'
      ? [officer.staffId, must(dice.pick(cast.others(holder, officer)), 'a second').staffId]
      : []
  const met = item.conditions.map(({ id }) => ({ id, met: true }))
  const findings = step.role === 'review' ? { conditions: met } : {}
  yield turn(daysOf(step, pace, dice.int(3)), (tx) => completeStep(tx, officer, opened.ref, { checkers, ...findings }))
}

/** Working days a step takes: within its limit, or well beyond. */
function daysOf(step: Step, pace: Telling['pace'], more: number): number {
  const { limit } = step
  const own =
    limit === null
      ? 1
      : limit.unit === 'working_days'
        ? limit.n
        : limit.unit === 'days'
          ? Math.ceil((limit.n * 5) / 7)
          : limit.unit === 'quarter_days'
            ? Math.floor(limit.n / 4)
            : 0
  if (step.wait) return own + 1
  if (pace === 'stuck') return own + 9 + more * 3
  return pace === 'slow' ? own + 2 + more : Math.max(0, Math.min(own, own - 1 + more))
}

function* special({ dice, cast, item }: Telling, opened: Opened, holder: number): Story {
  const reviewer = cast.who(holder, 'review')
  if (!reviewer) return
  const kind = dice.pick(specialsOf(item))
  const told = 3 + dice.int(15)
  yield turn(dice.int(2), (tx) => startSpecial(tx, reviewer, opened.ref, { kind, workingDays: told }))
  yield turn(Math.max(1, told - 2 + dice.int(5)), (tx) => endSpecial(tx, reviewer, opened.ref))
}

/** Only where the law lets it be extended and the case lies with the body that decides; else nothing happens. */
function* extension({ dice, cast }: Telling, opened: Opened, checkedBy: number): Story {
  if (checkedBy !== opened.ref.bodyId) return
  const head = whoIs(cast, opened.ref.bodyId, 'decide')
  const ground = dice.pick(['complex', 'other_body', 'force_majeure'])
  const workingDays = 5 + dice.int(6)
  yield {
    after: 1,
    act: async (tx) => {
      await extend(tx, head, opened.ref, { workingDays, ground }) // refused where the limit cannot be extended or has passed
    },
  }
}
