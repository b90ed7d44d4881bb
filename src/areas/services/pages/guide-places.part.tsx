import type { Lang } from '#base/text.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { GuideProps, Place } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { House } from './house-law.part.tsx'

/** What it costs, and by which rule. */
export function GuideFee({ lang, view, link }: GuideProps) {
  const words = wordsOf(lang).guide
  const { fee } = view.edition.item
  return (
    <section aria-labelledby="fee">
      <h2 id="fee">{words.fee}</h2>
      {!fee.charged && <p>{words.feeFree}</p>}
      <ul className="dots">
        {fee.name && <li>{words.feeName(fee.name[lang])}</li>}
        {fee.standard && <li>{words.feeStandard(fee.standard[lang])}</li>}
        {fee.basis && <li>{words.feeBasis(fee.basis[lang])}</li>}
        {view.fees.map(({ id, line }) => (
          <li key={id}>
            {words.feeInForce}
            <a href={link(`/fees/${id}`)}>{line}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where to go, when, whom to call; and what to do when it went wrong. */
export function GuidePlaces({ lang, view, link }: GuideProps) {
  const words = wordsOf(lang).guide
  const also = (['township', 'village'] as const)
    .filter((level) => view.edition.item.levels.includes(level))
    .map((level) => words.stations[level])
  const everywhere = view.edition.item.body === 'township' || view.edition.item.body === 'village'
  return (
    <>
      <section aria-labelledby="where">
        <h2 id="where">{words.where}</h2>
        {everywhere && <p>{words.manyPlaces}</p>}
        {!everywhere && also.length > 0 && <p>{words.alsoAt(also.join(lang === 'en' ? ' or ' : '、'))}</p>}
        {view.places.map((place) => (
          <PlaceCard key={place.bodyId} lang={lang} place={place} href={link(`/bodies/${place.bodyId}`)} />
        ))}
      </section>
      <section aria-labelledby="complain">
        <h2 id="complain">{words.complain}</h2>
        <ul className="dots">
          <li>{words.complainPhone(view.places[0]?.telephone ?? '12345')}</li>
          <li>{words.complainWindow}</li>
          <li>
            {words.remedies}
            <House lang={lang} law="reconsideration" />
            <House lang={lang} law="suit" />
          </li>
        </ul>
      </section>
    </>
  )
}

function PlaceCard({ lang, place, href }: { readonly lang: Lang; readonly place: Place; readonly href: string }) {
  const words = wordsOf(lang).guide
  const { windows } = place
  return (
    <>
      <h3>
        <a href={href}>{place.name[lang]}</a>
      </h3>
      <SummaryList
        small
        lines={[
          ...(windows
            ? [{ name: words.counter, value: words.window(windows.hall[lang], windows.from, windows.to) }]
            : []),
          { name: words.address, value: place.address[lang] },
          { name: words.hours, value: place.hours[lang] },
          { name: words.telephone, value: <a href={`tel:${place.telephone}`}>{place.telephone}</a> },
        ]}
      />
    </>
  )
}
