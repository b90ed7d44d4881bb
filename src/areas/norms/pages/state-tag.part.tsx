import type { Lang } from '#base/text.ts'
import type { NormState } from '#law/norms/validity.ts'
import { wordsOf } from '../words/index.ts'

/** Whether a document holds, in a word; what no longer does is marked. */
export function StateTag({ lang, state }: { readonly lang: Lang; readonly state: NormState }) {
  const word = wordsOf(lang).states[state]
  if (state === 'in_force') return <span className="tag jade">{word}</span>
  return <span className={state === 'not_yet' ? 'tag' : 'tag amber'}>{word}</span>
}
