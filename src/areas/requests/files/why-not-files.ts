import type { Refusal } from '#base/outcome.ts'
import { type DecisionCode, givesSomething } from '#law/requests/decision-code.ts'
import type { FileView } from '../../catalogue/index.ts'
import type { Withheld } from '../request.ts'
import { waitsForSecond } from './reply-files.ts'

/**
 * Why a reply may not be drafted so with these files; null: it may. What gives nothing carries no file; what gives all of
 * it carries no copy from which something was taken out; each ground of a copy stands among those of the reply, so that
 * the applicant is told. Source: 政府信息公开条例 §36, §37.
 */
export function whyNotFiles(
  decision: DecisionCode,
  grounds: readonly Withheld[],
  files: readonly FileView[],
): Refusal | null {
  const { code, group } = decision
  const no = (why: string, article: string): Refusal => ({
    ...{ code: `requests.${why}`, kind: 'invalid', article: { law: 'R19', article }, facts: { code } },
  })
  if (!givesSomething(decision)) return files.length > 0 ? no('files-given', '36') : null
  const removed = files.flatMap(({ removals }) => removals)
  if (group === 'granted') return removed.length > 0 ? no('files-partly', '37') : null
  const told = removed.every(({ ground }) => grounds.some((one) => one.ground === ground))
  return told ? null : no('files-ground', '37')
}

/** Why the draft cannot pass the review with these files; null: it can. */
export function whyNotPassed(files: readonly FileView[]): Refusal | null {
  const waits = files.some(waitsForSecond)
  return waits
    ? { code: 'requests.redaction-unreviewed', kind: 'conflict', article: { law: 'R19', article: '17' } }
    : null
}
