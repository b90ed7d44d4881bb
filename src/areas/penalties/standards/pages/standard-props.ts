import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Said } from '../calculator/settings.ts'
import type { StandardView } from '../contract.ts'

/** What the page of a standard and its parts are given. */
export interface StandardProps {
  readonly lang: Lang
  readonly view: StandardView & { readonly today: Day }
  readonly said: Said
  /** What exists in simplified Chinese only, in the characters of the page. */
  chinese(text: string): string
  link(path: string): string
}
