import type { Finding } from '#law/flows/lint.ts'
import type { Board } from '../board.ts'
import { replaceKeepingFocus } from '../dom/keep-focus.ts'
import { make } from '../dom/make.ts'
import { focusOn } from '../focus-on.ts'

/** What lint says, what forbids publication first; each leads to its place on the sheet and in the panel. */
export function showFindings(board: Board, place: HTMLElement, findings: readonly Finding[]): void {
  const { words, lang } = board
  const inOrder = [...findings].sort((one, other) => one.severity.localeCompare(other.severity))
  const lines = inOrder.map((finding) =>
    make(
      'li',
      { class: finding.severity },
      make('span', { class: finding.severity === 'error' ? 'tag red' : 'tag amber' }, words.severity[finding.severity]),
      ' ',
      make(
        'button',
        {
          type: 'button',
          class: 'btn link',
          'data-key': `finding-${finding.code}-${finding.elements.join('-')}`,
          onclick: () => focusOn(board, finding.elements[0] ?? null),
        },
        finding.sentence[lang],
      ),
    ),
  )
  replaceKeepingFocus(
    place,
    make('p', { class: 'quiet' }, findings.length === 0 ? words.noFindings : words.checkLead),
    make('ul', { class: 'list' }, lines),
  )
}
