import type { Brought } from '#areas/catalogue/index.ts'
import type { Body } from '#areas/organisations/index.ts'
import { addDays, type Day, day } from '#base/days.ts'
import { obligationsOf } from '#law/catalogue/obligations-of.ts'
import { endedPeriods } from '#law/catalogue/periods.ts'
import type { Catalogue, CatalogueStandard } from '#law/catalogue/standard.ts'
import { type Dice, diceOf } from './dice.ts'
import { entryWords } from './entry-words.ts'

/** Over how many days the entries of the earlier catalogue are spread. */
const DAYS = 730

/**
 * What the earlier catalogue of the demo county held: most of what stands for good, the periods that were told, and the
 * rest of `count` in things that happen again and again. Some of it came late, some lacks elements, some is withheld; one
 * in sixteen of what stands for good was never published at all. The same for the same seed and day.
 */
export function broughtEntries(
  bodies: readonly Body[],
  catalogue: Catalogue,
  { count, seed, today }: { readonly count: number; readonly seed: number; readonly today: Day },
): readonly Brought[] {
  const owing = bodies.flatMap((body) =>
    obligationsOf({ kind: body.kind, level: body.level, regime: body.regime }, catalogue, today).map((standard) => ({
      body,
      standard,
    })),
  )
  const since = addDays(today, -DAYS)
  const dice = diceOf(seed)
  const held: Brought[] = []
  for (const { body, standard } of owing) {
    if (standard.occasion === 'event') continue
    const occasions =
      standard.occasion === 'standing'
        ? ['standing']
        : endedPeriods(standard.occasion, since, today).map(({ name }) => name)
    for (const occasion of occasions)
      if (!dice.chance(6)) held.push(entryOf(dice, body, standard, occasion, startOf(dice, occasion, since), today))
  }
  const again = owing.filter(({ standard }) => standard.occasion === 'event')
  while (held.length < count && again.length > 0) {
    const { body, standard } = dice.pick(again)
    held.push(entryOf(dice, body, standard, null, addDays(since, dice.int(DAYS - 40)), today))
  }
  return held
}

/** A period is told after it is over; its quarter or year stands in its name. */
function startOf(dice: Dice, occasion: string, since: Day): Day {
  if (occasion === 'standing') return addDays(since, dice.int(DAYS - 100))
  const quarter = Number(/Q(\d)$/.exec(occasion)?.[1] ?? 4)
  return day(`${occasion.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`)
}

function entryOf(
  dice: Dice,
  body: Body,
  standard: CatalogueStandard,
  occasion: string | null,
  formedOn: Day,
  today: Day,
): Brought {
  const late = dice.chance(9)
  const after = late ? 31 + dice.int(60) : 1 + dice.int(4)
  const planned = addDays(formedOn, after)
  const isWithheld = standard.way !== 'on_request' && dice.chance(2)
  const lacking = dice.chance(7) ? dice.int(standard.elements.length) : -1
  const attribute = isWithheld ? 'withheld' : standard.way === 'on_request' ? 'on_request' : 'proactive'
  const { title, text } = entryWords(body, standard, occasion, formedOn)
  return {
    ...{ bodyId: body.number, standardId: standard.id, occasion, title, attribute, formedOn, expiresOn: null },
    ground: isWithheld ? dice.pick(['third_party', 'process_information', 'enforcement_file'] as const) : null,
    reason: isWithheld
      ? '经审查，公开会损害第三方合法权益或者影响正在进行的工作。'
      : attribute === 'on_request'
        ? '仅供申请人申请获取。'
        : null,
    elements: standard.elements.map((name, i) => ({ name, text: i === lacking ? '' : text(name) })),
    publishedOn: planned < today ? planned : today,
  }
}
