import type { ReactElement } from 'react'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** What a drawn chart may show, in the order of the key. */
export const KEY_ENTRIES = [
  'step',
  'decision',
  'end',
  'risk',
  'clock',
  'figures',
  'here',
  'added',
  'removed',
  'changed',
] as const
export type KeyEntry = (typeof KEY_ENTRIES)[number]

/** What the shapes of a drawn chart mean: only those that occur in it. */
export function ChartKey({ lang, shown }: { readonly lang: Lang; readonly shown: readonly KeyEntry[] }) {
  const words = wordsOf(lang).chart.key
  return (
    <ul className="key">
      {KEY_ENTRIES.filter((entry) => shown.includes(entry)).map((entry) => (
        <li key={entry}>
          {SHAPES[entry]}
          {words[entry]}
        </li>
      ))}
    </ul>
  )
}

const SHAPES: Readonly<Record<KeyEntry, ReactElement | null>> = {
  step: box('k-step', 2),
  decision: box('k-decision', 2),
  end: box('k-end', 6),
  risk: (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <path className="k-risk" d="M9 1l8 8-8 8-8-8z" />
    </svg>
  ),
  clock: (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <circle className="k-step" cx="9" cy="9" r="7.5" />
      <path className="k-hand" d="M9 4.5V9l3 2" />
    </svg>
  ),
  figures: null,
  here: box('k-here', 2),
  added: box('k-added', 2),
  removed: box('k-removed', 2),
  changed: box('k-changed', 2),
}

function box(className: string, radius: number) {
  return (
    <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false">
      <rect className={className} x="1.5" y="2.5" width="19" height="11" rx={radius} />
    </svg>
  )
}
