import type { Lang } from '#base/text.ts'
import { dutyName } from '#platform/signin/duties-said.ts'
import { printMonthDay } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { PostLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** The posts of a body today: holder, substitute, and who acts. The name of an officer is public with the post. */
export function BodyPosts({ lang, posts }: { readonly lang: Lang; readonly posts: readonly PostLine[] }) {
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">{words.body.posts}</h2>
      <p className="intro">{words.body.postsLead}</p>
      <Table
        lang={lang}
        caption={words.body.posts}
        captionHidden
        rowKey={({ code }) => code}
        rows={posts}
        columns={[
          { key: 'post', title: words.body.post, cell: (post) => post.name[lang] },
          { key: 'role', title: words.body.role, cell: (post) => dutyName(lang, post.role) },
          { key: 'holder', title: words.body.holder, cell: (post) => holderOf(lang, post) },
          { key: 'substitute', title: words.body.substitute, cell: (post) => post.substituteName[lang] },
          { key: 'acting', title: words.body.acting, cell: (post) => actingOf(lang, post) },
        ]}
      />
    </section>
  )
}

function holderOf(lang: Lang, { holding }: PostLine) {
  const words = wordsOf(lang).body
  if (!holding) return words.vacant
  if (holding.awayUntil === null) return holding.name
  return (
    <>
      {holding.name} <span className="quiet">{words.away(printMonthDay(lang, holding.awayUntil))}</span>
    </>
  )
}

/** Who acts: name and A or B; where nobody does, that is said. */
export function actingOf(lang: Lang, { acting }: PostLine) {
  const words = wordsOf(lang).body
  if (!acting) return <b>{words.nobody}</b>
  return `${acting.name} ${acting.as === 'A' ? words.holder : words.substitute}`
}
