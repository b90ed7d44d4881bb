import type { Article } from '#base/outcome.ts'
import type { Lang, Text } from '#base/text.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { printDate } from '#ui/print-day.ts'
import type { Said } from '../calculator/settings.ts'
import { StandardTiers } from '../pages/standard-tiers.part.tsx'
import { pageWordsOf } from '../pages/words/index.ts'
import { AdoptForm } from './adopt-form.part.tsx'
import { Answers } from './answers.part.tsx'
import { Checks } from './checks.part.tsx'
import { ImpactShown } from './impact.part.tsx'
import { Life } from './life.part.tsx'
import { Possible } from './possible.part.tsx'
import type { DeskStandard } from './standard.view.ts'
import { wordsOf } from './words/index.ts'

export interface StandardDeskProps {
  readonly lang: Lang
  readonly standard: DeskStandard
  /** Of the draft, else of the edition; null: neither can be read. */
  readonly said: Said | null
  /** Bodies for which the reader may say how they use it, and the townships of a pilot. */
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
  readonly townships: readonly { readonly id: number; readonly name: Text }[]
  readonly today: string
  readonly leastDays: number
  readonly csrf: string
  readonly requestKey: string
  /** What an edition calls its tiers. */
  saidOf(standard: Standard): Said
  cite(article: Article): string
  link(path: string): string
}

/** A standard at the desk: its life on one screen, what may be done now, and why not the rest. */
export function StandardDesk(props: StandardDeskProps) {
  const { lang, standard, link } = props
  const words = wordsOf(lang).one
  const { standardId, edition, draft, name, body, refines, whyNot } = standard
  return (
    <div className="plain wide">
      <h1>{name[lang]}</h1>
      <p className="quiet">
        {standardId} · {body[lang]}
        {refines !== null && ` · ${pageWordsOf(lang).refines} ${refines}`}
      </p>
      <p className="row">
        {whyNot.draft === null && (
          <a className="btn" href={link(`/desk/standards/${standardId}/edit`)}>
            {draft ? words.edit : words.editFirst}
          </a>
        )}
        {edition && (
          <a className="tap" href={link(`/standards/${standardId}`)}>
            {words.public}
          </a>
        )}
      </p>
      <section aria-labelledby="life">
        <h2 id="life">{words.life}</h2>
        {draft ? <Life {...props} draft={draft} /> : <p className="empty">{words.noDraft}</p>}
      </section>
      <Possible {...props} />
      {draft && <Checks lang={lang} checked={draft.checked} said={props.said} />}
      {draft && props.said && <ImpactShown {...props} said={props.said} impact={draft.impact} />}
      <Answers {...props} />
      {draft?.checked.ok && props.said && (
        <DraftTable lang={lang} standard={draft.checked.standard} said={props.said} />
      )}
      <Editions {...props} />
      {whyNot.adopt === null && <AdoptForm {...props} />}
    </div>
  )
}

function DraftTable({ lang, standard, said }: Parameters<typeof StandardTiers>[0]) {
  return standard.weights ? null : <StandardTiers {...{ lang, standard, said }} />
}

function Editions({ lang, standard, link }: StandardDeskProps) {
  const words = wordsOf(lang).one
  const pages = pageWordsOf(lang)
  if (standard.editions.length === 0) return null
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{words.editions}</h2>
      <ul className="list">
        {standard.editions.map(({ number, inForceFrom, inForceTo, note, hash }) => (
          <li key={number}>
            <a href={link(`/standards/${standard.standardId}?edition=${number}`)}>{pages.edition(number)}</a>{' '}
            {inForceTo === null
              ? pages.inForceFrom(printDate(lang, inForceFrom))
              : pages.inForceUntil(printDate(lang, inForceFrom), printDate(lang, inForceTo))}{' '}
            {note} <code>{hash.slice(0, 16)}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
