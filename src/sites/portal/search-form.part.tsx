import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

export interface SearchFormProps {
  readonly lang: Lang
  readonly query: string
  link(path: string): string
}

/** The one search of the site: items, offices, case numbers. */
export function SearchForm({ lang, query, link }: SearchFormProps) {
  const words = wordsOf(lang).search
  return (
    <search>
      <form className="search" action={link('/search')}>
        <label className="sr" htmlFor="q">
          {words.label}
        </label>
        <input id="q" type="search" name="q" defaultValue={query} maxLength={100} />
        <button className="btn" type="submit">
          {words.button}
        </button>
      </form>
    </search>
  )
}
