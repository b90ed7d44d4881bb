import { type Day, parseDay } from '#base/days.ts'
import { isUuid } from '#base/ids.ts'

/** Where a page of a list ended: the sort day and the id of its last row. */
export interface Cursor {
  readonly day: Day
  readonly id: string
}

/** The cursor as it stands in an address. */
export function cursorOf(day: Day | null, id: string): string {
  return `${day ?? ''}_${id}`
}

/** The cursor of an address, or null when it is none: the list then begins at its beginning. */
export function readCursor(text: string): Cursor | null {
  const [left = '', id = ''] = text.split('_')
  const day = parseDay(left)
  return day && isUuid(id) ? { day, id } : null
}
