import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { LongField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { EditionLine, MigratingRun, MigrationPreview } from '../contract.ts'
import { wordsOf as pageWordsOf } from '../pages/words/index.ts'
import { refusalSentence } from '../refusals.ts'
import { MigrateMap } from './migrate-map.part.tsx'
import { wordsOf } from './words/index.ts'

/** A step of a chart by id and by name. */
export interface NamedStep {
  readonly id: string
  readonly name: string
}

export interface MigrateProps {
  readonly lang: Lang
  readonly chartId: string
  readonly name: string
  readonly editions: readonly EditionLine[]
  /** Null where there is one edition only. */
  readonly preview: MigrationPreview | null
  /** Steps of the old edition where cases stand and that the new one does not have by this id. */
  readonly open: readonly NamedStep[]
  /** Steps of the new edition one may stand at. */
  readonly targets: readonly NamedStep[]
  /** Name of an element of either edition. */
  nameOf(element: string): string
  /** Why the reader may not move them; null where they may. */
  readonly whyNot: Refusal | null
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Moves running cases to another edition: who is affected, where each would stand, and the confirmation with its reason. */
export function MigratePage(props: MigrateProps) {
  const { lang, preview, name, chartId, link } = props
  const words = wordsOf(lang).migrate
  return (
    <div className="plain">
      <h1>{words.title(name)}</h1>
      {preview === null ? (
        <Empty says={words.oneEdition} />
      ) : (
        <>
          <p className="quiet">{words.lead(preview.from.number, preview.to.number)}</p>
          <MigrateMap {...props} preview={preview} />
          <Affected {...props} preview={preview} />
          {preview.runs.length > 0 && <Confirm {...props} preview={preview} />}
        </>
      )}
      <p>
        <a className="tap" href={link(`/desk/charts/${chartId}`)}>
          {words.back}
        </a>
      </p>
    </div>
  )
}

type Previewed = MigrateProps & { readonly preview: MigrationPreview }

function Affected(props: Previewed) {
  const { lang, preview, link, nameOf } = props
  const words = wordsOf(lang).migrate
  const { runs } = preview
  return (
    <section aria-labelledby="affected">
      <h2 id="affected">{words.affected(printCount(runs.length))}</h2>
      {runs.length === 0 ? (
        <Empty says={words.nobody} />
      ) : (
        <Table
          lang={lang}
          caption={words.affected(printCount(runs.length))}
          captionHidden
          rows={runs}
          rowKey={(run) => run.owner.id}
          columns={[
            { key: 'case', title: words.caseNumber, cell: (run) => <a href={link(run.path)}>{run.label}</a> },
            { key: 'before', title: words.before, cell: (run) => placesOf(lang, run, ({ from }) => nameOf(from)) },
            {
              key: 'after',
              title: words.after,
              cell: (run) => placesOf(lang, run, ({ to }) => (to === null ? words.nowhere : nameOf(to))),
            },
          ]}
        />
      )}
    </section>
  )
}

function placesOf(lang: Lang, run: MigratingRun, say: (place: MigratingRun['places'][number]) => string): string {
  return run.places.map(say).join(pageWordsOf(lang).comma)
}

function Confirm(props: Previewed) {
  const { lang, chartId, preview, whyNot, link } = props
  const words = wordsOf(lang).migrate
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm">{words.confirm}</h2>
      <p>{preview.lawful ? words.lawful : words.unlawful}</p>
      {whyNot && <p className="notice">{refusalSentence(lang, whyNot)}</p>}
      {preview.lawful && whyNot === null && (
        <form method="post" action={link(`/desk/charts/${chartId}/migrate`)}>
          <HiddenKeys {...props} />
          <input type="hidden" name="from" value={preview.from.number} />
          <input type="hidden" name="to" value={preview.to.number} />
          {Object.entries(preview.map).map(([before, after]) => (
            <input key={before} type="hidden" name={`map_${before}`} value={after} />
          ))}
          <LongField lang={lang} name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} rows={3} />
          <button className="btn main" type="submit">
            {words.confirm}
          </button>
        </form>
      )}
    </section>
  )
}
