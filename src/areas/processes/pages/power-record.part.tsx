import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { type Cited, LawChip } from '#ui/law-chip.tsx'
import { printDate } from '#ui/print-day.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import type { PowerView } from '../contract.ts'
import type { PowerBasis } from '../power.ts'
import { wordsOf } from './words/index.ts'

export interface PowerRecordProps {
  readonly lang: Lang
  readonly power: PowerView
  cite(basis: PowerBasis): Cited
  link(path: string): string
}

/** The record of a power as the list has it: what it is, on which law, for what its body answers, what one can do against it. */
export function PowerRecord(props: PowerRecordProps) {
  const { lang, power } = props
  const words = wordsOf(lang).chart.record
  return (
    <section aria-labelledby="record">
      <h2 id="record">{words.title}</h2>
      <div className="broad-list">
        <SummaryList lines={linesOf(props)} />
      </div>
      {power.duties.length > 0 && <Duties {...props} />}
      {power.accountability.length > 0 && (
        <>
          <h3>{words.accountability}</h3>
          <ul className="dots body">
            {power.accountability.map((one) => (
              <li key={one['zh-Hans']}>{one[lang]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function linesOf({ lang, power, cite, link }: PowerRecordProps) {
  const all = wordsOf(lang)
  const words = all.chart.record
  const join = (texts: readonly { readonly [L in Lang]: string }[]) => texts.map((one) => one[lang]).join(all.comma)
  const said = (name: string, value: ReactNode) => ({ name, value: value ?? words.unsaid })
  const some = (name: string, value: ReactNode) => (value ? [{ name, value }] : [])
  return [
    said(words.code, power.code),
    said(words.kind, all.kinds[power.kind]),
    said(words.state, words.since(all.states[power.state], printDate(lang, power.since))),
    ...some(words.subItems, join(power.subItems)),
    said(words.body, <a href={link(`/bodies/${power.bodyId}`)}>{power.body[lang]}</a>),
    said(words.section, power.section?.[lang]),
    said(words.held, heldOf(lang, power)),
    said(words.object, power.object && all.objects[power.object]),
    said(words.basis, power.basis.length > 0 ? <BasisList lang={lang} basis={power.basis} cite={cite} /> : null),
    said(words.fee, feeOf(lang, power)),
    ...(power.kind === 'penalty' || power.standard !== null
      ? [said(words.standard, standardOf(lang, power, link))]
      : []),
    ...some(words.documents, join(power.documents)),
    ...some(words.item, power.item !== null && <a href={link(`/items/${power.item}`)}>{words.itemLink}</a>),
    said(words.complaint, complaintOf(lang, power)),
    said(words.remedies, power.remedy[lang]),
    said(words.publication, power.publication[lang]),
    said(
      words.source,
      `${power.source === null ? '' : `${power.source[lang]}${all.colon}`}${words.confidence[power.confidence]}`,
    ),
  ]
}

function heldOf(lang: Lang, { held, heldWith }: PowerView): string {
  const all = wordsOf(lang)
  const how = all.chart.record.heldWith[held]
  return heldWith === null ? how : `${how}${all.colon}${heldWith[lang]}`
}

function feeOf(lang: Lang, { fee }: PowerView): string {
  const all = wordsOf(lang)
  const words = all.chart.record
  if (!fee.charged) return words.noFee
  return fee.list.length === 0 ? words.charged : words.chargedItems(fee.list.join(all.comma))
}

function standardOf(lang: Lang, { standard }: PowerView, link: PowerRecordProps['link']): ReactNode {
  const words = wordsOf(lang).chart.record
  if (standard === null) return null
  if (standard === 'none') return words.noStandard
  return (
    <>
      <a href={link(`/standards/${standard}`)}>{words.standardLink(standard)}</a>{' '}
      <a href={link(`/standards/${standard}/calculator`)}>{words.calculatorLink}</a>
    </>
  )
}

function complaintOf(lang: Lang, { complaint }: PowerView): ReactNode {
  if (complaint === null) return null
  return (
    <>
      <a href={`tel:${complaint.telephone.replace(/[^\d+]/g, '')}`}>{complaint.telephone}</a> {complaint.way?.[lang]}
    </>
  )
}

interface BasisProps<Basis> {
  readonly lang: Lang
  readonly basis: Basis
  cite(basis: PowerBasis): Cited
}

function BasisList({ lang, basis, cite }: BasisProps<readonly PowerBasis[]>) {
  return (
    <ul>
      {basis.map((one) => (
        <li key={`${one.law['zh-Hans']} ${one.article}`}>
          <BasisLine lang={lang} basis={one} cite={cite} />
        </li>
      ))}
    </ul>
  )
}

function BasisLine({ lang, basis, cite }: BasisProps<PowerBasis>) {
  const words = wordsOf(lang).chart.record
  return (
    <>
      <LawChip {...cite(basis)} />
      {basis.version !== null && <small className="quiet">{words.version(printDate(lang, basis.version))}</small>}
    </>
  )
}

function Duties({ lang, power, cite }: PowerRecordProps) {
  const words = wordsOf(lang).chart.record
  return (
    <>
      <h3>{words.duties}</h3>
      <Table
        lang={lang}
        caption={words.duties}
        captionHidden
        rows={power.duties}
        rowKey={(one) => `${one.stage['zh-Hans']} ${one.duty['zh-Hans']}`}
        columns={[
          { key: 'stage', title: words.stage, cell: (one) => one.stage[lang] },
          { key: 'duty', title: words.duty, cell: (one) => one.duty[lang] },
          {
            key: 'basis',
            title: words.basis,
            cell: (one) =>
              one.basis === null ? words.unsaid : <BasisLine lang={lang} basis={one.basis} cite={cite} />,
          },
        ]}
      />
    </>
  )
}
