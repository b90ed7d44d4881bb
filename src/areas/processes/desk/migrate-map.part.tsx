import type { Lang } from '#base/text.ts'
import type { EditionLine, MigrationPreview } from '../contract.ts'
import { wordsOf as pageWordsOf } from '../pages/words/index.ts'
import type { NamedStep } from './migrate.desk.tsx'
import { wordsOf } from './words/index.ts'

export interface MigrateMapProps {
  readonly lang: Lang
  readonly chartId: string
  readonly editions: readonly EditionLine[]
  readonly preview: MigrationPreview
  readonly open: readonly NamedStep[]
  readonly targets: readonly NamedStep[]
  link(path: string): string
}

/** From which edition to which, and where a step goes that the new one does not have: asked by address, so it can be looked at again. */
export function MigrateMap({ lang, chartId, editions, preview, open, targets, link }: MigrateMapProps) {
  const words = wordsOf(lang).migrate
  return (
    <section aria-labelledby="map">
      <h2 id="map">{words.map}</h2>
      <form action={link(`/desk/charts/${chartId}/migrate`)} method="get">
        <div className="row ends">
          <PickEdition lang={lang} name="from" label={words.from} editions={editions} chosen={preview.from.number} />
          <PickEdition lang={lang} name="to" label={words.to} editions={editions} chosen={preview.to.number} />
        </div>
        <p className="hint">{open.length > 0 ? words.mapLead : words.mapNone}</p>
        {open.map(({ id, name }) => (
          <div className="field" key={id}>
            <label htmlFor={`map_${id}`}>{name}</label>
            <select id={`map_${id}`} name={`map_${id}`} defaultValue={preview.map[id] ?? ''} className="w-m">
              <option value="">{words.choose}</option>
              {targets.map((target) => (
                <option key={target.id} value={target.id}>
                  {target.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <p className="row">
          <button className="btn" type="submit">
            {open.length > 0 ? words.again : words.preview}
          </button>
        </p>
      </form>
    </section>
  )
}

interface PickEditionProps {
  readonly lang: Lang
  readonly name: string
  readonly label: string
  readonly editions: readonly EditionLine[]
  readonly chosen: number
}

function PickEdition({ lang, name, label, editions, chosen }: PickEditionProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {editions.map(({ number }) => (
          <option key={number} value={number}>
            {pageWordsOf(lang).chart.edition(number)}
          </option>
        ))}
      </select>
    </div>
  )
}
