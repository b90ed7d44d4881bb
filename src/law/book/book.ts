import { bug, must } from '#base/assert.ts'
import { type Calendar, makeCalendar } from '../calendar/calendar.ts'
import type { CalendarYear, LightThreshold, Limit, Names, Overlay, Source } from './shape.ts'

/** What a lawbook says, read and checked, with the hash of its files. */
export interface BookParts {
  readonly edition: string
  readonly sources: ReadonlyMap<string, Source>
  readonly years: readonly CalendarYear[]
  readonly overlays: readonly Overlay[]
  readonly limits: readonly Limit[]
  readonly names: Names
  readonly lights: readonly LightThreshold[]
}

/**
 * One edition of the lawbook, ready to reason with. Nothing in it changes: a new calendar or limit is a new book with
 * another `edition`, and clocks say under which they were computed.
 */
export interface Book {
  readonly edition: string
  readonly sources: ReadonlyMap<string, Source>
  readonly limits: ReadonlyMap<string, Limit>
  readonly names: Names
  readonly lights: readonly LightThreshold[]
  readonly years: readonly CalendarYear[]
  readonly overlays: ReadonlyMap<string, Overlay>
  readonly calendar: Calendar
  /** The calendar with the days off of a region laid over it; made once per region. */
  readonly calendarOf: (region: string) => Calendar
}

/** The book of checked parts (see `checkBook`). */
export function makeBook(parts: BookParts): Book {
  const overlays = new Map(parts.overlays.map((overlay) => [overlay.region, overlay]))
  const regional = new Map<string, Calendar>()
  const { edition, sources, names, lights, years } = parts
  return Object.freeze({
    edition,
    sources,
    names,
    lights,
    years,
    overlays,
    limits: new Map(parts.limits.map((limit) => [limit.id, Object.freeze(limit)])),
    calendar: makeCalendar(years),
    calendarOf: (region: string) => {
      const made = regional.get(region) ?? makeCalendar(years, must(overlays.get(region), `overlay ${region}`))
      regional.set(region, made)
      return made
    },
  })
}

/** The rule with this id; an unknown one is a bug. For strange input ask `book.limits` first. */
export function ruleOf(book: Book, id: string): Limit {
  return book.limits.get(id) ?? bug(`no rule ${id}`)
}
