import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { AccountLine } from '../contract.ts'
import type { Words } from '../words/index.ts'

export interface AccountTableProps {
  readonly lang: Lang
  readonly words: Words
  readonly accounts: readonly AccountLine[]
  /** Address of the page itself: the search comes back to it. */
  readonly here: string
  readonly begins: string
  readonly act: (account: AccountLine) => ReactNode
}

/** Accounts with their state, and what may be done about each. */
export function AccountTable({ lang, words, accounts, here, begins, act }: AccountTableProps) {
  const said = words.accounts
  return (
    <>
      <form method="get" action={here} className="row">
        <label htmlFor="begins">{said.find}</label>
        <input id="begins" name="begins" type="text" defaultValue={begins} className="w-m" />
        <button type="submit" className="btn">
          {said.findButton}
        </button>
      </form>
      <Table
        lang={lang}
        caption={said.title}
        captionHidden
        rows={accounts}
        rowKey={(line) => line.staffId}
        columns={[
          { key: 'login', title: said.login, cell: (line) => <code>{line.login}</code> },
          { key: 'name', title: said.name, cell: (line) => line.name },
          {
            key: 'posts',
            title: said.posts,
            cell: (line) => line.posts.map((post) => post[lang]).join('；') || said.none,
          },
          { key: 'state', title: said.state, cell: (line) => stateOf(lang, words, line) },
          { key: 'factors', title: said.factors, cell: (line) => factorsOf(words, line) },
          { key: 'act', title: said.act, cell: act },
        ]}
      />
    </>
  )
}

function stateOf(lang: Lang, { accounts: said }: Words, line: AccountLine): string {
  if (line.closed) return said.closed
  return line.lockedUntil ? said.locked(printMoment(lang, line.lockedUntil)) : said.open_
}

function factorsOf({ accounts: said }: Words, line: AccountLine): string {
  const factors = [
    ...(line.generator ? [said.generator] : []),
    ...(line.passkeys > 0 ? [said.passkeys(line.passkeys)] : []),
  ]
  return factors.join('；') || said.noFactor
}
