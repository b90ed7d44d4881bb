import type { SettledPeople, Villager } from '#areas/organisations/examples.ts'
import { type Body, readBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'

/** Everybody who acts in the demo county, by body and duty. */
export interface Cast {
  readonly bodies: ReadonlyMap<number, Body>
  /** The head, clerk or reviewer of a body; the first post with this duty. */
  who(bodyId: number, role: Role): Officer | null
  /** Other people of the same body, for a site check by two. */
  others(bodyId: number, not: Officer): readonly Officer[]
  readonly villagers: readonly Villager[]
  numberOf(code: string): number
}

/** The settled people as actors, each with the post held since the beginning. */
export function castOf(people: SettledPeople): Cast {
  const bodies = readBodies()
  const byBody = new Map(bodies.map((body) => [body.number, officersOf(body, people)]))
  const inBody = (bodyId: number) => byBody.get(bodyId) ?? []
  return {
    bodies: new Map(bodies.map((body) => [body.number, body])),
    who: (bodyId, role) => inBody(bodyId).find(({ posts }) => posts.some((post) => post.role === role)) ?? null,
    others: (bodyId, not) =>
      inBody(bodyId).filter(({ staffId, posts }) => staffId !== not.staffId && posts[0]?.role !== 'decide'),
    villagers: people.villagers,
    numberOf: (code) =>
      must(
        bodies.find(({ id }) => id === code),
        code,
      ).number,
  }
}

function officersOf(body: Body, { staff }: SettledPeople): readonly Officer[] {
  return body.posts.map(({ code, name, role }) => ({
    kind: 'officer',
    staffId: must(staff.get(code), code),
    name: code,
    posts: [{ bodyId: body.number, level: body.level, code, name, role, as: 'A', items: 'all' }],
  }))
}
