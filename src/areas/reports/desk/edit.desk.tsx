import type { Lang } from '#base/text.ts'
import { draftSections } from '#law/requests/report/draft-sections.ts'
import { figureIn, TABLE_TWO } from '#law/requests/report/figures.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { addedUp } from '../first-sections.ts'
import type { ReportView } from '../queries.ts'
import { wordsOf } from '../words/index.ts'

export interface EditDeskProps extends FormKeys {
  readonly lang: Lang
  readonly body: string
  readonly view: ReportView
  readonly revision: number
  readonly action: string
  readonly typed: Readonly<Record<string, string | number>>
  readonly wrong: string | null
}

const FIELDS = { 一: 's1', 五: 's5', 六: 's6' } as const

/** The form of the text and of the figures the office states; beside each section what the frozen figures say. */
export function EditDesk({ lang, body, view, revision, action, typed, wrong, ...keys }: EditDeskProps) {
  const { desk, cellNames } = wordsOf(lang)
  const { document, frozen } = view
  const value = (name: string) => ({ lang, name, value: `${typed[name] ?? ''}` })
  return (
    <div className="plain">
      <ErrorSummary lang={lang} errors={wrong === null ? [] : [{ text: wrong }]} />
      <PageHead title={desk.editTitle} kind={`${body} · ${document.year}`} lead={desk.editLead} />
      <form method="post" action={action}>
        <HiddenKeys {...keys} />
        <input type="hidden" name="revision" value={revision} />
        {draftSections({ ...document, cases: new Map() }, lang, addedUp(document)).map(
          ({ id, paragraphs, toWrite }) => (
            <div key={id}>
              <LongField
                {...value(FIELDS[id])}
                label={desk.section[id]}
                hint={desk.toWrite(toWrite.join(lang === 'en' ? '; ' : '、'))}
                maxLength={20_000}
                rows={8}
              />
              <details>
                <summary>{desk.nowDrafts}</summary>
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </details>
            </div>
          ),
        )}
        <section aria-labelledby="stated">
          <h2 id="stated">{desk.stated}</h2>
          <p>{desk.statedLead}</p>
          {TABLE_TWO.map((key) => (
            <TextField
              key={key}
              {...value(key)}
              label={cellNames[key]}
              hint={[
                frozen.unknown.includes(key)
                  ? desk.notCounted
                  : desk.counted(String(figureIn(frozen.figures, `二/${key}`))),
                ...(key === 'feesFen' ? [desk.feesHint] : []),
              ].join(lang === 'en' ? '. ' : '。')}
              required={false}
              maxLength={20}
              inputMode="decimal"
              width="s"
            />
          ))}
        </section>
        <button className="btn main" type="submit">
          {desk.save}
        </button>
      </form>
    </div>
  )
}
