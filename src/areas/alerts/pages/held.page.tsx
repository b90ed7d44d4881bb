import type { Lang } from '#base/text.ts'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from '../words/index.ts'

export interface HeldPageProps extends FormKeys {
  readonly lang: Lang
  readonly purpose: 'confirm' | 'end'
  /** What the alert is about; null where it is gone already. */
  readonly name: string | null
  readonly action: string
}

/** What a link in a letter opens: says what the button does. Opening it does nothing, so that scanners of mail may. */
export function HeldPage({ lang, purpose, name, action, ...keys }: HeldPageProps) {
  const all = wordsOf(lang)
  const words = all[purpose]
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {name !== null && <SummaryList lines={[{ name: all.ask.what, value: name }]} />}
      <form method="post" action={action}>
        <HiddenKeys {...keys} />
        <p>
          <button className="btn" type="submit">
            {words.button}
          </button>
        </p>
      </form>
    </>
  )
}

/** That it was done. */
export function DonePage({
  lang,
  purpose,
  next,
}: Pick<HeldPageProps, 'lang' | 'purpose'> & { readonly next: { readonly href: string; readonly text: string } }) {
  const words = wordsOf(lang)[purpose]
  return (
    <>
      <PageHead title={words.doneTitle} lead={words.doneLead} />
      <p>
        <a className="btn second" href={next.href}>
          {next.text}
        </a>
      </p>
    </>
  )
}
