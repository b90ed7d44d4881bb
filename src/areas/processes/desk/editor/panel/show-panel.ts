import type { Drawn } from 'bpmn-js/lib/Modeler.js'
import type { Finding } from '#law/flows/lint.ts'
import type { Board } from '../board.ts'
import { isTyping, replaceKeepingFocus } from '../dom/keep-focus.ts'
import { make } from '../dom/make.ts'
import { type Subject, subjectOf } from '../subject.ts'
import { complaintSection } from './complaint-section.ts'
import { conditionSection } from './condition-section.ts'
import { listSection } from './list-section.ts'
import { BASES, CLOCKS, DOCUMENTS, FACTS, LIMITS, RISKS } from './listed.ts'
import { multiSection } from './multi-section.ts'
import { nameSection } from './name-section.ts'
import { postSection } from './post-section.ts'
import { stepSection } from './step-section.ts'
import { triggerSection } from './trigger-section.ts'

/**
 * Keeps the panel about what is selected, and anew after each change: also after an undo. Told of each new list of
 * findings, it shows those of what is selected on top.
 */
export function showPanel(board: Board, panel: HTMLElement): (findings: readonly Finding[]) => void {
  let findings: readonly Finding[] = []
  const here = make('ul', { class: 'here' })
  const content = make('div', { tabindex: -1 })
  panel.replaceChildren(here, content)
  const showHere = () => {
    const id = subjectOf(board)?.of.id
    const ours = findings.filter(({ elements }) => (elements[0] ?? id) === id)
    here.replaceChildren(...ours.map(({ severity, sentence }) => make('li', { class: severity }, sentence[board.lang])))
  }
  const show = (): undefined => {
    const subject = subjectOf(board)
    if (subject) replaceKeepingFocus(content, ...contentOf(board, subject))
    showHere()
  }
  // After this turn, for a field is changed while the focus leaves it, and only then is it known where to. And not under
  // the hands of somebody who types in the next field already, or holds a button down that would be gone before it is let
  // go: then as soon as that one is left.
  let isLate = false
  let isPressed = false
  const showSoon = (): undefined => {
    setTimeout(() => {
      isLate = isPressed || isTyping(content)
      if (!isLate) show()
    })
  }
  const showIfLate = () => {
    if (isLate) showSoon()
  }
  content.addEventListener('focusout', showIfLate)
  content.addEventListener('pointerdown', () => {
    isPressed = true
  })
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      isPressed = false
      showIfLate()
    })
  board.get('eventBus').on('selection.changed', show)
  board.get('eventBus').on('commandStack.changed', showSoon)
  show()
  return (found) => {
    findings = found
    showHere()
  }
}

function contentOf(board: Board, subject: Subject): readonly Node[] {
  const { words, may } = board
  const fields = make(
    'fieldset',
    { disabled: !may },
    make('legend', { class: 'sr' }, words.panel),
    sectionsOf(board, subject),
  )
  return [make('h2', {}, words.kindOf[subject.of.$type] ?? words.otherKind), fields]
}

function sectionsOf(board: Board, subject: Subject): readonly (HTMLElement | null)[] {
  const name = nameSection(board, subject)
  const lists = (...listed: readonly (typeof LIMITS)[]) => listed.map((each) => listSection(board, subject, each))
  switch (familyOf(subject.drawn, subject.of.$type)) {
    case 'process':
      return [name, poolSection(board, subject), ...lists(LIMITS, BASES, FACTS), complaintSection(board, subject)]
    case 'lane':
      return [name, postSection(board, subject)]
    case 'flow':
      return [name, conditionSection(board, subject)]
    case 'event':
      return [name, triggerSection(board, subject), ...lists(LIMITS, BASES, CLOCKS)]
    case 'activity':
      return [
        name,
        postSection(board, subject),
        ...lists(LIMITS, BASES),
        stepSection(board, subject),
        ...lists(RISKS, DOCUMENTS, CLOCKS),
        triggerSection(board, subject),
        multiSection(board, subject),
      ]
    default:
      return [name]
  }
}

/** The party whose process it is; null for a process that is drawn without a pool. */
function poolSection(board: Board, { drawn }: Subject): HTMLElement | null {
  return drawn.type === 'bpmn:Participant' ? nameSection(board, { drawn, of: drawn.businessObject }, 'pool') : null
}

function familyOf(drawn: Drawn, type: string): 'process' | 'lane' | 'flow' | 'event' | 'activity' | 'other' {
  if (type === 'bpmn:Process') return 'process'
  if (type === 'bpmn:Lane') return 'lane'
  if (type === 'bpmn:SequenceFlow') return 'flow'
  if (/Event$/.test(type)) return 'event'
  return /Task$|SubProcess$|CallActivity$/.test(drawn.type) ? 'activity' : 'other'
}
