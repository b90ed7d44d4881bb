import { findBody, postLines } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { NamedPost, PostRef } from './contract.ts'

/** Gives a post its names. */
export type NamePost = (post: PostRef) => NamedPost

/** The names of these posts and of their bodies, looked up once for each body. */
export async function postNames(tx: Tx, posts: readonly PostRef[]): Promise<NamePost> {
  const named = new Map<string, NamedPost>()
  for (const bodyId of new Set(posts.map((post) => post.bodyId))) {
    const body = must(await findBody(tx, bodyId), `body ${bodyId}`)
    for (const { code, name } of await postLines(tx, bodyId, tx.today))
      named.set(`${bodyId} ${code}`, {
        ...{ bodyId, postCode: code, body: body.shortName, post: name, telephone: body.telephone },
      })
  }
  return ({ bodyId, postCode }) => must(named.get(`${bodyId} ${postCode}`), `post ${postCode}`)
}
