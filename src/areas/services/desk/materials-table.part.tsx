import type { Lang } from '#base/text.ts'
import { Table } from '#ui/table.tsx'
import type { Form, Material } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { Cell, Tick, withBlanks } from './form-cells.part.tsx'

const FORMS: readonly Form[] = ['original', 'copy', 'electronic']

/** The materials of an edition as rows to be filled in: what, from where, in which form. */
export function MaterialsTable({ lang, materials }: { readonly lang: Lang; readonly materials: readonly Material[] }) {
  const all = wordsOf(lang)
  const words = all.desk
  return (
    <section aria-labelledby="materials">
      <h2 id="materials">{words.materials}</h2>
      <p className="hint">{words.emptyRow}</p>
      <Table
        lang={lang}
        caption={words.materials}
        captionHidden
        rows={withBlanks(materials)}
        rowKey={({ no }) => String(no)}
        columns={[
          { key: 'no', title: words.no, cell: ({ no }) => no },
          {
            key: 'name',
            title: words.material,
            cell: ({ no, row }) => (
              <>
                <Cell name={`m${no}_zh`} label={words.materialZh(no)} value={row?.name['zh-Hans']} />
                <Cell name={`m${no}_en`} label={words.materialEn(no)} value={row?.name.en} />
              </>
            ),
          },
          {
            key: 'from',
            title: words.materialFrom,
            cell: ({ no, row }) => (
              <>
                <Cell name={`m${no}_from_zh`} label={words.materialFromZh(no)} value={row?.from?.['zh-Hans']} />
                <Cell name={`m${no}_from_en`} label={words.materialFromEn(no)} value={row?.from?.en} />
              </>
            ),
          },
          {
            key: 'form',
            title: all.guide.form,
            cell: ({ no, row }) =>
              FORMS.map((form) => (
                <Tick
                  key={form}
                  name={`m${no}_${form}`}
                  label={all.forms[form]}
                  on={row?.forms.includes(form) ?? false}
                />
              )),
          },
          {
            key: 'more',
            title: all.guide.remark,
            cell: ({ no, row }) => (
              <>
                <Tick name={`m${no}_tolerant`} label={words.tolerant} on={row?.tolerant ?? false} />
                <Tick name={`m${no}_agent`} label={words.withAgent} on={row?.withAgentOnly ?? false} />
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
