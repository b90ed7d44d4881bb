import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { QueueProps } from './queue.desk.tsx'
import { address } from './queue-address.ts'
import { wordsOf } from './words/index.ts'

/** One box to find a case, and the filters that are on, each with its way out. */
export function Filters(props: QueueProps) {
  const { lang, itemId, state, found, rows, csrf, requestKey, link } = props
  const words = wordsOf(lang).queue
  const itemName = rows.find((row) => row.item.id === itemId)?.item.name[lang] ?? itemId
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
        {itemId !== null && (
          <a className="chip" aria-current="true" href={link(address({ ...props, itemId: null }, {}))}>
            {words.chip(words.item, itemName ?? '')} <span aria-hidden="true">✕</span>
            <span className="sr">{words.remove}</span>
          </a>
        )}
        {state !== null && (
          <a className="chip" aria-current="true" href={link(address({ ...props, state: null }, {}))}>
            {words.chip(words.state, caseWordsOf(lang).states[state])} <span aria-hidden="true">✕</span>
            <span className="sr">{words.remove}</span>
          </a>
        )}
      </form>
    </search>
  )
}
