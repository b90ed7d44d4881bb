import type { Lang, Text } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from './words/index.ts'

export interface TakeInItemProps {
  readonly lang: Lang
  readonly typed: string
  readonly items: readonly { readonly id: string; readonly name: Text; readonly section: Text }[]
  link(path: string): string
}

/** Which item somebody comes for. */
export function TakeInItem({ lang, typed, items, link }: TakeInItemProps) {
  const words = wordsOf(lang).takeIn
  return (
    <div className="plain">
      <PageHead title={words.choose} />
      <search>
        <form className="filters" method="get" action={link('/desk/take-in')}>
          <label className="find">
            <span className="sr">{words.findItem}</span>
            <input type="search" name="q" defaultValue={typed} placeholder={words.findItem} maxLength={100} />
          </label>
          <button className="btn" type="submit">
            {words.find}
          </button>
        </form>
      </search>
      {items.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <ul className="list" aria-label={words.items}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={link(`/desk/take-in/${item.id}`)}>{item.name[lang]}</a>{' '}
              <span className="quiet">{item.section[lang]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
