import type { BodyLine } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { DayField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { Table } from '#ui/table.tsx'
import type { FeeOnDay } from '../contract.ts'
import { Standard, StateTag } from '../pages/standard.part.tsx'
import { wordsOf } from '../words/index.ts'

export interface DeskFeesProps extends FormKeys {
  readonly lang: Lang
  readonly fees: readonly (FeeOnDay & { readonly drafted: boolean })[]
  readonly bodies: ReadonlyMap<number, BodyLine>
  /** Why the reader may not enter rounds; null when they may. */
  readonly whyNotRound: string | null
  link(path: string): string
}

/** The list at the desk: what may be written anew, what waits for the second person, and the rounds. */
export function DeskFees(props: DeskFeesProps) {
  const { lang, fees, bodies, link } = props
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <div className="plain">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <Table
        lang={lang}
        caption={all.list.found(String(fees.length))}
        rows={fees}
        rowKey={({ fee }) => fee.id}
        columns={[
          {
            key: 'name',
            title: all.list.name,
            cell: ({ fee, now }) => (
              <a href={link(`/desk/fees/${fee.id}`)} lang="zh-Hans">
                {now.name}
              </a>
            ),
          },
          { key: 'body', title: all.list.body, cell: ({ fee }) => bodies.get(fee.bodyId)?.shortName[lang] },
          { key: 'state', title: all.list.state, cell: ({ now }) => <StateTag lang={lang} state={now.state} /> },
          { key: 'standard', title: all.list.standard, cell: ({ now }) => <Standard standard={now.standard} /> },
          { key: 'draft', title: words.waiting, cell: ({ drafted }) => (drafted ? words.drafted : '') },
        ]}
      />
      <RoundForm {...props} />
    </div>
  )
}

function RoundForm({ lang, whyNotRound, link, ...keys }: DeskFeesProps) {
  const all = wordsOf(lang)
  const words = all.desk
  const yesNo = [
    { value: 'no', label: words.no },
    { value: 'yes', label: words.yes },
  ]
  return (
    <section aria-labelledby="round">
      <h2 id="round">{words.roundTitle}</h2>
      {whyNotRound !== null ? (
        <p className="notice">{whyNotRound}</p>
      ) : (
        <form method="post" action={link('/desk/fees/rounds')}>
          <HiddenKeys {...keys} />
          <p className="quiet">{words.optional}</p>
          <TextField lang={lang} name="document" label={words.document} maxLength={200} />
          <TextField lang={lang} name="subject" label={words.subject} maxLength={200} />
          <TextField lang={lang} name="scope" label={words.scope} maxLength={200} />
          <DayField lang={lang} name="from" label={all.rounds.effective} />
          <TextField lang={lang} name="items" label={words.items} required={false} inputMode="numeric" width="s" />
          <TextField
            lang={lang}
            name="baseline"
            label={words.baseline}
            required={false}
            inputMode="numeric"
            width="s"
          />
          <TextField lang={lang} name="ended" label={words.ended} required={false} inputMode="numeric" width="s" />
          <TextField lang={lang} name="relief" label={words.relief} required={false} inputMode="decimal" width="s" />
          <TextField lang={lang} name="relief_basis" label={words.reliefBasis} required={false} maxLength={500} />
          <TextField lang={lang} name="source" label={words.source} maxLength={200} />
          <SelectField lang={lang} name="checked" label={words.checked} value="no" choices={yesNo} width="s" />
          <button className="btn main" type="submit">
            {words.record}
          </button>
        </form>
      )}
    </section>
  )
}
