import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** What the keys do: shown by `?` or its button, and where single letters are switched off. */
export function KeysHelp({ lang }: { readonly lang: Lang }) {
  const words = wordsOf(lang).keys
  const lines = [
    { keys: ['J', '↓'], word: words.next },
    { keys: ['K', '↑'], word: words.previous },
    { keys: ['Enter'], word: words.open },
    { keys: ['/'], word: words.find },
    { keys: ['1', '5'], word: words.views, range: true },
    { keys: ['?'], word: words.help },
  ]
  return (
    <dialog className="help" id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <dl>
        {lines.map(({ keys, word, range }) => (
          <div className="contents" key={word}>
            <dt>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 && (range ? '–' : ' ')}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <p className="mute">{words.note}</p>
      <div className="radio">
        <input type="checkbox" id="keys-on" defaultChecked />
        <label htmlFor="keys-on">{words.on}</label>
      </div>
      <form method="dialog">
        <button type="submit" className="btn">
          {words.close}
        </button>
      </form>
    </dialog>
  )
}
