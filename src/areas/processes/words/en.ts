import type { Words } from './zh-Hans.ts'

/** Charts of power and the list of powers: why not. */
export const en: Words = {
  refusals: {
    'processes.no-such-chart': () => 'There is no such chart.',
    'processes.no-such-edition': () => 'There is no such edition.',
    'processes.no-run': () => 'This case does not run on a chart.',
    'processes.not-at-this-step': ({ element }) => `By its chart, this step (${element}) cannot be done now.`,
    'processes.not-your-chart': () => 'The chart does not belong to your body; you may not draw or approve it.',
    'processes.not-the-head': () =>
      'Charts are published by a post that decides, in the answering body or the approval service bureau.',
    'processes.second-person': () => 'You drew this draft; somebody else must approve and publish it.',
    'processes.no-draft': () => 'There is no draft.',
    'processes.draft-moved-on': () => 'Somebody else changed the draft; reload the page and check again.',
    'processes.approved-already': () => 'This draft is approved already.',
    'processes.not-approved': () => 'A second person has not approved this draft yet; it cannot be published.',
    'processes.nothing-changed': () => 'It equals the edition in force; there is nothing to publish.',
    'processes.no-note': () => 'Say in one sentence what changes; the public will read it.',
    'processes.from-in-the-past': ({ from }) => `${from} is past, or earlier than the edition in force.`,
    'processes.lint': ({ count }) =>
      `The chart has ${count} errors, listed beside it; mend them before it is published.`,
    'processes.beyond-promise': ({ steps, promised }) =>
      `The steps promise ${steps} working days together, more than the promised ${promised}; it cannot be published.`,
    'processes.not-a-chart': ({ why }) => `This file is no BPMN chart that can be read: ${why}`,
    'processes.file-size': () => 'The file is larger than one megabyte.',
    'processes.file-character': () => 'The file holds characters that XML does not allow.',
    'processes.file-document-type': () => 'The file declares a document type or an entity and cannot be taken.',
    'processes.file-instruction': () => 'The file holds processing instructions and cannot be taken.',
    'processes.file-namespace': () => 'The file holds something other than a chart and cannot be taken.',
  },
}
