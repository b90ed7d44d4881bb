import type Modeler from 'bpmn-js/lib/Modeler.js'
import type { Words } from '../words/index.ts'
import { askBeforeLeaving } from './ask-before-leaving.ts'
import { saveByForm } from './save-form.ts'

/** Saves the drawing by the form of the page, and asks before a drawing is left that was changed since. */
export function keepSaved(modeler: Modeler, form: HTMLFormElement, words: Words): void {
  let changes = 0
  let sent = 0
  let saved = 0
  modeler.get('eventBus').on('commandStack.changed', (): undefined => {
    changes += 1
  })
  saveByForm(form, words, {
    fileNow: async () => {
      sent = changes
      return (await modeler.saveXML({ format: true })).xml ?? ''
    },
    saved: () => {
      saved = sent
    },
  })
  askBeforeLeaving(() => saved === changes)
}
