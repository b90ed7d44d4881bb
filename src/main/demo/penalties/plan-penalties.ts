import { lawbook } from '#areas/clocks/index.ts'
import { addDays, type Day, dayNumber } from '#base/days.ts'
import { isWorkingDay } from '#law/calendar/ask.ts'
import type { Cast } from '../cast.ts'
import { type Dice, diceOf } from '../dice.ts'
import type { Planned } from '../tell-stories.ts'
import { ordinaryCase } from './ordinary-case.ts'
import { peopleOf } from './people.ts'
import { spotCase } from './spot-case.ts'
import { Told } from './telling.ts'
import { ON_THE_SPOT, VIOLATIONS, type Violation } from './violations.ts'

/** Over how many days the cases are spread: from the first adoptions of standards to today. */
const DAYS = 345
/** Per cent of cases decided on the spot. */
const SPOT_SHARE = 20

/** The penalty cases of the demo county: the same for the same seed, day and number. */
export function planPenalties(seed: number, cast: Cast, count: number, today: Day): readonly Planned[] {
  const chosen = VIOLATIONS.flatMap((violation) => Array<Violation>(violation.share).fill(violation))
  const planned = Array.from({ length: count }, (_, no) => {
    const dice = diceOf(seed + 400_000 + no * 104_729)
    const spot = dice.chance(SPOT_SHARE)
    const violation = spot ? ON_THE_SPOT : dice.pick(chosen)
    const people = peopleOf(cast, violation.body)
    const telling = { dice, people, violation, no, told: new Told() }
    const story = spot ? spotCase(telling) : ordinaryCase(telling)
    return { on: openDay(dice, today), dice, bodies: [people.bodyId], mandated: false, story }
  })
  return planned.sort((a, b) => (a.on < b.on ? -1 : 1))
}

function openDay(dice: Dice, today: Day): Day {
  let on = addDays(today, -dice.int(DAYS))
  while (!isWorkingDay(lawbook().calendar, dayNumber(on))) on = addDays(on, -1)
  return on
}
