import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { Said } from '../../../standards/calculator/settings.ts'
import type { StandardEdition } from '../../../standards/contract.ts'
import { wordsOf } from '../../words/index.ts'
import { WhichBreach } from '../lead.desk.tsx'
import { PartyFields } from '../party-fields.part.tsx'
import { type Posted, text } from '../posted.ts'
import type { StaffChoice } from '../verb/staff-choices.ts'
import { deskWordsOf } from '../words/index.ts'
import { SpotFacts } from './spot-facts.part.tsx'
import { SpotHeard } from './spot-heard.part.tsx'
import { SpotImposed, SpotResult } from './spot-imposed.part.tsx'
import type { SpotMeasured } from './spot-measured.ts'

export interface SpotProps {
  readonly lang: Lang
  readonly body: { readonly id: number; readonly name: string }
  readonly edition: StandardEdition
  readonly said: Said
  readonly measured: SpotMeasured
  /** The same after what the party said changed it. */
  readonly changed: SpotMeasured
  readonly second: readonly StaffChoice[]
  readonly refused: { readonly says: string; readonly article: Article | null } | null
  readonly typed: Posted
  readonly today: Day
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  link(path: string): string
}

/** A penalty on the spot, all of it in one form: made for a telephone and a bad line, so nothing of it needs a script. */
export function SpotForm(props: SpotProps) {
  const { lang, edition, typed, refused, cite, link } = props
  const words = deskWordsOf(lang)
  return (
    <div className="plain spot">
      {refused && <ErrorSummary lang={lang} errors={[{ text: refused.says }]} />}
      <PageHead title={words.spot.title} kind={props.body.name} lead={edition.standard.violation[lang]} />
      <p>
        <LawChips laws={[refused?.article ?? { law: 'APL', article: '51' }].map(cite)} />{' '}
        <a href={link('/desk/penalties/on-the-spot')}>{words.spot.other}</a>
      </p>
      <form method="post" action={link('/desk/penalties/on-the-spot')} data-confirm-leave="">
        <input type="hidden" name="csrf" value={props.csrf} />
        <input type="hidden" name="request_key" value={props.requestKey} />
        <input type="hidden" name="bodyId" value={props.body.id} />
        <input type="hidden" name="standardId" value={edition.standardId} />
        <h2>{words.lead.party}</h2>
        <PartyFields lang={lang} typed={typed} />
        <h2>{words.measure.facts}</h2>
        <LongField {...{ lang, name: 'note', label: words.spot.note, rows: 3 }} value={text(typed['note'])} />
        <SpotFacts {...props} />
        <SpotResult {...props} measured={props.measured} />
        <h2>{words.measure.proposal}</h2>
        <SpotImposed {...props} measured={props.measured} fieldOf={(name) => name} />
        <SpotHeard {...props} />
        <Ends {...props} />
        <p>
          <button className="btn main" type="submit">
            {words.spot.submit}
          </button>
        </p>
      </form>
    </div>
  )
}

/** Who was there, and whether money is taken. */
function Ends({ lang, typed, second }: SpotProps) {
  const words = deskWordsOf(lang)
  const { collect } = wordsOf(lang)
  return (
    <>
      <h2>{words.spot.ends}</h2>
      <SelectField
        {...{ lang, name: 'second', label: words.spot.second, value: text(typed['second']) }}
        choices={second.map(({ staffId, name, certificate }) => ({
          value: staffId,
          label: `${name} ${certificate ?? ''}`,
        }))}
      />
      <SelectField
        {...{ lang, name: 'collect', label: words.spot.collect, required: false, value: text(typed['collect']) }}
        choices={Object.entries(collect).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        {...{ lang, name: 'receipt', label: words.spot.receipt, required: false, width: 'm', maxLength: 40 }}
        value={text(typed['receipt'])}
      />
      <RadiosField
        {...{
          lang,
          name: 'refusedToSign',
          label: words.spot.refusedToSign,
          value: text(typed['refusedToSign']) || 'no',
        }}
        choices={[
          { value: 'no', label: words.verb.no },
          { value: 'yes', label: words.verb.yes },
        ]}
      />
    </>
  )
}

export type SpotChooseProps = Parameters<typeof WhichBreach>[0] & Pick<SpotProps, 'link'>

/** First the breach: what is asked afterwards depends on it. */
export function SpotChoose(props: SpotChooseProps) {
  const { lang, link } = props
  const words = deskWordsOf(lang)
  return (
    <div className="plain spot">
      <PageHead title={words.spot.title} lead={words.spot.intro} />
      <form method="get" action={link('/desk/penalties/on-the-spot')}>
        <WhichBreach {...props} />
        <p>
          <button className="btn main" type="submit">
            {words.lead.next}
          </button>
        </p>
      </form>
    </div>
  )
}
