import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { BodyLine, BodyView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { BodyComplain } from './body-complain.part.tsx'
import { BodyPosts } from './body-posts.part.tsx'

/** All that is published about a body: where, when, who, which windows, what above and below it, how to complain. */
export function BodyPage(props: BodyView) {
  const { lang, body, posts, link } = props
  const words = wordsOf(lang)
  return (
    <>
      <PageHead title={body.name[lang]} kind={`${words.level[body.level]} · ${body.nature[lang]}`} record />
      <div className="cols">
        <div>
          <About lang={lang} body={body} />
          <Windows {...props} />
        </div>
        <aside>
          <Chain {...props} />
          <p className="row">
            <a className="btn" href={link(`/items?body=${body.code}`)}>
              {words.body.itemsLink}
            </a>
            <a className="btn second" href={link(`/enquiries/new?body=${body.id}`)}>
              {words.body.enquire}
            </a>
          </p>
        </aside>
      </div>
      <BodyPosts lang={lang} posts={posts} />
      <BodyComplain {...props} />
    </>
  )
}

function About({ lang, body }: Pick<BodyView, 'lang' | 'body'>) {
  const words = wordsOf(lang).body
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <SummaryList
        lines={[
          { name: words.address, value: body.address[lang] },
          { name: words.hours, value: body.hours[lang] },
          { name: words.telephone, value: <a href={`tel:${body.telephone}`}>{body.telephone}</a> },
          { name: words.code, value: body.uscc },
          { name: words.division, value: body.divisionCode },
        ]}
      />
      <h3>{words.duties}</h3>
      <ul className="dots">
        {body.duties.map((duty) => (
          <li key={duty['zh-Hans']}>{duty[lang]}</li>
        ))}
      </ul>
    </section>
  )
}

function Windows({ lang, windows }: BodyView) {
  const words = wordsOf(lang)
  const [first] = windows
  return (
    <section aria-labelledby="windows">
      <h2 id="windows">{words.body.windows}</h2>
      {first ? <p>{words.body.windowsLead(first.at[lang])}</p> : <p>{words.body.noWindows}</p>}
      <ul className="list">
        {windows.map(({ number, kind, items }) => (
          <li key={number}>
            <b>{words.body.window(number)}</b> {words.windowKind[kind]}{' '}
            {items !== 'all' && <span className="quiet">{words.someItems(items.length)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Village, township, county: who stands above, who below. */
function Chain({ lang, body, chain, below, link }: BodyView) {
  const words = wordsOf(lang).body
  const name = (line: BodyLine) => <a href={link(`/bodies/${line.id}`)}>{line.shortName[lang]}</a>
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{words.chain}</h2>
      {chain.length > 1 && (
        <ul className="list">
          {chain.slice(1).map((line) => (
            <li key={line.id}>
              {words.above} {name(line)}
            </li>
          ))}
        </ul>
      )}
      {body.parentId === null && body.kind !== 'gov' && <p>{words.outside}</p>}
      {below.length > 0 && (
        <details>
          <summary>
            {words.below} {below.length}
          </summary>
          <ul className="list">
            {below.map((line) => (
              <li key={line.id}>{name(line)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
