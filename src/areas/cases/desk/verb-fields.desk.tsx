import { never } from '#base/assert.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { VerbProps } from './verb.desk.tsx'
import { Body, Ground, Words } from './verb-choices.part.tsx'
import { Correction, HandIn, NotAccept } from './verb-intake-fields.desk.tsx'
import { Decide, Extend, Special, Step } from './verb-review-fields.desk.tsx'
import { wordsOf } from './words/index.ts'

/** What has to be chosen for a verb: only from what is published. */
export function VerbFields(props: VerbProps) {
  const words = wordsOf(props.lang).verb
  switch (props.verb) {
    case 'take':
    case 'accept':
    case 'end-special':
    case 'accept-hand-over':
    case 'withdraw':
      return <p>{words.nothingToFill}</p>
    case 'ask-correction':
      return <Correction {...props} />
    case 'hand-in-correction':
      return <HandIn {...props} />
    case 'not-accept':
      return <NotAccept {...props} />
    case 'complete-step':
      return <Step {...props} />
    case 'start-special':
      return <Special {...props} />
    case 'extend':
      return <Extend {...props} />
    case 'grant':
    case 'refuse':
    case 'forward':
      return <Decide {...props} />
    case 'deliver':
      return <Words {...props} name="how" label={words.how} all={caseWordsOf(props.lang).deliverWays} />
    case 'return':
      return <Words {...props} name="reason" label={words.reason} all={caseWordsOf(props.lang).returnReasons} />
    case 'hand-over':
      return <Body {...props} name="toBodyId" label={words.to} bodies={props.view.choices.handOverTo} />
    case 'terminate':
      return <Ground {...props} grounds={props.view.choices.terminateGrounds} />
    default:
      return never(props.verb)
  }
}
