import type { GuideProps } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** The ways to apply: one solid button, the others outlined; and with which other items at once. */
export function GuideAside({ lang, view, link }: GuideProps) {
  const words = wordsOf(lang).guide
  const { item } = view.edition
  return (
    <aside aria-label={words.do}>
      <div className="card">
        <h2>{words.do}</h2>
        {view.inForce && (
          <div className="stack">
            <a className="btn" href={link(`/apply/${item.id}`)}>
              {words.online}
            </a>
            <a className="btn second" href="#where">
              {words.counter}
            </a>
            {item.agent && (
              <a className="btn second" href={link('/agents')}>
                {words.agent}
              </a>
            )}
          </div>
        )}
        {item.agent && <p className="small quiet">{words.agentSays}</p>}
        {view.oneThings.length > 0 && (
          <>
            <h3>{words.groups}</h3>
            <ul className="dots small">
              {view.oneThings.map((thing) => (
                <li key={thing.id}>
                  <a href={link(`/one-things/${thing.id}`)}>{thing.name[lang]}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="small quiet">{words.print}</p>
      </div>
    </aside>
  )
}
