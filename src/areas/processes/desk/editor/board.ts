import type { Services } from 'bpmn-js/lib/Modeler.js'
import type { Lang } from '#base/text.ts'
import type { KnownThings } from './settings.ts'
import type { Words } from './words/index.ts'

/** What every part of the editor works with: the services of the canvas, the words, and what the house knows. */
export interface Board {
  readonly lang: Lang
  readonly words: Words
  readonly known: KnownThings
  /** Whether the reader may change the chart; somebody who may not can still look, compare and go through it. */
  readonly may: boolean
  /** Address of the derivation of traditional characters. */
  readonly traditional: string
  readonly get: <K extends keyof Services>(service: K) => Services[K]
}
