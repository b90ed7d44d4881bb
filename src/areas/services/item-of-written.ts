import { day } from '#base/days.ts'
import { ROLES, type Role } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { type Item, KINDS, type Span, type StatutoryLimit, type Step } from './item.ts'
import type { WrittenItem, WrittenSpan } from './written-item.ts'

/** The duty of each post named in a step, as `lawbook/posts.yaml` says it. */
export type PostRoles = Readonly<Record<string, string>>

/**
 * One item from its written form: sentences in three languages, ids by order, what goes without saying filled in.
 *
 * Errors: a post without a duty, a code of another kind, or a sentence without English throws with the reason.
 */
export function itemOfWritten(id: string, written: WrittenItem, posts: PostRoles): Item {
  const { kind, code, body, levels, agent, visits, online } = written
  if (code.slice(2, 4) !== KINDS[kind]) throw new Error(`the code ${code} is not of the kind ${kind}`)
  return {
    ...{ id, kind, code, body, levels, agent, visits, online },
    name: say(written.name),
    section: say(written.section),
    basis: written.basis.map((one) => ({
      law: say(one.law),
      article: one.article ?? null,
      text: one.text === undefined ? null : day(one.text),
      checked: one.checked,
      word: one.word ?? null,
    })),
    frameworkOnly: written.strength === 'framework',
    statutory: written.statutory ? statutoryOf(written.statutory) : null,
    promised: written.promised === 'on_the_spot' ? 0 : written.promised.working_days,
    escalated: written.escalated ?? false,
    pledge: written.pledge ?? false,
    conditions: written.conditions.map((one, i) => ({ id: `c${i + 1}`, says: say(one) })),
    materials: written.materials.map((one, i) => ({
      id: `m${i + 1}`,
      name: say(one.name),
      forms: one.form,
      from: one.from === undefined ? null : say(one.from),
      withAgentOnly: one.when === 'with_agent',
      tolerant: one.tolerant ?? false,
    })),
    fee: feeOf(written.fee),
    specials: written.special ?? [],
    steps: written.steps.map((one, i) => stepOf(one, i, posts)),
    result: {
      name: say(written.result.name),
      validity: written.result.validity === undefined ? null : say(written.result.validity),
      electronic: written.result.electronic ?? false,
    },
    note: written.note === undefined ? null : say(written.note),
    confidence: {
      basis: written.confidence['basis'] ?? null,
      statutory: written.confidence['statutory'] ?? null,
      promised: written.confidence['promised'] ?? null,
      materials: written.confidence['materials'] ?? null,
      steps: written.confidence['steps'] ?? null,
    },
  }
}

function statutoryOf(written: NonNullable<WrittenItem['statutory']>): StatutoryLimit {
  const { law, article, rule, extension, note, ...span } = written
  return {
    span: spanOf(span),
    law: say(law),
    article: article ?? null,
    rule: rule ?? null,
    extension: extension ? spanOf(extension) : null,
    note: note === undefined ? null : say(note),
  }
}

function feeOf(written: WrittenItem['fee']): Item['fee'] {
  return {
    charged: written.charged,
    name: written.name === undefined ? null : say(written.name),
    standard: written.standard === undefined ? null : say(written.standard),
    basis: written.basis === undefined ? null : say(written.basis),
    list: written.list ?? [],
  }
}

function stepOf(written: WrittenItem['steps'][number], index: number, posts: PostRoles): Step {
  const special = written.special ?? false
  return {
    id: `s${index + 1}`,
    does: say(written.does),
    post: written.post === undefined ? null : say(written.post),
    role: written.post === undefined ? null : roleOf(written.post, posts),
    at: written.at ?? 'body',
    limit: written.limit ? spanOf(written.limit) : null,
    special,
    wait: written.wait ?? false,
    counted: !special && (written.counted ?? true),
    together: written.together ?? false,
    branch: written.branch ?? null,
  }
}

function roleOf(post: string, posts: PostRoles): Role {
  const role = ROLES.find((known) => known === posts[post])
  if (!role) throw new Error(`lawbook/posts.yaml gives the post ${post} no duty`)
  return role
}

function spanOf(written: WrittenSpan): Span {
  if (written.minutes !== undefined) return { n: written.minutes, unit: 'minutes' }
  if (written.days !== undefined) return { n: written.days, unit: 'days' }
  if (written.months !== undefined) return { n: written.months, unit: 'months' }
  const days = written.working_days ?? 0
  return Number.isInteger(days) ? { n: days, unit: 'working_days' } : { n: days * 4, unit: 'quarter_days' }
}
