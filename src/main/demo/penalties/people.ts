import { must } from '#base/assert.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'
import type { Cast } from '../cast.ts'

/** Who handles penalties in one body: two officers with certificates, and everybody who must be somebody else. */
export interface People {
  readonly bodyId: number
  readonly officers: readonly [Officer, Officer]
  readonly reviewer: Officer
  readonly legal: Officer
  readonly head: Officer
  readonly server: Officer
  readonly opener: Officer
  readonly archivist: Officer
}

/** The people of an enforcement body, by their posts; `行政执法岗` is how the lawbook calls enforcement officers. */
export function peopleOf(cast: Cast, body: string): People {
  const bodyId = cast.numberOf(body)
  const who = (role: Role) => must(cast.who(bodyId, role), `${role} of ${body}`)
  const head = who('decide')
  const enforcing = cast
    .others(bodyId, head)
    .filter(({ posts }) => posts.some(({ name }) => name['zh-Hans'].startsWith('行政执法岗')))
  return {
    ...{ bodyId, officers: [must(enforcing[0], 'an officer'), must(enforcing[1], 'a second')], head },
    ...{ reviewer: who('review'), legal: who('legal'), server: who('deliver'), opener: who('disclosure') },
    archivist: must(
      cast.others(bodyId, head).find(({ posts }) => posts.some(({ name }) => name['zh-Hans'] === '案件档案岗')),
      'archive',
    ),
  }
}
