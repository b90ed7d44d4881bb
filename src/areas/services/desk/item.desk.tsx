import { printDate, printMoment } from '#ui/print-day.ts'
import type { DeskItemProps } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { ItemForm } from './item-form.desk.tsx'
import { PublishForm, WithdrawForm } from './publish.desk.tsx'

/** The editor of an item: the next edition, what it changes, what forbids it, who may publish it. */
export function DeskItem(props: DeskItemProps) {
  const { lang, latest, draft, link } = props
  const words = wordsOf(lang).desk
  return (
    <div className="plain">
      <h1>{words.editTitle(latest.item.name[lang])}</h1>
      <p>
        {words.inForce(latest.number, printDate(lang, latest.inForceFrom))}{' '}
        {draft ? words.draftBy(draft.revision, printMoment(lang, draft.draftedAt)) : words.noDraft}{' '}
        <a href={link(`/items/${latest.itemId}`)}>{words.guide}</a>
      </p>
      {draft && <Compared {...props} />}
      {draft && <PublishForm {...props} draft={draft} />}
      {props.whyNot.draft === null ? (
        <ItemForm {...props} />
      ) : (
        <p className="notice" role="note">
          {words.readOnly} {props.whyNot.draft}
        </p>
      )}
      <WithdrawForm {...props} />
      <Editions {...props} />
    </div>
  )
}

function Compared({ lang, differences, faults }: DeskItemProps) {
  const words = wordsOf(lang).desk
  return (
    <>
      <section aria-labelledby="differences">
        <h2 id="differences">{words.differences}</h2>
        {differences.length === 0 && <p>{words.noDifferences}</p>}
        <dl className="kv">
          {differences.map((one) => (
            <div key={one.field}>
              <dt>{one.field}</dt>
              <dd>
                <del>{lines(one.was)}</del>
              </dd>
              <dd>
                <ins>{lines(one.becomes)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="faults">
        <h2 id="faults">{faults.length === 0 ? words.noFaults : words.faults}</h2>
        <ul className="dots">
          {faults.map((fault) => (
            <li key={fault.text}>
              {fault.text} {fault.law !== null && <span className="law">{fault.law}</span>}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function lines(text: string) {
  return text.split('\n').map((line) => (
    <span key={line}>
      {line}
      <br />
    </span>
  ))
}

function Editions({ lang, editions, link }: DeskItemProps) {
  const all = wordsOf(lang)
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{all.desk.editions}</h2>
      <ul className="list">
        {editions.map((one) => (
          <li key={one.number}>
            <a href={link(`/items/${one.itemId}?edition=${one.number}`)}>{all.guide.edition(one.number)}</a>{' '}
            {all.guide.inForce(printDate(lang, one.inForceFrom))} {all.guide.states[one.state]}{' '}
            <code>{one.hash.slice(0, 16)}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
