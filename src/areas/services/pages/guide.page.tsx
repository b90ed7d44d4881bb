import { Facts } from '#ui/facts.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import type { GuideProps } from '../contract.ts'
import { citeBasis } from '../words/cite.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise, printSpanOfTime } from '../words/print-limits.ts'
import { GuideAside } from './guide-aside.part.tsx'
import { GuideEditions } from './guide-editions.part.tsx'
import { GuideFlow } from './guide-flow.part.tsx'
import { GuideLaws, lawAnchor } from './guide-laws.part.tsx'
import { GuideLimits } from './guide-limits.part.tsx'
import { GuideMaterials } from './guide-materials.part.tsx'
import { GuideFee, GuidePlaces } from './guide-places.part.tsx'

/** The guide of an item: who, what, by when and on which law; one edition, printable. */
export function GuidePage(props: GuideProps) {
  const { lang, view } = props
  const { item } = view.edition
  const all = wordsOf(lang)
  const words = all.guide
  const limit = printPromise(lang, item.promised)
  const [first] = item.basis
  return (
    <>
      <PageHead
        record
        kind={words.kindLine(all.kinds[item.kind], view.body[lang])}
        title={item.name[lang]}
        lead={
          <>
            {item.promised === 0 ? words.leadOnTheSpot(view.body[lang]) : words.lead(view.body[lang], limit)}
            {first && <LawChip {...citeBasis(lang, first.law, first.article, `#${lawAnchor(0)}`)} />}
          </>
        }
      />
      <EditionNotice {...props} />
      <FourFacts {...props} />
      <div className="cols sec">
        <div>
          <section aria-labelledby="who">
            <h2 id="who">{words.who}</h2>
            <p>{words.whoLead}</p>
            <ul className="dots body">
              {item.conditions.map((condition) => (
                <li key={condition.id}>{condition.says[lang]}</li>
              ))}
            </ul>
          </section>
          <GuideMaterials lang={lang} materials={item.materials} />
        </div>
        <GuideAside {...props} />
      </div>
      <GuideLimits {...props} />
      <GuideFlow lang={lang} item={item} link={props.link} />
      <GuideFee {...props} />
      <GuidePlaces {...props} />
      <GuideLaws lang={lang} item={item} />
      <GuideEditions {...props} />
    </>
  )
}

function EditionNotice({ lang, view, link }: GuideProps) {
  const words = wordsOf(lang).guide
  const { edition, inForce } = view
  if (inForce) return null
  const from = printDate(lang, edition.inForceFrom)
  const ended = edition.inForceTo
  const says =
    edition.state === 'withdrawn' && ended
      ? words.withdrawn(printDate(lang, ended))
      : edition.state === 'superseded' && ended
        ? words.old(from, printDate(lang, ended))
        : words.notInForce(from)
  return (
    <p className="notice" role="note">
      {says} <a href={link(`/items/${edition.itemId}`)}>{words.current}</a>
    </p>
  )
}

function FourFacts({ lang, view }: GuideProps) {
  const { item } = view.edition
  const words = wordsOf(lang).guide.facts
  const { statutory, fee, result } = item
  const validity = [result.validity && words.validity(result.validity[lang]), result.electronic && words.electronic]
  return (
    <Facts
      facts={[
        {
          name: words.promise,
          value: printPromise(lang, item.promised),
          small: statutory ? words.statutory(printSpanOfTime(lang, statutory.span)) : words.noStatutory,
        },
        {
          name: words.fee,
          value: fee.charged ? words.charged : words.free,
          small: fee.charged ? fee.name?.[lang] : words.freeWhy,
        },
        {
          name: words.visits,
          value: words.visit(item.visits),
          small: words.visitSmall[item.visits === 0 ? 'full' : 'apply'],
        },
        {
          name: wordsOf(lang).guide.facts.result,
          value: result.name[lang],
          small: validity.filter(Boolean).join(' · '),
        },
      ]}
    />
  )
}
