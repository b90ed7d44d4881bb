import type { Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import type { Block, Letter } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface InboxPageProps extends FormKeys {
  readonly lang: Lang
  /** What was typed; null before that. */
  readonly address: string | null
  readonly letters: readonly { readonly id: string; readonly madeAt: Instant; readonly letter: Letter }[]
  link(path: string): string
}

/** Where a newcomer to the demonstration finds the letters that no mail server took. */
export function InboxPage({ lang, address, letters, link, ...keys }: InboxPageProps) {
  const words = wordsOf(lang).inbox
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <form method="post" action={link('/demo/mailbox')} noValidate>
        <HiddenKeys {...keys} />
        <TextField
          {...{ lang, name: 'address', label: words.address, hint: words.addressHint, value: address ?? '' }}
          inputMode="email"
          maxLength={320}
          width="m"
        />
        <p>
          <button className="btn" type="submit">
            {words.open}
          </button>
        </p>
      </form>
      {address !== null && letters.length === 0 && <Empty says={words.none} />}
      {letters.length > 0 && <Letters {...{ lang, letters }} />}
    </>
  )
}

function Letters({ lang, letters }: Pick<InboxPageProps, 'lang' | 'letters'>) {
  const words = wordsOf(lang).inbox
  return (
    <section className="sec" aria-labelledby="letters">
      <h2 id="letters">{words.letters}</h2>
      {letters.map(({ id, madeAt, letter }) => (
        <article className="sec" key={id} lang={letter.lang} aria-labelledby={`letter-${id}`}>
          <h3 id={`letter-${id}`}>{letter.subject}</h3>
          <p className="small quiet">{words.received(printMoment(lang, madeAt))}</p>
          {letter.blocks.map((block) => (
            <BlockShown block={block} key={JSON.stringify(block)} />
          ))}
          {letter.endPath !== null && (
            <p className="small quiet">
              {words.end}
              <a href={letter.endPath}>{letter.endPath.replace(/[^/]{20,}$/, '…')}</a>
            </p>
          )}
        </article>
      ))}
    </section>
  )
}

function BlockShown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'words':
      return <p>{block.text}</p>
    case 'link':
      return (
        <p>
          <a className="tap" href={block.path}>
            {block.text}
          </a>
        </p>
      )
    case 'list':
      return (
        <ul className="list">
          {block.items.map(({ text, path, note }) => (
            <li key={path}>
              <a href={path}>{text}</a>
              <span className="small quiet block">{note}</span>
            </li>
          ))}
        </ul>
      )
  }
}
