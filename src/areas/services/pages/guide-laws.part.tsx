import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import type { Item } from '../contract.ts'
import { citeBasis } from '../words/cite.ts'
import { wordsOf } from '../words/index.ts'
import { type HouseLaw, houseAnchor, houseLawTitle } from './house-law.part.tsx'

/** Name of the anchor of an item's own basis. */
export function lawAnchor(index: number): string {
  return `basis-${index + 1}`
}

/** The articles the item stands on, then the general ones this page cites, each in one line of our own. */
export function GuideLaws({ lang, item }: { readonly lang: Lang; readonly item: Item }) {
  const words = wordsOf(lang).guide
  return (
    <section aria-labelledby="laws">
      <h2 id="laws">{words.laws}</h2>
      {item.frameworkOnly && <p>{words.lawFramework}</p>}
      <ul className="laws">
        {item.basis.map((basis, i) => (
          <li id={lawAnchor(i)} key={lawAnchor(i)}>
            <h3>{citeBasis(lang, basis.law, basis.article, null).text}</h3>
            <p className="small quiet">
              {basis.checked && basis.text ? words.lawChecked(printDate(lang, basis.text)) : words.lawUnchecked}
            </p>
          </li>
        ))}
        {generalLaws(item).map((law) => (
          <li id={houseAnchor(law)} key={law}>
            <h3>{houseLawTitle(lang, law)}</h3>
            <p>{words.houseLaws[law].says}</p>
          </li>
        ))}
      </ul>
      {item.note && <p>{item.note[lang]}</p>}
      <p className="small quiet">{words.confidence}</p>
    </section>
  )
}

function generalLaws(item: Item): readonly HouseLaw[] {
  const licence = item.kind === 'licence'
  const special = item.steps.some((step) => step.special)
  return [
    ...(item.promised > 0 || licence ? (['days'] as const) : []),
    ...(licence ? (['silence', 'free'] as const) : []),
    ...(special ? (['special'] as const) : []),
    ...(['promise', 'asked', 'reconsideration', 'suit'] as const),
  ]
}
