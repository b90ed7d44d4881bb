import type { Board } from '../board.ts'
import { make } from '../dom/make.ts'
import { extensionsOf, saidBy, setExtension } from '../extensions.ts'
import type { Subject } from '../subject.ts'
import { choiceField, linesField, tickField } from './field.ts'
import { choicesOf, none } from './listed.ts'

/** What a step is in the life of a case, in a sentence, and how its time counts. */
export function stepSection(board: Board, subject: Subject): HTMLElement {
  const { words } = board
  const [step] = extensionsOf(subject.of, 'gk:Step')
  const set = (properties: Readonly<Record<string, unknown>>) => setExtension(board, subject, 'gk:Step', properties)
  return make(
    'section',
    {},
    textField(board, subject, 'zh-Hans'),
    textField(board, subject, 'en'),
    choiceField({
      key: 'part',
      label: words.fields.part,
      value: saidBy(step, 'part') ?? '',
      choices: [{ value: '', label: words.noPart }, ...choicesOf(words.parts)],
      set: (part) => set({ part: part === '' ? undefined : part }),
    }),
    subject.of.$type === 'bpmn:CallActivity'
      ? choiceField({
          key: 'called',
          label: words.fields.called,
          value: String(subject.of.get('calledElement') ?? ''),
          choices: [none(words), ...board.known.charts],
          set: (chart) =>
            board.get('modeling').updateProperties(subject.drawn, { calledElement: chart === '' ? undefined : chart }),
        })
      : null,
    subject.of.$type === 'bpmn:BusinessRuleTask'
      ? choiceField({
          key: 'decision',
          label: words.fields.decision,
          value: saidBy(step, 'decision') ?? '',
          choices: [none(words), ...(board.known.decisions ?? [])],
          set: (decision) => set({ decision: decision === '' ? undefined : decision }),
        })
      : null,
    tickField({
      key: 'counted',
      label: words.fields.counted,
      on: step?.get('counted') !== false,
      set: (on) => set({ counted: on ? undefined : false }),
    }),
    tickField({
      key: 'together',
      label: words.fields.together,
      on: step?.get('together') === true,
      set: (on) => set({ together: on || undefined }),
    }),
  )
}

function textField(board: Board, subject: Subject, lang: 'zh-Hans' | 'en'): HTMLElement {
  const isIt = (text: { get(name: string): unknown }) => (text.get('lang') ?? 'zh-Hans') === lang
  const told = extensionsOf(subject.of, 'gk:Text').find(isIt)
  return linesField({
    key: `text-${lang}`,
    label: lang === 'en' ? board.words.fields.textEn : board.words.fields.text,
    value: saidBy(told, 'words') ?? '',
    set: (said) => setExtension(board, subject, 'gk:Text', { lang, words: said === '' ? undefined : said }, isIt),
  })
}
