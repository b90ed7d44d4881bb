import type { Finding } from '#law/flows/lint.ts'
import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'

const TYPE = 'finding'
const MARKS = { error: 'has-error', warning: 'has-warning' } as const

/** Marks on the sheet what lint speaks of: a border, and a sign at its corner for those who see no colours. */
export function markFindings({ get, words }: Board, findings: readonly Finding[]): void {
  const [canvas, overlays, registry] = [get('canvas'), get('overlays'), get('elementRegistry')]
  overlays.remove({ type: TYPE })
  for (const { id } of registry.filter(() => true))
    for (const mark of Object.values(MARKS)) canvas.removeMarker(id, mark)
  for (const [id, found] of Map.groupBy(findings, ({ elements }) => elements[0] ?? '')) {
    const element = registry.get(id)
    if (!element || element.parent === undefined) continue
    const severity = found.some((each) => each.severity === 'error') ? 'error' : 'warning'
    canvas.addMarker(id, MARKS[severity])
    overlays.add(id, TYPE, {
      position: { top: -10, left: -10 },
      html: make('span', { class: `sign ${severity}`, title: words.foundHere(found.length) }, '!'),
    })
  }
}
