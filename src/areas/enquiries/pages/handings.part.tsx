import type { Lang } from '#base/text.ts'
import { printShortMoment } from '#ui/print-day.ts'
import { Timeline } from '#ui/timeline.tsx'
import type { Handing, NamedPost } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** From post to post: offered, accepted, refused with the reason and who is responsible instead. Newest first. */
export function HandingsList({ lang, handings }: { readonly lang: Lang; readonly handings: readonly Handing[] }) {
  const all = wordsOf(lang)
  const words = all.card
  const name = (post: NamedPost) => all.desk.postOf(post.body[lang], post.post[lang])
  return (
    <section aria-labelledby="handings">
      <h2 id="handings">{words.handings}</h2>
      {handings.length === 0 ? (
        <p className="quiet">{words.noHandings}</p>
      ) : (
        <Timeline
          lang={lang}
          happenings={handings.toReversed().map((one) => ({
            key: one.offeredAt,
            at: one.offeredAt,
            when: printShortMoment(lang, one.offeredAt),
            what: words.handed(name(one.from), name(one.to)),
            details: [
              words.reason(one.reason),
              all.handing[one.state],
              ...(one.refusedBecause && one.next ? [words.because(one.refusedBecause, name(one.next))] : []),
            ],
            mark: one.state === 'pending' ? ('now' as const) : ('done' as const),
          }))}
        />
      )}
    </section>
  )
}
