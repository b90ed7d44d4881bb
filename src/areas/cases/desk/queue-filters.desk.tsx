import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { QueueProps } from './queue.desk.tsx'
import { address } from './queue-address.ts'
import { wordsOf } from './words/index.ts'

/** The states in which somebody still has something to do. */
const OPEN = ['collected', 'submitted', 'correcting', 'accepted', 'suspended', 'granted', 'refused'] as const

/** One box to find a case, and the filters that are on, each with its way out. */
export function Filters(props: QueueProps) {
  const { lang, itemId, state, found, rows, csrf, requestKey, link } = props
  const words = wordsOf(lang).queue
  const states = caseWordsOf(lang).states
  const items = new Map(rows.map(({ item }) => [item.id, item.name[lang]]))
  return (
    <search aria-label={words.filterLabel}>
      <form className="filters" method="post" action={link('/desk/queue')}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="request_key" value={requestKey} />
        <label className="find">
          <kbd>/</kbd>
          <span className="sr">{words.find}</span>
          <input type="search" name="q" placeholder={words.find} defaultValue={found ?? ''} maxLength={100} />
        </label>
        <button className="btn" type="submit">
          {words.search}
        </button>
        <Pick
          name={words.state}
          chosen={state === null ? null : states[state]}
          out={link(address({ ...props, state: null }, {}))}
          remove={words.remove}
          say={words.chip}
          ways={OPEN.map((each) => ({ text: states[each], href: link(address({ ...props, state: each }, {})) }))}
        />
        <Pick
          name={words.item}
          chosen={itemId === null ? null : (items.get(itemId) ?? itemId)}
          out={link(address({ ...props, itemId: null }, {}))}
          remove={words.remove}
          say={words.chip}
          ways={[...items].map(([id, text]) => ({ text, href: link(address({ ...props, itemId: id }, {})) }))}
        />
      </form>
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

/** A filter: pressed it says what it narrows to and leads out; open it lists what it could narrow to. */
function Pick({ name, chosen, out, remove, say, ways }: PickProps) {
  if (chosen !== null) {
    return (
      <a className="chip" aria-current="true" href={out}>
        {say(name, chosen)} <span aria-hidden="true">×</span>
        <span className="sr">{remove}</span>
      </a>
    )
  }
  return (
    <details className="pick">
      <summary className="chip">
        {name} <Down />
      </summary>
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

function Down() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d="M1 3l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
