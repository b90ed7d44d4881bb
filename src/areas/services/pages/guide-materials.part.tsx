import type { Lang } from '#base/text.ts'
import { type Column, Table } from '#ui/table.tsx'
import type { Material } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** What the applicant brings, and what the office fetches itself; nothing else may be asked for. */
export function GuideMaterials({ lang, materials }: { readonly lang: Lang; readonly materials: readonly Material[] }) {
  const all = wordsOf(lang)
  const words = all.guide
  const brought = materials.filter((material) => material.from === null)
  const fetched = materials.filter((material) => material.from !== null)
  const separator = lang === 'en' ? ' / ' : '、'
  const name: Column<Material> = { key: 'name', title: words.material, cell: (one) => one.name[lang] }
  const remark = (one: Material) =>
    [one.withAgentOnly && words.withAgent, one.tolerant && words.tolerant].filter(Boolean)
  return (
    <section aria-labelledby="mat">
      <h2 id="mat">{words.materials}</h2>
      {brought.length === 0 ? (
        <p>{words.giveNone}</p>
      ) : (
        <Table
          lang={lang}
          caption={words.give(brought.length)}
          rows={brought}
          rowKey={(one) => one.id}
          columns={[
            name,
            {
              key: 'form',
              title: words.form,
              cell: (one) => words.formOf(one.forms.map((form) => all.forms[form]).join(separator)),
            },
            { key: 'remark', title: words.remark, cell: (one) => remark(one).join(lang === 'en' ? '; ' : '；') },
          ]}
        />
      )}
      {fetched.length > 0 && (
        <Table
          lang={lang}
          caption={words.fetch(fetched.length)}
          rows={fetched}
          rowKey={(one) => one.id}
          columns={[name, { key: 'source', title: words.source, cell: (one) => one.from?.[lang] }]}
        />
      )}
      <p className="small quiet">{words.onlyThese}</p>
    </section>
  )
}
