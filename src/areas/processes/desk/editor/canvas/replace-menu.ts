import type { Registering } from 'bpmn-js/lib/Modeler.js'

type Entries = Record<string, object>

/** What an element may be changed into: the part of BPMN that the house runs. */
const OURS = [
  ...['none-start', 'message-start', 'timer-start', 'none-end', 'error-end', 'terminate-end'],
  ...[
    'none-intermediate-throw',
    'message-intermediate-catch',
    'message-intermediate-throw',
    'timer-intermediate-catch',
  ],
  ...['message-boundary', 'timer-boundary', 'error-boundary'],
  ...['non-interrupting-message-boundary', 'non-interrupting-timer-boundary'],
  ...['exclusive-gateway', 'parallel-gateway', 'inclusive-gateway', 'event-based-gateway'],
  ...['task', 'user-task', 'manual-task', 'service-task', 'rule-task', 'send-task', 'receive-task'],
  ...['call-activity', 'subprocess', 'expanded-subprocess', 'collapsed-subprocess'],
  ...['sequence-flow', 'default-flow', 'conditional-flow', 'expanded-pool', 'collapsed-pool'],
].map((kind) => `replace-with-${kind}`)

const OUR_TOGGLES = ['toggle-parallel-mi', 'toggle-sequential-mi', 'toggle-non-interrupting']

/** Takes away from the menu “change element” what the house does not run. */
export class ChartReplaceMenu {
  static readonly $inject = ['popupMenu']

  constructor(popupMenu: Registering) {
    popupMenu.registerProvider('bpmn-replace', 500, this) // after bpmn-js's own
  }

  getPopupMenuEntries(): (entries: Entries) => Entries {
    return (entries) => keep(entries, OURS)
  }

  getPopupMenuHeaderEntries(): (entries: Entries) => Entries {
    return (entries) => keep(entries, OUR_TOGGLES)
  }
}

function keep(entries: Entries, keys: readonly string[]): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => keys.includes(key)))
}
