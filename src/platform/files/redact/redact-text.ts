import { done, type Outcome, refuse } from '#base/outcome.ts'
import { chosenIn, findsIn } from './chosen.ts'
import { BLOCK, type Bound, type Find, type Marks } from './marks.ts'
import { survivorsIn } from './survivors.ts'

/** Every place where the words stand in a plain text. */
export function findInText(bytes: Buffer, words: readonly string[]): readonly Find[] {
  return findsIn([...bytes.toString('utf8')], words, () => null)
}

/** A copy of a plain text with blocks in place of the chosen words. */
export function redactText(bytes: Buffer, marks: Marks): Outcome<Buffer> {
  if (marks.regions.length > 0) return refuse({ code: 'platform.redact-no-pages', kind: 'invalid' })
  const characters = [...bytes.toString('utf8')]
  const chosen = chosenIn(characters, marks)
  if (!chosen.ok) return chosen
  const { gone, bounds } = chosen.value
  const copy = Buffer.from(characters.map((one, i) => (gone.has(i) && one.trim() !== '' ? BLOCK : one)).join(''))
  return survivesInText(copy, bounds) ? refuse({ code: 'platform.redact-survived', kind: 'conflict' }) : done(copy)
}

/** Whether anything may still be read out of a copy. */
export function survivesInText(copy: Buffer, bounds: readonly Bound[]): boolean {
  return survivorsIn(bounds, [{ way: 'text', text: copy.toString('utf8') }], [copy]).length > 0
}
