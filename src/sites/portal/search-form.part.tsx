import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

export interface SearchFormProps {
  readonly lang: Lang
  readonly query: string
  link(path: string): string
}

/** The one search of the site. While typing, the browser offers names (`search.script.ts`); everything works without it. */
export function SearchForm({ lang, query, link }: SearchFormProps) {
  const words = wordsOf(lang).search
  return (
    <search>
      <form className="search" action={link('/search')}>
        <label className="sr" htmlFor="q">
          {words.label}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          list="names"
          autoComplete="off"
          data-suggest={link(`/api/v1/search/suggestions?lang=${lang}&q=`)}
        />
        <datalist id="names" />
        <button className="btn" type="submit">
          {words.button}
        </button>
      </form>
    </search>
  )
}
