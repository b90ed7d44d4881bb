import type { Day } from '#base/days.ts'

/** The calendar year of a day: reports run from 1 January to 31 December (政府信息公开条例 §49). */
export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}
