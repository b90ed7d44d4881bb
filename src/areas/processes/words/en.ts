import type { Words } from './zh-Hans.ts'

/** Charts of power and the list of powers: why not. */
export const en: Words = {
  everyBody: {
    township: 'Each township government or subdistrict office',
    village: 'Each village or residents’ committee',
  },
  rowFault: (heading, says) => `${heading}: ${says}`,
  rowFaults: {
    'not-a-word': 'not a word of this column.',
    'bad-form': 'not written as it should be.',
    'no-english': 'English is missing, or has Chinese characters in it.',
    missing: 'must be filled in.',
    twice: 'stands in the file twice.',
    'not-yours': 'does not belong to your body.',
    'not-on-list': 'is not on the list and cannot be cancelled, delegated or merged.',
    'changes-later': 'changes on a later day already; nothing can be put before that.',
    'body-changed': 'the body cannot change; cancel this power and list a new one.',
    'not-in-force': 'is no longer exercised and cannot be rewritten.',
    'bad-id': 'two small letters, then letters, figures or hyphens.',
    'bad-code': 'twelve figures, the third and fourth those of the kind.',
    'no-name': 'has no name.',
    'no-such-body': 'there is no such body.',
    'no-basis': 'without a basis in law it may not be on the list.',
    'basis-ended': 'every law it stands on is repealed or replaced.',
    'no-standard': 'a penalty names its standard of discretion, or says 无 for none.',
    'no-chart': 'licences, penalties and compulsion need a chart.',
    'no-such-chart': 'there is no such chart.',
    'promise-beyond-law': 'the promise is longer than the limit of the law.',
    'nobody-held': 'a power entrusted, delegated or assigned names by or to whom; an own one does not.',
  },
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
    'processes.part-lost': ({ part }) =>
      `The chart has lost the step that is “${part}”; cases on it would stop half-way. Mark a step as it, then publish.`,
    'processes.nobody-passes': ({ step }) =>
      `A case that comes to “${step}” would wait for ever: nobody can let it go on. Make it a step that a post does, then publish.`,
    'processes.fact-untold': ({ fact }) =>
      `The chart branches on “${fact}” right after intake or decision, where only the result of that is asked. Put a step before it at which the fact is told.`,
    'processes.lint': ({ count }) =>
      `The chart has ${count} errors, listed beside it; mend them before it is published.`,
    'processes.beyond-promise': ({ steps, promised }) =>
      `The steps promise ${steps} working days together, more than the promised ${promised}; it cannot be published.`,
    'processes.faulty-power': ({ power, fault }) => `Power ${power} may not be on the list: ${fault}`,
    'processes.no-such-power': () => 'There is no such power on the list.',
    'processes.not-the-list-keeper': () =>
      'The list is changed by a post that decides, in the answering body or the approval service bureau.',
    'processes.no-reason': () => 'Say why; the reason is published in the change log.',
    'processes.not-a-table': () => 'This file is no CSV table that can be read, or has more than 5,000 rows.',
    'processes.column-missing': ({ column }) => `The file lacks the column “${column}”.`,
    'processes.faulty-list': ({ count, line }) =>
      `${count} rows are wrong, the first in line ${line}; nothing was taken in.`,
    'processes.not-in-force-yet': () => 'That edition is not in force yet; nothing can run on it before it is.',
    'processes.no-lawful-place': ({ count }) =>
      `${count} cases would have no place on the new edition; none was moved.`,
    'processes.nothing-to-move': () => 'Nothing runs on this edition.',
    'processes.unknown-step': () => 'The map names a step that the old edition does not have.',
    'processes.not-a-supervisor': () =>
      'Cases behind a deviation are for those who decide or review the law in the body, and for the body of supervision.',
    'processes.free-fact': ({ fact }) =>
      `The fact “${fact}” would be told in free words. List its values: what is told decides the way and stands in the journal, which keeps no names.`,
    'processes.timer-without-number': ({ element }) =>
      `The rule that timer ${element} names has no number of its own; nothing could be counted.`,
    'processes.not-a-chart': ({ why }) => `This file is no BPMN chart that can be read: ${why}`,
    'processes.chart-size': ({ most }) =>
      `The chart has more than ${most} steps and flows. Draw a part as a chart of its own and call it.`,
    'processes.file-size': () => 'The file is larger than one megabyte.',
    'processes.file-character': () => 'The file holds characters that XML does not allow.',
    'processes.file-document-type': () => 'The file declares a document type or an entity and cannot be taken.',
    'processes.file-instruction': () => 'The file holds processing instructions and cannot be taken.',
    'processes.file-namespace': () => 'The file holds something other than a chart and cannot be taken.',
  },
}
