import { CLOSED, PROCEDURES, STATES } from '../../case.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyQueueProps } from './queue.desk.tsx'
import { addressOf } from './queue-address.ts'

/** The filters that are on, each with its way out, and what the list could be narrowed to, with how many there are. */
export function PenaltyFilters(props: PenaltyQueueProps) {
  const { lang, view, state, procedure, page, link } = props
  const words = deskWordsOf(lang).queue
  const { states, procedures } = wordsOf(lang)
  const some = view === 'closed' ? CLOSED : STATES.filter((each) => (page.counts.states[each] ?? 0) > 0)
  return (
    <search className="filters" aria-label={words.filterLabel}>
      <Pick
        name={words.state}
        chosen={state && states[state]}
        out={link(addressOf({ ...props, state: null }))}
        remove={words.remove}
        say={words.chip}
        ways={some.map((each) => ({
          text: [states[each], page.counts.states[each]].filter((one) => one !== undefined).join(' '),
          href: link(addressOf({ view, procedure, state: each })),
        }))}
      />
      <Pick
        name={words.procedure}
        chosen={procedure && procedures[procedure]}
        out={link(addressOf({ ...props, procedure: null }))}
        remove={words.remove}
        say={words.chip}
        ways={PROCEDURES.map((each) => ({
          text: procedures[each],
          href: link(addressOf({ view, state, procedure: each })),
        }))}
      />
    </search>
  )
}

interface PickProps {
  readonly name: string
  readonly chosen: string | null
  /** The list without this filter. */
  readonly out: string
  readonly remove: string
  readonly say: (name: string, value: string) => string
  readonly ways: readonly { readonly text: string; readonly href: string }[]
}

function Pick({ name, chosen, out, remove, say, ways }: PickProps) {
  if (chosen !== null)
    return (
      <a className="chip" aria-current="true" href={out}>
        {say(name, chosen)} <span aria-hidden="true">×</span>
        <span className="sr">{remove}</span>
      </a>
    )
  return (
    <details className="pick">
      <summary className="chip">{name}</summary>
      <ul>
        {ways.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
