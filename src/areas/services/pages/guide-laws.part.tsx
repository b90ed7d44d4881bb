import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import type { Item, Special } from '../contract.ts'
import { citeBasis } from '../words/cite.ts'
import { wordsOf } from '../words/index.ts'
import { type HouseLaw, houseAnchor, houseLawTitle } from './house-law.part.tsx'

/** Name of the anchor of an item's own basis. */
export function lawAnchor(index: number): string {
  return `basis-${index + 1}`
}

/** The special procedures of an item for which 行政许可法 §45 stops the clock; a public notice is not among them. */
export function stoppingSpecials(item: Item): readonly Special[] {
  if (!item.steps.some((step) => step.special)) return []
  return item.specials.filter((one) => one === 'hearing' || one === 'testing' || one === 'expert_review')
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
  return [
    ...(item.promised > 0 || licence ? (['days'] as const) : []),
    ...(licence ? (['silence', 'free'] as const) : []),
    ...(stoppingSpecials(item).length > 0 ? (['special'] as const) : []),
    ...(['promise', 'asked', 'reconsideration', 'suit'] as const),
  ]
}
