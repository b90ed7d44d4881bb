import type { Lang } from '#base/text.ts'
import { printCount } from '#ui/print-day.ts'
import { SearchForm } from './search-form.part.tsx'
import { type Standing, StandingTable } from './standing.part.tsx'
import { type Words, wordsOf } from './words/index.ts'

export interface HomeProps {
  readonly lang: Lang
  readonly itemCount: number
  /** What one can do here, most asked for first. */
  readonly tasks: readonly { readonly key: keyof Words['tasks']; readonly path: string }[]
  /** A few items people often look for. */
  readonly often: readonly { readonly href: string; readonly name: string }[]
  /** Null where nobody can count yet; then the section says nothing rather than zero. */
  readonly standing: Standing | null
  link(path: string): string
}

/** The home page: name, one search, six tasks, and what is late by office. */
export function HomePage({ lang, itemCount, tasks, often, standing, link }: HomeProps) {
  const words = wordsOf(lang)
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <h1 className="record">{words.name}</h1>
          <p className="lead">{words.motto}</p>
          <SearchForm lang={lang} query="" link={link} />
          {often.length > 0 && (
            <p className="small quiet">
              {words.search.help}
              {often.map(({ href, name }) => (
                <a key={href} href={href}>
                  {name}
                </a>
              ))}
            </p>
          )}
        </div>
      </div>
      <div className="wrap">
        <section aria-label={words.mainNav}>
          <ul className="tasks">
            {tasks.map(({ key, path }) => (
              <li key={key}>
                <a href={link(path)}>
                  <b>{words.nav[key]}</b>
                  {key === 'items' ? words.tasks.items(printCount(itemCount)) : words.tasks[key]}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <div className="cols even sec">
          {standing && <StandingTable lang={lang} standing={standing} link={link} />}
          <section aria-labelledby="rules">
            <h2 id="rules">{words.rules.title}</h2>
            <ul className="list">
              {words.rules.list.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}
