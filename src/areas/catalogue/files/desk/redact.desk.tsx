import type { Lang } from '#base/text.ts'
import { GROUNDS } from '#law/catalogue/withholding.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { LongField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf as areaWordsOf } from '../../words/index.ts'
import { wordsOf } from '../words/index.ts'

/** A place where words stand, as it is shown for somebody to decide. */
export interface FindLine {
  readonly value: string
  readonly before: string
  readonly words: string
  readonly after: string
  readonly page: number | null
}

export interface RedactDeskProps {
  readonly lang: Lang
  readonly name: string
  readonly hasPages: boolean
  /** Address that looks for words; the one that takes out is beside it. */
  readonly findHref: string
  readonly redactHref: string
  readonly back: string
  readonly typed: { readonly words: string; readonly regions: string }
  /** By words, as typed; null: not looked for yet. */
  readonly found: readonly { readonly words: string; readonly finds: readonly FindLine[] }[] | null
  readonly hidden: Readonly<Record<string, string | number>>
  readonly requestKey: string
}

/** Choosing what is taken out of a file: first the words are looked for, then each place is confirmed with its ground. */
export function RedactDesk(props: RedactDeskProps) {
  const { lang, name, found, back } = props
  const words = wordsOf(lang).redact
  return (
    <div className="plain">
      <PageHead title={words.title} kind={name} lead={words.lead} />
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <form method="post" action={props.findHref}>
        <Hidden {...props} purpose="find" />
        <LongField
          lang={lang}
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={props.typed.words}
          maxLength={2000}
        />
        {props.hasPages && (
          <LongField
            lang={lang}
            name="regions"
            label={words.regions}
            hint={words.regionsHint}
            value={props.typed.regions}
            maxLength={2000}
          />
        )}
        <button className={found === null ? 'btn main' : 'btn'} type="submit">
          {words.find}
        </button>
      </form>
      {found !== null && <Choose {...props} found={found} />}
    </div>
  )
}

function Choose(props: RedactDeskProps & { readonly found: NonNullable<RedactDeskProps['found']> }) {
  const { lang, found, typed } = props
  const words = wordsOf(lang).redact
  const grounds = GROUNDS.map((ground) => ({ value: ground, label: areaWordsOf(lang).ground[ground] }))
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      <p className="intro">{words.foundLead}</p>
      <form method="post" action={props.redactHref}>
        <Hidden {...props} purpose="redact" />
        <input type="hidden" name="words" value={typed.words} />
        <input type="hidden" name="regions" value={typed.regions} />
        {found.map(({ words: one, finds }, i) => (
          <fieldset key={one}>
            <legend>{words.times(one, finds.length)}</legend>
            {finds.map((find) => (
              <div className="radio" key={find.value}>
                <input type="checkbox" name="at" id={`at-${find.value}`} value={find.value} defaultChecked />
                <div>
                  <label htmlFor={`at-${find.value}`}>
                    <span lang="zh-Hans">
                      {find.before}
                      <mark>{find.words}</mark>
                      {find.after}
                    </span>
                    {find.page !== null && <span className="quiet"> {words.page(find.page)}</span>}
                  </label>
                </div>
              </div>
            ))}
            {finds.length > 0 && (
              <SelectField lang={lang} name={`g${i}`} label={words.ground} choices={grounds} value="third_party" />
            )}
          </fieldset>
        ))}
        {typed.regions.trim() !== '' && (
          <SelectField
            lang={lang}
            name="region_ground"
            label={words.regionGround}
            choices={grounds}
            value="third_party"
          />
        )}
        <button className="btn main" type="submit">
          {words.redact}
        </button>
      </form>
    </section>
  )
}

function Hidden({ hidden, requestKey, purpose }: RedactDeskProps & { readonly purpose: string }) {
  return (
    <>
      {Object.entries({ ...hidden, request_key: `${requestKey}-${purpose}`.slice(-120) }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </>
  )
}
