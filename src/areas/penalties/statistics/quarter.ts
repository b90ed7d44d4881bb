import type { Day } from '#base/days.ts'

/** `2026Q4`. */
export function quarterOf(on: Day): string {
  return `${on.slice(0, 4)}Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`
}
