import type { Lang } from '#base/text.ts'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { HiddenTyped } from './hidden-typed.part.tsx'
import type { Similar } from './similar.ts'
import type { Typed } from './typed.ts'
import { pageWordsOf } from './words/index.ts'

export interface CheckProps extends FormKeys {
  readonly lang: Lang
  readonly typed: Typed
  readonly body: string
  readonly entries: readonly Similar[]
  readonly answers: readonly Similar[]
  link(path: string): string
}

/** Before sending: what is open or was answered already, and what is about to be sent. */
export function CheckPage({ lang, typed, body, entries, answers, link, ...keys }: CheckProps) {
  const all = pageWordsOf(lang)
  const words = all.check
  const any = entries.length + answers.length > 0
  const names = all.ask
  return (
    <>
      <PageHead title={words.title} kind={names.step2} />
      <section aria-labelledby="similar" className="stack">
        <h2 id="similar">{words.found}</h2>
        <p>{any ? words.foundLead : words.none}</p>
        <SimilarList title={words.entries} found={entries} link={link} />
        <SimilarList title={words.answers} found={answers} link={link} />
        {any && (
          <p>
            <a className="btn second" href={link('/requests')}>
              {words.enough}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="said" className="stack">
        <h2 id="said">{words.said}</h2>
        <SummaryList
          lines={[
            { name: names.body, value: body },
            { name: names.subject, value: typed.subject },
            { name: names.text, value: <span className="pre">{typed.text}</span> },
            { name: names.form, value: nameOf(all.forms, typed.form) },
            { name: names.way, value: nameOf(all.ways, typed.way) },
            { name: names.type, value: nameOf(all.types, typed.type) },
            { name: names.name, value: typed.name },
            { name: names.code, value: typed.code },
            { name: names.contact, value: typed.contact },
            ...(typed.agent === '' ? [] : [{ name: names.agent, value: typed.agent }]),
            ...(typed.help === '' ? [] : [{ name: names.help, value: typed.help }]),
          ]}
        />
        <form method="post">
          <HiddenKeys {...keys} />
          <HiddenTyped typed={typed} />
          <p className="row">
            <button className="btn" type="submit" formAction={link('/requests')}>
              {any ? words.sendAnyway : words.send}
            </button>
            <button className="btn second" type="submit" formAction={link('/requests/new')}>
              {words.change}
            </button>
          </p>
        </form>
      </section>
    </>
  )
}

interface SimilarListProps extends Pick<CheckProps, 'link'> {
  readonly title: string
  readonly found: readonly Similar[]
}

function SimilarList({ title, found, link }: SimilarListProps) {
  if (found.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="list">
        {found.map(({ path, title: name, note }) => (
          <li key={path}>
            <a href={link(path)} lang="zh-Hans">
              {name}
            </a>
            <span className="small quiet block">{note}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word
}
