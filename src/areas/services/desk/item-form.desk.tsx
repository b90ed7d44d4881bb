import type { Lang } from '#base/text.ts'
import { TextField } from '#ui/field.tsx'
import { Table } from '#ui/table.tsx'
import type { DeskItemProps, Item } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { printSpanOfTime } from '../words/print-limits.ts'
import { Cell, Tick, withBlanks } from './form-cells.part.tsx'
import { MaterialsTable } from './materials-table.part.tsx'
import { Keys } from './publish.desk.tsx'

/** All that an editor may change, in one plain form; two blank rows to grow by. */
export function ItemForm(props: DeskItemProps) {
  const { lang, latest, draft, link } = props
  const item = draft?.item ?? latest.item
  const words = wordsOf(lang).desk
  return (
    <form method="post" action={link(`/desk/items/${latest.itemId}/draft`)}>
      <Keys {...props} />
      <input type="hidden" name="revision" value={draft?.revision ?? 0} />
      <General lang={lang} item={item} />
      <section aria-labelledby="conditions">
        <h2 id="conditions">{words.conditions}</h2>
        <p className="hint">{words.emptyRow}</p>
        <Table
          lang={lang}
          caption={words.conditions}
          captionHidden
          rows={withBlanks(item.conditions)}
          rowKey={(row) => String(row.no)}
          columns={[
            { key: 'no', title: words.no, cell: ({ no }) => no },
            {
              key: 'zh',
              title: words.inChinese,
              cell: ({ no, row }) => (
                <Cell name={`c${no}_zh`} label={words.conditionZh(no)} value={row?.says['zh-Hans']} />
              ),
            },
            {
              key: 'en',
              title: words.inEnglish,
              cell: ({ no, row }) => <Cell name={`c${no}_en`} label={words.conditionEn(no)} value={row?.says.en} />,
            },
          ]}
        />
      </section>
      <MaterialsTable lang={lang} materials={item.materials} />
      <Steps lang={lang} item={item} link={link} />
      <p className="row">
        <button className="btn main" type="submit">
          {words.save}
        </button>
      </p>
    </form>
  )
}

function General({ lang, item }: { readonly lang: Lang; readonly item: Item }) {
  const words = wordsOf(lang).desk
  return (
    <section aria-labelledby="general">
      <h2 id="general">{words.general}</h2>
      <TextField lang={lang} name="name_zh" label={words.nameZh} value={item.name['zh-Hans']} maxLength={300} />
      <TextField lang={lang} name="name_en" label={words.nameEn} value={item.name.en} maxLength={300} />
      <TextField
        lang={lang}
        name="promised"
        label={words.promised}
        hint={words.promisedHint}
        unit={words.promisedUnit}
        value={String(item.promised)}
        inputMode="numeric"
        width="s"
      />
      <TextField
        lang={lang}
        name="visits"
        label={words.visits}
        value={String(item.visits)}
        inputMode="numeric"
        width="s"
      />
      <Tick name="agent" label={words.agentMay} on={item.agent} />
      <TextField lang={lang} name="note_zh" label={words.noteZh} value={item.note?.['zh-Hans']} required={false} />
      <TextField lang={lang} name="note_en" label={words.noteEn} value={item.note?.en} required={false} />
    </section>
  )
}

/** The steps are drawn, not typed: they and their limits are those of the chart. */
function Steps({ lang, item, link }: Pick<DeskItemProps, 'lang' | 'link'> & { readonly item: Item }) {
  const words = wordsOf(lang).desk
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words.steps}</h2>
      <p>
        {words.stepsOnChart} <a href={link(`/desk/charts/${item.id}`)}>{words.toChart}</a>
      </p>
      <ol className="dots">
        {item.steps.map((step) => (
          <li key={step.id}>
            {step.does[lang]} {step.limit && printSpanOfTime(lang, step.limit)}
          </li>
        ))}
      </ol>
    </section>
  )
}
