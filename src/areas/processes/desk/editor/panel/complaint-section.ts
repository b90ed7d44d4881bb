import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { extensionsOf, saidBy, setExtension } from '../extensions.ts'
import type { Subject } from '../subject.ts'
import { lineField } from './field.ts'

/** How to complain about whoever runs the chart. */
export function complaintSection(board: Board, subject: Subject): HTMLElement {
  const { words } = board
  const [complaint] = extensionsOf(subject.of, 'gk:Complaint')
  const line = (name: string, label: string) =>
    lineField({
      key: `complaint-${name}`,
      label,
      value: saidBy(complaint, name) ?? '',
      set: (said) => setExtension(board, subject, 'gk:Complaint', { [name]: said === '' ? undefined : said }),
    })
  return make(
    'section',
    {},
    make('h3', {}, words.complaint),
    line('telephone', words.fields.telephone),
    line('way', words.fields.way),
    line('wayEn', words.fields.wayEn),
  )
}
