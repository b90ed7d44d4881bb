import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { extensionsOf, saidBy, setExtension } from '../extensions.ts'
import type { Subject } from '../subject.ts'
import { lineField } from './field.ts'
import { traditionalOf } from './traditional.ts'

/** The name in Chinese and English; the traditional one is derived and only shown. `of` says whose, where it is two. */
export function nameSection(board: Board, subject: Subject, of: 'pool' | null = null): HTMLElement {
  const { words } = board
  const english = extensionsOf(subject.of, 'gk:Says').find(isEnglish)
  return make(
    'section',
    {},
    of && make('h3', {}, words.pool),
    lineField({
      key: `${of ?? ''}name`,
      label: words.fields.name,
      value: String(subject.of.get(isNote(subject) ? 'text' : 'name') ?? ''),
      set: (name) => rename(board, subject, name),
    }),
    make('p', { class: 'hint' }, words.traditional, ' ', traditionalOf(board, subject.of)),
    lineField({
      key: `${of ?? ''}name-en`,
      label: words.fields.nameEn,
      value: saidBy(english, 'words') ?? '',
      set: (said) =>
        setExtension(board, subject, 'gk:Says', { lang: 'en', words: said === '' ? undefined : said }, isEnglish),
    }),
  )
}

function isEnglish(says: { get(name: string): unknown }): boolean {
  return says.get('lang') === 'en'
}

function isNote({ of }: Subject): boolean {
  return of.$type === 'bpmn:TextAnnotation'
}

function rename({ get }: Board, { drawn, of }: Subject, name: string): void {
  const modeling = get('modeling')
  if (of === drawn.businessObject && of.$type !== 'bpmn:Process') modeling.updateLabel(drawn, name)
  else modeling.updateModdleProperties(drawn, of, { name: name === '' ? undefined : name })
}
