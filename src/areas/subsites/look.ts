import { contrast, mixed } from '#base/contrast.ts'
import type { Refusal } from '#base/outcome.ts'

/** What an accent is read on: the paper of the page, white fields and cards, the band. As in `src/ui/tokens.css`. */
export const GROUNDS = { paper: '#fbfaf7', surface: '#ffffff', band: '#f3f0e8' } as const
/** Text of any size. Source: WCAG 2.2, 1.4.3 (AA). */
export const ENOUGH = 4.5
/** The soft ground of a chosen thing has this much of the accent in it. */
const SOFT = 0.09

/** A pair of colours: of links and buttons, and the deeper one under the pointer. */
export interface Look {
  readonly accent: string
  readonly accentDeep: string
}

/** The soft ground that goes with an accent. */
export function softOf({ accent }: Look): string {
  return mixed(accent, SOFT, GROUNDS.surface)
}

/** The weakest contrast of a pair on everything it is read on; white on it is the same as it on white. */
export function weakest(look: Look): number {
  const grounds = [...Object.values(GROUNDS), softOf(look)]
  return Math.min(...[look.accent, look.accentDeep].flatMap((ink) => grounds.map((ground) => contrast(ink, ground))))
}

/** Why a pair cannot be read well enough; null: it can. Contrast to one decimal, rounded down so that 4.49 is not 4.5. */
export function whyNotLook(look: Look): Refusal | null {
  const least = weakest(look)
  if (least >= ENOUGH) return null
  return { code: 'subsites.too-weak', kind: 'invalid', facts: { least: (Math.floor(least * 10) / 10).toFixed(1) } }
}

/** The style sheet of a subsite: nothing but its pair, so that every part of a page follows. */
export function styleOf(look: Look): string {
  return `:root{--civic:${look.accent};--civic-dark:${look.accentDeep};--civic-soft:${softOf(look)}}\n`
}
