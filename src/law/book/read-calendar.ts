import { type Day, dayNumber, dayOfNumber, parseDay } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { CONFIDENCES } from './cited.ts'
import { dayAt, faultAt, fieldOf, listAt, type Node, oneOf, optional, recordAt, stringAt, wholeAt } from './node.ts'
import { type Traditional, textAt } from './read-text.ts'
import type { CalendarYear, NamedDay, Notice, Overlay } from './shape.ts'

export type Festivals = ReadonlyMap<string, Text>

/** The names of `lawbook/calendar/festivals.yaml`. */
export function readFestivals(at: Node, traditional: Traditional): Festivals {
  return new Map([...recordAt(at)].map(([key, node]) => [key, textAt(node, traditional)]))
}

/** One year of `lawbook/calendar/`: its notice, and later ones that changed it. Every day must lie in the year. */
export function readCalendarYear(at: Node, festivals: Festivals, traditional: Traditional): CalendarYear {
  const fields = recordAt(at, ['year', 'notices'])
  const year = wholeAt(fieldOf(at, fields, 'year'), 1949, 2199)
  const notices = listAt(fieldOf(at, fields, 'notices')).map((node) => readNotice(node, year, festivals, traditional))
  return { year, notices }
}

/** The days off of a region, `lawbook/calendar/overlays/`. */
export function readOverlay(at: Node, festivals: Festivals, traditional: Traditional): Overlay {
  const fields = recordAt(at, ['region', 'name', 'basis', 'confidence', 'years'])
  const years = listAt(fieldOf(at, fields, 'years')).flatMap((node) => {
    const inYear = recordAt(node, ['year', 'rest'])
    const year = wholeAt(fieldOf(node, inYear, 'year'), 1949, 2199)
    return namedDays(fieldOf(node, inYear, 'rest'), year, festivals)
  })
  return {
    region: stringAt(fieldOf(at, fields, 'region')),
    name: textAt(fieldOf(at, fields, 'name'), traditional),
    basis: textAt(fieldOf(at, fields, 'basis'), traditional),
    confidence: oneOf(fieldOf(at, fields, 'confidence'), CONFIDENCES),
    rest: years,
  }
}

function readNotice(at: Node, year: number, festivals: Festivals, traditional: Traditional): Notice {
  const fields = recordAt(at, ['title', 'number', 'date', 'confidence', 'rest', 'work'])
  return {
    title: textAt(fieldOf(at, fields, 'title'), traditional),
    number: stringAt(fieldOf(at, fields, 'number')),
    date: dayAt(fieldOf(at, fields, 'date')),
    confidence: oneOf(fieldOf(at, fields, 'confidence'), CONFIDENCES),
    rest: optional(fields.get('rest'), (node) => namedDays(node, year, festivals)) ?? [],
    work: optional(fields.get('work'), (node) => namedDays(node, year, festivals)) ?? [],
  }
}

/** `{ for: festival, days: 2026-02-15..2026-02-23 }`: each day of the span under the name of the festival. */
function namedDays(at: Node, year: number, festivals: Festivals): readonly NamedDay[] {
  return listAt(at).flatMap((node) => {
    const fields = recordAt(node, ['for', 'days'])
    const occasion = fieldOf(node, fields, 'for')
    const name = festivals.get(stringAt(occasion)) ?? faultAt(occasion, 'is no festival of festivals.yaml')
    const days = spanAt(fieldOf(node, fields, 'days'))
    if (days.some((day) => !day.startsWith(`${year}-`))) faultAt(node, `lies outside ${year}`)
    return days.map((date) => ({ date, name }))
  })
}

function spanAt(at: Node): readonly Day[] {
  const [first, last] = stringAt(at).split('..')
  const from = parseDay(first ?? '')
  const to = parseDay(last ?? first ?? '')
  if (!from || !to || to < from) return faultAt(at, 'must be a day or a span of days such as 2026-05-01..2026-05-05')
  const start = dayNumber(from)
  return Array.from({ length: dayNumber(to) - start + 1 }, (_, offset) => dayOfNumber(start + offset))
}
