import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { FEE_STATES, TREASURIES } from '#law/fees/fee.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { printDate } from '#ui/print-day.ts'
import type { Fee, FeeDraft, FeeEdition, Round } from '../contract.ts'
import { differencesOf } from '../differences.ts'
import { printYuan } from '../pages/standard.part.tsx'
import { wordsOf } from '../words/index.ts'

export interface DeskFeeProps extends FormKeys {
  readonly lang: Lang
  readonly fee: Fee
  readonly latest: FeeEdition
  /** Null where there is none, or the reader may not see it. */
  readonly draft: FeeDraft | null
  readonly rounds: readonly Round[]
  readonly today: Day
  /** Why the reader may not; null when they may. */
  readonly whyNot: { readonly draft: string | null; readonly publish: string | null }
  link(path: string): string
}

/** A fee at the desk: the edition that waits, with what it changes, and the form of the next. */
export function DeskFee(props: DeskFeeProps) {
  const { lang, latest, whyNot, fee, link } = props
  const all = wordsOf(lang)
  return (
    <div className="plain">
      <h1>{all.desk.edit(latest.name)}</h1>
      <p>
        <a href={link(`/fees/${fee.id}`)}>{all.fee.history}</a>
      </p>
      <Waiting {...props} />
      {whyNot.draft === null ? <DraftForm {...props} /> : <p className="notice">{whyNot.draft}</p>}
    </div>
  )
}

function Waiting({ lang, fee, latest, draft, whyNot, link, csrf, requestKey }: DeskFeeProps) {
  const all = wordsOf(lang)
  const words = all.desk
  if (!draft) return null
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.waiting}</h2>
      <ul className="dots">
        {differencesOf(lang, latest, { ...draft.says, number: latest.number + 1 }).map(({ field, was, becomes }) => (
          <li key={field}>
            {all.fee.field[field]} · {all.fee.was} <del>{was}</del> · {all.fee.becomes} <ins>{becomes}</ins>
          </li>
        ))}
      </ul>
      {draft.says.from && <p>{words.publishLead(printDate(lang, draft.says.from))}</p>}
      {whyNot.publish !== null ? (
        <p className="notice">{whyNot.publish}</p>
      ) : (
        <form method="post" action={link(`/desk/fees/${fee.id}/publish`)}>
          <HiddenKeys csrf={csrf} requestKey={requestKey} />
          <button className="btn main" type="submit">
            {words.publish}
          </button>
        </form>
      )}
      {whyNot.draft === null && (
        <form method="post" action={link(`/desk/fees/${fee.id}/drop`)}>
          <HiddenKeys csrf={csrf} requestKey={requestKey} />
          <button className="btn" type="submit">
            {words.drop}
          </button>
        </form>
      )}
    </section>
  )
}

function DraftForm({ lang, fee, latest, draft, rounds, today, link, csrf, requestKey }: DeskFeeProps) {
  const all = wordsOf(lang)
  const words = all.desk
  const says = draft?.says ?? { ...latest, from: today, document: null, roundNo: null }
  const { standard } = says
  const amount = 'fen' in standard ? standard : null
  const states = FEE_STATES.map((value) => ({ value, label: all.state[value] }))
  const treasuries = TREASURIES.map((value) => ({ value, label: all.treasury[value] }))
  const choices = rounds.map(({ no, document, subject }) => ({ value: String(no), label: `${document} ${subject}` }))
  const yesNo = [
    { value: 'no', label: words.no },
    { value: 'yes', label: words.yes },
  ]
  const plain = { lang, required: false } as const
  return (
    <form method="post" action={link(`/desk/fees/${fee.id}/draft`)}>
      <HiddenKeys csrf={csrf} requestKey={requestKey} />
      <TextField lang={lang} name="name" label={words.name} value={says.name} maxLength={200} />
      <SelectField lang={lang} name="state" label={words.state} value={says.state} choices={states} width="m" />
      <TextField
        {...{ ...plain, name: 'amount', label: words.amount, hint: words.amountHint, inputMode: 'decimal', width: 's' }}
        value={amount ? printYuan(amount.fen) : ''}
      />
      <TextField
        {...{ ...plain, name: 'unit', label: words.unit, hint: words.unitHint, width: 's' }}
        value={amount?.unit ?? ''}
      />
      <LongField
        {...{ ...plain, name: 'rule', label: words.rule, hint: words.ruleHint, rows: 2, maxLength: 500 }}
        value={'rule' in standard ? standard.rule : ''}
      />
      <TextField {...{ ...plain, name: 'payer', label: words.payer }} value={says.payer ?? ''} />
      <SelectField
        {...{ ...plain, name: 'treasury', label: words.treasury, choices: treasuries, width: 'm' }}
        value={says.treasury ?? undefined}
      />
      <LongField lang={lang} name="basis" label={words.basis} value={says.basis.join('\n')} rows={3} maxLength={2000} />
      <TextField {...{ ...plain, name: 'document', label: words.document }} value={says.document ?? ''} />
      <div className="field">
        <label htmlFor="round">{words.round}</label>
        <select id="round" name="round" defaultValue={says.roundNo ?? ''} className="w-l">
          <option value="">{words.noRound}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <LongField {...{ ...plain, name: 'note', label: words.note, rows: 3 }} value={says.note ?? ''} />
      <TextField lang={lang} name="source" label={words.source} value={says.source} maxLength={200} />
      <SelectField
        {...{ lang, name: 'checked', label: words.checked, choices: yesNo, width: 's' }}
        value={says.checked ? 'yes' : 'no'}
      />
      <DayField lang={lang} name="from" label={words.from} value={says.from ?? today} min={today} />
      <button className="btn main" type="submit">
        {words.save}
      </button>
    </form>
  )
}
