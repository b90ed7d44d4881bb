import type { Lang } from '#base/text.ts'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { CONFIRM_DAYS, LETTERS_A_DAY, MOST_ALERTS } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface AskedPageProps extends FormKeys {
  readonly lang: Lang
  readonly resultsHref: string
  /** In the demonstration: where its mailbox is, and the address that was typed; else null. */
  readonly mailbox: { readonly action: string; readonly address: string } | null
}

/** What happens next. Says the same whether a letter went or not. */
export function AskedPage({ lang, resultsHref, mailbox, ...keys }: AskedPageProps) {
  const words = wordsOf(lang).asked
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p>{words.rules(CONFIRM_DAYS, LETTERS_A_DAY, MOST_ALERTS)}</p>
      <p>{words.missing}</p>
      {mailbox && (
        <form method="post" action={mailbox.action} className="filled">
          <HiddenKeys {...keys} />
          <input type="hidden" name="address" value={mailbox.address} />
          <p>{words.demo}</p>
          <p>
            <button className="btn" type="submit">
              {words.openBox}
            </button>
          </p>
        </form>
      )}
      <p>
        <a className="btn second" href={resultsHref}>
          {words.back}
        </a>
      </p>
    </>
  )
}
