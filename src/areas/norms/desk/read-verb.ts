import type { Verb } from '../contract.ts'
import { type Posted, text } from './posted.ts'

/** What the form of a verb said, in the form the verb takes it; whether it fits is checked against the verb's shape. */
export function readVerb(verb: Verb, posted: Posted): unknown {
  const line = (name: string) => text(posted[name])
  const orNull = (name: string) => line(name) || null
  switch (verb) {
    case 'review':
      return {
        passed: line('passed') === 'yes' ? true : line('passed') === 'no' ? false : undefined,
        opinion: line('opinion'),
      }
    case 'issue':
      return {
        ...{ number: line('number'), inForceFrom: line('inForceFrom'), validTo: orNull('validTo') },
        ...{ replaces: orNull('replaces'), note: line('note') },
      }
    case 'explain':
      return { at: line('at') }
    case 'keep':
      return { until: line('until'), why: line('why') }
    case 'repeal':
      return { from: line('from'), why: line('why') }
  }
}

/** What the form of a draft said. */
export function readDraft(posted: Posted): unknown {
  const joint = posted['jointWith']
  const ids = (Array.isArray(joint) ? joint : [joint]).map(text).filter((one) => /^\d{1,6}$/.test(one))
  const body = text(posted['bodyId'])
  return {
    bodyId: /^\d{1,6}$/.test(body) ? Number(body) : undefined,
    ...{ title: text(posted['title']), kind: text(posted['kind']), jointWith: ids.map(Number) },
    ...{ textAt: text(posted['textAt']), note: text(posted['note']) },
  }
}
