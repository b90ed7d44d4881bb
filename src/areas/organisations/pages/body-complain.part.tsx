import type { BodyView } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** The ways to complain, from the nearest to the farthest. */
export function BodyComplain({ lang, body, chain }: BodyView) {
  const words = wordsOf(lang).body
  const above = chain[1]
  return (
    <section aria-labelledby="complain">
      <h2 id="complain">{words.complain}</h2>
      <ul className="dots">
        <li>{words.complainHere(body.telephone)}</li>
        {above && <li>{words.complainAbove(above.shortName[lang], above.telephone)}</li>}
        <li>{words.complainWindow}</li>
        <li>
          <a href="tel:12345">{words.complainHotline}</a>
        </li>
      </ul>
    </section>
  )
}
