/**
 * C12: mail of a person counts on the day it was posted, not on the day it arrives; so an act arriving after the due
 * day is in time if it was posted by then.
 *
 * Source: 民事诉讼法 §85 (期限届满前交邮). Unit: day numbers. Trap: only for acts of persons, never of agencies.
 */
export function actDay(arrived: number, posted: number | null): number {
  return posted !== null && posted < arrived ? posted : arrived
}
