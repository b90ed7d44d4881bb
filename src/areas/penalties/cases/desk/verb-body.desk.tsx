import { PartyFields } from './party-fields.part.tsx'
import type { VerbProps } from './verb.desk.tsx'
import { VerbFields } from './verb-fields.desk.tsx'
import { FIELDS } from './verb-fields.ts'

/** What the form of a verb asks. */
export function VerbBody(props: VerbProps) {
  switch (props.verb) {
    case 'identify-party':
      return <PartyFields lang={props.lang} typed={props.typed} known={props.view.party} />
    case 'propose':
    case 'decide':
    case 'recheck':
      return null
    default:
      return <VerbFields {...props} fields={FIELDS[props.verb]} />
  }
}
