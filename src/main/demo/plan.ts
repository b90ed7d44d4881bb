import { lawbook } from '#areas/clocks/index.ts'
import { type Item, type OneThing, readItems, readOneThings } from '#areas/services/index.ts'
import { must } from '#base/assert.ts'
import { addDays, type Day, dayNumber } from '#base/days.ts'
import { isWorkingDay } from '#law/calendar/ask.ts'
import type { Cast } from './cast.ts'
import { type Dice, diceOf } from './dice.ts'
import { jointCase } from './joint-case.ts'
import { keptApart } from './lanes.ts'
import { type Beginning, oneCase } from './one-case.ts'
import type { Planned } from './tell-stories.ts'
import { applicantOf, type Telling } from './telling.ts'

/** Over how many days the cases are spread; one in five begins within the last thirty, so that queues are full. */
const DAYS = 730
const RECENT = 30
/** In every county a few items make up much of the work; food licences come twice as often as the others. Per cent. */
const WANTED = ['si009', 'si009', 'si001', 'si012', 'si014', 'si048']
const WANTED_SHARE = 40
/** How many bodies joint handling may tie together; the rest of the county is told side by side. */
const TIED = 5

/** The cases of the demo county: the same for the same seed, day and number. One in forty is joint. */
export function planCases(seed: number, cast: Cast, count: number, today: Day): readonly Planned[] {
  const items = readItems().filter((item) => item.body !== 'village' && canBeTold(item, cast))
  const wanted = WANTED.flatMap((id) => items.filter((item) => item.id === id))
  const partsOf = (thing: OneThing) =>
    thing.items.flatMap((id) => items.find((one) => one.id === id && plain(one)) ?? [])
  const bodiesOf = (thing: OneThing) => partsOf(thing).map((item) => cast.numberOf(item.body))
  const things = keptApart(
    readOneThings().filter((thing) => partsOf(thing).length >= 2),
    bodiesOf,
    TIED,
  )
  const planned = Array.from({ length: count }, (_, i) => {
    const dice = diceOf(seed + i * 7919)
    const on = openDay(dice, today)
    const joint = dice.chance(2.5) ? dice.pick(things) : null
    const parts = joint ? partsOf(joint).slice(0, 4) : []
    const telling = tellingOf(dice, cast, parts[0] ?? dice.pick(dice.chance(WANTED_SHARE) ? wanted : items), i)
    const bodies = parts.map((item) => cast.numberOf(item.body))
    if (joint) return { on, dice, bodies, mandated: false, story: jointCase(telling, joint, parts) }
    const beginning = beginningOf(dice, cast, telling.item)
    const deciding = decidingBody(cast, telling.item, beginning)
    return { on, dice, bodies: [deciding], mandated: 'village' in beginning, story: oneCase(telling, beginning) }
  })
  return planned.sort((a, b) => (a.on < b.on ? -1 : 1))
}

function decidingBody(cast: Cast, item: Item, beginning: Beginning): number {
  if (item.body !== 'township') return cast.numberOf(item.body)
  return 'village' in beginning ? beginning.checking : must(beginning.township, 'township')
}

function tellingOf(dice: Dice, cast: Cast, item: Item, i: number): Telling {
  const drawn = dice.int(100)
  return {
    dice,
    cast,
    item,
    pace: drawn < 84 ? 'brisk' : drawn < 94 ? 'slow' : 'stuck',
    applicant: applicantOf(i + 1000),
  }
}

function beginningOf(dice: Dice, cast: Cast, item: Item): Beginning {
  const inTownship = checkedInTownship(item) || item.body === 'township'
  if (item.agent && dice.chance(inTownship ? 60 : 25)) {
    const villager = dice.int(cast.villagers.length)
    const village = cast.numberOf(must(cast.villagers[villager], 'villager').village)
    const township = cast.numberOf(must(cast.bodies.get(village)?.parent, 'township'))
    return {
      way: dice.chance(55) ? 'carried' : 'agent',
      village,
      villager,
      checking: inTownship ? township : cast.numberOf(item.body),
    }
  }
  const townships = [...cast.bodies.values()].filter(({ level }) => level === 'township')
  return { way: dice.chance(60) ? 'online' : 'counter', township: inTownship ? dice.pick(townships).number : null }
}

/** Whether the township takes an item in before the county decides. */
function checkedInTownship(item: Item): boolean {
  return item.steps.some((step) => step.at === 'township' && step.role === 'intake')
}

/** Joint handling is told for items that one county body does alone. */
function plain(item: Item): boolean {
  return item.body !== 'township' && !checkedInTownship(item) && !item.escalated
}

/** Whether every duty of the item's steps is held where the step is done. */
function canBeTold(item: Item, cast: Cast): boolean {
  const townships = [...cast.bodies.values()].filter(({ level }) => level === 'township').map(({ number }) => number)
  const county = item.body === 'township' ? townships : [cast.numberOf(item.body)]
  const has = (bodies: readonly number[], role: Parameters<Cast['who']>[1]) =>
    bodies.every((id) => cast.who(id, role) !== null)
  return (
    has(county, 'intake') &&
    has(county, 'decide') &&
    item.steps.every(
      ({ at, role, wait }) =>
        wait || role === null || at === 'village' || has(at === 'township' ? townships : county, role),
    )
  )
}

function openDay(dice: Dice, today: Day): Day {
  const back = dice.chance(20) ? dice.int(RECENT) : dice.int(DAYS)
  let on = addDays(today, -back)
  while (!isWorkingDay(lawbook().calendar, dayNumber(on))) on = addDays(on, -1)
  return on
}
